internal import DaylightGit

/// Finds what a commit says it does against later trouble, and what larger work it says it is part of.
///
/// The message says it, the files have to agree: a "deflake" that takes the test away repairs nothing.
enum ActReader {
  /// The most names of one manner that are taken from a commit.
  private static let most = 6

  /// What a commit says, by manner.
  static func mentions(
    in lines: [ArraySlice<UInt8>], files: [FileChange], git: borrowing Repository
  ) -> [CommitRecord.Mention] {
    guard let subject = lines.first(where: { !Text.isBlank($0) }) else { return [] }
    var mentions: [CommitRecord.Mention] = []
    let threads = ThreadNames.names(subject, lines)
    if !threads.isEmpty { mentions.append(.init(manner: .partOf, texts: threads)) }
    let lower = Text.lowercased(subject.prefix(300))
    for (manner, words) in cues where Text.contains(lower, anyOf: words) {
      let texts = texts(manner, lower, subject, lines, files, git)
      if !texts.isEmpty { mentions.append(.init(manner: manner, texts: Array(texts.prefix(most)))) }
    }
    return mentions
  }

  private static let cues: [(manner: CitationFact.Manner, words: [[UInt8]])] = {
    let cues: [(CitationFact.Manner, [String])] = [
      (.guards, ["regression", "test for"]), (.repairs, ["flak"]), (.deprecates, ["deprecat"]),
      (.migrates, ["migrat", "stop using", "move off", "switch from", "away from", "replace use"]),
      (.hardens, ["harden", "cve-", "sandbox", "fuzz"]),
    ]
    return cues.map { (manner: $0.0, words: $0.1.map { Array($0.utf8) }) }
  }()

  private static func texts(
    _ manner: CitationFact.Manner, _ lower: [UInt8], _ subject: ArraySlice<UInt8>, _ lines: [ArraySlice<UInt8>],
    _ files: [FileChange], _ git: borrowing Repository
  ) -> [String] {
    switch manner {
    case .guards:
      let written = files.contains { $0.status != .deleted && isTest($0.path) }
      return written && !files.contains { $0.status == .deleted && isTest($0.path) } ? fixes(lines) : []
    case .repairs: return isRepair(files, git) ? [name(subject)] : []
    case .deprecates:
      let isOnlyText = files.allSatisfy { DocumentOutline.markup(ofPath: $0.path) != nil }
      return isOnlyText || Text.contains(lower, "fix deprecat".utf8) ? [] : symbols(subject)
    case .migrates: return symbols(subject)
    case .hardens:
      // A new version of a dependency is somebody else's hardening.
      let work = files.filter {
        !GeneratedPaths.contains($0.path) && !DependencyFiles.contains($0.path)
          && DocumentOutline.markup(ofPath: $0.path) == nil
      }
      return work.isEmpty || isUpkeep(lower) ? [] : [name(subject)]
    default: return []
    }
  }

  /// Whether a title speaks of what keeps something running, and not of what it is for.
  private static func isUpkeep(_ lower: [UInt8]) -> Bool {
    let words = lower.split { !Text.isLetter($0) }
    let first = words.prefix(1)
    let isFenceOrFuzz = Text.contains(lower, anyOf: fencesAndFuzz)
    return holds(words, anyOf: upkeep) || holds(first, anyOf: versions)
      || isFenceOrFuzz && (holds(words, anyOf: building) || holds(first, anyOf: removals))
  }

  /// Whether one of some words is among others.
  private static func holds(_ words: some Sequence<ArraySlice<UInt8>>, anyOf some: [[UInt8]]) -> Bool {
    words.contains { word in some.contains { word.elementsEqual($0) } }
  }

  private static let fencesAndFuzz = words(["fuzz", "sandbox"])
  private static func words(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
  private static let upkeep = words([
    "bump", "bumps", "dependency", "dependencies", "rename", "typo", "refactor", "cleanup",
  ])
  private static let versions = words(["upgrade", "update", "move"])
  private static let removals = words(["disable", "remove", "drop", "skip"])
  private static let building = words([
    "build", "builds", "cache", "version", "versions", "workflow", "compile", "compilation", "warning", "warnings",
  ])

  private static func name(_ subject: ArraySlice<UInt8>) -> String { Text.decode(subject, bound: 120) }

  // MARK: - Tests

  /// Whether a path is a test's, by a word of its own in it.
  static func isTest(_ path: [UInt8]) -> Bool {
    let lower = Text.lowercased(path)
    let words = lower.split { !(Text.isLetter($0) || Text.isDigit($0)) }
    if holds(words, anyOf: testWords) { return true }
    // `RetryTests.swift`, `t7001-mv.sh`.
    return Text.contains(lower, "tests.".utf8) || lower.starts(with: "t/t".utf8)
  }

  private static let testWords = words(["test", "tests", "spec", "specs", "testing"])

  /// The commits, issues and faults that a message says it is about.
  private static func fixes(_ lines: [ArraySlice<UInt8>]) -> [String] {
    var found: [String] = []
    for line in lines.prefix(60) {
      let text = Text.decode(line, bound: 300)
      for word in text.split(whereSeparator: { " \t,;:()[]<>\"'".contains($0) }) {
        let word = word.hasSuffix(".") ? word.dropLast() : word
        let isIssue = word.hasPrefix("#") && word.count > 1 && word.dropFirst().allSatisfy(\.isNumber)
        let isFault = word.hasPrefix("CVE-") || word.hasPrefix("GHSA-") || ThreadNames.isTicket(word)
        let isCommit =
          (7...40).contains(word.utf8.count) && word.contains(where: \.isNumber)
          && word.utf8.allSatisfy { Text.isDigit($0) || (0x61...0x66).contains($0) }
        if isIssue || isFault || isCommit, !found.contains(String(word)) { found.append(String(word)) }
      }
    }
    return found
  }

  private static let skips: [[UInt8]] = [
    "@ignore", "@disabled", "t.skip", "skip(", "skipif", "xit(", "xdescribe", "#[ignore", "test_expect_failure",
    "disabled_",
    "skiptest", ".todo(",
  ].map { Array($0.utf8) }

  /// Whether tests were mended: none taken away, none that skips more than before, none of which most is gone.
  private static func isRepair(_ files: [FileChange], _ git: borrowing Repository) -> Bool {
    let tests = files.filter { isTest($0.path) }
    guard !tests.isEmpty, !tests.contains(where: { $0.status == .deleted }), files.count <= 20 else { return false }
    for file in tests.prefix(8) where file.status == .modified {
      guard let old = file.oldID, let new = file.newID,
        let before = try? git.blob(old, limit: 1 << 20), let after = try? git.blob(new, limit: 1 << 20)
      else { continue }
      if count(skips, in: after) > count(skips, in: before) { return false }
      if Text.filledLines(after) * 10 < Text.filledLines(before) * 9 { return false }
    }
    return true
  }

  private static func count(_ words: [[UInt8]], in bytes: [UInt8]) -> Int {
    let lower = Text.lowercased(bytes)
    return words.reduce(0) { count, word in
      var (count, start) = (count, 0)
      while let place = Text.find(word, in: lower, from: start) {
        count += 1
        start = place + word.count
      }
      return count
    }
  }

  // MARK: - Names in titles

  private static let common: Set<String> = [
    "deprecate", "deprecated", "deprecates", "deprecation", "migrate", "migrated", "migration", "stop", "using", "move",
    "off", "switch", "from", "replace", "uses", "with", "away", "the", "this", "that", "and", "for", "into", "remove",
    "usage", "calls", "old", "new", "api", "apis", "warning", "warnings", "fix", "add", "use", "all",
  ]

  /// The names in a title that look like something of a program: in back ticks, or with a mark or a capital inside.
  static func symbols(_ subject: ArraySlice<UInt8>) -> [String] {
    let text = Text.decode(subject, bound: 200)
    var found: [String] = []
    func add(_ word: some StringProtocol) {
      var word = String(word)
      while word.hasSuffix("()") || word.hasSuffix(".") || word.hasSuffix(":") {
        word.removeLast(word.hasSuffix("()") ? 2 : 1)
      }
      if word.utf8.count >= 4, word.utf8.count <= 60, !common.contains(word.lowercased()), !found.contains(word) {
        found.append(word)
      }
    }
    let quoted = text.split(separator: "`", omittingEmptySubsequences: false)
    for index in quoted.indices where index % 2 == 1 && index < quoted.count - 1 { add(quoted[index]) }
    for word in text.split(whereSeparator: { " \t,;()[]\"'`".contains($0) }) where !word.hasPrefix("#") {
      let inner = word.dropFirst()
      let isName =
        inner.contains { "._/".contains($0) } && word.contains(where: \.isLetter) && !word.hasSuffix(":")
        || inner.contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
      if isName, !ThreadNames.isTicket(word) { add(word.hasSuffix(".") ? word.dropLast() : word) }
    }
    return found
  }
}
