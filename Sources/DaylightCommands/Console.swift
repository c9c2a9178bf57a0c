internal import DaylightReports
internal import Foundation

/// The terminal: the only place that prints. Data goes to standard output, everything else to standard error.
enum Console {
  /// The terminal's width in columns, 80 when there is none; COLUMNS decides where it is set.
  static var columns: Int {
    if let text = ProcessInfo.processInfo.environment["COLUMNS"], let width = Int(text), width >= 20 {
      return min(width, 400)
    }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
    return 80
  }

  /// Whether standard output may be coloured.
  static var isColoured: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Whether somebody watches the diagnostics.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes data. A reader that has seen enough and closed the pipe ends the command quietly.
  static func write(_ text: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  }

  /// Writes data in bytes that are harmless already.
  static func write(bytes: [UInt8]) {
    if !bytes.isEmpty { try? FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
  }

  /// Writes a diagnostic line; what came from git in it is made harmless.
  static func note(_ text: String) {
    // Blanks stay: a diff without its indentation is no diff.
    try? FileHandle.standardError.write(contentsOf: Data((Escaping.visible(text) + "\n").utf8))
  }
}
