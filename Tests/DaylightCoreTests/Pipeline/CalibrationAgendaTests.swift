import DaylightCore
import Testing

@Suite struct CalibrationAgendaTests {
  private let seen = RepositoryCoverage(reviewedChanges: .init(seen: 80, of: 100), ownedPaths: .init(seen: 90, of: 100))

  private func entry(_ person: PersonID, _ stage: Stage = .coOwn, coverage: RepositoryCoverage? = nil)
    -> CalibrationAgenda.Entry
  {
    .init(candidate: .init(person: person, stage: stage), titles: [], coverage: coverage ?? seen, current: nil)
  }

  private func agenda(_ entries: [CalibrationAgenda.Entry], items: [EvidenceItem] = []) -> CalibrationAgenda {
    var own = session("2026-Q3")
    own.candidates = entries.map(\.candidate)
    return CalibrationAgenda(own, entries: entries, items: items, ladder: Ladder(), context: context())
  }

  @Test func f20TheSessionIsAboutDevelopmentOfAllCandidates() {
    let page = text(agenda([entry(ana), entry(kim)]).artifact)
    #expect(page.contains("Silent reading, 15 minutes"))
    #expect(
      page.contains("Each candidate, 10 minutes") && page.contains("Ana Keller") && page.contains("Kim Bo"))
    #expect(page.contains("Dissent, 3 minutes"))
    #expect(page.contains("Promotions and ratings are not its matter."))
    #expect(page.contains("55 minutes"))
  }

  /// Levels of several people on one page are a list that compares them.
  @Test func noLevelStandsOnThePageOfSeveral() {
    let page = text(agenda([entry(ana), entry(kim)]).artifact)
    for level in Level.allCases { #expect(!page.contains(level.label), "\(level)") }
    #expect(page.contains("daylight audit ana") && page.contains("daylight audit kim"))
  }

  @Test func f21EachStageSaysWhatGreatLooksLikeWithExemplarsThatNameNobody() {
    let work = item(
      "retry", kind: .designAdopted, dimensions: [.influence, .scope],
      reach: Reach(people: names(5), teams: teams(3), teamsAreKnown: true), isAdopted: true,
      title: "Retry budget of Ana")
    let page = text(agenda([entry(kim, .leadStandard)], items: [work]).artifact)
    #expect(page.contains("What does great look like at Q2"))
    #expect(page.contains("A design document that others built on that reached people in several teams"))
    #expect(!page.contains("Retry budget") && !page.contains("Ana Keller"))
  }

  @Test func f21ComparisonIsRefusedWhereCoverageDiffers() {
    let blind = RepositoryCoverage(reviewedChanges: .init(seen: 59, of: 100), ownedPaths: .init(seen: 90, of: 100))
    let close = RepositoryCoverage(reviewedChanges: .init(seen: 60, of: 100), ownedPaths: .init(seen: 90, of: 100))
    #expect(text(agenda([entry(ana), entry(kim, coverage: blind)]).artifact).contains("Do not set the candidates"))
    #expect(!text(agenda([entry(ana), entry(kim, coverage: close)]).artifact).contains("Do not set the candidates"))
    // Those of different stages are not set side by side anyway.
    #expect(agenda([entry(ana), entry(kim, .leadStandard, coverage: blind)]).record.incomparable.isEmpty)
    #expect(agenda([entry(ana), entry(kim, coverage: blind)]).record.incomparable == [.coOwn])
    #expect(CoverageComparison.refusal([ana: seen, kim: RepositoryCoverage()])?.contains("nothing is known") == true)
  }
}
