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
      if isUpkeepOfTest(lower, onlyTests: files.allSatisfy { isTest($0.path) }) { return [] }
      return written && !files.contains { $0.status == .deleted && isTest($0.path) } ? fixes(lines) : []
    case .repairs: return isAboutFlakes(lower) && isRepair(files, git) ? [name(subject)] : []
    case .deprecates:
      let isOnlyText = files.allSatisfy { DocumentOutline.markup(ofPath: $0.path) != nil }
      return isOnlyText || Text.contains(lower, "fix deprecat".utf8) || isAfterwards(lower) ? [] : symbols(subject)
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

  /// The words of a title without what stands in front of it: `(web) Update it` begins with `update`.
  private static func titleWords(_ lower: [UInt8]) -> [ArraySlice<UInt8>] {
    Array(TitlePrefix.dropped(from: String(decoding: lower, as: UTF8.self)).utf8).split { !Text.isLetter($0) }
  }

  /// Whether a title speaks of what keeps something running, and not of what it is for; or of making it less safe.
  static func isUpkeep(_ lower: [UInt8]) -> Bool {
    let words = titleWords(lower)
    let first = words.prefix(1)
    let isFenceOrFuzz = Text.contains(lower, anyOf: fencesAndFuzz)
    if holds(first, anyOf: undoing) { return true }
    if Text.contains(lower, "cve-".utf8), holds(words.prefix(3), anyOf: versions + installing) { return true }
    // `default disable hardening of the clock`, and not `harden the clock: disable its debugger`.
    if let place = words.firstIndex(where: { $0.elementsEqual("hardening".utf8) }),
      holds(words[..<place], anyOf: removals + loosening)
    {
      return true
    }
    if holds(words, anyOf: upkeep) || holds(first, anyOf: versions) { return true }
    guard isFenceOrFuzz, !Text.contains(lower, anyOf: hardening) else { return false }
    // A part of the program that is called so is worked on like any other: what makes it tighter is told by its verb.
    return holds(words, anyOf: building + loosening + handling) || holds(first, anyOf: removals)
      || !holds(words, anyOf: tightening)
  }

  /// Whether a title says that an unreliable test was mended. `flake8` is a linter, a flake of Nix is a package, and a chart
  /// of flakes mends none.
  static func isAboutFlakes(_ lower: [UInt8]) -> Bool {
    let words = lower.split { !(Text.isLetter($0) || Text.isDigit($0)) }
    if holds(words, anyOf: deflakes) { return true }
    for (left, right) in zip(words, words.dropFirst())
    where left.elementsEqual("de".utf8) && holds([right], anyOf: flakes) { return true }
    return holds(words, anyOf: flakes) && holds(words, anyOf: mending) && !holds(words, anyOf: countingFlakes)
  }

  /// Whether a title says that a test was taken out, changed or mended itself, and guards no more than before.
  static func isUpkeepOfTest(_ lower: [UInt8], onlyTests: Bool) -> Bool {
    if Text.contains(lower, "regression test".utf8) { return false }
    guard let place = Text.find(testFor, in: lower, from: 0) else { return false }
    let words = titleWords(Array(lower[..<place]))
    if holds(words, anyOf: writing) { return false }
    // `Fix #7: move the queue, test for it` mends more than the test.
    let isFix = holds(words, anyOf: fixing)
    return onlyTests ? isFix || holds(words, anyOf: changing) : !isFix && holds(words, anyOf: changing)
  }

  /// Whether a title only speaks of what was deprecated before: `Remove the deprecated setting`.
  private static func isAfterwards(_ lower: [UInt8]) -> Bool { holds(titleWords(lower).prefix(1), anyOf: cleaning) }

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
  private static let hardening = ["harden", "cve-"].map { Array($0.utf8) }
  private static let handling = words([
    "typing", "typed", "message", "messages", "log", "logging", "document", "documentation", "docs", "method",
    "methods",
    "report", "convert", "typecheck",
  ])
  private static let tightening = words([
    "add", "adds", "added", "adding", "introduce", "introduces", "enable", "enables", "run", "runs", "deny", "denies",
    "restrict", "restricts", "forbid", "confine", "confines", "limit", "limits", "block", "blocks", "isolate",
    "isolates", "create", "implement", "new", "enforce", "require", "refuse", "reject", "default", "protect", "prevent",
  ])
  private static let undoing = words(["revert", "reverts", "reapply"])
  private static let installing = words(["install", "gem", "pin", "bump"])
  private static let loosening = words([
    "allow", "allows", "allowing", "permit", "permits", "disable", "disables", "disabled", "disabling", "without",
    "compatibility", "tweak", "loosen", "relax", "exempt", "bypass",
  ])
  private static let deflakes = words(["deflake", "deflakes", "deflaked", "deflaking", "deflakify", "unflake"])
  private static let flakes = words(["flake", "flakes", "flaky", "flakey", "flakiness", "flaking", "flakiest"])
  private static let mending = words([
    "fix", "fixes", "fixed", "fixing", "resolve", "resolves", "avoid", "avoids", "reduce", "reduces", "prevent",
    "prevents", "eliminate", "address", "repair", "less", "stabilize", "stabilise", "stabilizes", "solve", "correct",
    "improve", "reliable", "robust", "mend", "mends", "mended",
  ])
  private static let countingFlakes = words([
    "chart", "charts", "rate", "rates", "report", "reports", "table", "stats", "mark", "marks", "marked", "skip",
    "skips", "disable", "disabled", "log", "logs", "logging", "message", "ignore", "ignores", "lint", "pep", "nix",
    "lock", "quarantine", "rerun", "annotate", "label", "inputs",
  ])
  private static let testFor = Array("test for".utf8)
  private static let writing = words(["add", "adds", "added", "adding", "new", "write", "wrote", "introduce"])
  private static let changing = words([
    "remove", "removes", "removed", "removing", "delete", "deletes", "deleted", "drop", "dropped", "update", "updates",
    "updated", "updating", "refactor", "refactored", "disable", "disabled", "skip", "rename", "renamed", "move",
    "moved", "clean", "not", "revert", "relax", "loosen",
  ])
  private static let fixing = words(["fix", "fixes", "fixed", "fixing", "repair", "correct"])
  private static let cleaning = words([
    "remove", "removes", "removed", "delete", "deletes", "drop", "drops", "fix", "fixes", "replace", "update",
    "updates", "avoid", "stop", "use", "test", "ignore", "silence", "suppress", "clean", "handle", "do", "don",
  ])
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

  /// Names of firms, places and languages that have a capital inside.
  private static let brands: Set<String> = [
    "github", "gitlab", "bitbucket", "javascript", "typescript", "openssl", "openssh", "postgresql", "mysql", "mariadb",
    "mongodb", "sqlite", "macos", "ios", "ipados", "freebsd", "openbsd", "netbsd", "opensuse", "youtube", "linkedin",
    "rubygems", "pypi", "npm", "nodejs", "hackerone", "devops", "jquery", "graphql", "webassembly", "powershell",
    "cocoapods", "phpunit", "circleci", "appveyor", "dockerhub", "readthedocs", "rubocop", "nginx", "openjdk",
    "aws", "openid", "oauth", "ipv4", "ipv6", "latex", "opengl", "homebrew", "mastodon", "kde", "gnome", "libreoffice",
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
    for var word in text.split(whereSeparator: { " \t,;()[]\"'`".contains($0) }) where !word.hasPrefix("#") {
      // A sentence's end is no name's.
      while word.hasSuffix(".") { word.removeLast() }
      let inner = word.dropFirst()
      let isName =
        inner.contains { "._/".contains($0) } && word.contains(where: \.isLetter) && !word.hasSuffix(":")
        || inner.contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
      if isName, !ThreadNames.isTicket(word), !brands.contains(word.lowercased()) { add(word) }
    }
    return found
  }
}
