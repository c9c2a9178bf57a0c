import DaylightCore
import Foundation
import Testing

@Suite struct EvidencePackTests {
  private func pack(
    _ items: [EvidenceItem], hidden: Set<String> = [], context: ArtifactContext = context(),
    window: ItemWindow = wholeYear
  ) -> EvidencePack {
    EvidencePack(about: ana, window: window, items: items, hidden: hidden, context: context)
  }

  @Test func holdsAtMostTwelveCards() {
    var random = SplitMix64(seed: 50)
    for _ in 0..<200 {
      let items = (0..<Int.random(in: 0...60, using: &random)).map { random.item($0) }
      let cards = pack(items).artifact.cards
      let subjects = Set(pack(items).items.map(\.subject)).count
      #expect(cards.count == min(12, subjects))
      #expect(Set(cards.flatMap(\.ids)).count == cards.flatMap(\.ids).count, "no item stands twice")
    }
  }

  @Test func everyDimensionIsRepresentedBeforeAnyHasMany() {
    let heavy = (0..<30).map {
      item("heavy\($0)", dimensions: [.scope], reach: Reach(people: names(60), teams: teams(4), teamsAreKnown: true))
    }
    let cards = pack(heavy + [item("light", dimensions: [.timeline])]).artifact.cards
    #expect(cards.count == 12)
    #expect(cards.contains { $0.dimensions == [.timeline] })
  }

  @Test func leavesOutOthersAndOtherTimes() {
    let own = item("own")
    let all = [
      own, item("theirs", of: kim), item("before", first: "2025-12-31"), item("after", first: "2027-01-01"),
    ]
    #expect(pack(all).items == [own])
    let long = item("long", first: "2024-01-01", last: "2026-01-01")
    #expect(pack([long]).items == [long], "it reaches into the window")
  }

  @Test func whatIsHiddenStaysOutOfIt() throws {
    let (shown, hidden) = (item("shown"), item("hidden", title: "Unseen thing"))
    let made = pack([shown, hidden], hidden: [hidden.id])
    #expect(made.items == [shown])
    #expect(made.artifact.cards.flatMap(\.ids) == [shown.id])
    #expect(try texts(of: made.artifact).allSatisfy { !$0.contains("Unseen thing") && !$0.contains(hidden.id) })
    #expect(made.record.items == [shown])
    #expect(!made.levels.flatMap(\.items).contains(hidden.id))
  }

  /// A page that shows work does not ask whether there was any.
  @Test func whatNobodyElseAttestsIsNotCalledNothing() throws {
    let lone = item("lone", confidence: .low, dimensions: [.ambiguity])
    let content = pack([lone]).record.content
    #expect(content.questions.contains { $0.hasPrefix("Ambiguity: there is work on record") })
    #expect(!content.questions.contains { $0.hasPrefix("Ambiguity: nothing was found") })
    #expect(!content.notSeen.contains { $0.contains("on record") }, "it was seen")
    #expect(pack([]).record.content.questions.contains { $0.hasPrefix("Ambiguity: nothing was found") })
  }

  /// Nobody can say what would be without a series of reviews, or who uses it.
  @Test func aQuestionIsAskedOfThingsAlone() {
    let thing = item("thing", title: "Retry budget")
    var series = item("series", reach: Reach(people: names(40), teams: teams(3), teamsAreKnown: true), title: "Merges")
    series.subject = .init(repository: "payments", key: "area:payments", path: nil)
    #expect(pack([series, thing]).record.content.questions.first == "What would have happened without “Retry budget”?")
    #expect(pack([series]).record.content.questions.allSatisfy { !$0.contains("Merges") })
  }

  @Test func whatIsContestedIsMarkedAndLiftsNothing() {
    let (plain, contested) = (item("plain"), item("contested", first: "2026-05-01"))
    let remark = ArtifactContext.Remark(
      kind: .contest, item: contested.id, text: "Kim wrote this.", day: day("2026-06-01"))
    #expect(pack([plain, contested]).levels.first { $0.dimension == .ambiguity }?.level == .repeated)
    let made = pack([plain, contested], context: context(remarks: [remark]))
    #expect(made.levels.first { $0.dimension == .ambiguity }?.level == .isolated)
    let card = made.artifact.cards.first { $0.ids == [contested.id] }
    #expect(card?.marks.contains { $0.label == "contested" } == true)
    #expect(card?.notes == ["Contested on 2026-06-01: Kim wrote this."])
    #expect(made.artifact.cards.first { $0.ids == [plain.id] }?.marks.contains { $0.label == "contested" } == false)
    #expect(made.record.remarks == [remark])
  }

  @Test func itemsOfOneSubjectShareACard() {
    let items = [item("a"), item("a", kind: .designAdopted, first: "2026-04-01", isAdopted: true)]
    let cards = pack(items).artifact.cards
    #expect(cards.count == 1 && Set(cards[0].ids) == Set(items.map(\.id)))
    #expect(cards[0].period == "2026-01-10 to 2026-04-01")
  }

  @Test func theOrderOfItemsIsNothing() {
    var random = SplitMix64(seed: 51)
    for _ in 0..<100 {
      let items = (0..<20).map { random.item($0) }
      #expect(pack(items).artifact == pack(items.shuffled(using: &random)).artifact)
    }
  }

  @Test func anEmptyPackSaysWhatCouldNotBeSeen() throws {
    let made = pack([], context: context(coverage: Coverage(unread: [.init(repository: "x", reason: "it is shallow")])))
    #expect(made.artifact.cards.isEmpty)
    let all = try texts(of: made.artifact)
    #expect(all.contains { $0.contains("x was not read: it is shallow") })
    #expect(all.contains { $0.contains("not evidence of absence") })
    #expect(all.contains { $0.contains("cannot be seen in these repositories") })
  }

  @Test func carriesPurposeWindowCoverageAndRules() {
    let labels = pack([item("a")]).artifact.particulars.map(\.label)
    #expect(labels == ["Purpose", "Window", "Coverage", "Sources", "Rules"])
    #expect(pack([]).artifact.particulars.first?.value == "calibration preparation")
    #expect(pack([]).artifact.footer.count == 3)
    #expect(pack([]).record.purpose == .calibrationPreparation)
  }
}
