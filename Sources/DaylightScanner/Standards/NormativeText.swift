/// Tells texts that say how to work from those that describe, report or teach.
enum NormativeText {
  /// How a text reads.
  struct Reading: Hashable, Sendable {
    /// Lines that hold something.
    var lines = 0
    /// Sentences that ask for something: `must`, `should`, `do not`, `please`, `prefer`.
    var demands = 0
    /// Headings that are about working together: style, review, commits, releases.
    var headings = 0

    /// Demands among a hundred lines.
    var density: Double { lines == 0 ? 0 : Double(demands) * 100 / Double(lines) }
  }

  private static let demands: [[UInt8]] = [
    " must ", " should ", " do not ", " don't ", " please ", " avoid ", " prefer ", " always ", " never ", " ensure ",
    " make sure ", " required ", " need to ", " needs to ", " shall ", " may not ", " cannot be ", " are expected ",
    " is expected ", " we use ", " we prefer ", " not allowed ", " recommended ", " have to ", " has to ", " follow ",
    " approve ", " approval ", " maintainers ", " contributors ", " reviewers ", " lgtm ",
  ].map { Array($0.utf8) }

  private static let headingWords: [[UInt8]] = [
    "style", "convention", "guideline", "naming", "formatting", "commit", "review", "pull request", "patch", "submit",
    "contribut", "rule", "policy", "process", "release", "branch", "voting", "maintainer", "how to", "do's", "don't",
    "checklist", "requirement", "principle", "responsibilit", "membership", "triage", "test", "log level", "adding",
    "approv", "before you",
  ].map { Array($0.utf8) }

  /// Reads a text; what stands in blocks of code says nothing.
  static func read(_ bytes: [UInt8], path: String) -> Reading {
    var reading = Reading()
    var isCode = false
    for line in Text.lines(bytes) {
      if Text.isBlank(line) { continue }
      let trimmed = Text.trimmed(line)
      if Text.hasPrefix(trimmed, "```") || Text.hasPrefix(trimmed, "----") && trimmed.allSatisfy({ $0 == 0x2d }) {
        if trimmed.first == UInt8(ascii: "`") { isCode.toggle() }
        continue
      }
      if isCode { continue }
      reading.lines += 1
      // Punctuation parts words as well as spaces do.
      let words = [0x20] + Text.lowercased(trimmed).map { isMark($0) ? 0x20 : $0 } + [0x20]
      if demands.contains(where: { Text.contains(words, $0) }) || isImperative(words) { reading.demands += 1 }
    }
    if let markup = DocumentOutline.markup(ofPath: path) {
      for heading in DocumentOutline(bytes, markup: markup).headings {
        let text = Text.lowercased(Array(heading.text.utf8))
        if headingWords.contains(where: { Text.contains(text, $0) }) { reading.headings += 1 }
      }
    }
    return reading
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x2c || byte == 0x2e || byte == 0x3a || byte == 0x3b || byte == 0x2a || byte == 0x5f || byte == 0x28
      || byte == 0x29 || byte == 0x22
  }

  private static let verbs: [[UInt8]] = [
    "use ", "add ", "keep ", "write ", "put ", "run ", "update ", "include ", "create ", "mention ", "describe ",
    "explain ", "check ", "open ", "assign ", "remove ", "wait ", "read ", "try ", "give ", "set ", "leave ",
  ].map { Array($0.utf8) }

  /// Whether a line of a list begins with an order.
  private static func isImperative(_ words: [UInt8]) -> Bool {
    var rest = words[...].drop {
      $0 == 0x20 || $0 == 0x2d || $0 == 0x2b || Text.isDigit($0) || $0 == 0x5b || $0 == 0x5d
    }
    if Text.hasPrefix(rest, "x ") { rest = rest.dropFirst(2) }
    return rest.startIndex > 1 && verbs.contains { rest.starts(with: $0) }
  }

  /// Whether a text whose name only hints at a rule reads like one.
  ///
  /// A short text has to ask for little; a long one describes much beside what it asks for.
  static func isNormative(_ reading: Reading) -> Bool {
    switch reading.lines {
    case ..<40: reading.demands >= 3 && reading.density >= 12
    case ..<200:
      reading.demands >= 6 && reading.density >= 14
        || reading.demands >= 5 && reading.headings >= 2 && reading.density >= 10
    default: reading.demands >= 20 && reading.headings >= 2 && reading.density >= 7
    }
  }
}
