import DaylightCore
import Testing

@testable import DaylightScanner

/// Shares are kept byte for byte, and their order changes nothing of what is joined from them.
@Suite struct RepositoryShareTests {
  /// Repositories that call, copy and name each other at random.
  static func facts(_ random: inout SplitMix64, repositories: Int) -> [RepositoryShare] {
    let people = ["Ana", "Kim", "Lee", "Bo"].map { GitPerson(name: $0, email: "\($0.lowercased())@example.org") }
    return (0..<repositories).map { number in
      let id = "r\(number)"
      var standards: [StandardFact] = []
      for file in 0..<Int.random(in: 0...3, using: &random) {
        let family = Int.random(in: 0..<6, using: &random)
        let text = (0..<30).map { $0 < 3 ? "own \(number) \($0)\n" : "family \(family) \($0)\n" }.joined()
        standards.append(
          StandardFact(
            repository: id, path: ".github/workflows/\(file).yml", lineage: "l\(file)", category: .pipeline, title: "t",
            introduced: .init(
              commit: "c\(number)\(file)", author: random.pick(people),
              at: Timestamp(seconds: Int64.random(in: 0...90_000_000, using: &random))),
            current: "b", lines: 30, isImported: random.chance(10), names: random.chance(50) ? ["npm:x\(family)"] : [],
            sketch: Sketch(bytes(text), isProse: false)?.text ?? ""))
      }
      let citations = (0..<Int.random(in: 0...12, using: &random)).map { place in
        let target = Int.random(in: 0..<repositories, using: &random)
        let manner = random.pick([CitationFact.Manner.uses, .uses, .drops, .partOf, .implements, .mentions])
        let text =
          manner == .partOf || manner == .implements
          ? "TICKET-\(Int.random(in: 1...9, using: &random))" : "x/r\(target)/.github/workflows/\(place % 3).yml"
        return CitationFact(
          repository: id,
          from: .init(commit: "d\(place)", path: manner == .partOf || manner == .implements ? nil : "p"),
          to: .init(text: text), manner: manner, by: random.pick(people),
          at: Timestamp(seconds: Int64.random(in: 0...90_000_000, using: &random)))
      }
      return RepositoryShare(
        of: id, standards: standards, citations: citations, changes: [:], calendar: OrganisationCalendar())
    }
  }

  private func told(_ shares: [RepositoryShare]) -> [String] {
    StandardsIndex(shares, calendar: OrganisationCalendar()).entries.map {
      "\($0.standard) \($0.adoptions) \($0.isCopy)"
    }
      + InitiativeThread.threads(shares).map { "\($0)" }
  }

  @Test func theOrderOfRepositoriesChangesNothing() {
    var random = SplitMix64(seed: 42)
    for _ in 0..<40 {
      var shares = RepositoryShareTests.facts(&random, repositories: 12)
      let expected = told(shares)
      for _ in 0..<4 {
        shares.shuffle(using: &random)
        #expect(told(shares) == expected)
      }
    }
  }

  @Test func theOrderOfFactsChangesNothing() {
    var random = SplitMix64(seed: 7)
    let citations = (0..<30).map { place in
      CitationFact(
        repository: "r", from: .init(commit: "c\(place)", path: "p"), to: .init(text: "a/b/\(place % 4)"),
        manner: place % 3 == 0 ? .drops : .uses, by: GitPerson(name: "Ana"), at: Timestamp(seconds: Int64(place / 2)))
    }
    let expected = RepositoryShare(
      of: "r", standards: [], citations: citations, changes: [:], calendar: OrganisationCalendar())
    for _ in 0..<20 {
      #expect(
        RepositoryShare(
          of: "r", standards: [], citations: citations.shuffled(using: &random), changes: [:],
          calendar: OrganisationCalendar()) == expected
      )
    }
  }

  /// That a change is undone and made anew is one title, and a new version is no part of a work.
  @Test func aTitleIsTheSameWhenItIsUndone() {
    let title = RepositoryShare.Strand.title("(WEB-1) Use the new host")
    #expect(RepositoryShare.Strand.title("Revert \"(WEB-1) Use the new host\"") == title)
    #expect(RepositoryShare.Strand.title("Revert \"Revert \"(WEB-1) Use the new host\"\"") == title)
    #expect(RepositoryShare.Strand.title("(WEB-1) Use the old host") != title)
    #expect(
      RepositoryShare.Strand.isBump("(maint) Bump puppet to revert WEB-1") && RepositoryShare.Strand.isBump("v1.2.3"))
    #expect(!RepositoryShare.Strand.isBump("(WEB-1) Use the new host"))
  }

  /// Who moves commits to another hour of their days changes nothing.
  @Test func theHourChangesNothing() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<20 {
      let citations = (0..<40).map { place in
        CitationFact(
          repository: "r", from: .init(commit: "c\(place)", path: "p"), to: .init(text: "a/b/\(place % 3)"),
          manner: random.pick([.drops, .uses, .partOf]), by: GitPerson(name: "Ana"),
          at: Timestamp(seconds: Int64.random(in: 0..<4, using: &random) * 86_400 + 40_000))
      }
      let moved = citations.map { fact in
        var fact = fact
        fact.at.seconds += Int64.random(in: -39_000...39_000, using: &random)
        return fact
      }
      func share(_ citations: [CitationFact]) -> RepositoryShare {
        RepositoryShare(of: "r", standards: [], citations: citations, changes: [:], calendar: OrganisationCalendar())
      }
      #expect(share(moved) == share(citations))
    }
  }

  @Test func isKeptAsItIs() {
    var random = SplitMix64(seed: 3)
    for share in RepositoryShareTests.facts(&random, repositories: 40) {
      #expect(RepositoryShare(bytes: share.bytes) == share)
      #expect(RepositoryShare(bytes: Array(share.bytes.dropLast())) == nil || share.bytes.count < 3)
      for _ in 0..<20 {
        var damaged = share.bytes
        damaged[Int.random(in: damaged.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
        _ = RepositoryShare(bytes: damaged)
      }
    }
    #expect(RepositoryShare(bytes: []) == nil)
  }
}
