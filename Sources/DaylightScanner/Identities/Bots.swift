/// Tells machines and tools from people by how they sign.
public struct Bots: Sendable {
  private let machines: Set<String>
  private let people: Set<String>

  /// - Parameters:
  ///   - machines: names, addresses or handles that are machines whatever they look like, lower case.
  ///   - people: those that are people whatever they look like.
  public init(machines: [String] = [], people: [String] = []) {
    self.machines = Set(machines.map { $0.lowercased() })
    self.people = Set(people.map { $0.lowercased() })
  }

  /// Whether a signature is a machine's or a tool's.
  public func isMachine(_ person: GitPerson) -> Bool {
    let parts = [person.name?.lowercased(), person.email, person.handle].compactMap(\.self)
    if parts.contains(where: people.contains) { return false }
    if parts.contains(where: machines.contains) { return true }
    return parts.contains(where: Bots.looksLikeMachine)
  }

  private static let words: Set<String> = [
    "bot", "robot", "dependabot", "renovate", "jenkins", "buildbot", "autoroll", "autoroller", "github-actions", "ci",
    "gitgitgadget", "mergify", "bors", "homu", "copybara", "automation", "greenkeeper", "snyk", "prow",
  ]
  private static let tools = [
    "claude code", "claude opus", "claude sonnet", "claude haiku", "copilot", "chatgpt", "openai codex",
    "cursor agent", "cursoragent", "devin ai", "gemini code", "noreply@anthropic.com",
  ]

  private static func looksLikeMachine(_ text: String) -> Bool {
    if text.contains("[bot]") { return true }
    // Alone it is the tool; with a surname it is one of the many people of that name.
    if text == "claude" || text.hasPrefix("aider (") { return true }
    if tools.contains(where: { text == $0 || text.hasPrefix($0 + " ") || text.hasPrefix($0 + "@") }) {
      return true
    }
    let local = text.prefix { $0 != "@" }
    if text == "noreply@github.com" || text == "github" || text == "web-flow" { return true }
    return local.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { word in
      words.contains(String(word))
        || (word.count <= 40 && word.split(separator: "-").contains { ["bot", "robot", "ci"].contains($0) })
    }
  }
}
