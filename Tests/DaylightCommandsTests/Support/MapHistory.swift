import Foundation

/// A repository in which people of three teams work on one decision, a folder changes that nobody owns, and two
/// rewrites are proposed: one says for whom, the other does not.
enum MapHistory {
  static func write(_ path: String, git: SealedGit) throws {
    let (ana, kim) = (FastImport.Author.ana, FastImport.Author.kim)
    let mira = FastImport.Author(name: "Mira Ode", email: "mira@harbour.example")
    func decision(_ number: Int, _ title: String, _ context: String, _ status: String = "Proposed") -> String {
      "# \(number). \(title)\n\nDate: 2025-10-09\n\n## Status\n\n\(status)\n\n## Context\n\n\(context)\n"
        + (0..<30).map { "It has been looked at from side \($0).\n" }.joined()
        + "\n## Decision\n\nWe do it.\n\n## Consequences\n\nIt is done.\n"
    }
    var history = FastImport()
    func commit(_ message: String, _ author: FastImport.Author, _ path: String, _ text: String) {
      _ = history.commit(message, by: author, [.file(path, text)])
    }
    commit("Begin", ana, "CODEOWNERS", "/src/ @kim\n/docs/ @kim\n/CODEOWNERS @kim\n")
    commit("Core", ana, "src/core/a.txt", "a\n")
    commit(
      "Decide on retries", ana, "docs/adr/0001-retry-budget.md",
      decision(1, "Retry budget", "Orders were lost.", "Accepted"))
    commit("Retries in search\n\nImplements: ADR-0001\n", kim, "src/core/b.txt", "b\n")
    commit("Retries in mobile\n\nImplements: ADR-0001\n", mira, "src/core/c.txt", "c\n")
    commit(
      "Propose", kim, "docs/adr/0002-rewrite-ledger.md",
      decision(2, "Rewrite the ledger in Rust", "The code is old and nobody likes it."))
    commit(
      "Propose another", kim, "docs/adr/0003-rewrite-search.md",
      decision(3, "Rewrite the search", "Every tenth customer gives up before the page is there."))
    for number in 0..<6 {
      commit(
        "Release tools \(number)", number % 2 == 0 ? ana : mira, "tools/release/step\(number).sh", "step \(number)\n")
    }
    try history.write(to: path, with: git)
  }
}
