internal import DaylightCore
internal import Foundation

/// What git says of the work that charters call the engineers' own, as far as repositories were read.
enum CharterAuthors {
  /// Managers who wrote most of it, and texts that are not there. Nothing where no charter names work, where nothing was scanned, or where `org.yaml`
  /// cannot be used, which other checks report.
  static func findings(_ options: GlobalOptions, folder: String) throws -> [LintFinding] {
    guard let workspace = try? WorkspaceFiles(folder: folder) else { return [] }
    let charters = try AccountabilityFiles(workspace).charters().filter { charter in
      charter.value.outcomes.contains { !$0.work.isEmpty }
    }
    guard !charters.isEmpty,
      FileManager.default.fileExists(atPath: "\(options.stateFolder(workspace))/facts.sqlite")
    else { return [] }
    let installation = try Installation(options, workspace: workspace)
    guard try !installation.database.repositories().isEmpty else { return [] }
    let authors = try WorkAuthors(installation, workspace)
    let names = Dictionary(workspace.organisation.people.map { ($0.id, $0.name) }) { first, _ in first }
    return charters.flatMap { charter -> [LintFinding] in
      let works = Set(charter.value.outcomes.flatMap(\.work))
      let written = Dictionary(
        works.map { ($0, authors.contributions(to: [$0], items: [])) }
      ) { first, _ in first }
      let unknown = charter.value.outcomes.enumerated().flatMap { index, outcome in
        outcome.work.enumerated().filter { written[$0.element]?.isEmpty != false }.map { place, work in
          LintFinding(
            rule: "charter/unknown-work", severity: .warning,
            place: charter.place("outcomes[\(index)].work[\(place)]"),
            message: "'\(work)' is no text in the repositories that were read.",
            remedy: References.Kind.document.source)
        }
      }
      return unknown
        + Micromanagement.findings(
          in: charter, contributions: { written[$0] ?? [] }, name: { names[$0] ?? $0.description })
    }
  }
}
