extension Bots {
  /// Whether a text, in small letters, has a word that begins like one of a machine's: most names have none, and need
  /// no closer look. In a history of a hundred thousand commits thousands of people are asked about.
  static func mayLookLikeMachine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count {
        if index < bytes.count {
          let byte = bytes[index]
          // Other letters and signs are left to the closer look.
          if byte >= 0x80 || byte == UInt8(ascii: "[") { return true }
          if isInWord(byte) { continue }
        }
        if index - start >= 2, signs.contains(sign(bytes[start..<index])) { return true }
        start = index + 1
      }
      return false
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool { Text.isLetter(byte) || Text.isDigit(byte) }

  /// The first three bytes of a word as a number, or its two.
  private static func sign(_ word: some Collection<UInt8>) -> UInt32 {
    word.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The beginnings of all words that make a machine, wherever they stand in what it is called.
  private static let signs: Set<UInt32> = {
    let whole = ["bot", "robot", "svc", "claude", "aider", "noreply", "github", "web", "gitlab"]
    var signs: Set<UInt32> = []
    for text in Array(words) + Array(ambiguous) + tools + whole {
      for word in text.utf8.split(whereSeparator: { !isInWord($0) }) { signs.insert(sign(word)) }
    }
    return signs
  }()
}
