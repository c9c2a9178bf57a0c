import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

/// Series of reviews for other teams: what makes one, and what does not.
@Suite struct ReviewCrossTeamTests {
  /// Ana and Bo are of the team web, Kim of pay.
  private var organisation: Organisation {
    func person(_ name: String, _ team: String) -> Person {
      Person(
        id: PersonID(name.lowercased()), name: name,
        emails: ["\(name.lowercased())@example.org", "\(name.lowercased())@home.example"],
        memberships: [Membership(team: TeamID(team))])
    }
    return Organisation(
      teams: [
        Team(id: TeamID("web"), name: "Web", handles: ["@example/web"]),
        Team(id: TeamID("pay"), name: "Pay", handles: ["@example/pay"]),
      ],
      people: [person("Ana", "web"), person("Bo", "web"), person("Kim", "pay")], hasRoster: true)
  }

  private func items(_ write: (inout History) throws -> Void) async throws -> [EvidenceItem] {
    let facts = try await scan(write)
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    return ReviewCrossTeam.items(in: EvidenceContext(set, organisation: organisation, key: KeyedHash(key: [])))
  }

  private let byKim = "\n\nReviewed-by: Kim <kim@example.org>"
  private let rules = "/pay/ @example/pay\n/web/ @example/web\n"

  @Test func threeReviewsOnThreeDaysAreASeries() async throws {
    let found = try await items { made in
      for number in 0..<3 { try made.commit("Fix \(number)" + byKim, by: "Ana", changes: ["web/a": "\(number)"]) }
    }
    #expect(found.map { $0.participants.map(\.person.description) } == [["kim"]])
    #expect(found.first?.reach.teams == [TeamID("web")] && found.first?.days.count == 3)
    let two = try await items { made in
      for number in 0..<2 { try made.commit("Fix \(number)" + byKim, by: "Ana", changes: ["web/a": "\(number)"]) }
    }
    #expect(two.isEmpty)
  }

  @Test func reviewsOnOneDayAreNone() async throws {
    let found = try await items { made in
      for number in 0..<9 {
        try made.commit("Fix \(number)" + byKim, by: "Ana", changes: ["web/a": "\(number)"], after: 0)
      }
    }
    #expect(found.isEmpty)
  }

  @Test func aBranchIsReviewedOnTheDayItIsMerged() async throws {
    func merges(_ count: Int) async throws -> [EvidenceItem] {
      try await items { made in
        var main = try made.commit("Start", by: "Ana", changes: ["web/a": "0"])
        for merge in 0..<count {
          var tip = main
          for author in ["Ana", "Bo", "Ana"] {
            tip = try made.commit(
              "Part \(merge)", by: author, changes: ["web/\(author)": "\(merge) \(tip.hex)"], parents: [tip],
              branch: "side")
          }
          main = try made.commit("Auto merge of #\(merge) - ana:side" + byKim, by: "Ana", parents: [main, tip])
        }
      }
    }
    let found = try await merges(3)
    #expect(found.first?.reach.people == [PersonID("ana"), PersonID("bo")], "each author of the branches")
    #expect(found.first?.days.count == 3)
    #expect(try await merges(2).isEmpty, "six commits, and two days")
  }

  @Test func theOwnAreaTeamAndChangesAreLeftOut() async throws {
    let found = try await items { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a": "0"])
      for number in 0..<4 {
        try made.commit("Theirs \(number)" + byKim, by: "Ana", changes: ["pay/a": "\(number)"])
        try made.commit(
          "Team \(number)\n\nReviewed-by: Bo <bo@example.org>", by: "Ana", changes: ["web/a": "\(number)"])
        // Oneself, under another address.
        try made.commit(
          "Own \(number)\n\nReviewed-by: Kim <kim@home.example>", by: "Kim", changes: ["web/b": "\(number)"])
      }
    }
    #expect(found.isEmpty)
  }

  @Test func whatWasUndoneWasReviewedAllTheSame() async throws {
    let found = try await items { made in
      for number in 0..<3 {
        let id = try made.commit("Fix \(number)" + byKim, by: "Ana", changes: ["web/a": "\(number)"])
        try made.commit("Revert \"Fix\"\n\nThis reverts commit \(id.hex).", by: "Ana", changes: ["web/a": "x"])
      }
    }
    #expect(found.count == 1)
  }

  @Test func quotedAndRequestedReviewsAreNone() async throws {
    let found = try await items { made in
      for number in 0..<3 {
        try made.commit(
          "Revert \(number)\n\nIt said:\n> Fix\n>\n> Reviewed-by: Kim <kim@example.org>\n\nRefs: 1", by: "Ana",
          changes: ["web/a": "\(number)"])
        try made.commit(
          "Fix \(number)\n\nReviewers: kim\n\nDifferential Revision: D\(number)", by: "Ana",
          changes: ["web/b": "\(number)"])
      }
    }
    #expect(found.isEmpty)
  }

  @Test func theAuthorsOwnWordLiftsNoLevel() async throws {
    let own = try await items { made in
      for number in 0..<3 { try made.commit("Fix \(number)" + byKim, by: "Ana", changes: ["web/a": "\(number)"]) }
    }
    #expect(own.first?.participants.first?.confidence == .low)
    let taken = try await items { made in
      for number in 0..<3 {
        try made.commit("Fix \(number)" + byKim, by: "Ana", changes: ["web/a": "\(number)"], committer: "Bo")
      }
    }
    #expect(taken.first?.participants.first?.confidence == .medium, "somebody else took it in")
  }

  @Test func twoWhoStampOnlyEachOthersSmallChangesLiftNoLevel() async throws {
    let found = try await items { made in
      for number in 0..<4 {
        try made.commit("A \(number)" + byKim, by: "Ana", changes: ["x/a": "\(number)"], committer: "Lee")
        try made.commit(
          "K \(number)\n\nReviewed-by: Ana <ana@example.org>", by: "Kim", changes: ["x/k": "\(number)"],
          committer: "Lee")
      }
    }
    #expect(found.count == 2 && found.allSatisfy { $0.participants.first?.confidence == .low })
  }
}
