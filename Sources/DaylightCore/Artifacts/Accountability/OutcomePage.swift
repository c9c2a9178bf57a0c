/// What git can say about two of the six outcomes, for a team as a whole.
public struct OutcomeEvidence: Hashable, Sendable, Codable {
  /// From so many people on anything is shown: fewer would be people, not a team.
  public static let leastPeople = 5

  /// Responsibilities in the map, and how many of them somebody has.
  public var responsibilities: Int
  /// Those that somebody has.
  public var owned: Int
  /// Enrolled people whose work could be seen.
  public var people: Int
  /// The kinds of problem that appear for the first time in the window for somebody: dimensions, in words.
  public var firstTimes: [Dimension]
  /// The quarter that is looked at: that of the newest day in the facts.
  public var quarter: Quarter
  /// The newest day in the facts.
  public var asOf: CalendarDay

  /// Evidence.
  public init(
    responsibilities: Int, owned: Int, people: Int, firstTimes: [Dimension], quarter: Quarter, asOf: CalendarDay
  ) {
    self.quarter = quarter
    self.asOf = asOf
    self.responsibilities = responsibilities
    self.owned = owned
    self.people = people
    self.firstTimes = firstTimes
  }
}

/// The six outcomes over quarters, as people told them.
public struct OutcomePage: Sendable {
  private let record: OutcomeRecord
  private let evidence: OutcomeEvidence?
  private let context: AccountabilityContext

  /// A page.
  ///
  /// - Parameter evidence: what git says about two of them; nil when nothing was read.
  public init(_ record: OutcomeRecord, evidence: OutcomeEvidence?, context: AccountabilityContext) {
    self.record = record
    self.evidence = evidence
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    let quarters = record.quarters.sorted { $0.quarter < $1.quarter }.suffix(4)
    let rows = TeamOutcome.allCases.map { outcome in
      [outcome.statement]
        + quarters.map { $0.told[outcome].map(\.direction.label) ?? "not told" }
    }
    var sections = [
      Artifact.Section(
        "Over the quarters",
        context.notices
          + [
            quarters.isEmpty
              ? .paragraph("Nothing has been told yet. Write it into outcomes.yaml, once a quarter.")
              : .table(
                .init(
                  caption: "Outcomes", headings: ["Outcome"] + quarters.map { "\($0.quarter)" }, rows: rows))
          ])
    ]
    if context.audience.level != .brief, let last = quarters.last {
      let told = TeamOutcome.allCases.compactMap { outcome -> String? in
        guard let statement = last.told[outcome], !statement.because.isEmpty else { return nil }
        let who = statement.toldBy.isEmpty ? "" : " (\(statement.toldBy))"
        return
          "\(outcome.statement) \(statement.direction.label.capitalisedFirst): \(statement.because.asSentence)\(who)"
      }
      if !told.isEmpty { sections.append(Artifact.Section("What was told in \(last.quarter)", [.list(told)])) }
    }
    sections.append(Artifact.Section("What git can say", evidenceBlocks))
    let silent = TeamOutcome.allCases.filter { outcome in quarters.last?.told[outcome] == nil }
    if !silent.isEmpty, context.audience.level.showsPrompts {
      sections.append(
        Artifact.Section("To ask next", [.list(silent.map { "\($0.statement) \($0.question)" })]))
    }
    return Artifact(
      kind: "outcomes", title: "What the framework does for the team",
      lead: "Six outcomes for the team as a whole. None of them is about a person.",
      particulars: context.particulars(), sections: sections,
      footer: context.footer(
        [.growthAndAccountability],
        and: [
          "Git says something about two of the six; the others are what people tell. No number of a person is shown."
        ]))
  }

  private var evidenceBlocks: [Block] {
    guard let evidence else { return [.paragraph("No repository has been read: git says nothing here.")] }
    var lines = [
      evidence.responsibilities == 0
        ? "The map has no entry yet."
        : "Real responsibilities: \(evidence.owned) of \(evidence.responsibilities) entries of the map \(evidence.owned == 1 ? "has" : "have") somebody."
    ]
    if evidence.people < OutcomeEvidence.leastPeople {
      lines.append(
        "Growth: fewer than \(OutcomeEvidence.leastPeople) enrolled people had work that git shows. That would be people, not a team, so nothing is said."
      )
    } else if evidence.firstTimes.isEmpty {
      lines.append(
        "Growth: in \(evidence.quarter), of which there are facts up to \(evidence.asOf), no work showed in a dimension for the first time for somebody. Git misses meetings, incidents and everything said aloud."
      )
    } else {
      lines.append(
        "Growth: in \(evidence.quarter), of which there are facts up to \(evidence.asOf), work showed for the first time, for somebody, in \(listed(evidence.firstTimes.map(\.rawValue)))."
      )
    }
    return [.list(lines)]
  }
}

extension String {
  /// With a capital letter.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension OutcomeEvidence {
  /// What the map and the items of enrolled people say in the newest quarter of the facts.
  public init(
    map: ResponsibilityMap, items: [EvidenceItem], enrolled: Set<PersonID>, asOf: CalendarDay,
    calendar: OrganisationCalendar
  ) {
    let start = calendar.firstDay(of: calendar.quarter(of: asOf))
    var seen: Set<PersonID> = []
    var before: [PersonID: Set<Dimension>] = [:]
    var now: [PersonID: Set<Dimension>] = [:]
    for item in items {
      for part in item.participants where enrolled.contains(part.person) && part.confidence >= .medium {
        seen.insert(part.person)
        if item.first < start {
          before[part.person, default: []].formUnion(item.dimensions)
        } else {
          now[part.person, default: []].formUnion(item.dimensions)
        }
      }
    }
    // Somebody's whole record may begin this quarter: then nothing of it tells of growth.
    let new = now.reduce(into: Set<Dimension>()) { result, entry in
      if let earlier = before[entry.key] { result.formUnion(entry.value.subtracting(earlier)) }
    }
    self.init(
      responsibilities: map.responsibilities.count, owned: map.responsibilities.count { $0.owner != nil },
      people: seen.count, firstTimes: new.sorted(), quarter: calendar.quarter(of: asOf), asOf: asOf)
  }
}
