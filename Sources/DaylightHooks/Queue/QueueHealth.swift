internal import Glibc

/// How the queue is, for somebody who looks after it. Nothing is taken out.
package struct QueueHealth: Sendable {
  /// Whether the folder is there.
  package var exists: Bool
  /// Whether whoever asks may take entries out.
  package var isUsable = false
  /// Whether everybody on the machine may write to it.
  package var isOpenToAll = false
  /// Entries that wait.
  package var waiting = 0
  /// Repositories that wait.
  package var repositories = 0
  /// When the oldest entry was noted, in seconds since 1970; nil when there is none.
  package var oldest: Int64?
  /// Entries that a scan took and did not finish.
  package var unfinished = 0
  /// Lines that cannot be read.
  package var flaws = 0
  /// Bytes of all files.
  package var bytes = 0

  /// Looks at a queue.
  package init(of queue: QueueFolder) {
    var folder = stat()
    guard stat(queue.path.cString, &folder) == 0, folder.st_mode & S_IFMT == S_IFDIR else {
      exists = false
      return
    }
    exists = true
    isUsable = access(queue.path.cString, R_OK | W_OK | X_OK) == 0
    isOpenToAll = folder.st_mode & 0o002 != 0
    var seen: Set<[UInt8]> = []
    for name in ["pending"] + queue.claimed {
      let path = queue.path + Array("/\(name)".utf8)
      guard let contents = SmallFile.read(path, limit: 64 << 20) else { continue }
      bytes += contents.count
      for line in contents.lines where !line.isEmpty {
        guard let entry = try? QueueEntry(line: line) else {
          flaws += 1
          continue
        }
        if name == "pending" { waiting += 1 } else { unfinished += 1 }
        seen.insert(entry.repository)
        oldest = min(oldest ?? entry.seconds, entry.seconds)
      }
    }
    repositories = seen.count
  }
}
