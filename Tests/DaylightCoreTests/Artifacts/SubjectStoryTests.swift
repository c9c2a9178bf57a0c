import Testing

@testable import DaylightCore

@Suite struct SubjectStoryTests {
  private let kinds: [SignalKind] = [
    .designAuthored, .designCoauthored, .designReviewed, .designAdopted, .ambiguityFraming, .reviewCrossTeam,
    .standardAuthored, .standardAdopted, .preventionGuardrail, .preventionAlert, .preventionRunbook,
    .preventionPostmortem, .preventionRegressionTest, .preventionDeprecation, .preventionHardening, .preventionFlake,
    .mentoringReview, .mentoringPairing, .mentoringIndependence, .initiativeMultiRepo, .boundaryContribution,
    .stewardshipLongHorizon, SignalKind("of.tomorrow"),
  ]

  private func story(_ lead: EvidenceItem) -> SubjectStory {
    SubjectStory(lead: lead, items: [lead], context: context())
  }

  /// Whatever it is about and whomever it reached, each text is made of whole sentences without gaps.
  @Test func everyKindIsToldInWholeSentences() {
    let reaches = [
      Reach(teamsAreKnown: true), Reach(people: names(1), teamsAreKnown: false),
      Reach(people: names(3), repositories: ["pay", "web"], teamsAreKnown: true),
      Reach(people: names(2), teams: teams(1), teamsAreKnown: true),
      Reach(people: names(9), teams: teams(4), repositories: ["pay"], teamsAreKnown: true),
    ]
    for kind in kinds {
      for reach in reaches {
        for (durability, isAdopted) in zip(Durability.allCases, [false, true, true, false, true]) {
          let story = story(
            item("x", kind: kind, last: "2026-09-10", reach: reach, durability: durability, isAdopted: isAdopted))
          for text in [story.happened, story.benefited, story.why, story.sentence(about: ana), story.happened(by: "I")]
          {
            #expect(text.hasSuffix("."), "\(kind): \(text)")
            #expect(!text.contains("  ") && !text.contains("..") && !text.contains(" ."), "\(kind): \(text)")
          }
          #expect(!story.headline.isEmpty && !story.headline.contains("  "), "\(kind): \(story.headline)")
          #expect(story.sentence(about: ana).contains("Ana Keller"), "\(kind)")
        }
      }
    }
  }

  @Test func theNumberThatOnlyInsidersKnowIsLeftOut() {
    func title(_ text: String) -> String { story(item("x", title: text)).title }
    #expect(title("ADR-14 Retry budget") == "Retry budget" && title("SE-0306: Actors") == "Actors")
    for text in ["Retry budget", "X-ray vision", "ADR-14", "UTF- 8", "-14 degrees"] { #expect(title(text) == text) }
  }

  /// One person brings the same check to many places: each sentence is about one of them.
  @Test func whatKeepsTroubleAwayIsToldWithItsPlace() {
    var guardRail = item("x", kind: .preventionGuardrail, title: "Check of security (codeql.yml)")
    #expect(
      story(guardRail).sentence(about: ana)
        == "Ana Keller brought “Check of security (codeql.yml)” to payments; it keeps trouble away from others.")
    let first = story(guardRail).sentence(about: ana)
    guardRail.subject.repository = "search"
    #expect(story(guardRail).sentence(about: ana) != first)
  }

  @Test func verbsAgreeWithWhomItReached() {
    func headline(_ count: Int) -> String {
      story(
        item("x", kind: .boundaryContribution, reach: Reach(people: names(2), teams: teams(count), teamsAreKnown: true))
      )
      .headline
    }
    #expect(headline(1) == "Changes where team0 owns the code")
    #expect(headline(2) == "Changes where team0 and team1 own the code")
    let one = story(item("x", kind: .designAdopted, reach: Reach(people: names(1), teamsAreKnown: true)))
    #expect(one.headline == "One other person refers to “Design of x”")
    #expect(one.sentence(about: ana) == "Ana Keller wrote “Design of x”, and one other person refers to it.")
  }

  @Test func itClaimsNoMoreThanTheItemsSay() {
    #expect(story(item("x")).benefited == "Nobody beside those who did it is on record.")
    let written = item("x", kind: .designAdopted, reach: Reach(people: names(2), teamsAreKnown: true), isAdopted: true)
    #expect(written.statements == ["It was written."])
    #expect(story(written).happened.hasPrefix("Ana Keller wrote it for payments. "), "when is not on record")
    let told = SubjectStory(lead: written, items: [written, item("x", first: "2025-10-02")], context: context())
    #expect(told.happened.hasPrefix("Ana Keller wrote it for payments in October 2025. "))
  }
}
