public import DaylightGit

/// Walks a history and has its commits read by several readers while it goes on walking.
///
/// Neighbouring commits share most of their trees: so each reader takes a run of them at a time.
struct ParallelWalk {
  let pool: ReaderPool
  let share: WorkShare
  let stop: StopSignal

  /// How many neighbouring commits one reader takes at a time, at most.
  static let runLength = 256
  /// The first runs are shorter, so that a few new commits too are read by several readers.
  private static let firstLength = 32

  /// Reads all commits of a walk.
  ///
  /// - Parameters:
  ///   - first: the number for the first commit; the others get those after it, in the order of the walk.
  ///   - read: reads a run of commits, of which the first has the number.
  ///   - take: takes what was read, one run after the other, in whatever order they are done.
  /// - Returns: the number after the last commit, and the commits that could not be read.
  func read<Output: Sendable>(
    _ walk: inout HistoryWalk, first: Int, in git: borrowing Repository,
    _ read: @escaping @Sendable (ReaderPool.Reader, [WalkedCommit], Int) throws -> Output,
    _ take: (Int, Output) async throws -> Void
  ) async throws -> (next: Int, damage: [ScanDamage]) {
    var number = first
    var damage: [ScanDamage] = []
    var found: [WalkedCommit] = []
    var isOver = false
    var length = ParallelWalk.firstLength
    let pool = pool
    try await withThrowingTaskGroup(of: (Int, Output).self) { group in
      var busy = 0
      while !isOver || busy > 0 {
        if !isOver, busy <= share.mine {
          try stop.check()
          isOver = !next(of: &walk, length, &found, &damage, git)
          length = min(length + length / 4, ParallelWalk.runLength)
          guard !found.isEmpty else { continue }
          let (start, commits) = (number, found)
          number += found.count
          found = []
          group.addTask { try pool.lend { reader in (start, try read(reader, commits, start)) } }
          busy += 1
        } else if let (start, output) = try await group.next() {
          busy -= 1
          try await take(start, output)
        }
      }
    }
    return (number, damage)
  }

  /// Walks on until a run is full; false at the end.
  private func next(
    of walk: inout HistoryWalk, _ length: Int, _ found: inout [WalkedCommit], _ damage: inout [ScanDamage],
    _ git: borrowing Repository
  ) -> Bool {
    found.reserveCapacity(length)
    while found.count < length {
      do throws(GitError) {
        guard let commit = try walk.next(in: git) else { return false }
        var parentTree: ObjectID?
        if let parent = commit.parents.first, commit.parents.count == 1 {
          // The walk has read the parent already; only one that it left out has to be read again.
          parentTree = walk.tree(of: parent) ?? (try? git.commit(parent).tree)
        }
        found.append(
          WalkedCommit(
            commit: commit, parentTree: parentTree,
            lacksParent: parentTree == nil && commit.parents.count == 1))
      } catch {
        damage.append(ScanDamage(error))
      }
    }
    return true
  }
}

extension RepositoryScan {
  /// Goes through the history of one commit and compares every commit that is no merge with its parent, and does
  /// nothing with what it finds: the least that a scan must do, to be measured.
  ///
  /// - Returns: how many commits there are, and how many files they changed: the lines that
  ///   `git log --no-merges --raw --no-renames` prints.
  public func walk(from tip: ObjectID) async throws -> (commits: Int, changes: Int) {
    share.enter()
    defer { share.leave() }
    let git = try Repository(at: path)
    var walk = HistoryWalk(tips: [tip])
    var counts = (commits: 0, changes: 0)
    _ = try await ParallelWalk(pool: ReaderPool(git.known, id: id), share: share, stop: stop).read(
      &walk, first: 0, in: git,
      { reader, commits, _ in (commits.count, try reader.ready(for: ScanMode()).commits.count(commits, in: reader.git))
      },
      { _, counted in
        counts.commits += counted.0
        counts.changes += counted.1
      })
    return counts
  }
}
