import DaylightCore
import Testing

@Suite struct ExemplarTests {
  private let wide = Reach(people: names(30), teams: teams(4), teamsAreKnown: true)

  private func exemplars(_ items: [EvidenceItem], limit: Int = 1) -> [Exemplar] {
    Exemplar.exemplars(
      for: .ownDecision, in: items, ladder: Ladder(), thresholds: Thresholds(), limit: limit)
  }

  /// Whatever the items are, nobody's name and no title comes through.
  @Test func nobodyIsNamed() {
    var random = SplitMix64(seed: 90)
    for _ in 0..<50 {
      let items = (0..<30).map { random.item($0, of: random.pick([ana, kim, lee])) }
      for exemplar in exemplars(items, limit: 3) {
        for word in ["ana", "kim", "lee", "subject", "Design of", "payments", "team0"] {
          #expect(!exemplar.text.contains(word), "\(exemplar.text)")
        }
      }
    }
  }

  @Test func whatReachedFurthestAndHeldIsShown() throws {
    let far = item(
      "far", kind: .designAdopted, dimensions: [.influence], reach: wide, durability: .lasting, isAdopted: true)
    let near = item(
      "near", kind: .standardAuthored, dimensions: [.influence],
      reach: Reach(people: names(2), teams: teams(1), teamsAreKnown: true))
    let found = try #require(exemplars([near, far]).first { $0.dimension == .influence })
    #expect(
      found.text
        == "A design document that others built on that reached people in several teams, taken up by others' own commits, and kept for a year or more."
    )
    #expect(exemplars([near, far]) == exemplars([far, near]))
  }

  @Test func whatStayedAtHomeOrWasUndoneShowsNothing() {
    let own = item("own", dimensions: Dimension.allCases)
    let gone = item("gone", dimensions: Dimension.allCases, reach: wide, durability: .reverted)
    let word = item("word", confidence: .low, dimensions: Dimension.allCases, reach: wide)
    #expect(exemplars([own, gone, word]).isEmpty)
  }
}
