/// "Not ready yet", said twice for the same reason, with nothing tried in between: the loop that keeps people stuck.
public struct NotYetLoop: Hashable, Sendable, Codable {
  /// Who is stuck.
  public var person: PersonID
  /// The gap that was named both times; nil for none.
  public var gap: Dimension?
  /// The earlier session.
  public var first: Quarter
  /// The later one.
  public var second: Quarter
  /// Whether what was missing both times was a slot: then the organisation is stuck, not the person's growth.
  public var isSlot: Bool

  /// How a plan cites it.
  public var citation: String { "calibration/\(second): \"not yet\" twice without a new apprenticeship" }

  /// The loops that a session closes.
  ///
  /// - Parameters:
  ///   - earlier: other sessions, of which the newest before it with the same person counts.
  ///   - plans: an apprenticeship that began after the earlier session breaks the loop.
  public static func found(
    in session: CalibrationSession, earlier: [CalibrationSession], plans: [PersonID: ApprenticeshipPlan]
  ) -> [NotYetLoop] {
    let before = earlier.filter { $0.quarter < session.quarter }.sorted { $0.quarter > $1.quarter }
    return session.candidates.compactMap { candidate in
      for old in before {
        guard let then = old.candidates.first(where: { $0.person == candidate.person }) else { continue }
        let started = plans[candidate.person]?.quarters.contains {
          $0.quarter > old.quarter && $0.quarter <= session.quarter
        }
        guard started != true else { return nil }
        if then.noSlot == true, candidate.noSlot == true {
          return NotYetLoop(
            person: candidate.person, gap: nil, first: old.quarter, second: session.quarter, isSlot: true)
        }
        guard then.verdict == .notYet, candidate.verdict == .notYet, then.gap == candidate.gap else { return nil }
        return NotYetLoop(
          person: candidate.person, gap: candidate.gap, first: old.quarter, second: session.quarter, isSlot: false)
      }
      return nil
    }
  }
}
