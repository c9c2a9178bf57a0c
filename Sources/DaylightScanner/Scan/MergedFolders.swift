internal import DaylightGit

/// Goes on with files that a merge put below a folder, as `git subtree add` does: no commit shows where they come from,
/// but in the history that was merged each lay nearer to the top, with the same content.
enum MergedFolders {
  /// A followed file of which no commit shows the beginning.
  struct Loose: Hashable {
    var lineage: Int
    var path: [UInt8]
    /// Its oldest content that is known.
    var blob: ObjectID
  }

  /// Where a loose file was last touched before the merge.
  struct Start: Hashable {
    var lineage: Int
    var commit: Int32
    var path: Int32
  }

  /// The last touches, newest first.
  ///
  /// - Parameter log: commits from new to old.
  static func starts(_ loose: [Loose], _ ledger: HistoryLedger, log: [Int32]) -> [Start] {
    if loose.isEmpty { return [] }
    var isWanted = Array(repeating: false, count: ledger.paths.count)
    var wanted: [Place: [Int]] = [:]
    for file in loose {
      for path in shorter(file.path).compactMap(ledger.number(ofKnown:)) {
        isWanted[Int(path)] = true
        wanted[Place(path: path, blob: file.blob), default: []].append(file.lineage)
      }
    }
    if wanted.isEmpty { return [] }
    var starts: [Start] = []
    var isFound: Set<Int> = []
    for commit in log {
      for touch in ledger.touches(of: Int(commit)) where isWanted[Int(touch.path)] {
        guard let blob = touch.new, let lineages = wanted[Place(path: touch.path, blob: blob)] else { continue }
        for lineage in lineages where isFound.insert(lineage).inserted {
          starts.append(Start(lineage: lineage, commit: commit, path: touch.path))
        }
      }
    }
    return starts
  }

  private struct Place: Hashable {
    var path: Int32
    var blob: ObjectID
  }

  /// A path without its first folder, without its first two, and so on to its name.
  static func shorter(_ path: [UInt8]) -> [[UInt8]] {
    path.indices.filter { path[$0] == UInt8(ascii: "/") }.map { Array(path[($0 + 1)...]) }
  }

  /// Follows the files back, each history by itself: another one may have a file of the same name.
  ///
  /// - Returns: the touches of each lineage, newest first, and the paths that the files had.
  static func follow(
    _ starts: [Start], _ ledger: HistoryLedger, log: [Int32], graph: CommitGraph,
    origin: (_ added: HistoryLedger.Touch, _ removed: [HistoryLedger.Touch]) -> Int?
  ) -> (touches: [Int: [LineageTracker.Touch]], paths: Set<Int32>) {
    var touches: [Int: [LineageTracker.Touch]] = [:]
    var paths: Set<Int32> = []
    var left = starts[...]
    while let newest = left.first {
      let isReached = graph.reached(from: [newest.commit])
      let here = Dictionary(grouping: left.filter { isReached[Int($0.commit)] }, by: \.commit)
      left = left.filter { !isReached[Int($0.commit)] }[...]
      var tracker = LineageTracker()
      var places: [(lineage: Int, place: Int)] = []
      for commit in log where isReached[Int(commit)] {
        for start in here[commit] ?? [] { places.append((start.lineage, tracker.follow(start.path))) }
        tracker.read(ledger.touches(of: Int(commit)), commit: commit, origin: origin)
      }
      for (lineage, place) in places { touches[lineage] = tracker.lineages[place].touches }
      paths.formUnion(tracker.paths)
    }
    return (touches, paths)
  }
}
