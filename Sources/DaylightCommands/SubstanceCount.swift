internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore

/// Counts the lines of changes that rules ask about, in the repositories where they lie.
///
/// What a commit wrote never changes: it is counted once and kept beside the facts. A repository that is not here, because
/// its facts came from another machine, leaves its changes uncounted, and items say so.
struct SubstanceCount {
  private let database: FactsDatabase
  private let workspace: WorkspaceFiles?

  init(_ installation: Installation) {
    database = installation.database
    workspace = installation.workspace
  }

  /// What the changes wrote, by `repository commit`.
  func count(_ candidates: [BoundaryContribution.Candidate]) throws -> [String: ChangeSubstance] {
    if candidates.isEmpty { return [:] }
    let cursors = try database.cursors()
    var found: [String: ChangeSubstance] = [:]
    for (repository, wanted) in Dictionary(grouping: candidates, by: \.repository).sorted(by: { $0.key < $1.key }) {
      let forge = forge(of: repository, at: cursors[repository]?.path)
      var known = try database.substance(of: repository, readAs: forge?.rawValue ?? "")
      let missing = Set(wanted.map(\.commit)).subtracting(known.keys)
      if !missing.isEmpty, let path = cursors[repository]?.path {
        let new = SubstanceCount.read(missing.sorted(), at: path, forge)
        try database.keep(substance: new, of: repository, readAs: forge?.rawValue ?? "")
        known.merge(new) { _, new in new }
      }
      for one in wanted { found["\(repository) \(one.commit)"] = known[one.commit] }
    }
    return found
  }

  /// Whose CODEOWNERS the scan took it for.
  private func forge(of repository: String, at path: String?) -> Forge? {
    let entry = workspace?.organisation.repositories.first { $0.id == repository || $0.path == path }
    return entry.map { $0.forge.flatMap { Forge(rawValue: $0) } } ?? workspace?.forge
  }

  /// Commits that cannot be read stay uncounted: the scan has named the damage.
  private static func read(_ commits: [String], at path: String, _ forge: Forge?) -> [String: ChangeSubstance] {
    GitLibrary.start()
    var found: [String: ChangeSubstance] = [:]
    do {
      let git = try Repository(at: path)
      var reader = SubstanceReader(forge: forge)
      for commit in commits {
        guard let id = ObjectID(hex: commit) else { continue }
        found[commit] = try? reader.substance(of: id, in: git)
      }
    } catch {
      return found
    }
    return found
  }
}
