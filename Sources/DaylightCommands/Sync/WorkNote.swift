internal import Foundation

/// A note beside a mirror that says which process works on it: its id, and when it started, so that another process that
/// got the same id is never taken for it.
struct WorkNote: Sendable {
  let path: String

  /// Writes the note.
  func write(_ process: pid_t) {
    guard let start = WorkNote.start(of: process) else { return }
    try? Data("\(process) \(start)\n".utf8).write(to: URL(fileURLWithPath: path))
  }

  func remove() { unlink(path) }

  /// Ends the process group of a note that an earlier run has left.
  ///
  /// - Returns: whether there was a note: what it worked on may be unfinished.
  func endWhatIsLeft() -> Bool {
    guard let data = FileManager.default.contents(atPath: path) else { return false }
    let parts = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    if parts.count == 2, let process = pid_t(parts[0]), process > 1, WorkNote.start(of: process) == String(parts[1]) {
      BoundedProgram.end(group: process)
    }
    remove()
    return true
  }

  /// When a process started, in the system's clock ticks since it was started itself; nil for no process.
  private static func start(of process: pid_t) -> String? {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/stat") else { return nil }
    // The name, in brackets, may hold blanks and brackets; what follows the last one does not.
    let text = String(decoding: data, as: UTF8.self)
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let fields = text[text.index(after: bracket)...].split(separator: " ")
    return fields.count > 19 ? String(fields[19]) : nil
  }
}
