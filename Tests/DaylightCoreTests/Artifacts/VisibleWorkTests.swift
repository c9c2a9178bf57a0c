import DaylightCore
import Testing

/// What the artifacts promise about work that few see: how far it reached, what it prevented, what it left with others,
/// and why it counts. Each test is named after the need in docs/features.md.
@Suite struct VisibleWorkTests {
  private let window = wholeYear

  private func pack(_ items: [EvidenceItem]) -> EvidencePack {
    EvidencePack(about: ana, window: window, items: items, hidden: [], context: context())
  }

  private func highlights(_ items: [EvidenceItem]) -> Highlights {
    Highlights(
      month: day("2026-05-01"), items: items, withheld: [], teams: { _ in [] }, context: context())
  }

  private func answers(_ section: Artifact.Section) -> [String: String] {
    for case .passages(let passages) in section.blocks {
      return Dictionary(passages.texts.map { ($0.label, $0.value) }) { first, _ in first }
    }
    return [:]
  }

  @Test func f1EachPieceOfWorkSaysHowFarItReachedAndNothingIsAddedUp() throws {
    let wide = item("wide", reach: Reach(people: names(23), teams: teams(4), teamsAreKnown: true))
    let near = item("near", first: "2026-03-01", reach: Reach(people: names(3), teams: teams(1), teamsAreKnown: true))
    let made = pack([wide, near])
    let reach = Dictionary(
      made.artifact.cards.map { card in (card.title, card.marks.first { $0.label == "reach" }?.value ?? "") }
    ) { first, _ in first }
    #expect(reach[wide.title]?.contains("4") == true && reach[wide.title]?.contains("23") == true, "\(reach)")
    #expect(reach[near.title]?.contains("3") == true && reach[near.title] != reach[wide.title], "\(reach)")
    // 23 and 3 people are no 26 people, and four and one team are no five.
    for text in try texts(of: made.artifact) {
      #expect(!text.contains("26 ") && !text.contains("5 teams") && !text.contains("more seniors"), "\(text)")
    }
    #expect(try numberKeys(of: made.record.levels).isEmpty, "no figure stands beside a person")
  }

  @Test func f15WhatWasPreventedBecomesAStoryToTell() throws {
    var guardrail = item(
      "guard", kind: SignalKind("prevention.guardrail"), first: "2026-05-03",
      reach: Reach(people: names(6), teams: teams(2), teamsAreKnown: true), isAdopted: true,
      title: "lint/retries.yml")
    guardrail.statements = ["A check that refuses retries without a limit runs in two repositories."]
    let made = highlights([guardrail])
    let section = try #require(made.artifact.sections.first { $0.title.hasPrefix("Quiet prevention: ") })
    let told = answers(section)
    #expect(told["What happened"]?.contains("refuses retries") == true, "\(told)")
    // What did not happen cannot be counted: a person says it.
    #expect(told["What would have happened"]?.contains { $0.isNumber } == false, "\(told)")
  }

  @Test func f16ADesignSaysWhoTookItUpAndWhetherItHeld() throws {
    let written = item("queue", title: "Queue")
    var adopted = item(
      "queue", kind: .designAdopted, first: "2026-04-01",
      reach: Reach(people: names(5), teams: teams(3), repositories: ["search", "mobile"], teamsAreKnown: true),
      durability: .lasting, isAdopted: true, title: "Queue")
    adopted.statements = ["Carried out by five others in two repositories."]
    let card = try #require(pack([written, adopted]).artifact.cards.first)
    #expect(card.statements.contains("Carried out by five others in two repositories."))
    let marks = Dictionary(card.marks.map { ($0.label, $0.value) }) { first, _ in first }
    #expect(marks["held"] == Durability.lasting.label, "\(marks)")
    #expect(marks["reach"]?.contains("3") == true, "\(marks)")
    // What nobody took up is not said to be taken up.
    let alone = try #require(pack([item("alone")]).artifact.cards.first)
    #expect(!alone.statements.contains { $0.contains("Carried out") })
  }

  @Test func f17MentoringSaysWhomItReachedAndWhatTheyDoOnTheirOwnSince() throws {
    var reviews = item(
      "kim", kind: SignalKind("mentoring.review"), dimensions: [.influence], first: "2026-01-10", last: "2026-04-10",
      reach: Reach(people: [kim], teamsAreKnown: true), title: "First changes of a newcomer")
    reviews.statements = ["One newcomer had four of their first changes reviewed."]
    var alone = item(
      "kim", kind: SignalKind("mentoring.independence"), dimensions: [.influence], first: "2026-06-10",
      reach: Reach(people: [kim], teamsAreKnown: true), title: "First changes of a newcomer")
    alone.statements = ["Later the newcomer reviewed others there. That is a sequence, not a cause."]
    let card = try #require(pack([reviews, alone]).artifact.cards.first)
    #expect(card.statements.contains { $0.contains("four of their first changes") })
    #expect(card.statements.contains { $0.contains("a sequence, not a cause") })
    let marks = Dictionary(card.marks.map { ($0.label, $0.value) }) { first, _ in first }
    #expect(marks["reach"] != nil && card.roles.isEmpty == false, "\(marks)")
  }

  @Test func f18AMonthHasStoriesForSeniorLeadershipWithinItsLimits() {
    let people = (0..<9).map { PersonID("doer\($0)") }
    let items = people.enumerated().map { index, person in
      item(
        "story\(index)", of: person, first: "2026-05-\(10 + index)",
        reach: Reach(people: names(4), teams: teams(2), teamsAreKnown: true))
    }
    let made = highlights(items)
    #expect((3...7).contains(made.items.count))
    #expect(made.record.purpose == .recognition && made.record.content.stories.count == made.items.count)
    #expect(made.artifact.title == "Staff-Plus highlights, 2026-05")
  }

  @Test func f19EveryStoryTeachesWhyItIsTheWorkOfAStaffEngineer() throws {
    let kinds: [SignalKind] = [
      .designAuthored, .designAdopted, .reviewCrossTeam, .standardAuthored, .boundaryContribution,
      .stewardshipLongHorizon, SignalKind("prevention.runbook"), SignalKind("mentoring.pairing"),
    ]
    for kind in kinds {
      let one = item(
        "one", kind: kind, first: "2026-05-10", reach: Reach(people: names(4), teams: teams(2), teamsAreKnown: true),
        isAdopted: kind == .designAdopted)
      let section = try #require(highlights([one]).artifact.sections.first, "\(kind)")
      let why = try #require(answers(section)["Why this is Staff-level"], "\(kind)")
      #expect(why.split(separator: " ").count >= 6, "\(kind): \(why)")
      #expect(!why.lowercased().contains("promot"), "\(kind): \(why)")
    }
  }
}
