/// Breaks a line between words. A word longer than the line, such as a path, is broken where the line ends.
package enum WordWrap {
  /// The lines of a one-line text, each at most `width` columns wide; one empty line for an empty text.
  static func lines(_ text: String, width: Int) -> [String] {
    let width = max(width, 2)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let size = DisplayWidth.of(word)
      if !line.isEmpty, used + 1 + size <= width {
        line += " " + word
        used += 1 + size
        continue
      }
      for piece in pieces(word, width: width) {
        if !line.isEmpty { lines.append(line) }
        (line, used) = (piece, DisplayWidth.of(piece))
      }
    }
    return line.isEmpty ? [""] : lines + [line]
  }

  /// The lines with `first` before the first and as many spaces before the others.
  package static func hanging(_ text: String, after first: String, width: Int) -> [String] {
    let indent = DisplayWidth.of(first)
    return lines(text, width: width - indent).enumerated().map { index, line in
      (index == 0 ? first : String(repeating: " ", count: indent)) + line
    }
  }

  private static func pieces(_ word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [String(word)] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let size = DisplayWidth.of(character)
      if used + size > width {
        pieces.append(piece)
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += size
    }
    return pieces + [piece]
  }
}
