extension Escaping {
  /// The text as one cell of a CSV file, quoted where RFC 4180 asks for it, and never a formula.
  ///
  /// A spreadsheet runs a cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return, also when white space
  /// comes first or when the sign is full-width. Such a cell gets an apostrophe in front. So that reading back is
  /// unambiguous, a cell that already has apostrophes before such a sign gets one more. Source: OWASP, "CSV
  /// Injection". Line breaks inside a cell stay, as `\n`.
  package static func csv(_ text: String) -> String {
    var cell = visible(text)
    if isFormula(cell) || text.unicodeScalars.first == "\r" { cell = "'" + cell }
    guard needsQuotes(cell) else { return cell }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }

  private static func isFormula(_ cell: String) -> Bool {
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      case "'": continue
      case _ where scalar.properties.isWhitespace || scalar.properties.generalCategory == .format: continue
      default: return false
      }
    }
    return false
  }

  /// Quotes also where RFC 4180 does not ask but a reader in some country would split or trim.
  private static func needsQuotes(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, let last = cell.unicodeScalars.last else { return false }
    if first.properties.isWhitespace || last.properties.isWhitespace { return true }
    return cell.unicodeScalars.contains { [",", ";", "\t", "\"", "\n", "\r"].contains($0) }
  }
}
