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
    /// Lines that speak of work on the repository: changes, reviews, releases, and those who do them.
    var work = 0
    /// Lines with `MUST`, `SHOULD` or `SHALL` in capitals, as RFC 2119 has them.
    var rules = 0
    /// Whether the title says that the text rules something: a policy, conventions, a release process.
    var isTitled = false
    /// Lines on telling somebody of a weakness, with whom or where.
    var report = 0
    /// Lines with an address.
    var links = 0
    /// Whether what a form leaves open was never filled in.
    var isUnfilled = false
    /// Whether most headings are versions: it tells what changed.
    var isChangelog = false

    /// Demands among a hundred lines.
    var density: Double { share(demands) }

    /// Lines on work among a hundred.
    var workDensity: Double { share(work) }

    /// Lines in RFC 2119's words among a hundred.
    var ruleDensity: Double { share(rules) }

    private func share(_ count: Int) -> Double { lines == 0 ? 0 : Double(count) * 100 / Double(lines) }
  }

  private static let demands: [[UInt8]] = [
    " must ", " should ", " do not ", " don't ", " please ", " avoid ", " prefer ", " always ", " never ", " ensure ",
    " make sure ", " required ", " need to ", " needs to ", " shall ", " may not ", " cannot be ", " are expected ",
    " is expected ", " we use ", " we prefer ", " not allowed ", " recommended ", " have to ", " has to ", " follow ",
    " approve ", " approval ", " maintainers ", " contributors ", " reviewers ", " lgtm ",
  ].map { Array($0.utf8) }

  /// Words by which people speak of work on a repository, and hardly of what it makes.
  private static let workWords: [[UInt8]] = [
    "pull request", " pr ", " prs ", "merge request", " mr ", " mrs ", "commit message", "contribut", "maintainer",
    "reviewer", "approver", "code review", " reviews ", " reviewed ", "backport", "cherry-pick", "cherry pick",
    "release branch", "changelog", "release note", "patch series", "your patch", "patches to", " submit ",
    "mailing list", " triage", "lgtm", " committer", "release team", "bug report", "new release", "stable branch",
    "codebase", "code base", "this repo", " release ", " releases ", "main branch", "master branch", "advisor",
    "security team", "sign-off", "signed-off", "code style",
  ].map { Array($0.utf8) }

  /// What stands in a title that announces rules.
  private static let titleWords: [[UInt8]] = [
    "policy", "policies", "guideline", "convention", "best practice", "code review", "coding style", "style guide",
    "contract", "checklist", "triage", "release process", "releasing", "making a release", "release instruction",
    "maintenance", "contributing",
    "how to contribute", "commit message", "coding standard", "code standard", "release procedure", "etiquette",
    "versioning",
  ].map { Array($0.utf8) }

  private static let commentEnd = Array("-->".utf8)

  private static let capitals: [[UInt8]] = ["MUST", "SHOULD", "SHALL"].map { Array($0.utf8) }

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
    var isComment = false
    for line in Text.lines(bytes) {
      if Text.isBlank(line) { continue }
      // A licence at the head of a page.
      if !isComment, !isCode, Text.hasPrefix(Text.trimmed(line), "<!--") { isComment = true }
      if isComment {
        isComment = !Text.contains(line, commentEnd)
        continue
      }
      let trimmed = Text.trimmed(line)
      if Text.hasPrefix(trimmed, "```") || Text.hasPrefix(trimmed, "----") && trimmed.allSatisfy({ $0 == 0x2d }) {
        if trimmed.first == UInt8(ascii: "`") { isCode.toggle() }
        continue
      }
      if isCode { continue }
      reading.lines += 1
      readAddress(trimmed, into: &reading)
      // Punctuation parts words as well as spaces do.
      let words = [0x20] + Text.lowercased(trimmed).map { isMark($0) ? 0x20 : $0 } + [0x20]
      if Text.contains(words, anyOf: demands) || isImperative(words) { reading.demands += 1 }
      if Text.contains(words, anyOf: workWords) { reading.work += 1 }
      if trimmed.contains(UInt8(ascii: "S")), isRule(Array(trimmed)) { reading.rules += 1 }
    }
    // `CONTRIBUTING` and `README` without an ending underline their headings, as Markdown lets them.
    let isBare = !(path.split(separator: "/").last ?? "").contains(".")
    if let markup = DocumentOutline.markup(ofPath: path) ?? (isBare ? .markdown : nil) {
      let headings = DocumentOutline(bytes, markup: markup).headings
      reading.isTitled = headings.first.map { isTelling(title: $0.text) } ?? false
      let versions = headings.count { isVersion($0.text) }
      reading.isChangelog = versions >= 3 && versions * 2 >= headings.count
      for heading in headings {
        let text = Text.lowercased(Array(heading.text.utf8))
        if Text.contains(text, anyOf: headingWords) { reading.headings += 1 }
      }
    }
    return reading
  }

  private static func readAddress(_ line: ArraySlice<UInt8>, into reading: inout Reading) {
    let text = Text.lowercased(line)
    let isLink = Text.contains(text, anyOf: addresses)
    if isLink { reading.links += 1 }
    if isLink || Text.contains(text, mail), Text.contains(text, anyOf: weaknesses) {
      reading.report += 1
    }
    if Text.contains(text, unfilled) { reading.isUnfilled = true }
  }

  private static let addresses = ["http", "](", "@", ".md", "`_"].map { Array($0.utf8) }
  private static let mail = Array("mail".utf8)
  private static let weaknesses = ["report", "secur", "vulnerab", "disclos", "advisor"].map { Array($0.utf8) }
  private static let unfilled = Array("[insert ".utf8)

  /// Whether a heading is a version: `3.0.2`, `v1.4 (2024-02-01)`, `[2.0.0]`.
  private static func isVersion(_ heading: String) -> Bool {
    // `Release harbour 1.10.0 (2024-02-01)`
    let words = heading.utf8.split { $0 == 0x20 }
    if words.contains(where: {
      $0.count { $0 == UInt8(ascii: ".") } == 2 && $0.allSatisfy { Text.isDigit($0) || $0 == UInt8(ascii: ".") }
    }) {
      return true
    }
    let text = heading.utf8.drop { $0 == UInt8(ascii: "[") || $0 | 0x20 == UInt8(ascii: "v") }
    let number = text.prefix { Text.isDigit($0) || $0 == UInt8(ascii: ".") }
    guard number.contains(UInt8(ascii: ".")), number.first.map(Text.isDigit) == true else { return false }
    // `1.2 Build and push` is a step.
    let next = text.dropFirst(number.count).first { $0 != 0x20 }
    return next.map { !Text.isLetter($0) } ?? true
  }

  private static func isRule(_ line: [UInt8]) -> Bool { Text.contains(line, anyOf: capitals) }

  private static func isTelling(title: String) -> Bool {
    let title = Text.lowercased(title.utf8)
    return Text.contains(title, anyOf: titleWords)
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

  /// Whether a text speaks to those who work on the repository, and not to those who use what it makes: their words
  /// are in one line of twenty and more, or its title or its capitals say that it rules.
  static func isOfWork(_ reading: Reading) -> Bool {
    reading.work >= (reading.lines < 40 ? 2 : 3) && reading.workDensity >= 5
      || reading.isTitled && reading.density >= 12 && reading.work >= 2
      || reading.rules >= 4 && reading.ruleDensity >= 4
  }

  /// Whether a text that may be either reads like a rule for those who work on the repository.
  static func isNormativeOfWork(_ reading: Reading) -> Bool {
    if isNormative(reading) && isOfWork(reading) || isRulePage(reading) { return true }
    guard reading.work >= 5, reading.density >= 9 else { return false }
    return reading.workDensity >= 15 && reading.demands >= 3 || reading.workDensity >= 30 && reading.demands >= 2
  }

  /// Whether a text that lies among those for people who work here tells how to.
  static func isNormativeAmongWork(_ reading: Reading) -> Bool {
    isNormative(reading)
      || reading.demands >= 5 && reading.density >= 8 && reading.work >= 5 && reading.workDensity >= 10
  }

  /// Whether a text whose name says that it rules something does: it asks for little, is about work on the repository,
  /// or says in its title what its name says.
  static func isNamedRule(_ reading: Reading) -> Bool {
    if reading.demands >= 3 || reading.work >= 4 { return true }
    return reading.demands >= 1 && (reading.isTitled || reading.work >= 1 || reading.lines <= 12)
      || reading.isTitled && reading.work >= 2
  }

  /// Whether a page of a guide for those who work on the repository tells how to, and is no list of other pages.
  static func isGuide(_ reading: Reading) -> Bool {
    !reading.isChangelog && reading.lines >= 4
      && (reading.demands >= 2 || reading.demands >= 1 && reading.work >= 1 || reading.work >= 3)
  }

  /// Whether a text of which the path says nothing is a rule for those who work on the repository.
  static func isRulePage(_ reading: Reading) -> Bool {
    if reading.isTitled, reading.lines < 200, reading.work >= 1, reading.workDensity >= 8 {
      return !reading.isChangelog
    }
    if reading.work >= 3, reading.workDensity >= 30, reading.demands >= 1 { return !reading.isChangelog }
    guard reading.demands >= 4, reading.density >= 11 else { return false }
    if reading.isTitled {
      return reading.work >= 2 && reading.workDensity >= 5 || reading.rules >= 2 && reading.ruleDensity >= 4
    }
    return reading.work >= 5 && reading.demands >= 5 && reading.workDensity >= 15
      || reading.rules >= 8 && reading.ruleDensity >= 6 && reading.workDensity >= 4
  }

  /// Whether a text's bytes hold any of the words that its being a rule needs: a glance before it is read line by line.
  static func mayBeRulePage(_ bytes: [UInt8]) -> Bool {
    let needed = 2
    var count = 0
    for word in glanced {
      var place = 0
      while let found = Text.find(word, in: bytes, from: place) {
        count += 1
        if count >= needed { return true }
        place = found + word.count
      }
    }
    return false
  }

  /// Parts of words, all in the case in which they stand inside a sentence.
  private static let glanced: [[UInt8]] = [
    "aintainer", "ontribut", "eviewe", "ull request", "erge request", "elease ", "MUST", "SHOULD", "ackport", "PR",
    "riage", "olicy", "ranch",
  ].map { Array($0.utf8) }

  /// Whether a text whose name only hints at a rule reads like one.
  ///
  /// A short text has to ask for little; a long one describes much beside what it asks for.
  static func isNormative(_ reading: Reading) -> Bool {
    if reading.isChangelog { return false }
    return switch reading.lines {
    case ..<40: reading.demands >= 3 && reading.density >= 12
    case ..<200:
      reading.demands >= 6 && reading.density >= 14
        || reading.demands >= 5 && reading.headings >= 2 && reading.density >= 10
    default: reading.demands >= 20 && reading.headings >= 2 && reading.density >= 7
    }
  }
}
