/// A Swift file's code without what only looks like code: comments, and the words of string literals.
struct SwiftSource {
  /// The code, line for line as in the file; what was left out is blanks.
  let lines: [String]

  /// Reads a file's text.
  init(_ text: String) {
    var reader = Reader(text: Array(text.utf8))
    reader.readCode(untilParenthesis: false)
    lines = String(decoding: reader.code, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The modules that the file imports, with the line of each, from 1.
  var imports: [(module: String, line: Int)] {
    let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
    var found: [(module: String, line: Int)] = []
    for (index, line) in lines.enumerated() {
      for statement in line.split(separator: ";") {
        var words = statement.split { $0 == " " || $0 == "\t" }[...]
        while let word = words.first, word.hasPrefix("@") || levels.contains(word) { words.removeFirst() }
        guard words.first == "import" else { continue }
        words.removeFirst()
        if let word = words.first, kinds.contains(word) { words.removeFirst() }
        guard let module = words.first?.split(separator: ".").first else { continue }
        found.append((String(module), index + 1))
      }
    }
    return found
  }

  /// The lines, from 1, on which a word stands followed by a text, such as `print` and `(`.
  func lines(with word: String, followedBy next: String) -> [Int] {
    lines.indices.filter { index in
      let line = lines[index]
      return line.ranges(of: word + next).contains { range in
        range.lowerBound == line.startIndex || !SwiftSource.isInName(line[line.index(before: range.lowerBound)])
      }
    }.map { $0 + 1 }
  }

  /// The lines, from 1, on which an exclamation mark stands right behind a value or a type: a forced unwrapping, or an
  /// optional that is unwrapped by itself. `try!` and `as!` are among them.
  var forcedLines: [Int] {
    lines.indices.filter { index in
      let line = Array(lines[index].utf8)
      return line.indices.dropFirst().contains { place in
        guard line[place] == UInt8(ascii: "!") else { return false }
        let before = Character(UnicodeScalar(line[place - 1]))
        let after = place + 1 < line.count ? line[place + 1] : 0
        return (SwiftSource.isInName(before) || ")]}?\"".contains(before)) && after != UInt8(ascii: "=")
      }
    }.map { $0 + 1 }
  }

  private static func isInName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "`"
  }
}

/// Goes through a text once, and keeps what is code.
private struct Reader {
  let text: [UInt8]
  var code: [UInt8] = []
  private var place = 0

  init(text: [UInt8]) { self.text = text }

  private func sees(_ word: String) -> Bool { text[place...].starts(with: word.utf8) }

  private mutating func keep() {
    code.append(text[place])
    place += 1
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where place < text.count {
      code.append(text[place] == 0x0a ? 0x0a : 0x20)
      place += 1
    }
  }

  /// Reads code up to the end, or up to the parenthesis that ends an interpolation.
  mutating func readCode(untilParenthesis isInterpolation: Bool) {
    var depth = 0
    while place < text.count {
      if sees("//") {
        while place < text.count, text[place] != 0x0a { blank() }
      } else if sees("/*") {
        readComment()
      } else if text[place] == UInt8(ascii: "\"") || text[place] == UInt8(ascii: "#"), let opening = opening() {
        readString(opening)
      } else if isInterpolation, depth == 0, text[place] == UInt8(ascii: ")") {
        return
      } else {
        if text[place] == UInt8(ascii: "(") { depth += 1 }
        if text[place] == UInt8(ascii: ")") { depth -= 1 }
        keep()
      }
    }
  }

  private mutating func readComment() {
    var depth = 0
    repeat {
      if sees("/*") {
        depth += 1
        blank(2)
      } else if sees("*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && place < text.count
  }

  /// The number signs and the quotes with which a string begins here; nil when none does.
  private func opening() -> (signs: String, quotes: String)? {
    let signs = text[place...].prefix { $0 == UInt8(ascii: "#") }
    let rest = text[signs.endIndex...]
    guard rest.first == UInt8(ascii: "\"") else { return nil }
    let isLong = rest.starts(with: "\"\"\"".utf8)
    return (String(repeating: "#", count: signs.count), isLong ? "\"\"\"" : "\"")
  }

  private mutating func readString(_ opening: (signs: String, quotes: String)) {
    blank(opening.signs.utf8.count)
    keep()
    blank(opening.quotes.utf8.count - 1)
    let ending = opening.quotes + opening.signs
    let escape = "\\" + opening.signs
    while place < text.count, !sees(ending) {
      if sees(escape + "(") {
        blank(escape.utf8.count + 1)
        readCode(untilParenthesis: true)
        blank()
      } else if sees(escape) {
        blank(escape.utf8.count + 1)
      } else {
        blank()
      }
    }
    blank(opening.quotes.utf8.count - 1)
    if place < text.count { keep() }
    blank(opening.signs.utf8.count)
  }
}
