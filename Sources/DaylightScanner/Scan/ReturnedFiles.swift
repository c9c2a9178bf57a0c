internal import DaylightGit

/// Finds files whose text was in the repository before, at a path that is no more: one commit took it away, another one,
/// perhaps of a history that began elsewhere, brought it again. Who brought it again did not write it.
///
/// What decides is the file's name and its content: eight lines in ten, more than for a move within one commit, because
/// nothing else says that the two belong together.
enum ReturnedFiles {
  /// A followed file with the commit at which it seems to begin.
  struct Beginning {
    var lineage: Int
    var touch: LineageTracker.Touch
  }

  /// What a file was before it began.
  struct Origin {
    var lineage: Int
    /// The newest touch of the former file that is older than the beginning.
    var commit: Int32
    var path: Int32
    var blob: ObjectID
    /// The place of the beginning in the log: only what is behind it is older.
    var place: Int
  }

  /// So many former files of one name are compared with one that begins.
  private static let candidates = 20
  /// How much of the texts must be the same, in millionths.
  private static let least: UInt64 = 800_000

  /// - Parameters:
  ///   - log: commits from new to old.
  ///   - isThere: whether a path is in the newest tree, or was another followed file's: what lies there is a copy.
  ///   - share: how much of two texts is the same, in millionths; nil where that cannot be told.
  static func origins(
    _ beginnings: [Beginning], _ ledger: HistoryLedger, log: [Int32], isThere: (Int32) -> Bool,
    share: (_ new: ObjectID, _ old: ObjectID) -> UInt64?
  ) -> [Origin] {
    if beginnings.isEmpty { return [] }
    var byName: [[UInt8]: [Int32]] = [:]
    let wanted = Set(beginnings.map { FileType(ofPath: ledger.paths[Int($0.touch.path)]).name })
    for (number, path) in ledger.paths.enumerated() {
      let name = FileType(ofPath: path).name
      // Of other paths it depends on earlier scans whether anything is known.
      if wanted.contains(name), PathTraits.isOfInterest(path), !isThere(Int32(number)) {
        byName[name, default: []].append(Int32(number))
      }
    }
    if byName.isEmpty { return [] }
    // Numbers of paths follow from the order of scans; names do not.
    for name in byName.keys {
      byName[name]?.sort { ledger.paths[Int($0)].lexicographicallyPrecedes(ledger.paths[Int($1)]) }
    }
    let isWanted = Set(byName.values.joined())
    var touches: [Int32: [(place: Int, commit: Int32, blob: ObjectID)]] = [:]
    var places: [Int32: Int] = [:]
    let begun = Set(beginnings.map(\.touch.commit))
    for (place, commit) in log.enumerated() {
      if begun.contains(commit) { places[commit] = place }
      for touch in ledger.touches(of: Int(commit)) where isWanted.contains(touch.path) {
        if let blob = touch.new { touches[touch.path, default: []].append((place, commit, blob)) }
      }
    }
    var taken: Set<Int32> = []
    var found: [Origin] = []
    for beginning in beginnings {
      guard let new = beginning.touch.new, let place = places[beginning.touch.commit] else { continue }
      let name = FileType(ofPath: ledger.paths[Int(beginning.touch.path)]).name
      var best: (share: UInt64, origin: Origin)?
      for path in (byName[name] ?? []).prefix(candidates) where !taken.contains(path) {
        guard let last = touches[path]?.first(where: { $0.place > place }), let alike = share(new, last.blob),
          alike >= least, alike > best?.share ?? 0
        else { continue }
        best = (
          alike,
          Origin(lineage: beginning.lineage, commit: last.commit, path: path, blob: last.blob, place: place)
        )
      }
      guard let best else { continue }
      taken.insert(best.origin.path)
      found.append(best.origin)
    }
    return found
  }

  /// Follows the former files back.
  ///
  /// - Returns: the touches of each lineage, newest first, and the paths that the files had.
  static func follow(
    _ origins: [Origin], _ ledger: HistoryLedger, log: [Int32],
    origin: (_ added: HistoryLedger.Touch, _ removed: [HistoryLedger.Touch]) -> Int?
  ) -> (touches: [Int: [LineageTracker.Touch]], paths: Set<Int32>) {
    var tracker = LineageTracker()
    var followed: [(lineage: Int, place: Int)] = []
    let starts = Dictionary(grouping: origins, by: \.commit)
    guard let first = origins.map(\.place).min() else { return ([:], []) }
    for commit in log[first...] {
      for start in starts[commit] ?? [] { followed.append((start.lineage, tracker.follow(start.path))) }
      if followed.isEmpty { continue }
      tracker.read(ledger.touches(of: Int(commit)), commit: commit, origin: origin)
    }
    var touches: [Int: [LineageTracker.Touch]] = [:]
    for (lineage, place) in followed { touches[lineage] = tracker.lineages[place].touches }
    return (touches, Set(tracker.paths))
  }
}
