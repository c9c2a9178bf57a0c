internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import Foundation

/// Who wrote the documents and standards that plans are about.
///
/// Documents are followed through renames by the scan already. Of any other file the repository itself is asked, commit
/// by commit along the main line, as long as it can be read from here.
struct WorkAuthors {
  private let organisation: Organisation
  private let facts: FactSet
  private let people: PeopleDirectory
  private let paths: [String: String]

  init(_ installation: Installation, _ workspace: WorkspaceFiles) throws {
    organisation = workspace.organisation
    facts = try installation.facts()
    people = PeopleDirectory(
      facts, organisation: organisation, key: try installation.pseudonymKey(),
      decisions: try installation.decisions(try installation.decisionSteps()))
    var paths: [String: String] = [:]
    let mirrors = MirrorFolder(path: workspace.mirrors ?? "\(installation.state.path)/mirrors")
    let list = RepositoryList(
      workspace.sources.filter { $0.place != .list("-") }, mirrors: mirrors, here: workspace.folder)
    for entry in list.entries { paths[entry.id ?? RepositoryName.id(path: entry.path)] = entry.path }
    self.paths = paths
  }

  /// The contributions to a quarter's work, oldest first.
  ///
  /// - Parameter items: for work that is named by an item's id.
  func contributions(to work: [String], items: [EvidenceItem]) -> [WorkContribution] {
    work.flatMap { name -> [WorkContribution] in
      guard let place = WorkAuthors.place(name, items) else { return [] }
      return contributions(name, place.repository, place.path)
    }.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) }
  }

  /// The repository and path that a plan's word means.
  static func place(_ name: String, _ items: [EvidenceItem]) -> (repository: String, path: String)? {
    if let item = items.first(where: { $0.id == name }) {
      return item.subject.path.map { (item.subject.repository, $0) }
    }
    guard let colon = name.firstIndex(of: ":") else { return nil }
    let path = name[name.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    return path.isEmpty ? nil : (String(name[..<colon]), path)
  }

  /// All items about a quarter's work.
  static func items(about work: [String], in items: [EvidenceItem]) -> [EvidenceItem] {
    let places = work.compactMap { place($0, items) }
    return items.filter { item in
      work.contains(item.id)
        || places.contains { $0.repository == item.subject.repository && $0.path == item.subject.path }
    }
  }

  private func contributions(_ name: String, _ repository: String, _ path: String) -> [WorkContribution] {
    if let document = facts.documents.first(where: { $0.repository == repository && $0.path == path }) {
      let revisions = facts.revisions.filter { $0.repository == repository && $0.lineage == document.lineage }
      return revisions.compactMap { revision in
        let day = organisation.calendar.day(of: revision.at.seconds)
        guard let person = human(revision.by, day) else { return nil }
        return WorkContribution(
          work: name, person: person, day: day, repository: repository, commit: revision.commit, added: revision.added,
          removed: revision.removed)
      }
    }
    guard let place = paths[repository] else { return [] }
    return (try? history(of: path, name, repository, at: place)) ?? []
  }

  private func human(_ naming: GitPerson, _ day: CalendarDay) -> PersonID? {
    people.person(naming, on: day).flatMap { people.isHuman($0) ? $0 : nil }
  }

  /// The largest file whose lines are counted, in bytes.
  private static let largestFile = 1 << 20

  /// The commits that changed a file, along all parents, each compared with its first.
  private func history(
    of path: String, _ name: String, _ id: String, at place: String
  ) throws -> [WorkContribution] {
    let repository = try Repository(at: place)
    guard let head = try repository.head().commit else { return [] }
    let bytes = Array(path.utf8)
    var walk = HistoryWalk(tips: [head])
    var trees = TreeComparison()
    var found: [WorkContribution] = []
    while let commit = try walk.next(in: repository) {
      // What a merge brings in, its own commits have written.
      guard commit.parents.count < 2 else { continue }
      var old: ObjectID?
      if let parent = commit.parents.first {
        let tree = if let known = walk.tree(of: parent) { known } else { try repository.commit(parent).tree }
        if tree == commit.tree { continue }
        old = try trees.entry(at: bytes, in: tree, of: repository)?.id
      }
      let new = try trees.entry(at: bytes, in: commit.tree, of: repository)?.id
      guard new != old, let new,
        let lines = try LineStatistics.between(old, new, in: repository, limit: WorkAuthors.largestFile)
      else { continue }
      let day = organisation.calendar.day(of: commit.committer.seconds)
      let naming = GitPerson(
        name: String(decoding: commit.author.name, as: UTF8.self),
        email: String(decoding: commit.author.email, as: UTF8.self))
      guard let person = human(naming, day) else { continue }
      found.append(
        WorkContribution(
          work: name, person: person, day: day, repository: id, commit: commit.id.hex, added: lines.added,
          removed: lines.removed))
    }
    return found
  }
}
