internal import DaylightCore

extension AccountabilityFiles {
  /// A look for warning signs in what the workspace holds.
  func warningCheck(
    _ record: WarningRecord, _ charters: [Charter], today: CalendarDay,
    name: @escaping @Sendable (PersonID) -> String = { $0.description }
  ) -> WarningCheck {
    WarningCheck(
      record: record, charters: charters, verdicts: VerdictPair.pairs(in: verdicts()), today: today, name: name)
  }
}

extension WarningCheck {
  /// The signs that minutes of a quarter must take up: those recorded in it or before.
  func due(in quarter: Quarter?, calendar: OrganisationCalendar) -> [WarningFinding] {
    guard let quarter else { return [] }
    var seen = self
    seen.record.departures = record.departures.filter { $0.quarter <= quarter }
    seen.record.pulses = record.pulses.filter { calendar.quarter(of: $0.on) <= quarter }
    // What minutes themselves show is for the ones after them.
    seen.verdicts = verdicts.filter { $0.quarter < quarter && $0.quarter >= quarter.advanced(by: -1) }
    let isNow = calendar.quarter(of: today) == quarter
    if !isNow { seen.charters = [] }
    // What two quarters of minutes have passed over is told by the newest ones alone.
    seen.record.departures = seen.record.departures.filter { $0.quarter >= quarter.advanced(by: -1) }
    return seen.findings
  }
}
