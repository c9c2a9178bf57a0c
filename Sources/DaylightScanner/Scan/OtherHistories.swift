internal import DaylightGit

/// What histories that began elsewhere and were merged say of other files than the main line's own.
///
/// A history that was put below a folder has its files at the top, where the main line may have files of the same
/// names: `README.md` of the one is not `README.md` of the other, and who changed one did not change the other.
struct OtherHistories {
  /// The commits that have not the main line's first commit before them; empty where there is none.
  private var isElsewhere: [Bool] = []
  /// The paths at which those commits have another file.
  private var isOther: [Bool] = []

  /// None.
  init() {}

  /// - Parameters:
  ///   - log: the main line's commits from new to old.
  ///   - today: what followed files of the newest tree hold, by path.
  init(_ ledger: HistoryLedger, log: [Int32], graph: CommitGraph, today: [Int32: ObjectID]) {
    guard let head = log.first, let isOwn = graph.own(of: head, log: { log }) else { return }
    let isElsewhere = isOwn.map { !$0 }
    self.isElsewhere = isElsewhere
    isOther = OtherHistories.otherPaths(ledger, log, isElsewhere, today)
  }

  /// A commit's changes, without those of other files than the main line has at these paths.
  func withoutOthers(_ touches: ArraySlice<HistoryLedger.Touch>, of commit: Int32) -> ArraySlice<HistoryLedger.Touch> {
    guard !isElsewhere.isEmpty, isElsewhere[Int(commit)], touches.contains(where: { isOther[Int($0.path)] }) else {
      return touches
    }
    return touches.filter { !isOther[Int($0.path)] }[...]
  }

  /// The paths at which both have a file, which the main line began itself, and which never held the same there.
  ///
  /// A file that came by the merge has no beginning on the main line. A history that was joined to its own
  /// continuation, or cut off below two branches, has the same contents on both sides.
  private static func otherPaths(
    _ ledger: HistoryLedger, _ log: [Int32], _ isElsewhere: [Bool], _ today: [Int32: ObjectID]
  ) -> [Bool] {
    var isThere = Array(repeating: false, count: ledger.paths.count)
    for commit in log where isElsewhere[Int(commit)] {
      for touch in ledger.touches(of: Int(commit)) { isThere[Int(touch.path)] = true }
    }
    var isOther = Array(repeating: false, count: ledger.paths.count)
    // What a merge took over stands in no commit as new, but today, or as what a later one changed.
    var contents = today.mapValues { Set([$0]) }
    for commit in log where !isElsewhere[Int(commit)] {
      for touch in ledger.touches(of: Int(commit)) where isThere[Int(touch.path)] {
        // The last that is read is the oldest.
        isOther[Int(touch.path)] = touch.status == .added
        for case let blob? in [touch.old, touch.new] { contents[touch.path, default: []].insert(blob) }
      }
    }
    for commit in log where isElsewhere[Int(commit)] {
      for touch in ledger.touches(of: Int(commit)) where isOther[Int(touch.path)] {
        if let blob = touch.new, contents[touch.path]?.contains(blob) ?? false { isOther[Int(touch.path)] = false }
      }
    }
    return isOther
  }
}
