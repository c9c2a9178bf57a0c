internal import DaylightReports
internal import Foundation

/// Asks people what only they know. Only a terminal is asked; everything can be given otherwise, too.
enum Prompt {
  /// Whether somebody is there to answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks for a line; nil for an empty one.
  static func line(_ question: String) -> String? {
    ask(question)
    guard let answer = readLine(strippingNewline: true)?.trimmingCharacters(in: .whitespaces), !answer.isEmpty else {
      return nil
    }
    return answer
  }

  /// Asks for yes or no; no unless somebody says yes.
  static func confirm(_ question: String) -> Bool {
    ask("\(question) [y/N]")
    return ["y", "yes"].contains(readLine(strippingNewline: true)?.lowercased() ?? "")
  }

  private static func ask(_ question: String) {
    try? FileHandle.standardError.write(contentsOf: Data((Escaping.terminal(question) + " ").utf8))
  }
}
