import FoundationEssentials

/// A value as JSON: keys sorted, slashes as they are, and nothing in it that a terminal obeys.
package enum JSONReport {
  /// The value over several lines, with a line break at the end.
  package static func text(_ value: some Encodable) throws(ReportError) -> String {
    try encoded(value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]) + "\n"
  }

  /// The value on one line without a line break: a line of NDJSON.
  package static func line(_ value: some Encodable) throws(ReportError) -> String {
    try encoded(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  private static func encoded(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws(ReportError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    do {
      return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    } catch {
      throw ReportError(.json, "A value of type \(type(of: value)) has no form in JSON: \(error).")
    }
  }

  /// The encoder escapes C0 only. What else could steer a terminal or split a line is escaped here; outside strings
  /// JSON is ASCII, so each of these stands in a string and means the same as `\uXXXX`.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB:
        let digits = String(scalar.value, radix: 16)
        result.append(contentsOf: "\\u".unicodeScalars)
        result.append(contentsOf: repeatElement("0", count: 4 - digits.utf8.count))
        result.append(contentsOf: digits.unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
