internal import DaylightCore
internal import DaylightStore
internal import Foundation

/// The folder with the two databases, and the lock that lets one scan at a time write.
struct StateFolder {
  let path: String

  /// Opens the folder; `create` makes it where it is missing.
  init(_ path: String, create: Bool) throws {
    self.path = path
    if create {
      guard StateFolder.make(path) else {
        throw Failure(
          "The state folder \(path) cannot be made: \(String(cString: strerror(errno)))",
          hint: "Name another with --state DIR.")
      }
    } else if !FileManager.default.fileExists(atPath: "\(path)/facts.sqlite") {
      throw Failure(
        "Nothing has been scanned yet: \(path) holds no facts.", hint: "Scan a repository first: daylight scan PATH")
    }
  }

  /// Makes a folder, and those above it, for its owner alone; false, with `errno` set, when that cannot be.
  private static func make(_ path: String) -> Bool {
    var status = stat()
    if stat(path, &status) == 0 {
      errno = ENOTDIR
      return status.st_mode & S_IFMT == S_IFDIR
    }
    let above = path.parentFolder
    if !above.isEmpty, above != path, !make(above) { return false }
    return mkdir(path, 0o700) == 0 || errno == EEXIST
  }

  func facts(suppressing suppression: Suppression = Suppression([], key: .public)) throws -> FactsDatabase {
    try FactsDatabase(at: "\(path)/facts.sqlite", suppressing: suppression)
  }

  func journal() throws -> Journal { try Journal(at: "\(path)/journal.sqlite") }

  /// The process that holds the lock, as it wrote itself down; nil when the lock is free.
  func lockHolder() -> String? {
    let descriptor = open(lockFile, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    let text = (try? String(contentsOfFile: lockFile, encoding: .utf8)) ?? ""
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private var lockFile: String { "\(path)/scan.lock" }

  /// Takes the lock when it is free. Whoever looks who has it (`lockHolder`) holds it for a moment, which is no scan.
  private static func take(_ descriptor: Int32) -> Bool {
    for _ in 0..<20 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(5_000)
    }
    return false
  }

  /// Takes the lock that writers share.
  ///
  /// - Parameter waits: whether to wait for another scan, saying so once; else it is a failure.
  func lock(waits: Bool = true) throws -> Int32 {
    let file = lockFile
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Failure(
        "\(file) cannot be opened: \(String(cString: strerror(errno)))", hint: "Is the state folder writable?")
    }
    if !StateFolder.take(descriptor) {
      let holder = (try? String(contentsOfFile: file, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
      guard waits else {
        close(descriptor)
        throw Failure(
          "Another scan holds \(file)\(holder.map { " (process \($0))" } ?? "").",
          hint: "Nothing was read. Try again when it has ended, or leave out --no-wait to wait for it.")
      }
      Console.note("Another scan holds \(file)\(holder.map { " (process \($0))" } ?? ""); waiting for it to end.")
      guard flock(descriptor, LOCK_EX) == 0 else { throw Failure("\(file) cannot be locked.") }
    }
    ftruncate(descriptor, 0)
    let text = "\(ProcessInfo.processInfo.processIdentifier)\n"
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
    return descriptor
  }
}
