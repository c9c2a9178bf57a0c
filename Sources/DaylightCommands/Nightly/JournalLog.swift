internal import DaylightReports
internal import Foundation
internal import Logging

/// Log lines for a service manager, a mail or a terminal: one event a line, on standard error.
///
/// Where the system's journal reads standard error a line begins with its priority, as sd-daemon(3) has it. Elsewhere
/// only what is wrong is marked. What came from git is made harmless, as everywhere.
struct JournalLog: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  /// Whether the journal reads along.
  let isJournal: Bool
  /// Writes a line.
  let write: @Sendable (String) -> Void

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// A logger for one run.
  static func logger(quiet: Bool, environment: [String: String]) -> Logger {
    // A progress line may stand where the log line goes.
    let clear = Console.isWatched ? "\r\u{1b}[K" : ""
    let handler = JournalLog(
      logLevel: quiet ? .warning : .info, isJournal: environment["JOURNAL_STREAM"] != nil
    ) { try? FileHandle.standardError.write(contentsOf: Data("\(clear)\($0)\n".utf8)) }
    return Logger(label: "daylight") { _ in handler }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { $1 }
    let pairs = all.sorted { $0.key < $1.key }.map { " \($0.key)=\(JournalLog.quoted("\($0.value)"))" }
    write(
      JournalLog.prefix(event.level, isJournal: isJournal) + Escaping.terminal(event.message.description)
        + pairs.joined())
  }

  /// The priorities of syslog(3).
  private static func prefix(_ level: Logger.Level, isJournal: Bool) -> String {
    let (priority, word) =
      switch level {
      case .trace, .debug: (7, "")
      case .info: (6, "")
      case .notice: (5, "")
      case .warning: (4, "warning: ")
      case .error: (3, "error: ")
      case .critical: (2, "error: ")
      }
    return isJournal ? "<\(priority)>" : word
  }

  private static func quoted(_ value: String) -> String {
    let safe = Escaping.terminal(value)
    let isPlain = !safe.isEmpty && safe.unicodeScalars.allSatisfy { $0.value > 0x20 && $0 != "\"" && $0 != "=" }
    return isPlain ? safe : "\"\(safe.replacingOccurrences(of: "\"", with: "'"))\""
  }
}
