internal import DaylightCore

/// How plans and sessions are written: a new file as a whole, an old one by edits at their places.
enum PlanText {
  /// A new plan's text.
  static func new(_ plan: ApprenticeshipPlan) -> String {
    var lines = [
      WorkspaceForms.schemaLine(ApprenticeshipPlan.form, depth: 2),
      "# The apprenticeship of one person. Both of them edit this file; daylight plan check looks at it.",
      "version: 1",
    ]
    lines += YAMLValue.lines("person", .text("\(plan.person)"), indent: 0)
    if let gap = plan.gap { lines.append("gap: \(gap.rawValue)   # the capability that it works on") }
    for (key, person) in [("sponsor", plan.sponsor), ("mentor", plan.mentor), ("coach", plan.coach)] {
      if let person { lines += YAMLValue.lines(key, .text("\(person)"), indent: 0) }
    }
    lines += YAMLValue.lines("quarters", .list(plan.quarters.map(value)), indent: 0)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A quarter as it stands in the file.
  static func value(_ quarter: Apprenticeship) -> YAMLValue {
    var pairs: [(String, YAMLValue)] = [
      ("stage", .plain(quarter.stage.rawValue)), ("quarter", .plain("\(quarter.quarter)")),
    ]
    func add(_ key: String, _ text: String?) { if let text { pairs.append((key, .text(text))) } }
    func add(_ key: String, row: [String]) { if !row.isEmpty { pairs.append((key, .row(row.map { .text($0) }))) } }
    func add(_ key: String, list: [String]) { if !list.isEmpty { pairs.append((key, .list(list.map { .text($0) }))) } }
    add("problem", quarter.problem)
    add("why", quarter.why)
    add("teams", row: quarter.teams.map(\.description))
    add("owners", row: quarter.owners.map(\.description))
    add("backup", quarter.backup?.description)
    if let support = quarter.support { pairs.append(("support", .plain(support.rawValue))) }
    add("safetyNet", quarter.safetyNet)
    add("decisionRights", quarter.decisionRights)
    add("constraints", list: quarter.constraints)
    add("expects", list: quarter.expects)
    add("work", list: quarter.work)
    add("executives", list: quarter.executives)
    if !quarter.checkIns.isEmpty { pairs.append(("checkIns", .row(quarter.checkIns.map { .day($0) }))) }
    if let ends = quarter.ends { pairs.append(("ends", .day(ends))) }
    add("because", list: quarter.because)
    if let closed = quarter.closed { pairs.append(("closed", value(closed))) }
    return .mapping(pairs)
  }

  /// A close-out as it stands in the file.
  static func value(_ closed: Apprenticeship.CloseOut) -> YAMLValue {
    var pairs: [(String, YAMLValue)] = [
      ("on", .day(closed.on)), ("course", .plain(closed.course.rawValue)),
      ("learning", .list(closed.learning.map { .text($0) })),
    ]
    if let next = closed.next { pairs.append(("next", .text(next))) }
    return .mapping(pairs)
  }

  /// The text of a plan with a quarter more, and the gap and sponsor it has now.
  static func adding(_ quarter: Apprenticeship?, gap: Dimension?, sponsor: PersonID?, to text: String) throws -> String
  {
    var edit = YAMLEdit(try DocumentMigration.brought(text, to: ApprenticeshipPlan.form))
    do {
      if let gap { try edit.set([.key("gap")], to: .plain(gap.rawValue)) }
      if let sponsor { try edit.set([.key("sponsor")], to: .text("\(sponsor)")) }
      if let quarter { try edit.append(value(quarter), to: [.key("quarters")]) }
    } catch let refusal as YAMLEdit.Refusal {
      throw Failure("The plan cannot be changed: \(refusal).")
    }
    return edit.text
  }

  /// The text of a session with more decisions that nobody has taken yet.
  static func adding(decisions: [String], to text: String) throws -> String {
    var edit = YAMLEdit(try DocumentMigration.brought(text, to: CalibrationSession.form))
    do {
      for decision in decisions { try edit.append(.mapping([("what", .text(decision))]), to: [.key("decisions")]) }
    } catch let refusal as YAMLEdit.Refusal {
      throw Failure("The session's file cannot be changed: \(refusal).")
    }
    return edit.text
  }

  /// A new session's text.
  static func new(_ session: CalibrationSession) -> String {
    var lines = [
      WorkspaceForms.schemaLine(CalibrationSession.form, depth: 1),
      "# A calibration session about development. Fill in gap, verdict and next while you talk.",
      "# A missing slot is no gap: write noSlot: true beside it. Words of promotion belong into another session.",
      "version: 1", "quarter: \(session.quarter)",
      "seed: \(YAMLValue.quoted(session.seed))   # drawn once; the order follows from it",
    ]
    if let chair = session.chair { lines += YAMLValue.lines("chair", .text("\(chair)"), indent: 0) }
    lines += YAMLValue.lines("members", .row(session.members.map { .text("\($0)") }), indent: 0)
    let candidates = session.candidates.map { candidate -> YAMLValue in
      var pairs: [(String, YAMLValue)] = [
        ("person", .text("\(candidate.person)")), ("stage", .plain(candidate.stage.rawValue)),
      ]
      if let gap = candidate.gap { pairs.append(("gap", .plain(gap.rawValue))) }
      return .mapping(pairs)
    }
    lines += YAMLValue.lines("candidates", .list(candidates), indent: 0)
    if !session.decisions.isEmpty { lines.append("# Because of warning signs: say who sees to it, and by when.") }
    lines += YAMLValue.lines(
      "decisions", .list(session.decisions.map { .mapping([("what", .text($0.what))]) }), indent: 0)
    lines.append("warnings: []")
    return lines.joined(separator: "\n") + "\n"
  }
}
