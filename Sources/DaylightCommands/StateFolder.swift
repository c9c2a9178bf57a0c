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
      do {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw Failure(
          "The state folder \(path) cannot be made: \(error.localizedDescription)",
          hint: "Name another with --state DIR.")
      }
    } else if !FileManager.default.fileExists(atPath: "\(path)/facts.sqlite") {
      throw Failure(
        "Nothing has been scanned yet: \(path) holds no facts.", hint: "Scan a repository first: daylight scan PATH")
    }
  }

  func facts() throws -> FactsDatabase { try FactsDatabase(at: "\(path)/facts.sqlite") }

  func journal() throws -> Journal { try Journal(at: "\(path)/journal.sqlite") }

  /// Takes the lock that writers share; waits for another scan, saying so once.
  func lock() throws -> Int32 {
    let file = "\(path)/scan.lock"
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Failure(
        "\(file) cannot be opened: \(String(cString: strerror(errno)))", hint: "Is the state folder writable?")
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let holder = (try? String(contentsOfFile: file, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
      Console.note("Another scan holds \(file)\(holder.map { " (process \($0))" } ?? ""); waiting for it to end.")
      guard flock(descriptor, LOCK_EX) == 0 else { throw Failure("\(file) cannot be locked.") }
    }
    ftruncate(descriptor, 0)
    let text = "\(ProcessInfo.processInfo.processIdentifier)\n"
    _ = text.withCString { write(descriptor, $0, strlen($0)) }
    return descriptor
  }
}
