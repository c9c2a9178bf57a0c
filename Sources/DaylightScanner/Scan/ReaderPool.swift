internal import DaylightGit
internal import Synchronization

/// The handles and caches with which a scan reads one repository: as many as are in use at once.
final class ReaderPool: Sendable {
  /// One handle with its caches.
  ///
  /// It is not safe to share; the pool lends it to one task at a time, which is all that the mark promises.
  final class Reader: @unchecked Sendable {
    let git: Repository
    var commits: CommitReader

    fileprivate init(_ known: Repository.Known, id: String) throws(GitError) {
      git = try Repository(anotherHandleOf: known)
      commits = CommitReader(repository: id, mode: ScanMode())
    }

    /// The same reader, ready to read commits for a mode.
    func ready(for mode: ScanMode) -> Reader {
      if commits.mode != mode { commits = CommitReader(repository: commits.repository, mode: mode) }
      return self
    }
  }

  private let idle = Mutex<[Reader]>([])
  private let known: Repository.Known
  private let id: String

  init(_ known: Repository.Known, id: String) {
    self.known = known
    self.id = id
  }

  /// Lends a reader, a new one when all are in use.
  func lend<Result>(_ body: (Reader) throws -> Result) throws -> Result {
    let reader = try idle.withLock { $0.popLast() } ?? Reader(known, id: id)
    defer { idle.withLock { $0.append(reader) } }
    return try body(reader)
  }

  /// Does the same to many things, several at a time, and gives the results in the order of the things.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], share: WorkShare, stop: StopSignal,
    _ body: @escaping @Sendable (Item, borrowing Repository) -> Result
  ) async throws -> [Result] {
    if items.isEmpty { return [] }
    // Small enough that all are busy to the end, large enough that neighbours share what was read for them.
    let size = max(1, min(64, items.count / (share.mine * 4)))
    return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
      var parts: [Int: [Result]] = [:]
      var next = 0
      func add() {
        guard next < items.count else { return }
        let range = next..<min(next + size, items.count)
        next = range.upperBound
        let slice = items[range]
        group.addTask {
          try stop.check()
          return try self.lend { reader in (range.lowerBound, slice.map { body($0, reader.git) }) }
        }
      }
      for _ in 0..<share.mine { add() }
      while let (start, part) = try await group.next() {
        parts[start] = part
        add()
      }
      return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
  }
}
