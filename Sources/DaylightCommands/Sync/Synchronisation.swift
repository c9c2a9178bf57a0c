internal import DaylightGit
internal import DaylightScanner
internal import Foundation

/// Brings several mirrors up to date at once. What one of them ends in concerns no other.
struct Synchronisation: Sendable {
  /// What became of one repository.
  struct Entry: Codable, Hashable, Sendable {
    enum State: String, Codable, Sendable {
      case cloned, updated, unchanged
      /// Not fetched; what an earlier night fetched is still there.
      case failed
      /// Not fetched, because the run was stopped.
      case stopped
    }

    var id: String?
    /// Where it was fetched from; nil when that is what the repository's own remotes say.
    var address: String?
    var path: String
    var state: State
    var reason: String?
    /// How often git was asked.
    var attempts: Int
    var seconds: Double
  }

  let entries: [RepositoryList.Entry]
  let git: GitProgram
  let settings: NightlySettings
  let stop: StopSignal
  /// Called with every entry as it is done, from any thread.
  let done: @Sendable (Entry) -> Void

  /// In the order of the list; repositories that are read where they are have no entry.
  func run() async -> [Entry] {
    let wanted = entries.enumerated().filter { $0.element.address != nil || $0.element.isFetched }
    var results: [Int: Entry] = [:]
    await withTaskGroup(of: (Int, Entry).self) { group in
      var next = wanted.makeIterator()
      func add() -> Bool {
        guard let (index, entry) = next.next() else { return false }
        group.addTask { (index, await onOwnThread { synchronise(entry) }) }
        return true
      }
      for _ in 0..<settings.fetchJobs where add() {}
      while let (index, entry) = await group.next() {
        results[index] = entry
        done(entry)
        _ = add()
      }
    }
    return results.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Waiting for git blocks, which the threads of Swift's tasks must not.
  private func onOwnThread(_ work: @escaping @Sendable () -> Entry) async -> Entry {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: work()) }
    }
  }

  private func synchronise(_ entry: RepositoryList.Entry) -> Entry {
    let start = DispatchTime.now().uptimeNanoseconds
    var result = Entry(
      id: entry.id, address: entry.address?.text, path: entry.path, state: .failed, attempts: 0, seconds: 0)
    var pause = 1.0
    while true {
      guard stop.reason == nil else {
        result.state = .stopped
        result.reason = "the run was stopped before it was fetched"
        return finished(result, start)
      }
      result.attempts += 1
      do throws(GitProgram.Failure) {
        result.state = try attempt(entry)
        result.reason = nil
        return finished(result, start)
      } catch {
        result.reason = error.description
        if error.kind == .stopped { continue }
        if error.kind == .lasting || result.attempts > settings.retries { return finished(result, start) }
      }
      let latest = Date().addingTimeInterval(pause)
      while Date() < latest, stop.reason == nil { usleep(50_000) }
      pause = min(pause * 4, 60)
    }
  }

  private func finished(_ entry: Entry, _ start: UInt64) -> Entry {
    var entry = entry
    entry.seconds = Seconds.since(start)
    return entry
  }

  private func attempt(_ entry: RepositoryList.Entry) throws(GitProgram.Failure) -> Entry.State {
    if let address = entry.address {
      let mirror = Mirror(address: address, path: entry.path, git: git, skipped: settings.skippedReferences)
      switch try mirror.update() {
      case .cloned: return .cloned
      case .updated: return .updated
      case .unchanged: return .unchanged
      }
    }
    let before = RepositoryState.digest(at: entry.path)
    try git.run(["-C", entry.path, "remote", "update", "--prune"])
    return before != nil && RepositoryState.digest(at: entry.path) == before ? .unchanged : .updated
  }
}

/// A length of time as reports have it.
enum Seconds {
  /// Seconds since a moment of the system's clock, to a thousandth.
  static func since(_ start: UInt64) -> Double {
    (Double(DispatchTime.now().uptimeNanoseconds &- start) / 1e6).rounded() / 1e3
  }
}
