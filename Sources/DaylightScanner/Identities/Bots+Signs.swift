extension Bots {
  /// The same for a signature's name, address and handle, without making anything of them.
  static func mayLookLikeMachine(_ person: GitPerson) -> Bool {
    person.name.map(mayLookLikeMachine) ?? false || person.email.map(mayLookLikeMachine) ?? false
      || person.handle.map(mayLookLikeMachine) ?? false
  }

  /// Whether a text has a word that begins like one of a machine's, in any case: most names have none, and need no
  /// closer look. In a history of a hundred thousand commits thousands of people are asked about.
  static func mayLookLikeMachine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 0
      for index in 0...bytes.count {
        // A letter beyond ASCII ends a word here, as a sign does: what follows it gets its look too.
        if index < bytes.count, isInWord(bytes[index]) { continue }
        if index - start >= 2, isSign(sign(bytes[start..<index])) { return true }
        start = index + 1
      }
      return false
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool { Text.isLetter(byte) || Text.isDigit(byte) }

  /// The first three bytes of a word as a number, or its two; capitals as small letters.
  private static func sign(_ word: some Collection<UInt8>) -> UInt32 {
    word.prefix(3).reduce(0) { $0 << 8 | UInt32($1 | 0x20) }
  }

  /// Whether a word begins so: by a table of few bits first, as nearly none does.
  private static func isSign(_ sign: UInt32) -> Bool {
    folds[Int(sign & 0x1f | sign >> 3 & 0x3e0)] && signs.contains(sign)
  }

  private static let folds: [Bool] = {
    var folds = Array(repeating: false, count: 1 << 10)
    for sign in signs { folds[Int(sign & 0x1f | sign >> 3 & 0x3e0)] = true }
    return folds
  }()

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
