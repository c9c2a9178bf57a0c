internal import DaylightCore
internal import DaylightStore

/// What has had its time, and its end: words in the journal go, entries stay; items go when evidence is derived.
struct RetentionRun {
  /// What is due, or was cleared.
  struct Due: Codable, Hashable {
    /// Records of packs.
    var packs = 0
    /// Words about items that are no longer shown, and reads as old as they.
    var old = 0
    /// Words about people who left.
    var leavers = 0

    var total: Int { packs + old + leavers }
  }

  let installation: Installation

  private var organisation: Organisation { installation.organisation }

  /// The entries that are due, by reason.
  func due(asOf newest: CalendarDay) throws -> (due: Due, entries: [Int64]) {
    guard organisation.hasRoster else { return (Due(), []) }
    let rule = RetentionRule(organisation.trust.retention, calendar: organisation.calendar)
    let today = TrustRules.today(organisation)
    // Those who left are not in the roster that everything else sees.
    let gone = Set(
      (installation.workspace?.organisation.people ?? []).filter { person in
        person.left.map { !rule.isKept(leaver: $0, today: today) } ?? false
      }.map(\.id))
    let first = rule.firstDay(asOf: newest)
    let sessions = organisation.trust.roles?.sessions ?? []
    var due = Due()
    var ids: [Int64] = []
    for entry in try installation.journal.entries() where entry.text != nil || entry.audience != nil {
      let day = installation.day(entry)
      if let person = entry.person, gone.contains(person) {
        due.leavers += 1
      } else if entry.kind == .issued {
        let about = sessions.filter { session in entry.person.map(session.about.contains) ?? false }
        if rule.isKept(packOf: day, sessions: about, today: today) { continue }
        due.packs += 1
      } else if [.read, .refused, .note, .contest, .resolve, .attest, .broadcast].contains(entry.kind), day < first {
        due.old += 1
      } else {
        continue
      }
      ids.append(entry.id)
    }
    return (due, ids)
  }

  /// Clears what is due.
  func run(asOf newest: CalendarDay) throws -> Due {
    let (due, entries) = try due(asOf: newest)
    try installation.journal.clear(entries)
    return due
  }
}
