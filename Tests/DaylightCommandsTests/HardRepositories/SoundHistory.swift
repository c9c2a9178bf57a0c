import Foundation

/// The history that most hard repositories are made from: six commits in one line, in three folders with owners of
/// their own.
///
/// | commit | who | what |
/// |---|---|---|
/// | 0 | Ana | everything |
/// | 1 | Kim | `api`, `web` |
/// | 2 | Ana | the decision's second version |
/// | 3 | Kim | `api`, `web` |
/// | 4 | Ana | the decision's third version |
/// | 5 | Kim | `api`, `web`; carries the decision out, reviewed by Ana |
struct SoundHistory {
  static let decision = "docs/adr/0014-retry-budget.md"

  /// The bare repository's folder.
  let path: String
  /// The commits, oldest first.
  let commits: [String]

  /// Writes it, every object in a file of its own.
  init(at path: String, with git: SealedGit) throws {
    self.path = path
    commits = try SoundHistory.history.write(to: path, with: git)
  }

  /// What a scan of it finds while it is whole, under the id `payments`: worked out once, for it is always the same.
  static func facts() throws -> FactLines { try scanned.get() }

  private static let scanned = Result {
    let command = try SealedCommand()
    defer { command.remove() }
    let path = try SoundHistory(at: "\(command.folder)/payments.git", with: SealedGit(home: command.folder)).path
    _ = try command.scan([path])
    return try command.facts()
  }

  private static var history: FastImport {
    var history = FastImport()
    let codeowners = "/docs/ @docs\n/api/ @api\n/web/ @web\n"
    _ = history.commit(
      "Begin", by: .ana,
      [.file("CODEOWNERS", codeowners), .file(decision, text(1))] + places(0))
    _ = history.commit("Give the client a budget", by: .kim, places(1))
    _ = history.commit("Say why", by: .ana, [.file(decision, text(2))])
    _ = history.commit("Give the page a budget", by: .kim, places(3))
    _ = history.commit("Accept", by: .ana, [.file(decision, text(3))])
    _ = history.commit(
      "Count retries\n\nImplements: ADR-0014\nReviewed-by: Ana Keller <ana@harbour.example>\n", by: .kim, places(5))
    return history
  }

  private static func places(_ number: Int) -> [FastImport.Change] {
    ["api/client.txt", "web/page.txt"].map { .file($0, "\($0) \(number)\n") }
  }

  /// A version of the decision; each has a line more than the one before.
  static func text(_ version: Int) -> String {
    "# 14. Retry budget\n\nDate: 2025-10-09\n\n## Status\n\nAccepted\n\n## Context\n\n"
      + (1...12).map { "Reason number \($0) for a budget of retries.\n" }.joined() + "\n## Decision\n\n"
      + (1...(10 + version)).map { "Part \($0) of the decision.\n" }.joined() + "\n## Consequences\n\nFewer storms.\n"
  }

  /// The id of what a commit has at a path; the root without one.
  func id(of path: String, in commit: Int, with git: SealedGit) throws -> String {
    try git.run("rev-parse", "\(commits[commit]):\(path)", in: self.path)
  }
}
