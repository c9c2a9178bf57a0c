import DaylightCore
import DaylightScanner
import Testing

@Suite struct FactTests {
  @Test func kindsAreInTheOrderOfFilesAndThereAreTen() {
    #expect(
      Fact.Kind.allCases.map(\.rawValue) == [
        "repository", "identity", "alias", "change", "review", "document", "revision", "citation", "standard",
        "ownership",
      ])
    #expect(Fact.Kind.allCases.shuffled().sorted() == Fact.Kind.allCases)
  }

  @Test func aScanHandsOutEveryKindButItsOwnAndASetTakesAllIn() {
    var random = SplitMix64(seed: 300)
    guard case .repository(let whole) = random.fact(.repository) else {
      Issue.record("the generator made another kind")
      return
    }
    var scan = RepositoryFacts(repository: whole)
    var set = FactSet()
    set.add(.repository(whole))
    for kind in Fact.Kind.allCases.dropFirst() {
      switch random.fact(kind) {
      case .identity(let fact): scan.identities.append(fact)
      case .alias(let fact): scan.aliases.append(fact)
      case .change(let fact): scan.changes.append(fact)
      case .review(let fact): scan.reviews.append(fact)
      case .document(let fact): scan.documents.append(fact)
      case .revision(let fact): scan.revisions.append(fact)
      case .citation(let fact): scan.citations.append(fact)
      case .standard(let fact): scan.standards.append(fact)
      case .ownership(let fact): scan.ownership.append(fact)
      case .repository: Issue.record("only one kind is the repository's")
      }
    }
    #expect(scan.all.map(\.kind) == Array(Fact.Kind.allCases.dropFirst()))
    for fact in scan.all { set.add(fact) }
    #expect(set.repositories == [whole] && set.identities == scan.identities && set.ownership == scan.ownership)
    #expect(set.changes == scan.changes && set.citations == scan.citations && set.standards == scan.standards)
  }

  @Test func whichScanIsKeptIsATotalOrder() {
    var random = SplitMix64(seed: 301)
    let scans = (0..<60).map { index in
      RepositoryFact(
        repository: "r", branch: nil, head: "h", references: "\(index)", commits: random.pick([1, 2]),
        newest: Timestamp(seconds: random.pick([5, 6])), extractors: random.pick([1, 2]), notes: [])
    }
    for one in scans {
      #expect(!one.supersedes(one))
      for other in scans where one != other { #expect(one.supersedes(other) != other.supersedes(one)) }
    }
    func kept(_ order: [RepositoryFact]) -> RepositoryFact? {
      order.dropFirst().reduce(order.first) { best, next in best.map { next.supersedes($0) ? next : $0 } }
    }
    for _ in 0..<50 { #expect(kept(scans.shuffled(using: &random)) == kept(scans)) }
  }
}
