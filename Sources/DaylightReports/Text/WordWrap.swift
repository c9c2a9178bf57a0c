/// Breaks a line between words. A word longer than the line is broken where the line ends; a path behind a folder, where
/// that leaves half of the line filled.
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
        let rest = rest(of: piece, width: width)
        pieces.append(String(piece.dropLast(rest.count)))
        (piece, used) = (rest, DisplayWidth.of(rest))
      }
      piece.append(character)
      used += size
    }
    return pieces + [piece]
  }

  /// What goes to the next line of a path that is cut: its last folder or file; nothing of another word.
  private static func rest(of piece: String, width: Int) -> String {
    guard width >= 4, let slash = piece.lastIndex(of: "/"), DisplayWidth.of(piece[...slash]) * 2 >= width else {
      return ""
    }
    return String(piece[piece.index(after: slash)...])
  }
}
