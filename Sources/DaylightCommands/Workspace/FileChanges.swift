internal import ArgumentParser
internal import DaylightReports
internal import Foundation

/// How a command that writes the workspace's files is told to go about it.
struct WriteOptions: ParsableArguments {
  @Flag(help: "Show what would be written, and write nothing.") var dryRun = false
  @Flag(name: [.customShort("y"), .customLong("yes")], help: "Do not ask before writing.") var isAgreed = false
}

/// New texts of files in the workspace: shown as a diff first, then written, each file whole or not at all.
struct FileChanges {
  /// One file.
  struct Change {
    var path: String
    /// What readers call it.
    var name: String
    /// The text it was made from; nil when there was no file.
    var old: String?
    var new: String

    var diff: String { UnifiedDiff(name: name, old: old, new: new).text }
  }

  private(set) var changes: [Change] = []

  mutating func add(_ path: String, name: String, old: String?, new: String) {
    if old != new { changes.append(Change(path: path, name: name, old: old, new: new)) }
  }

  /// The changes as a diff.
  var diff: String { changes.map(\.diff).joined() }

  /// Shows the diff, asks on a terminal, and writes.
  ///
  /// A file that somebody changed since it was read is left alone, and nothing is written at all.
  /// - Returns: whether anything was written.
  @discardableResult
  func apply(_ options: WriteOptions) throws -> Bool {
    guard !changes.isEmpty else {
      Console.note("Nothing to change.")
      return false
    }
    if options.dryRun {
      Console.write(Escaping.visible(diff))
      Console.note("Nothing was written: this was a trial.")
      return false
    }
    Console.note(diff)
    if !options.isAgreed, Prompt.isPossible {
      guard Prompt.confirm("Write \(changes.count == 1 ? changes[0].name : "these \(changes.count) files")?") else {
        Console.note("Nothing was written.")
        return false
      }
    }
    try write()
    return true
  }

  private func write() throws {
    // Between looking and writing nobody else writes here.
    let locks = FolderLock.all(changes.map { $0.path.parentFolder })
    defer { withExtendedLifetime(locks) {} }
    for change in changes {
      let now = FileManager.default.contents(atPath: change.path).map { String(decoding: $0, as: UTF8.self) }
      guard now == change.old else {
        throw Failure(
          "\(change.name) was changed by somebody else since it was read.",
          hint: "Nothing was written. Run the command again.")
      }
    }
    for change in changes {
      do {
        try FileManager.default.createDirectory(
          atPath: change.path.parentFolder, withIntermediateDirectories: true)
      } catch {
        throw Failure("\(change.path) cannot be written: \(error.localizedDescription)")
      }
      let mode = (try? FileManager.default.attributesOfItem(atPath: change.path))?[.posixPermissions] as? NSNumber
      try AtomicFile.write(change.new, to: change.path, mode: mode.map { mode_t($0.uint16Value) } ?? 0o600)
      Console.note("Wrote \(change.name)")
    }
  }
}
