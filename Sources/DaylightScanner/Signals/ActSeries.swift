internal import DaylightCore

/// One person's commits of one manner in one repository, over time: a habit, where a single one is everyday work.
struct ActSeries {
  /// A commit and what it is about.
  struct Act {
    var fact: CitationFact
    var day: CalendarDay
  }

  var repository: String
  var person: PersonID
  /// In order of day; one a commit.
  var acts: [Act]
  /// Others who took the commits in or reviewed them.
  var witnesses: Set<PersonID>

  /// The series of at least so many commits, on at least two days, that reached the main line and were not undone.
  static func series(_ manner: CitationFact.Manner, least: Int, in context: EvidenceContext) -> [ActSeries] {
    struct Key: Hashable {
      var repository: String
      var person: PersonID
    }
    var found: [Key: [Act]] = [:]
    var seen: Set<String> = []
    for fact in context.facts.citations where fact.manner == manner {
      guard let by = context.doer(of: fact), seen.insert("\(fact.repository) \(fact.from.commit)").inserted else {
        continue
      }
      found[Key(repository: fact.repository, person: by), default: []].append(
        Act(fact: fact, day: context.calendar.day(of: fact.at.seconds)))
    }
    return found.sorted { ($0.key.repository, $0.key.person) < ($1.key.repository, $1.key.person) }.compactMap {
      key, acts in
      let acts = acts.sorted { ($0.day, $0.fact.from.commit) < ($1.day, $1.fact.from.commit) }
      // A change that was picked to another branch, or made anew, is one.
      let isTitled = manner != .guards
      guard Set(acts.map { (isTitled ? $0.fact.to.text : nil) ?? $0.fact.from.commit }).count >= least,
        Set(acts.map(\.day)).count >= 2
      else { return nil }
      let witnesses = acts.reduce(into: Set<PersonID>()) {
        $0.formUnion(context.attesters["\(key.repository) \($1.fact.from.commit)"] ?? [])
      }
      return ActSeries(
        repository: key.repository, person: key.person, acts: acts, witnesses: witnesses.subtracting([key.person]))
    }
  }

  /// The item of a series.
  func item(
    _ kind: SignalKind, version: Int, title: String, word: String, dimensions: [Dimension], statement: String,
    caveat: String,
    in context: EvidenceContext
  ) -> EvidenceItem? {
    guard let first = acts.first, let last = acts.last else { return nil }
    let isLasting = context.asOf.number - first.day.number >= Adoption.twoQuarters
    return EvidenceItem(
      kind: kind, ruleVersion: version, title: "\(title) \(repository)",
      subject: .init(repository: repository, key: "\(word):\(person)"), of: person,
      participants: [
        Participant(
          person: person, role: .author, depth: .substantive,
          confidence: witnesses.count >= 2 ? .high : witnesses.count == 1 ? .medium : .low)
      ],
      dimensions: isLasting ? dimensions + [.timeline] : dimensions, first: first.day, last: last.day,
      days: acts.map(\.day),
      reach: context.reach(
        people: witnesses, namedTeams: [], doers: [person], from: first.day, on: last.day,
        quarters: acts.map { context.calendar.quarter(of: $0.day) }),
      durability: .held(since: first.day, asOf: context.asOf), exposure: [.usual(.veryLow)], statements: [statement],
      caveats: [caveat],
      provenance: acts.spread(over: Provenance.mostOfSeries) { context.calendar.quarter(of: $0.day) }.map {
        Provenance(
          repository: repository, object: $0.fact.from.commit, note: "about \($0.fact.to.text ?? "")", day: $0.day)
      })
  }
}
