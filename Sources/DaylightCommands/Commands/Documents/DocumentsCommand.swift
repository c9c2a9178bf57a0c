internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight documents`
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "List design documents, show one with its life, and what they have in common.",
    discussion: """
      Decision records, proposals, design documents, roadmaps, runbooks and postmortems, in the conventions that are \
      known, that org.yaml names, and that a folder's files show by themselves. Two of three are needed: a telling \
      path, a telling head, a telling shape of sections.
      """,
    subcommands: [List.self, Show.self, Conventions.self, Graph.self], defaultSubcommand: List.self)

  /// All pages, with names as this reader may see them.
  static func pages(_ installation: Installation, _ evidence: Evidence) throws -> [DocumentPage] {
    let context = EvidenceContext(
      try installation.facts(), organisation: installation.organisation, key: try installation.pseudonymKey(),
      decisions: try installation.decisions())
    let artifacts = try installation.context(evidence)
    let hasRoster = installation.organisation.hasRoster
    return context.pages {
      artifacts.name(of: $0)
    } unknown: { naming in
      // Whom no commit and no roster knows is named as the document has them, where nobody is to be hidden.
      hasRoster
        ? "somebody outside the roster" : naming.name ?? naming.handle.map { "@\($0)" } ?? naming.email ?? "nobody"
    }
  }

  /// The document that somebody at a prompt means: by lineage, number, path or title.
  static func find(_ text: String, in pages: [DocumentPage], repository: String?) throws -> DocumentPage {
    let pages = pages.filter { repository == nil || $0.repository == repository }
    let word = text.lowercased()
    let tests: [(DocumentPage) -> Bool] = [
      { $0.lineage == word || $0.path == text },
      { $0.reference?.lowercased() == word || "\($0.repository) \($0.path)" == text },
      { page in number(in: word) != nil && page.reference.map { Self.number(in: $0) == number(in: word) } == true },
      {
        $0.lineage.hasPrefix(word) && word.count >= 4 || $0.path.hasSuffix("/\(text)") || $0.title.lowercased() == word
      },
      { $0.title.lowercased().contains(word) || $0.path.lowercased().contains(word) },
    ]
    for test in tests {
      let found = pages.filter(test)
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        let list = found.prefix(8).map { "  \($0.lineage)  \($0.repository)  \($0.path)" }.joined(separator: "\n")
        throw Failure(
          "'\(text)' may be any of \(found.count) documents:\n\(list)\(found.count > 8 ? "\n  …" : "")",
          hint: "Name one by its lineage, the first column, or by its path.", status: .usage)
      }
    }
    throw Failure(
      "No document '\(text)' among \(pages.count)\(repository.map { " of \($0)" } ?? "").",
      hint: "They are in: daylight documents list", status: .usage)
  }

  /// `0014`, `14` or `adr-0014` give 14.
  private static func number(in text: String) -> Int? {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, text.count <= 12 else { return nil }
    return Int(String(digits.reversed()))
  }
}
