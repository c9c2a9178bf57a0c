internal import DaylightGit

/// Tells the commits that are no work of their author's on the paths they touch.
enum ChangeMarks {
  /// Files from which a commit may be a sweep or an import.
  static let many = 20

  static func marks(
    of commit: Commit, changes: [FileChange], sweptCommits: Set<String>, in repository: borrowing Repository
  ) throws(GitError) -> [ChangeFact.Mark] {
    var marks: [ChangeFact.Mark] = []
    if sweptCommits.contains(commit.id.hex) {
      marks.append(.sweep)
    } else if changes.count >= many, try isSweep(commit, changes, repository) {
      marks.append(.sweep)
    }
    if isRename(changes) { marks.append(.rename) }
    if isImport(commit, changes) { marks.append(.imported) }
    if !changes.isEmpty, changes.allSatisfy({ GeneratedPaths.contains($0.path) }) { marks.append(.generated) }
    if MergeReader.revertedCommit(commit.message) != nil { marks.append(.revert) }
    return marks
  }

  /// Every file that appears is one that disappears elsewhere.
  private static func isRename(_ changes: [FileChange]) -> Bool {
    let added = changes.filter { $0.status == .added }
    let removed = Set(changes.filter { $0.status == .deleted }.compactMap(\.oldID))
    return !added.isEmpty && added.count + changes.count { $0.status == .deleted } == changes.count
      && added.allSatisfy { $0.newID.map(removed.contains) ?? false }
  }

  /// A tree from elsewhere: a root that is already large, a subtree merge's squash, a whole tree at once.
  private static func isImport(_ commit: Commit, _ changes: [FileChange]) -> Bool {
    let added = changes.count { $0.status == .added }
    if commit.parents.isEmpty { return added >= many }
    if added >= many, Text.lines(commit.message).contains(where: { Text.hasPrefix($0, "git-subtree-dir:") }) {
      return true
    }
    return added >= 200 && added * 10 >= changes.count * 9
  }

  /// Many files changed alike by a line or two: licence headers, a renamed word, a bumped year.
  ///
  /// A dozen files spread over the commit stand for all; nine in ten of them must have changed by the same few lines.
  private static func isSweep(
    _ commit: Commit, _ changes: [FileChange], _ repository: borrowing Repository
  ) throws(GitError) -> Bool {
    let modified = changes.filter { $0.status == .modified && $0.oldID != $0.newID }
    guard modified.count >= many, modified.count * 10 >= changes.count * 8 else { return false }
    let step = max(1, modified.count / 12)
    var sizes: [Int: Int] = [:]
    var sampled = 0
    for index in stride(from: 0, to: modified.count, by: step) {
      guard
        let lines = try LineStatistics.between(
          modified[index].oldID, modified[index].newID, in: repository, limit: 1 << 20)
      else { continue }
      sampled += 1
      if lines.added <= 25, lines.removed <= 25 { sizes[lines.added * 100 + lines.removed, default: 0] += 1 }
    }
    guard sampled >= 6, let most = sizes.values.max() else { return false }
    return most * 10 >= sampled * 9
  }
}
