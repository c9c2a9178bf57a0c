internal import DaylightCore

/// A value to be written into a YAML file: an order of keys, and no more styles than are needed.
indirect enum YAMLValue: Hashable, Sendable {
  /// A text; quoted when YAML would read it as anything else.
  case text(String)
  /// A word, number or date that needs no quotes.
  case plain(String)
  case list([YAMLValue])
  /// A list on one line.
  case row([YAMLValue])
  case mapping([(String, YAMLValue)])

  static func day(_ day: CalendarDay) -> YAMLValue { .plain("\(day)") }

  static func == (left: YAMLValue, right: YAMLValue) -> Bool {
    switch (left, right) {
    case (.text(let one), .text(let two)), (.plain(let one), .plain(let two)): one == two
    case (.list(let one), .list(let two)), (.row(let one), .row(let two)): one == two
    case (.mapping(let one), .mapping(let two)): one.elementsEqual(two) { $0.0 == $1.0 && $0.1 == $1.1 }
    default: false
    }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(flow) }

  /// The value on one line.
  var flow: String {
    switch self {
    case .text(let text): YAMLValue.quoted(text)
    case .plain(let text): text
    case .list(let items), .row(let items): "[\(items.map(\.flow).joined(separator: ", "))]"
    case .mapping(let pairs):
      pairs.isEmpty ? "{}" : "{ \(pairs.map { "\(YAMLValue.quoted($0)): \($1.flow)" }.joined(separator: ", ")) }"
    }
  }

  /// The value as lines of a block, without the indentation of the first; nil when it stands on one line.
  func block(indent: Int) -> [String]? {
    let space = String(repeating: " ", count: indent)
    switch self {
    case .list(let items) where !items.isEmpty:
      return items.flatMap { item -> [String] in
        guard let inner = item.block(indent: indent + 2) else { return ["\(space)- \(item.flow)"] }
        // The first line of a mapping stands beside its dash.
        return inner.enumerated().map { $0 == 0 ? "\(space)- \($1.dropFirst(indent + 2))" : $1 }
      }
    case .mapping(let pairs) where !pairs.isEmpty:
      return pairs.flatMap { YAMLValue.lines($0, $1, indent: indent) }
    default: return nil
    }
  }

  /// The lines of a key and its value.
  static func lines(_ key: String, _ value: YAMLValue, indent: Int) -> [String] {
    let space = String(repeating: " ", count: indent)
    guard let inner = value.block(indent: indent + 2) else { return ["\(space)\(quoted(key)): \(value.flow)"] }
    return ["\(space)\(quoted(key)):"] + inner
  }

  /// A text as YAML takes it for a text: bare when it cannot be mistaken, else in double quotes.
  static func quoted(_ text: String) -> String {
    if isBare(text) { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value)
          || [0x2028, 0x2029, 0xfeff].contains(scalar.value)
        {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static let words: Set<String> = [
    "", "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~", "nan", ".nan", ".inf", "inf",
  ]

  private static func isBare(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !words.contains(text.lowercased()), first.properties.isAlphabetic, last != " ", last != ":"
    else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
        || " -_./+()'’“”;!?".unicodeScalars.contains(scalar)
        || (scalar == ":" && before != " ")
      guard isPlain, scalar.value < 0x3000 || scalar.properties.isAlphabetic else { return false }
      // ": " begins a value.
      if before == ":", scalar == " " { return false }
      before = scalar
    }
    return true
  }
}
