/// A name of which every part is what machines, or the repositories they work for, are called: `fluxbot`, `Harbour CI`,
/// `github-actions`. A name with one part that a person may be called, such as `Jo Jenkins` or `talbot`, is none.
struct MachineName: Hashable, Sendable {
  /// Whether it ends in `bot` or `robot`.
  let isBot: Bool
  /// Whether it has a word that nobody is called who is no machine.
  let isStrong: Bool
  /// Whether it has a word of four letters or more that is the repository's or its owner's.
  let hasOwner: Bool

  /// Reads a name.
  ///
  /// - Parameters:
  ///   - text: a name, a handle or what an address has before the `@`.
  ///   - own: the words of the repositories in which it stands, as `words(ofRepository:)` has them.
  /// - Returns: nil when any part of it is neither.
  init?(_ text: String, own: Set<String>) {
    guard text.utf8.count <= 80 else { return nil }
    let words = MachineName.words(text)
    var parts: [Substring] = []
    for word in words {
      if words.count > 1, MachineName.joining.contains(word) { continue }
      guard let found = MachineName.parts(of: word, own: own) else { return nil }
      parts += found
    }
    guard let last = parts.last, parts.contains(where: { MachineName.isWord($0) }) else { return nil }
    isBot = last == "bot" || last == "robot"
    isStrong = isBot || parts.contains { MachineName.strong.contains(String($0)) }
    hasOwner = parts.contains { $0.utf8.count >= 4 && !MachineName.isWord($0) && own.contains(String($0)) }
  }

  /// Whether a name of one word ends in `bot`, `robot` or `machine` behind two letters or more, whatever these are:
  /// machines' names do, and those of people called Talbot or Cabot.
  static func endsAsMachine(_ text: String) -> Bool {
    guard !text.contains(where: \.isWhitespace), let last = words(text).last else { return false }
    return ["bot", "machine"].contains { last.hasSuffix($0) && last.utf8.count >= $0.utf8.count + 2 }
  }

  /// The words of a repository's id that may stand in the name of its machines: the parts of `fluxcd/helm-controller`, and
  /// each path's part as one word.
  static func words(ofRepository id: String) -> Set<String> {
    var own: Set<String> = []
    for part in id.split(separator: "/") {
      let words = words(String(part))
      own.formUnion(words)
      own.insert(words.joined())
    }
    return own.filter { $0.utf8.count >= 3 && !everybodys.contains($0) }
  }

  /// Letters and digits in small letters, without numbers at the end of words.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
      let end = word.lastIndex { !$0.isNumber }.map { word.index(after: $0) } ?? word.endIndex
      return String(word[..<end])
    }
  }

  /// A word in as few parts as it can be cut into, in order; nil when one of them is unknown.
  private static func parts(of word: String, own: Set<String>) -> [Substring]? {
    let places = Array(word.indices) + [word.endIndex]
    // What the word up to a place can be cut into: each place is asked once, however the word repeats itself.
    var best: [[Substring]?] = [[]]
    for end in places.indices.dropFirst() {
      var found: [Substring]?
      for start in max(0, end - 24)..<max(0, end - 1) {
        guard let rest = best[start], rest.count + 1 < found?.count ?? .max else { continue }
        let part = word[places[start]..<places[end]]
        if isWord(part) || own.contains(String(part)) || (start == 0 && isStemOfOwn(part, own)) {
          found = rest + [part]
        }
      }
      best.append(found)
    }
    return best.last ?? nil
  }

  /// Whether what stands before `bot` is the beginning of an owner's word: `prom` of `prometheus`.
  private static func isStemOfOwn(_ part: Substring, _ own: Set<String>) -> Bool {
    part.endIndex < part.base.endIndex && part.base[part.endIndex...].hasSuffix("bot") && part.utf8.count >= 4
      && own.contains { $0.hasPrefix(part) }
  }

  private static func isWord(_ part: Substring) -> Bool {
    let part = String(part)
    return strong.contains(part) || weak.contains(part)
  }

  /// What only machines are called. The words of `weak` are what people call accounts, too.
  private static let strong: Set<String> = [
    "bot", "robot", "ci", "cd", "jenkins", "travis", "prow", "bors", "zuul", "buildbot", "circleci", "gha", "github",
    "gitlab", "action", "actions", "workflow", "workflows", "pipeline", "builder", "builds", "releaser", "release",
    "releases", "deploy", "deployer", "deployment", "publish", "publisher", "update", "updates", "updater", "sync",
    "syncer", "mirror", "merger", "auto", "automation", "automatic", "automated", "script", "scripts", "machine",
    "nightly", "cron", "daemon", "importer", "exporter", "bump", "bumper", "backport", "backports", "generation",
    "generator", "generated", "formatter", "benchmark", "benchmarks", "transifex", "weblate", "pootle", "crowdin",
    "runner", "upload", "uploader", "changelog", "dependencies", "toc",
  ]
  private static let weak: Set<String> = [
    "git", "gh", "gerrit", "build", "merge", "daily", "import", "export", "doc", "docs", "documentation", "test",
    "tests", "testing", "lint", "linter", "format", "style", "stats", "metrics", "translation", "translations",
    "translators", "i18n", "l10n", "tool", "tools", "tooling", "server", "service", "system", "push", "commit",
    "review", "triage", "label", "stale", "version", "versions", "dependency", "deps", "security", "infra",
    "infrastructure", "ops", "devops", "sre", "web", "website", "site", "api", "dev", "team", "org", "admin", "topic",
    "stage", "pr", "prs", "issue", "issues", "cherrypick", "upgrade", "user", "account",
  ]
  private static let joining: Set<String> = ["for", "the", "of", "and", "on", "in", "by"]
  /// Words of repositories' ids that say nothing about whose they are.
  private static let everybodys: Set<String> = [
    "core", "main", "lang", "project", "repo", "code", "src", "app", "lib", "the", "new", "com", "org", "www", "net",
  ]
}
