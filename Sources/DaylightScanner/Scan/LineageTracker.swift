internal import DaylightGit

/// Follows files back through renames while the main line's history is read from new to old.
///
/// The newest tree says which files there are; every older name joins its file's lineage. What decides is content,
/// never a number in a name: the same blob, or half of the lines.
struct LineageTracker {
  /// A followed file.
  struct Lineage {
    /// The commits that touched it, newest first.
    var touches: [Touch] = []
  }

  /// One commit's change to a followed file.
  struct Touch {
    var commit: Int32
    var path: Int32
    var old: ObjectID?
    var new: ObjectID?
    var isFirst: Bool
  }

  /// So many files that a commit changes are asked whether they were rewritten.
  private static let rewritten = 100

  private(set) var lineages: [Lineage] = []
  /// Which followed file lies at a path, as far back as was read.
  private var byPath: [Int32: Int] = [:]
  /// Which followed file was the last to lie at a path.
  private var newest: [Int32: Int] = [:]
  /// Paths at which a followed file began, with the place of the touch that began it: further back another file may
  /// have lain there.
  private var begun: [Int32: (touch: HistoryLedger.Touch, place: Int?)] = [:]

  /// Begins to follow a file of the newest tree; the index stands for it from now on.
  mutating func follow(_ path: Int32) -> Int {
    if let known = byPath[path] { return known }
    lineages.append(Lineage())
    byPath[path] = lineages.count - 1
    newest[path] = lineages.count - 1
    return lineages.count - 1
  }

  /// The file followed under a path, today or further back.
  func lineage(at path: Int32) -> Int? { newest[path] }

  /// The paths that followed files have, or had.
  var paths: some Sequence<Int32> { newest.keys }

  /// Adds what is older than all that is known of a file.
  mutating func extend(_ lineage: Int, with older: [Touch]) { lineages[lineage].touches += older }

  /// Goes on before what looked like a file's beginning: its text was there before, at another path.
  ///
  /// - Parameters:
  ///   - blob: what that file last held.
  ///   - older: its touches, newest first.
  mutating func extend(_ lineage: Int, before blob: ObjectID, with older: [Touch]) {
    if let place = lineages[lineage].touches.lastIndex(where: \.isFirst) {
      lineages[lineage].touches[place].isFirst = false
      lineages[lineage].touches[place].old = blob
    }
    lineages[lineage].touches += older
  }

  /// Takes one commit's changes; the caller goes from new to old.
  ///
  /// - Parameter origin: which of the files that disappear, by place, the one that appears was before. It is asked again
  ///   with files that stay at their paths: one that holds something else from then on, as a line that says where its
  ///   text has gone, was the one that appears.
  mutating func read(
    _ changes: ArraySlice<HistoryLedger.Touch>, commit: Int32,
    origin: (_ added: HistoryLedger.Touch, _ removed: [HistoryLedger.Touch]) -> Int?
  ) {
    var removed: [HistoryLedger.Touch]?
    var emptied: [HistoryLedger.Touch]?
    /// Paths whose text became another file's in this commit.
    var left: Set<Int32> = []
    for change in changes where !left.contains(change.path) {
      guard let index = byPath[change.path] else { continue }
      switch change.status {
      case .added:
        var gone =
          removed
          ?? changes.filter {
            $0.status == .deleted && (byPath[$0.path] == nil || begun[$0.path] != nil)
          }
        var found = gone.isEmpty ? nil : origin(change, gone).map { gone.remove(at: $0) }
        removed = gone
        if found == nil {
          var candidates =
            emptied
            ?? Array(
              changes.lazy.filter { [byPath] in $0.status == .modified && byPath[$0.path] == nil }
                .prefix(LineageTracker.rewritten))
          found = candidates.isEmpty ? nil : origin(change, candidates).map { candidates.remove(at: $0) }
          emptied = candidates
          if let found { left.insert(found.path) }
        }
        lineages[index].touches.append(
          Touch(commit: commit, path: change.path, old: found?.old, new: change.new, isFirst: found == nil))
        begun[change.path] = (change, found == nil ? lineages[index].touches.count - 1 : nil)
        if let found {
          byPath[found.path] = index
          if newest[found.path] == nil { newest[found.path] = index }
          begun[found.path] = nil
        }
      case .modified, .typeChanged:
        lineages[index].touches.append(
          Touch(commit: commit, path: change.path, old: change.old, new: change.new, isFirst: false))
      case .deleted: continue
      }
    }
    for change in changes where change.status == .deleted { end(change, origin) }
  }

  /// Takes the end of a file at a path where, later, a followed one began.
  ///
  /// With the same content it is the same file, brought back: a removal was reverted, or a branch that had lost it was
  /// merged. Otherwise it was another file.
  private mutating func end(
    _ change: HistoryLedger.Touch,
    _ origin: (_ added: HistoryLedger.Touch, _ removed: [HistoryLedger.Touch]) -> Int?
  ) {
    guard let later = begun.removeValue(forKey: change.path), let index = byPath[change.path] else { return }
    guard let place = later.place, origin(later.touch, [change]) != nil else {
      byPath[change.path] = nil
      return
    }
    lineages[index].touches[place].isFirst = false
    lineages[index].touches[place].old = change.old
  }
}
