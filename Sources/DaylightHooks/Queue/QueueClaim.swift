internal import Glibc

/// What one scan takes out of the queue: everything that was noted before it, and what earlier scans did not finish.
package struct QueueClaim: Sendable {
  /// A line that cannot be read.
  package struct Flaw: Hashable, Sendable {
    /// The file's name.
    package var file: String
    /// From 1.
    package var line: Int
    /// Why.
    package var reason: QueueEntry.Flaw
  }

  /// The entries, oldest files first.
  package private(set) var entries: [QueueEntry] = []
  /// The lines that are none.
  package private(set) var flaws: [Flaw] = []
  /// Files that could not be read, with the reason; they stay where they are.
  package private(set) var unread: [(file: String, reason: String)] = []
  private let queue: QueueFolder
  private var files: [[UInt8]] = []
  /// Lines of a newer Daylight: they are kept as they are.
  private var newer: [[UInt8]] = []

  /// The largest file that is read; far more than any night brings.
  private static let fileLimit = 256 << 20

  /// Takes all that is there; nothing when the folder is missing.
  ///
  /// - Returns: nil with the reason when the folder cannot be used.
  package static func take(_ queue: QueueFolder, now: Int64) -> (claim: QueueClaim?, reason: String?) {
    var claim = QueueClaim(queue: queue)
    var number = 0
    var target: [UInt8]
    repeat {
      number += 1
      target = queue.path + Array("/claimed-\(now)-\(getpid())-\(number)".utf8)
    } while access(target.cString, F_OK) == 0
    if rename(queue.pending.cString, target.cString) != 0, errno != ENOENT {
      return (nil, SmallFile.reason(errno))
    }
    for name in queue.claimed { claim.read(name) }
    return (claim, nil)
  }

  private init(queue: QueueFolder) { self.queue = queue }

  private mutating func read(_ name: String) {
    let path = queue.path + Array("/\(name)".utf8)
    let descriptor = open(path.cString, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      unread.append((name, SmallFile.reason(errno)))
      return
    }
    defer { close(descriptor) }
    guard QueueClaim.waitForWriters(descriptor) else {
      unread.append((name, "a hook is still writing to it"))
      return
    }
    let bytes = SmallFile.read(descriptor, limit: QueueClaim.fileLimit)
    for (index, line) in bytes.lines.enumerated() where !line.isEmpty {
      do throws(QueueEntry.Flaw) {
        entries.append(try QueueEntry(line: line))
      } catch {
        if error == .newer { newer.append(Array(line) + [UInt8(ascii: "\n")]) }
        flaws.append(Flaw(file: name, line: index + 1, reason: error))
      }
    }
    files.append(path)
  }

  /// Waits until no hook writes any more: a moment, unless one was stopped in the middle.
  private static func waitForWriters(_ descriptor: Int32) -> Bool {
    for _ in 0..<200 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(10_000)
    }
    return false
  }

  /// Ends the claim: what is kept stands in the queue for the next scan, everything else is done.
  ///
  /// The files go only after what is kept is on the disk: a scan that is killed in between does some work twice.
  /// - Returns: why nothing could be ended; nil when it was. Then all entries are there for the next scan.
  package func finish(keeping kept: [QueueEntry], now: Int64) -> String? {
    let bytes = kept.flatMap { $0.line ?? [] } + newer.joined()
    if !bytes.isEmpty {
      var number = 0
      var target: [UInt8]
      repeat {
        number += 1
        target = queue.path + Array("/claimed-\(now)-\(getpid())-kept-\(number)".utf8)
      } while access(target.cString, F_OK) == 0
      if let code = SmallFile.replace(target, with: bytes, mode: 0o600) { return SmallFile.reason(code) }
    }
    for file in files { unlink(file.cString) }
    return nil
  }
}

extension QueueFolder {
  /// The names of the files that scans have taken and not finished, oldest first.
  var claimed: [String] {
    guard let handle = opendir(path.cString) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
      }
      if let name, name.hasPrefix("claimed-"), !name.hasSuffix(".part") { names.append(name) }
    }
    return names.sorted()
  }
}
