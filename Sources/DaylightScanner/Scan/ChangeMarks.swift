internal import DaylightGit

/// Tells the commits that are no work of their author's on the paths they touch.
enum ChangeMarks {
  /// Files from which a commit may be a sweep or an import.
  static let many = 20

  /// The marks that follow from the commit alone.
  ///
  /// - Parameter damaged: gets each object that could not be read; what hangs on it counts as not there.
  static func marks(
    of commit: Commit, changes: [FileChange], areGenerated: Bool, isRevert: Bool, in repository: borrowing Repository,
    damaged: (GitError) -> Void
  ) -> ChangeFact.Marks {
    var marks: ChangeFact.Marks = []
    if changes.count >= many, isSweep(changes, repository, damaged) { marks.insert(.sweep) }
    if isRename(changes) { marks.insert(.rename) }
    if isImport(commit, changes) { marks.insert(.imported) }
    if areGenerated { marks.insert(.generated) }
    if isRevert { marks.insert(.revert) }
    return marks
  }

  /// Every file that appears is one that disappears elsewhere.
  private static func isRename(_ changes: [FileChange]) -> Bool {
    guard changes.allSatisfy({ $0.status == .added || $0.status == .deleted }) else { return false }
    let added = changes.filter { $0.status == .added }
    let removed = Set(changes.filter { $0.status == .deleted }.compactMap(\.oldID))
    return !added.isEmpty && added.allSatisfy { $0.newID.map(removed.contains) ?? false }
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
    _ changes: [FileChange], _ repository: borrowing Repository, _ damaged: (GitError) -> Void
  ) -> Bool {
    let modified = changes.filter { $0.status == .modified && $0.oldID != $0.newID }
    guard modified.count >= many, modified.count * 10 >= changes.count * 8 else { return false }
    let step = max(1, modified.count / 12)
    var sizes: [Int: Int] = [:]
    var sampled = 0
    var most = 0
    // No more than these may differ from the others, or all that is still to be counted cannot make it a sweep.
    let strays = (modified.count + step - 1) / step / 10
    for index in stride(from: 0, to: modified.count, by: step) {
      let lines: (added: Int, removed: Int)?
      do throws(GitError) {
        lines = try LineStatistics.between(
          modified[index].oldID, modified[index].newID, in: repository, limit: 1 << 20)
      } catch {
        damaged(error)
        continue
      }
      guard let lines else { continue }
      sampled += 1
      if lines.added <= 25, lines.removed <= 25 {
        sizes[lines.added * 100 + lines.removed, default: 0] += 1
        most = max(most, sizes[lines.added * 100 + lines.removed] ?? 0)
      }
      if sampled - most > strays { return false }
    }
    return sampled >= 6 && most * 10 >= sampled * 9
  }
}
