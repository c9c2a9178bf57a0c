internal import DaylightCore
internal import DaylightGit

/// The documents and standards of the newest tree, each with the commits that touched it.
struct DocumentHistory {
  private(set) var lineages = LineageTracker()
  /// The newest tree's paths as the ledger numbers them.
  private(set) var numbers: [String: Int32] = [:]
  /// What the files of the newest tree hold today, by lineage.
  private var blobs: [Int: (path: Int32, blob: ObjectID)] = [:]
  /// Paths that followed files had in histories that were merged below a folder, or before they were away.
  private var merged: Set<Int32> = []
  /// Those of the newest tree.
  private let paths: Set<String>

  /// Which commits are of other histories, and what they say of other files.
  private(set) var others = OtherHistories()

  /// Begins to follow the files of a tree.
  init(_ tree: NewestTree, _ ledger: inout HistoryLedger) {
    paths = tree.paths
    let followed =
      tree.documents.map(\.path) + tree.documents.map(\.header.path).filter { DocumentMetadata.isMetadata($0.utf8) }
      + tree.standards.map(\.path)
    for path in followed {
      let number = ledger.number(ofPath: Array(path.utf8))
      numbers[path] = number
      _ = lineages.follow(number)
    }
    let today = tree.documents.map { ($0.path, $0.blob) } + tree.standards.map { ($0.path, $0.blob) }
    for (path, blob) in today {
      if let number = numbers[path], let lineage = lineages.lineage(at: number) { blobs[lineage] = (number, blob) }
    }
  }

  /// Goes back through the main line.
  ///
  /// - Parameter log: its commits from new to old.
  mutating func read(
    _ ledger: HistoryLedger, log: [Int32], graph: CommitGraph, memo: inout ScanMemo, damage: inout [ScanDamage],
    in repository: borrowing Repository
  ) {
    var similarity = Similarities(ledger: ledger)
    let today = blobs.values.map { ($0.path, $0.blob) }
    others = OtherHistories(
      ledger, log: log, graph: graph, today: Dictionary(today, uniquingKeysWith: { first, _ in first }))
    for commit in log {
      let touches = others.withoutOthers(ledger.touches(of: Int(commit)), of: commit)
      if touches.isEmpty { continue }
      lineages.read(touches, commit: commit) { added, removed in
        similarity.origin(of: added, among: removed, &memo, &damage, repository)
      }
    }
    let starts = MergedFolders.starts(loose(ledger), ledger, log: log)
    let older = MergedFolders.follow(starts, ledger, log: log, graph: graph) { added, removed in
      similarity.origin(of: added, among: removed, &memo, &damage, repository)
    }
    for (lineage, touches) in older.touches { lineages.extend(lineage, with: touches) }
    merged = older.paths
    let known = Set(lineages.paths).union(merged)
    let origins = ReturnedFiles.origins(
      beginnings, ledger, log: log,
      isThere: { [paths] path in known.contains(path) || paths.contains(Text.decode(ledger.paths[Int(path)])) },
      share: { new, old in
        similarity.isLong(new, &memo, &damage, repository)
          ? similarity.share(new, old, &memo, &damage, repository) : nil
      })
    let former = ReturnedFiles.follow(origins, ledger, log: log) { added, removed in
      similarity.origin(of: added, among: removed, &memo, &damage, repository)
    }
    for origin in origins {
      lineages.extend(origin.lineage, before: origin.blob, with: former.touches[origin.lineage] ?? [])
    }
    merged.formUnion(former.paths)
  }

  /// The files that seem to begin on the main line, each with the touch that does.
  private var beginnings: [ReturnedFiles.Beginning] {
    blobs.keys.sorted().compactMap { lineage in
      guard let first = lineages.lineages[lineage].touches.last, first.isFirst else { return nil }
      return ReturnedFiles.Beginning(lineage: lineage, touch: first)
    }
  }

  /// The files of which no commit shows the beginning.
  private func loose(_ ledger: HistoryLedger) -> [MergedFolders.Loose] {
    blobs.sorted { $0.key < $1.key }.compactMap { lineage, today in
      let touches = lineages.lineages[lineage].touches
      let oldest = touches.last
      guard !touches.contains(where: \.isFirst), let blob = oldest.map(\.old) ?? today.blob else { return nil }
      return MergedFolders.Loose(
        lineage: lineage, path: ledger.paths[Int(oldest?.path ?? today.path)], blob: blob)
    }
  }

  /// The lineage of a file of the newest tree.
  func lineage(of path: String) -> Int? { numbers[path].flatMap { lineages.lineage(at: $0) } }

  /// The paths that followed files have or had and that commits are not read for yet.
  func unknownPaths(_ ledger: HistoryLedger) -> [[UInt8]] {
    (Array(lineages.paths) + merged).map { ledger.paths[Int($0)] }.filter { !PathTraits.isOfInterest($0) }
  }
}

/// Finds which file that disappeared another one was.
private struct Similarities {
  private let ledger: HistoryLedger
  private var counted: [ObjectID: [ArraySlice<UInt8>: Int]] = [:]

  init(ledger: HistoryLedger) { self.ledger = ledger }

  mutating func origin(
    of added: HistoryLedger.Touch, among removed: [HistoryLedger.Touch], _ memo: inout ScanMemo,
    _ damage: inout [ScanDamage], _ repository: borrowing Repository
  ) -> Int? {
    if let same = removed.firstIndex(where: { $0.old == added.new && $0.status == .deleted }) { return same }
    let type = FileType(ofPath: ledger.paths[Int(added.path)])
    var best: (place: Int, share: UInt64)?
    for (place, candidate) in removed.enumerated()
    where type.mayHaveBeen(FileType(ofPath: ledger.paths[Int(candidate.path)])) {
      guard let old = candidate.old, let new = added.new, let share = share(new, old, &memo, &damage, repository),
        share >= 500_000, share > best?.share ?? 0
      else { continue }
      // A file that stays is only another one's origin when its text has left it.
      if candidate.status != .deleted {
        guard PathTraits.isOfInterest(ledger.paths[Int(candidate.path)]),
          isLong(new, &memo, &damage, repository), let rest = candidate.new,
          let kept = self.share(rest, old, &memo, &damage, repository), kept < 500_000
        else { continue }
      }
      best = (place, share)
    }
    return best?.place
  }

  /// Shorter texts are the same by chance: who owns a folder is said in six lines everywhere.
  private static let longLines = 10

  /// Whether a text has enough lines to be told from others like it.
  mutating func isLong(
    _ blob: ObjectID, _ memo: inout ScanMemo, _ damage: inout [ScanDamage], _ repository: borrowing Repository
  ) -> Bool {
    let key = ScanMemo.key("long", [blob])
    if let known = memo.answer(key) { return known > 0 }
    do throws(GitError) {
      let isLong = try counts(blob, repository).values.reduce(0, +) >= Similarities.longLines
      memo.remember(isLong ? 1 : 0, for: key)
      return isLong
    } catch {
      damage.append(ScanDamage(error))
      return false
    }
  }

  /// How much of two texts is the same, in millionths; nil where one of them cannot be read.
  mutating func share(
    _ new: ObjectID, _ old: ObjectID, _ memo: inout ScanMemo, _ damage: inout [ScanDamage],
    _ repository: borrowing Repository
  ) -> UInt64? {
    let key = ScanMemo.key("same", [old, new])
    if let known = memo.answer(key) { return known }
    do throws(GitError) {
      let share = UInt64(try TextSimilarity.share(counts(new, repository), counts(old, repository)) * 1_000_000)
      memo.remember(share, for: key)
      return share
    } catch {
      damage.append(ScanDamage(error))
      return nil
    }
  }

  private mutating func counts(
    _ blob: ObjectID, _ repository: borrowing Repository
  ) throws(GitError) -> [ArraySlice<UInt8>: Int] {
    if let known = counted[blob] { return known }
    let counts = try repository.blob(blob, limit: 1 << 20).map(TextSimilarity.lineCounts) ?? [:]
    // A commit that moves many files asks for the same candidates again and again; the next one for others.
    if counted.count >= 256 { counted.removeAll(keepingCapacity: true) }
    counted[blob] = counts
    return counts
  }
}
