extension Bots {
  /// Whether a text has one of the words that machines are told by, in any case: most names have none, and need no
  /// closer look. In a history of a hundred thousand commits thousands of people are asked about.
  static func mayLookLikeMachine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var sign: UInt64 = 0
      var count = 0
      for byte in bytes {
        // A letter beyond ASCII ends a word here, as a sign does: what follows it gets its look too.
        if isInWord(byte) {
          if count < 8 { sign = sign << 8 | UInt64(byte | 0x20) }
          count += 1
        } else {
          if count > 1, isSign(sign) { return true }
          sign = 0
          count = 0
        }
      }
      return count > 1 && isSign(sign)
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool { Text.isLetter(byte) || Text.isDigit(byte) }

  /// Whether a word's first eight bytes are those of one of a machine's: by a table of few bits first, as nearly none are.
  private static func isSign(_ sign: UInt64) -> Bool { folds[fold(sign)] && signs.contains(sign) }

  private static func fold(_ sign: UInt64) -> Int {
    Int(truncatingIfNeeded: (sign &* 0x9e37_79b9_7f4a_7c15) >> 54)
  }

  private static let folds: [Bool] = {
    var folds = Array(repeating: false, count: 1 << 10)
    for sign in signs { folds[fold(sign)] = true }
    return folds
  }()

  /// The first eight bytes of the first word of all that makes a machine. One word of each is enough, as all of them must
  /// be there; the last one is "com" now and then, which nearly every address has.
  private static let signs: Set<UInt64> = {
    let whole = ["bot", "robot", "svc", "claude", "aider", "noreply", "github", "web", "gitlab"]
    var signs: Set<UInt64> = []
    for text in Array(words) + Array(ambiguous) + tools + whole {
      guard let word = text.utf8.split(whereSeparator: { !isInWord($0) }).first else { continue }
      signs.insert(word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
    }
    return signs
  }()
}
