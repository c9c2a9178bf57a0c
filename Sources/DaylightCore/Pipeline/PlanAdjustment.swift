/// A change to a plan that a session agreed on: which finding it answers, and what it sets.
public struct PlanAdjustment: Hashable, Sendable, Codable {
  /// Whose plan.
  public var person: PersonID
  /// The gap to work on from now on; nil: as before.
  public var gap: Dimension?
  /// The quarter to add.
  public var quarter: Apprenticeship?
  /// Why, with the place of the finding.
  public var because: [String]

  /// What a session's minutes mean for plans. Nothing for a candidate of whom the room did not say what comes next, or
  /// whose plan already holds the quarter.
  ///
  /// - Parameters:
  ///   - file: what the session's file is called.
  ///   - calendar: for the days of the next quarter.
  public static func adjustments(
    from session: CalibrationSession, file: String, loops: [NotYetLoop], patterns: [CommonGaps.Pattern],
    plans: [PersonID: ApprenticeshipPlan], managers: [PersonID: PersonID], calendar: OrganisationCalendar
  ) -> [PlanAdjustment] {
    let next = session.quarter.advanced(by: 1)
    return session.candidates.compactMap { candidate in
      var because = ["\(file): the room says \(candidate.verdict?.label ?? "what comes next")"]
      if let gap = candidate.gap, patterns.contains(where: { $0.dimension == gap }) {
        because.append(CommonGaps.citation(session.quarter, gap))
      }
      if let loop = loops.first(where: { $0.person == candidate.person }) { because.append(loop.citation) }
      let plan = plans[candidate.person]
      let gap = candidate.gap == plan?.gap ? nil : candidate.gap
      var adjustment = PlanAdjustment(person: candidate.person, gap: gap, because: because)
      if let problem = candidate.next, candidate.noSlot != true,
        plan?.quarters.contains(where: { $0.quarter >= next }) != true
      {
        let stage = candidate.verdict == .moveOn ? candidate.stage.next ?? candidate.stage : candidate.stage
        var quarter = Apprenticeship(stage: stage, quarter: next)
        quarter.problem = problem
        quarter.owners = [candidate.person]
        quarter.support = stage.support
        if stage == .coOwn { quarter.backup = managers[candidate.person] }
        quarter.ends = calendar.lastDay(of: next)
        quarter.checkIns = Start.checkIns(in: next, calendar)
        quarter.because = because
        adjustment.quarter = quarter
      }
      return adjustment.quarter == nil && adjustment.gap == nil ? nil : adjustment
    }
  }
}
