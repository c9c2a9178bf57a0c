/// Estimates how wide a text is in a picture, where no font can be asked.
///
/// Widths are those of Helvetica, in thousandths of the type size, rounded up by class; other scripts are taken as
/// two thirds of the size, East Asian characters and emoji as the whole of it. An estimate that is a little too wide
/// cuts a title early; one too narrow would let it run over its neighbour.
enum TextMetrics {
  /// The type size in all pictures, in pixels.
  static let size = 13

  /// The width in pixels.
  static func width(_ text: String, isBold: Bool = false) -> Int {
    let thousandths = text.reduce(0) { $0 + self.thousandths($1) }
    return (thousandths * size * (isBold ? 107 : 102) + 99_999) / 100_000
  }

  /// The text cut to fit that many pixels, with `…` where something is left out; empty if nothing fits.
  static func truncated(_ text: String, to pixels: Int) -> String {
    if width(text) <= pixels { return text }
    let room = pixels * 100_000 / (size * 102) - thousandths("…")
    var used = 0
    var kept = ""
    for character in text {
      used += thousandths(character)
      if used > room { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept.isEmpty ? "" : kept + "…"
  }

  private static func thousandths(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first, scalar.value < 0x250 else {
      switch character {
      case "…": return 1000
      case "–", "’", "‘": return 556
      default: return DisplayWidth.of(character) == 0 ? 0 : DisplayWidth.of(character) == 2 ? 1050 : 680
      }
    }
    switch scalar {
    case "i", "j", "l", "'", "|", "I", ".", ",", ":", ";", "!", " ", "/", "f", "t", "[", "]", "\\": return 278
    case "r", "(", ")", "-", "`", "\"", "{", "}", "*": return 389
    case "m", "M", "w": return 833
    case "W", "@", "%": return 1000
    case "c", "k", "s", "v", "x", "y", "z", "J": return 500
    case "a"..."z", "0"..."9", "_", "$", "#", "?", "L": return 556
    case "A"..."Z", "&", "+", "<", "=", ">", "~": return 722
    default: return 740
    }
  }
}
