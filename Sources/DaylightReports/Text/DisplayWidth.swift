/// How many columns of a terminal a text takes.
///
/// Wide are East Asian wide and full-width characters and emoji; combining marks and format characters take none.
/// Source: Unicode Standard Annex #11 (classes W and F), with the ranges joined. Terminals differ about joined emoji;
/// here a joined sequence is one emoji.
enum DisplayWidth {
  static func of(_ text: some StringProtocol) -> Int {
    // Most texts are printable ASCII, where a byte is a column.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  static func of(_ character: Character) -> Int {
    guard let base = character.unicodeScalars.first else { return 0 }
    if base.value < 0x300 { return base.properties.generalCategory == .control ? 0 : width(ofLow: character) }
    switch base.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(base) || isEmoji(character) ? 2 : 1
  }

  /// The text cut at a whole character to fit, with `…` where something is left out.
  static func truncated(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += of(character)
      if used > columns { break }
      result.append(character)
    }
    return result + "…"
  }

  /// `#️⃣`, `©️`: a low character asked to be an emoji.
  private static func width(ofLow character: Character) -> Int {
    character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
  }

  private static func isEmoji(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0 == "\u{FE0F}" }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
