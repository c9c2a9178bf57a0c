#if canImport(Glibc)
  import Glibc
#endif

/// A pocket calculator: numbers, `+ - * /`, brackets, `log2(x)` and `min(a, b)`. Nil for what it cannot read.
struct Calculator {
  private var text: [Character]
  private var place = 0

  static func value(of formula: String) -> Double? {
    var calculator = Calculator(text: formula.filter { $0 != " " })
    guard let value = calculator.sum(), calculator.place == calculator.text.count else { return nil }
    return value
  }

  private init(text: String) { self.text = Array(text) }

  private mutating func take(_ word: String) -> Bool {
    guard place + word.count <= text.count, String(text[place..<place + word.count]) == word else { return false }
    place += word.count
    return true
  }

  private mutating func sum() -> Double? {
    guard var value = product() else { return nil }
    while true {
      if take("+") {
        guard let next = product() else { return nil }
        value += next
      } else if take("-") {
        guard let next = product() else { return nil }
        value -= next
      } else {
        return value
      }
    }
  }

  private mutating func product() -> Double? {
    guard var value = factor() else { return nil }
    while true {
      if take("*") {
        guard let next = factor() else { return nil }
        value *= next
      } else if take("/") {
        guard let next = factor() else { return nil }
        value /= next
      } else {
        return value
      }
    }
  }

  private mutating func factor() -> Double? {
    if take("log2(") {
      guard let value = sum(), take(")") else { return nil }
      return log2(value)
    }
    if take("min(") {
      guard let one = sum(), take(","), let other = sum(), take(")") else { return nil }
      return min(one, other)
    }
    if take("(") {
      guard let value = sum(), take(")") else { return nil }
      return value
    }
    let start = place
    while place < text.count, text[place].isNumber || text[place] == "." { place += 1 }
    return Double(String(text[start..<place]))
  }
}
