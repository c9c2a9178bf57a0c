internal import DaylightGit

/// Follows files back through renames while the history is read from new to old.
///
/// The main line's newest tree says which files there are; every older name joins its file's lineage. What decides
/// is content, never a number in a name: the same blob, or half of the lines.
struct LineageTracker {
  /// A followed file.
  struct Lineage {
    /// The path today.
    var path: [UInt8]
    /// The commits that touched it, newest first.
    var touches: [Touch] = []
  }

  /// One commit's change to a followed file.
  struct Touch {
    var commit: Int32
    var path: [UInt8]
    var old: ObjectID?
    var new: ObjectID?
    var isFirst: Bool
  }

  private(set) var lineages: [Lineage] = []
  private var byPath: [[UInt8]: Int] = [:]

  /// Begins to follow a file of the newest tree; the index stands for it from now on.
  mutating func follow(_ path: [UInt8]) -> Int {
    if let known = byPath[path] { return known }
    lineages.append(Lineage(path: path))
    byPath[path] = lineages.count - 1
    return lineages.count - 1
  }

  /// The file followed under a path, today or further back.
  func lineage(at path: [UInt8]) -> Int? { byPath[path] }

  /// Takes one commit's changes; the caller goes from new to old.
  mutating func read(
    _ changes: [FileChange], commit: Int32, in repository: borrowing Repository
  ) throws(GitError) {
    var removed: [FileChange]?
    var counted: [ObjectID: [ArraySlice<UInt8>: Int]] = [:]
    for change in changes {
      guard let index = byPath[change.path] else { continue }
      switch change.status {
      case .added:
        if removed == nil { removed = changes.filter { $0.status == .deleted && byPath[$0.path] == nil } }
        let origin = try origin(of: change, among: removed ?? [], counted: &counted, in: repository)
        lineages[index].touches.append(
          Touch(commit: commit, path: change.path, old: origin?.oldID, new: change.newID, isFirst: origin == nil))
        if let origin {
          byPath[origin.path] = index
          removed?.removeAll { $0.path == origin.path }
        }
      case .modified, .typeChanged:
        lineages[index].touches.append(
          Touch(commit: commit, path: change.path, old: change.oldID, new: change.newID, isFirst: false))
      case .deleted: break
      }
    }
  }

  private func origin(
    of change: FileChange, among removed: [FileChange], counted: inout [ObjectID: [ArraySlice<UInt8>: Int]],
    in repository: borrowing Repository
  ) throws(GitError) -> FileChange? {
    if let same = removed.first(where: { $0.oldID == change.newID }) { return same }
    guard let id = change.newID, !removed.isEmpty, let bytes = try repository.blob(id, limit: 1 << 20) else {
      return nil
    }
    let wanted = LineageTracker.lineCounts(bytes)
    var best: (change: FileChange, share: Double)?
    let fileType = change.path.split(separator: UInt8(ascii: ".")).last
    let likely = removed.filter { $0.path.split(separator: UInt8(ascii: ".")).last == fileType }
    for candidate in likely.prefix(100) {
      guard let old = candidate.oldID else { continue }
      if counted[old] == nil {
        // A commit that moves many files asks for the same candidates again and again.
        counted[old] = try repository.blob(old, limit: 1 << 20).map(LineageTracker.lineCounts) ?? [:]
      }
      let share = LineageTracker.similarity(wanted, counted[old] ?? [:])
      if share >= 0.5, share > best?.share ?? 0 { best = (candidate, share) }
    }
    return best?.change
  }

  private static func lineCounts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>: Int] {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in Text.lines(bytes) where !Text.isBlank(line) { counts[line, default: 0] += 1 }
    return counts
  }

  /// The share of the larger file's lines that both have, 0…1.
  static func similarity(_ left: [ArraySlice<UInt8>: Int], _ right: [ArraySlice<UInt8>: Int]) -> Double {
    let larger = max(left.values.reduce(0, +), right.values.reduce(0, +))
    guard larger > 0 else { return 0 }
    return Double(left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }) / Double(larger)
  }
}
