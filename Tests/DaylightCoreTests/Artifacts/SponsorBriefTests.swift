import DaylightCore
import Testing

@Suite struct SponsorBriefTests {
  private let near = Reach(people: names(4), teams: teams(2), teamsAreKnown: true)

  private func brief(
    _ items: [EvidenceItem], hidden: Set<String> = [], context: ArtifactContext = context()
  ) -> SponsorBrief {
    SponsorBrief(about: ana, window: wholeYear, items: items, hidden: hidden, context: context)
  }

  @Test func holdsThreeSentencesAndTwoAsksAtMost() {
    var random = SplitMix64(seed: 95)
    for _ in 0..<200 {
      let items = (0..<Int.random(in: 0...30, using: &random)).map {
        random.item($0, of: random.chance(70) ? ana : kim)
      }
      let made = brief(items)
      #expect(made.sentences.count <= 3 && Set(made.items.map(\.subject)).count == made.items.count)
      #expect(made.sentences.allSatisfy { $0.hasPrefix("Ana Keller") })
      #expect((made.items.isEmpty ? 1 : 2) == made.asks.count)
      #expect(!made.opportunity.isEmpty && !made.notToClaim.isEmpty)
      #expect(made.artifact == brief(items.shuffled(using: &random)).artifact)
    }
  }

  @Test func claimsOnlyWhatOthersAttestAndNobodyContests() {
    let good = item("good", reach: near)
    let (own, low) = (item("own"), item("low", confidence: .low, reach: near))
    let (gone, hidden) = (item("gone", reach: near, durability: .reverted), item("hidden", reach: near))
    let contested = item("contested", reach: near, title: "Contested thing")
    let remark = ArtifactContext.Remark(kind: .contest, item: contested.id, text: "no", day: day("2026-04-01"))
    let made = brief(
      [good, own, low, gone, hidden, contested], hidden: [hidden.id], context: context(remarks: [remark]))
    #expect(made.items.map(\.id) == [good.id])
    #expect(made.notToClaim.contains { $0.contains("Contested thing") })
  }

  @Test func saysWhatFewHaveSeenFirst() {
    let seen = item("seen", reach: near, exposure: [.broadcast(to: "leadership")])
    let unseen = item("unseen", reach: near)
    #expect(brief([seen, unseen]).items.map(\.title) == ["Design of unseen", "Design of seen"])
  }

  @Test func namesThoseWhoDidItToo() {
    let shared = item(
      "shared", with: [Participant(person: kim, role: .coAuthor, depth: .shaping, confidence: .high)], reach: near)
    #expect(brief([shared]).notToClaim.contains { $0.contains("alone: Kim Bo stands on the record") })
    #expect(!brief([item("own", reach: near)]).notToClaim.contains { $0.contains("alone") })
  }

  @Test func askedForIsWhatHasShownLeast() {
    let items = [item("a", dimensions: [.ambiguity, .influence, .timeline], reach: near)]
    #expect(brief(items).asks.last?.contains("A problem between two teams") == true, "scope is nowhere")
  }

  @Test func neverSpeaksOfPromotion() throws {
    for items in [[], [item("a", reach: near)]] {
      for text in try texts(of: brief(items).artifact) {
        for word in ["promot", "tier", "rank", "score"] { #expect(!text.lowercased().contains(word), "\(text)") }
      }
    }
  }

  @Test func withoutEvidenceItSaysSo() throws {
    let made = brief([])
    #expect(made.sentences.isEmpty && made.asks.count == 1)
    #expect(try texts(of: made.artifact).contains { $0.contains("no sentence that evidence carries") })
    #expect(made.record.purpose == .recognition && made.record.levels.isEmpty)
  }
}
