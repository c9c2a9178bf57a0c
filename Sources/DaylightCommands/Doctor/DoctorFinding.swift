/// One thing that was looked at, what was found, and what to do about it.
struct DoctorFinding: Codable, Hashable {
  enum Verdict: String, Codable, Comparable {
    case good = "ok"
    /// It works; something could be added.
    case note = "note"
    /// It works, but not as it could.
    case attention = "look"
    case broken = "FAIL"

    private static let order = [good, note, attention, broken]
    private var rank: Int { Verdict.order.firstIndex(of: self) ?? 0 }

    static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }
  }

  var verdict: Verdict
  var what: String
  var finding: String
  /// What to type or change; nil when nothing needs to be done.
  var remedy: String?

  init(_ verdict: Verdict, _ what: String, _ finding: String, remedy: String? = nil) {
    self.verdict = verdict
    self.what = what
    self.finding = finding
    self.remedy = remedy
  }
}
