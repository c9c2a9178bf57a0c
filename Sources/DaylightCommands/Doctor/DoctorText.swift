internal import DaylightReports

/// The doctor's findings for a terminal: each on lines of its own, and what to do about it below, in one piece so that a
/// command can be copied.
struct DoctorText {
  let findings: [DoctorFinding]
  let columns: Int

  /// - Parameter columns: the terminal's width.
  init(_ findings: [DoctorFinding], columns: Int) {
    self.findings = findings
    self.columns = max(columns, 40)
  }

  private static let widestName = 24

  /// The lines, each with its end.
  var text: String {
    let names = findings.map { Escaping.terminal($0.what).count }.filter { $0 <= DoctorText.widestName }
    let width = (names.max() ?? 0) + 2
    return findings.flatMap { lines($0, width) }.map { $0 + "\n" }.joined()
  }

  private func lines(_ finding: DoctorFinding, _ width: Int) -> [String] {
    let verdict = finding.verdict.rawValue
    let head = verdict + String(repeating: " ", count: max(1, 6 - verdict.count)) + Escaping.terminal(finding.what)
    let indent = 6 + width
    let blanks = String(repeating: " ", count: indent)
    // What has several lines, such as all that is wrong in org.yaml, keeps them.
    let parts = finding.finding.split(separator: "\n").map { Escaping.terminal(String($0)) }
    var lines: [String] = []
    if head.count + 2 > indent { lines.append(head) }
    for part in parts.isEmpty ? [""] : parts {
      let first = lines.isEmpty ? head + String(repeating: " ", count: indent - head.count) : blanks
      lines += WordWrap.hanging(part, after: first, width: columns)
    }
    if let remedy = finding.remedy {
      lines += remedy.split(separator: "\n").map { "\(blanks)-> \(Escaping.terminal(String($0)))" }
    }
    return lines
  }
}
