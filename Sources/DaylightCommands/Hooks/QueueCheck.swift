internal import DaylightHooks
internal import Foundation

/// What `daylight doctor` says of the queue.
enum QueueCheck {
  /// One thing that was looked at.
  struct Finding {
    /// Whether somebody should do something.
    var needsAttention: Bool
    var text: String
  }

  /// Older entries than this, in seconds, mean that no scan comes for them.
  private static let patience: Int64 = 2 * 86_400

  private static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }

  static func findings(_ path: String, now: Int64 = Int64(Date().timeIntervalSince1970)) -> [Finding] {
    let health = QueueHealth(of: QueueFolder(Array(path.utf8)))
    guard health.exists else {
      return [Finding(needsAttention: false, text: "none at \(path); 'daylight hooks install' on a server makes one")]
    }
    var findings: [Finding] = []
    func look(_ text: String) { findings.append(Finding(needsAttention: true, text: text)) }
    if !health.isUsable {
      look(
        "\(NSUserName()) cannot take from \(path); give it to a group that both the pushing and the scanning user are in: chmod 2770 '\(path)'"
      )
    }
    if health.isOpenToAll { look("everybody on this machine may write to \(path); chmod o-rwx '\(path)'") }
    if health.flaws > 0 {
      look("\(count(health.flaws, "line", "lines")) cannot be read; a full daylight scan finds what they stood for")
    }
    if let oldest = health.oldest, now - oldest > patience {
      look("the oldest entry has waited for \((now - oldest) / 86_400) days; let something call: daylight scan --queue")
    }
    if health.unfinished > 0 {
      look(
        "\(count(health.unfinished, "entry was", "entries were")) taken by a scan that did not finish; the next daylight scan --queue does"
      )
    }
    if findings.isEmpty {
      findings.append(
        Finding(
          needsAttention: false,
          text:
            "\(path): \(count(health.waiting, "push", "pushes")) in \(count(health.repositories, "repository", "repositories")) to be read"
        ))
    }
    return findings
  }
}
