public import DaylightGit

/// Counts what single changes wrote, and where, as of their commits.
public struct SubstanceReader {
  /// The most files of a change that are opened; what touches more is looked at in part.
  static let mostFiles = 200
  /// The largest file that is compared, in bytes.
  static let fileLimit = 1 << 20

  private var trees = TreeComparison()
  private var ownership: OwnershipHistory
  private var attributes = LinguistAttributes()

  /// - Parameter forge: whose CODEOWNERS it is; nil: the tree tells.
  public init(forge: Forge? = nil) { ownership = OwnershipHistory(isPresent: true, forge: forge) }

  /// What a change wrote against its first parent.
  ///
  /// - Throws: what reading the repository throws.
  public mutating func substance(
    of commit: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> ChangeSubstance {
    let read = try repository.commit(commit)
    var parent: ObjectID?
    if let first = read.parents.first { parent = try repository.commit(first).tree }
    var files: [FileChange] = []
    try trees.changes(from: parent, to: read.tree, in: repository) { files.append($0) }
    let moved = FileChange.moved(files)
    var lines: [[String]: Int] = [:]
    var opened = 0
    for file in files where file.isWork(moved) {
      if opened == SubstanceReader.mostFiles { break }
      // What git's attributes say of a path comes before what its name suggests.
      let said = try attributes.isForeign(file.path, in: read.tree, of: repository, with: &trees)
      if said ?? GeneratedPaths.contains(file.path) { continue }
      if DependencyFiles.contains(file.path) || OwnershipHistory.isOwnershipFile(file.path) { continue }
      opened += 1
      if said == nil, let blob = file.newID ?? file.oldID,
        let bytes = try repository.blob(blob, limit: SubstanceReader.fileLimit), GeneratedMark.isPresent(in: bytes)
      {
        continue
      }
      guard
        let count = try LineStatistics.between(
          file.oldID, file.newID, in: repository, limit: SubstanceReader.fileLimit)
      else { continue }
      let owners = try ownership.decision(for: file.path, in: read.tree, of: repository, with: &trees)?.area ?? []
      lines[owners, default: 0] += count.added + count.removed
    }
    return ChangeSubstance(
      parts: lines.map { .init(owners: $0.key, lines: $0.value) }.sorted {
        $0.owners.lexicographicallyPrecedes($1.owners)
      })
  }
}

extension FileChange {
  /// The contents that disappear at one path and appear at another.
  static func moved(_ files: [FileChange]) -> Set<ObjectID> {
    guard files.contains(where: { $0.status == .added }), files.contains(where: { $0.status == .deleted }) else {
      return []
    }
    let gone = Set(files.lazy.filter { $0.status == .deleted }.compactMap(\.oldID))
    return Set(files.lazy.filter { $0.status == .added }.compactMap(\.newID).filter(gone.contains))
  }

  /// Whether a change of a file is work on its path: what only moves, or only changes its mode, is none.
  func isWork(_ moved: Set<ObjectID>) -> Bool {
    switch status {
    case .added: newID.map { !moved.contains($0) } ?? true
    case .deleted: oldID.map { !moved.contains($0) } ?? true
    case .modified, .typeChanged: oldID != newID
    }
  }
}
