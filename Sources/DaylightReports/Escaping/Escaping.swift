/// Makes hostile text harmless in each format. What comes from git or from a person goes through here exactly once.
///
/// Everything works on Unicode scalars, not on `Character`: `"` followed by a combining mark is one `Character` that
/// is not equal to `"`, but a browser still sees the quotation mark and ends the attribute.
package enum Escaping {
  /// The text with every control character made visible.
  ///
  /// Line breaks of any kind become `\n`; tabs stay. C0 controls become their Unicode control picture (`␛`), DEL
  /// becomes `␡`; C1 controls and the controls that reorder text (U+202A–E, U+2066–9, U+206A–F) become `[U+202E]`.
  /// Source for the latter: "Trojan Source", CVE-2021-42574. Byte order marks go.
  package static func visible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: result.append("\n")
      case 0x09: result.append(scalar)
      case 0x00...0x1F: result.append(picture(scalar.value))
      case 0x7F: result.append("\u{2421}")
      // A byte order mark hides what starts a line from us, but not from a parser that drops it.
      case 0xFEFF: continue
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x206F, 0xFFF9...0xFFFB:
        result.append(contentsOf: "[U+\(hex(scalar.value))]".unicodeScalars)
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// The visible text on one line: runs of white space are one space, none at the ends.
  package static func inline(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in visible(text).unicodeScalars {
      if scalar.properties.isWhitespace, !isNoBreak(scalar) {
        spaceIsDue = !result.isEmpty
        continue
      }
      if spaceIsDue { result.append(" ") }
      spaceIsDue = false
      result.append(scalar)
    }
    return String(result)
  }

  /// The lines that say something, each as `inline` gives it.
  package static func lines(_ text: String) -> [String] {
    visible(text).unicodeScalars.split(separator: "\n").map { inline(String($0)) }.filter { !$0.isEmpty }
  }

  /// The text for a terminal: one line, nothing in it that a terminal obeys.
  package static func terminal(_ text: String) -> String { inline(text) }

  /// The text for HTML and SVG, in elements and in quoted attributes. Line breaks stay.
  package static func html(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in visible(text).unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      // XML has no place for these two, and pictures must stay well-formed.
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func picture(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func isNoBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{2007}" || scalar == "\u{202F}"
  }
}
