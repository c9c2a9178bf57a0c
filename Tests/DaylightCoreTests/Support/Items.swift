import DaylightCore

/// The day with that date; 1970-01-01 for a text that is none.
func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(number: 0) }

let ana = PersonID("ana")
let kim = PersonID("kim")
let lee = PersonID("lee")

func names(_ count: Int) -> [PersonID] { (0..<count).map { PersonID("other\($0)") } }
func teams(_ count: Int) -> [TeamID] { (0..<count).map { TeamID("team\($0)") } }

/// A coverage in which everything can be seen.
let fullCoverage = Coverage(
  repositories: ["payments"], reviewedChanges: .init(seen: 90, of: 100), ownedPaths: .init(seen: 90, of: 100),
  peopleWithTeam: .init(seen: 9, of: 10), documents: 12)

/// An item of Ana's; every part that a test does not name is plain.
func item(
  _ key: String, kind: SignalKind = .designAuthored, of person: PersonID = ana, role: Role = .author,
  depth: Depth = .originating, confidence: Confidence = .high, with others: [Participant] = [],
  dimensions: [Dimension] = [.ambiguity], first: String = "2026-01-10", last: String? = nil,
  reach: Reach = Reach(teamsAreKnown: true), durability: Durability = .twoQuarters,
  exposure: [ExposureChannel] = [.usual(.low)], isAdopted: Bool = false, title: String? = nil
) -> EvidenceItem {
  EvidenceItem(
    kind: kind, ruleVersion: 1, title: title ?? "Design of \(key)",
    subject: .init(repository: "payments", key: key, path: "docs/\(key).md"),
    participants: [Participant(person: person, role: role, depth: depth, confidence: confidence)] + others,
    dimensions: dimensions, first: day(first), last: day(last ?? first), reach: reach, durability: durability,
    exposure: exposure, isAdoptedByOthers: isAdopted, statements: ["It was written."],
    provenance: [Provenance(repository: "payments", object: "9f2c01ab34", path: "docs/\(key).md", note: "the text")])
}

/// A context whose names are the ids.
func context(coverage: Coverage = fullCoverage, remarks: [ArtifactContext.Remark] = []) -> ArtifactContext {
  ArtifactContext(
    organisation: "Example", calendar: OrganisationCalendar(), thresholds: Thresholds(), rulesVersion: "1.8",
    asOf: day("2026-11-21"), coverage: coverage, names: [ana: "Ana Keller", kim: "Kim Bo", lee: "Lee Park"],
    teamNames: [:], remarks: remarks)
}

let wholeYear = ItemWindow(first: day("2026-01-01"), last: day("2026-12-31"))

extension SplitMix64 {
  /// A reach of any width.
  mutating func reach() -> Reach {
    Reach(
      people: names(pick([0, 1, 3, 19, 20, 24, 49, 50, 70])), teams: teams(Int.random(in: 0...5, using: &self)),
      repositories: (0..<Int.random(in: 0...5, using: &self)).map { "repository\($0)" },
      quarters: (0..<Int.random(in: 0...5, using: &self)).map { Quarter(year: 2025, quarter: 1).advanced(by: $0) },
      teamsAreKnown: chance(80))
  }

  /// A channel of any kind.
  mutating func channel() -> ExposureChannel {
    switch Int.random(in: 0...3, using: &self) {
    case 0: .usual(pick(ExposureChannel.Usual.allCases))
    case 1: .audience(Int.random(in: -1...30, using: &self))
    case 2: .releaseNotes
    default: .broadcast(to: "leaders")
    }
  }

  /// An item of any kind, in which Ana has a part unless another does.
  mutating func item(_ index: Int, of person: PersonID = ana) -> EvidenceItem {
    let start = CalendarDay(year: 2026, month: Int.random(in: 1...11, using: &self), day: 10)
    let end = CalendarDay(number: start.number + Int.random(in: 0...120, using: &self))
    let channels = (0..<Int.random(in: 0...3, using: &self)).map { _ in channel() }
    return DaylightCoreTests.item(
      "subject\(index)", kind: pick([.designAuthored, .designAdopted, .reviewCrossTeam, .standardAuthored]),
      of: person, role: pick(Role.allCases), depth: pick(Depth.allCases), confidence: pick(Confidence.allCases),
      dimensions: [pick(Dimension.allCases), pick(Dimension.allCases)], first: start.description,
      last: end.description, reach: reach(), durability: pick(Durability.allCases), exposure: channels,
      isAdopted: chance(40))
  }
}
