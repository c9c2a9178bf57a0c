internal import DaylightHooks
internal import Foundation

/// What `daylight doctor` says of the queue.
enum QueueCheck {
  /// One thing that was looked at.
  struct Finding {
    /// What there is.
    var text: String
    /// What somebody should do; nil when all is well.
    var remedy: String?
  }

  /// Older entries than this, in seconds, mean that no scan comes for them.
  private static let patience: Int64 = 2 * 86_400

  static func findings(_ path: String, now: Int64 = Int64(Date().timeIntervalSince1970)) -> [Finding] {
    let health = QueueHealth(of: QueueFolder(Array(path.utf8)))
    guard health.exists else {
      return [Finding(text: "none at \(path); 'daylight hooks install' on a server makes one")]
    }
    var findings: [Finding] = []
    if !health.isUsable {
      findings.append(
        Finding(
          text: "\(NSUserName()) cannot take from \(path)",
          remedy: "Give it to a group that both the pushing and the scanning user are in: chmod 2770 '\(path)'"))
    }
    if health.isOpenToAll {
      findings.append(
        Finding(text: "everybody on this machine may write to \(path)", remedy: "Close it: chmod o-rwx '\(path)'"))
    }
    if health.flaws > 0 {
      findings.append(
        Finding(
          text: "\(count(health.flaws, "line", "lines")) cannot be read",
          remedy: "The next daylight scan --queue leaves them out; a full daylight scan finds what they stood for."))
    }
    if let oldest = health.oldest, now - oldest > patience {
      findings.append(
        Finding(
          text: "the oldest entry has waited for \((now - oldest) / 86_400) days",
          remedy: "Let something call: daylight scan --queue"))
    }
    if health.unfinished > 0 {
      findings.append(
        Finding(
          text: "\(count(health.unfinished, "entry was", "entries were")) taken by a scan that did not finish",
          remedy: "The next one does: daylight scan --queue"))
    }
    if findings.isEmpty {
      let pushes = count(health.waiting, "push", "pushes")
      findings.append(
        Finding(text: "\(path): \(pushes) in \(count(health.repositories, "repository", "repositories")) to be read"))
    }
    return findings
  }

  private static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }
}
