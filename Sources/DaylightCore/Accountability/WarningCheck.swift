/// Looks for warning signs in what people recorded.
public struct WarningCheck: Sendable {
  /// From so many answers on a pulse is shown at all: fewer would be people, not a mood.
  public static let leastAnswers = 5

  /// What people typed in.
  public var record: WarningRecord
  /// All charters.
  public var charters: [Charter]
  /// Unlike verdicts on like evidence.
  public var verdicts: [VerdictPair]
  /// The day from which is looked back.
  public var today: CalendarDay
  /// What people are called.
  public var name: @Sendable (PersonID) -> String

  /// A check.
  public init(
    record: WarningRecord, charters: [Charter], verdicts: [VerdictPair] = [], today: CalendarDay,
    name: @escaping @Sendable (PersonID) -> String = { $0.description }
  ) {
    self.record = record
    self.charters = charters
    self.verdicts = verdicts
    self.today = today
    self.name = name
  }

  /// The signs that are seen, in the order of `WarningSign`.
  public var findings: [WarningFinding] {
    [attrition, blame, coaching, standards].compactMap { $0 }
  }

  /// The signs about which nobody recorded anything: not seen is not absent.
  public var unobserved: [WarningSign] {
    var signs: [WarningSign] = []
    if record.departures.isEmpty { signs.append(.attrition) }
    if !record.pulses.contains(where: { $0.answers >= WarningCheck.leastAnswers }) { signs.append(.blame) }
    if charters.isEmpty { signs.append(.missingCoaching) }
    return signs
  }

  private var attrition: WarningFinding? {
    let recent = record.departures.sorted { $0.quarter < $1.quarter }.suffix(2)
    let many = recent.filter { $0.hadDoneWell >= 2 || ($0.hadDoneWell >= 1 && $0.hadDoneWell * 2 > $0.left) }
    guard !many.isEmpty else { return nil }
    return WarningFinding(
      .attrition,
      seen: many.map {
        "\($0.quarter): of \($0.left) who left, \($0.hadDoneWell) had done well for a year or more."
          + ($0.reasons.isEmpty ? "" : " They said: “\($0.reasons)”")
      })
  }

  private var blame: WarningFinding? {
    guard let last = record.pulses.filter({ $0.answers >= WarningCheck.leastAnswers }).max(by: { $0.on < $1.on }),
      last.blamed * 4 >= last.answers || last.blamed > last.challenged
    else { return nil }
    return WarningFinding(
      .blame,
      seen: ["\(last.on): of \(last.answers) answers, \(last.blamed) felt blamed and \(last.challenged) challenged."])
  }

  private var coaching: WarningFinding? {
    let seen = charters.sorted { $0.person < $1.person }.compactMap { charter -> String? in
      guard let from = charter.from, from <= today, charter.until.map({ today <= $0 }) ?? true,
        !charter.outcomes.isEmpty
      else { return nil }
      let who = name(charter.person)
      guard let cadence = charter.support.cadence, charter.support.coach != nil else {
        return "\(who): the charter asks for results, and no coaching is agreed."
      }
      let last = charter.support.sessions.filter { $0 <= today }.max() ?? from
      // A session that falls out once is no sign; two rhythms without one are.
      guard today.number - last.number > cadence.days * 2 else { return nil }
      return charter.support.sessions.contains { $0 <= today }
        ? "\(who): coaching was agreed \(cadence.label), and the last session on record was on \(last)."
        : "\(who): coaching was agreed \(cadence.label) from \(from) on, and no session is on record."
    }
    return seen.isEmpty ? nil : WarningFinding(.missingCoaching, seen: seen)
  }

  private var standards: WarningFinding? {
    guard !verdicts.isEmpty else { return nil }
    return WarningFinding(
      .arbitraryStandards,
      seen: verdicts.map {
        "\($0.quarter), \($0.dimension.rawValue): \($0.evidence) was answered once with “\($0.verdicts.first ?? "")” and once with “\($0.verdicts.last ?? "")”."
      })
  }
}
