/// Tells machines and tools from people by how they sign.
///
/// What the organisation says comes first, both ways. Then the marks that machines give themselves: `[bot]`, a word such
/// as `robot` or `renovate`, a forge's own committer, an assistant's name. Words that are also people's names, such as
/// Jenkins, count only where they stand alone or beside another such word.
public struct Bots: Sendable {
  private let machines: [String]
  private let people: [String]

  /// - Parameters:
  ///   - machines: names, addresses or handles that are machines whatever they look like; `*` stands for any text.
  ///   - people: those that are people whatever they look like.
  public init(machines: [String] = [], people: [String] = []) {
    self.machines = machines.map { $0.lowercased() }
    self.people = people.map { $0.lowercased() }
  }

  /// Whether a signature is a machine's or a tool's.
  public func isMachine(_ person: GitPerson) -> Bool {
    if isNamed(person, in: people) { return false }
    if isNamed(person, in: machines) { return true }
    // Most names need no closer look, and none of their letters made small.
    if let name = person.name, Bots.mayLookLikeMachine(name),
      Bots.looksLikeMachine(name.lowercased(), isFullName: Bots.isFull(person))
    {
      return true
    }
    if let email = person.email, isMachine(email, of: person) { return true }
    return person.handle.map { isMachine($0, of: person) } ?? false
  }

  private func isMachine(_ text: String, of person: GitPerson) -> Bool {
    Bots.looksLikeMachine(text, isFullName: false) && !isNamesake(person, text)
  }

  /// Whether an address is one word that machines and people are called, and the person's first or last name:
  /// `Travis Keller <travis@x.org>`.
  private func isNamesake(_ person: GitPerson, _ text: String) -> Bool {
    let local = text.prefix { $0 != "@" }.lowercased()
    guard Bots.ambiguous.contains(local), let name = person.name.map({ PersonName($0) }), name.isFull else {
      return false
    }
    return name.words.contains(local)
  }

  /// Whether the organisation says that a signature is a person's.
  func isPersonByDecision(_ person: GitPerson) -> Bool { isNamed(person, in: people) }

  private func isNamed(_ person: GitPerson, in list: [String]) -> Bool {
    if list.isEmpty { return false }
    let parts = [person.name?.lowercased(), person.email, person.handle].compactMap(\.self)
    return list.contains { pattern in parts.contains { Bots.matches($0, pattern) } }
  }

  /// Whether a text is a pattern's: `*` stands for any text, also none.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    guard pattern.contains("*") else { return text == pattern }
    let parts = pattern.split(separator: "*", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    var rest = Array(text.unicodeScalars)[...]
    guard let first = parts.first, let last = parts.last, rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    guard rest.count >= last.count else { return false }
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let found = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
      rest = rest[found...].dropFirst(part.count)
    }
    return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
  }

  static let words: Set<String> = [
    "bot", "robot", "dependabot", "renovate", "buildbot", "autoroll", "autoroller", "github-actions", "gitgitgadget",
    "mergify", "homu", "copybara", "automation", "greenkeeper", "snyk", "jenkins-ci", "travis-ci", "circleci",
    "buildkite", "teamcity", "codecov", "imgbot", "allcontributors", "semantic-release", "release-please",
    "pre-commit-ci", "zuul", "lgtm-com", "coderabbitai", "sweep-ai", "sourcery-ai", "autobuild",
  ]
  /// Words that machines and people are called.
  static let ambiguous: Set<String> = [
    "jenkins", "travis", "ci", "bors", "prow", "hudson", "gerrit", "service",
  ]
  /// What stands beside an ambiguous word of a machine.
  private static let companions: Set<String> = [
    "bot", "robot", "ci", "build", "builder", "deploy", "deployer", "release", "user", "account", "server", "admin",
    "service", "merge", "merger", "system", "daemon", "publisher",
  ]
  static let tools = [
    "claude code", "claude opus", "claude sonnet", "claude haiku", "copilot", "github copilot", "chatgpt",
    "openai codex",
    "cursor agent", "cursoragent", "devin ai", "gemini code", "gemini cli", "gemini-code-assist", "amazon q",
    "noreply@anthropic.com", "copilot-swe-agent",
  ]

  private static func isFull(_ person: GitPerson) -> Bool { person.name.map { PersonName($0).isFull } ?? false }

  static func looksLikeMachine(_ text: String, isFullName: @autoclosure () -> Bool) -> Bool {
    guard mayLookLikeMachine(text) else { return false }
    if text.holds("[bot]") { return true }
    // Alone it is the tool; with a surname it is one of the many people of that name.
    if text == "claude" || text.hasPrefix("aider (") { return true }
    if tools.contains(where: { text == $0 || text.hasPrefix($0 + " ") || text.hasPrefix($0 + "@") }) { return true }
    let local = text.prefix { $0 != "@" }
    if text == "noreply@github.com" || text == "github" || text == "web-flow" || text == "gitlab" { return true }
    let found = local.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let parts = found.flatMap { $0.count <= 40 ? $0.split(separator: "-").map(String.init) : [] }
    if found.contains(where: words.contains) || parts.contains(where: { ["bot", "robot", "svc"].contains($0) }) {
      return true
    }
    guard parts.contains(where: ambiguous.contains) else { return false }
    if parts.count == 1 { return true }
    // `k8s-ci` and `jenkins build` are machines, `Katherine Jenkins` and `li.ci` are not.
    let beside = parts.filter { !ambiguous.contains($0) }
    if parts.filter(ambiguous.contains).count > 1 || beside.contains(where: companions.contains) { return true }
    return parts.contains("ci") && !isFullName() && found.contains { $0.contains("-ci") || $0.hasPrefix("ci-") }
  }
}
