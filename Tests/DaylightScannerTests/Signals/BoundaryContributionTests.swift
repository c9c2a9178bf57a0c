import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

/// Ownership and membership are those of the day, and what is no work beyond the own remit is none.
@Suite struct BoundaryContributionTests {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  /// Ana is of the team web, Kim of pay, Lee of web and from 2024 on of pay.
  private func organisation() throws -> Organisation {
    func person(_ name: String, _ stays: [Membership]) -> Person {
      Person(
        id: PersonID(name.lowercased()), name: name, emails: ["\(name.lowercased())@example.org"], memberships: stays)
    }
    return Organisation(
      teams: [
        Team(id: TeamID("web"), name: "Web", handles: ["@example/web"]),
        Team(id: TeamID("pay"), name: "Pay", handles: ["@example/pay", "sig-pay"]),
      ],
      people: [
        person("Ana", [Membership(team: TeamID("web"))]), person("Kim", [Membership(team: TeamID("pay"))]),
        person(
          "Lee",
          [
            Membership(team: TeamID("web"), until: try day("2023-12-31")),
            Membership(team: TeamID("pay"), from: try day("2024-01-01")),
          ]),
      ], hasRoster: true)
  }

  private func items(_ write: (inout History) throws -> Void) async throws -> [EvidenceItem] {
    let facts = try await scan(write)
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    return BoundaryContribution.items(
      in: EvidenceContext(set, organisation: try organisation(), key: KeyedHash(key: [])))
  }

  private let rules = "/pay/ @example/pay\n/web/ @example/web\n"

  @Test func changesInAnotherTeamsAreaAreFound() async throws {
    let found = try await items { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "web/a.c": "0"])
      for number in 1...3 { try made.commit("Fix", by: "Ana", changes: ["pay/a.c": "\(number)"], committer: "Kim") }
    }
    #expect(found.map { $0.participants.map(\.person.description) } == [["ana"]])
    #expect(found.first?.reach.teams == [TeamID("pay")])
  }

  /// Lines are counted for what an item would be made of, and for nothing else.
  @Test func substanceIsAskedOfCandidatesOnlyAndDecides() async throws {
    let facts = try await scan { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "web/a.c": "0"])
      for number in 1...4 { try made.commit("Fix", by: "Ana", changes: ["pay/a.c": "\(number)"], committer: "Kim") }
      for number in 1...5 { try made.commit("Home", by: "Ana", changes: ["web/a.c": "\(number)"]) }
      for number in 1...2 { try made.commit("Two", by: "Lee", changes: ["pay/a.c": "l\(number)"], committer: "Kim") }
    }
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    var context = EvidenceContext(set, organisation: try organisation(), key: KeyedHash(key: []))
    let candidates = BoundaryContribution.candidates(in: context)
    let fixes = Set(facts.changes.filter { $0.subject == "Fix" }.map(\.commit))
    #expect(Set(candidates.map(\.commit)) == fixes, "not what is at home, and not what is no series")
    func items(_ lines: [Int?]) -> [EvidenceItem] {
      for (one, count) in zip(candidates, lines) {
        context.substance["\(one.repository) \(one.commit)"] = count.map {
          ChangeSubstance(parts: [
            .init(owners: ["@example/pay"], lines: $0), .init(owners: ["@example/web"], lines: 90),
          ])
        }
      }
      return BoundaryContribution.items(in: context)
    }
    #expect(items([nil, nil, nil, nil]).first?.caveats.first == "The size of the changes is not read.")
    #expect(items([5, 5, 5, 5]).first?.caveats.first?.hasPrefix("Each changed 5 lines or more there") == true)
    #expect(items([5, 5, 5, 4]).first?.days.count == 3, "a word or two is left out")
    #expect(items([5, 4, 3, 5]).isEmpty, "two are no series")
    #expect(
      items([5, 5, nil, nil]).first?.caveats.first?.hasPrefix("Lines were counted for part of the changes") == true)
  }

  @Test func aLongSeriesIsCountedInParts() async throws {
    let facts = try await scan { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "web/a.c": "0"])
      for number in 1...60 {
        try made.commit("Fix", by: "Ana", changes: ["pay/a.c": "\(number)"], committer: "Kim", after: 20)
      }
    }
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    let context = EvidenceContext(set, organisation: try organisation(), key: KeyedHash(key: []))
    let candidates = BoundaryContribution.candidates(in: context)
    #expect(candidates.count == BoundaryContribution.mostCounted && Set(candidates).count == candidates.count)
  }

  @Test func theOwnAreaIsNone() async throws {
    let found = try await items { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "web/a.c": "0"])
      for number in 1...5 { try made.commit("Fix", by: "Ana", changes: ["web/a.c": "\(number)"], committer: "Kim") }
    }
    #expect(found.isEmpty)
  }

  @Test func renamesModesGeneratedFilesAndSweepsAreNone() async throws {
    let found = try await items { made in
      var files: [String: String?] = ["CODEOWNERS": rules, "web/a.c": "0"]
      for number in 0..<30 { files["pay/f\(number).c"] = "one\ntwo \(number)\n" }
      try made.commit("Start", by: "Kim", changes: files)
      for number in 0..<4 {
        // A move beside work at home: the work is on the own path only.
        try made.commit(
          "Move", by: "Ana",
          changes: ["pay/f\(number).c": nil, "pay/moved\(number).c": "one\ntwo \(number)\n", "web/a.c": "\(number)"])
        try made.commit("Vendor", by: "Ana", changes: ["pay/vendor/x.c": "\(number)", "web/a.c": "v\(number)"])
        var sweep: [String: String?] = [:]
        for file in 10..<30 { sweep["pay/f\(file).c"] = "// Licence \(number)\none\ntwo \(file)\n" }
        try made.commit("Licence", by: "Ana", changes: sweep)
      }
    }
    #expect(found.isEmpty)
  }

  @Test func ownershipIsThatOfTheCommit() async throws {
    let found = try await items { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": "* @example/web\n", "pay/a.c": "0"])
      for number in 1...3 { try made.commit("Fix", by: "Ana", changes: ["pay/a.c": "\(number)"]) }
      // What is given to another team later was still her own team's then.
      try made.commit("Give away", by: "Kim", changes: ["CODEOWNERS": "* @example/pay\n"])
    }
    #expect(found.isEmpty)
  }

  @Test func membershipIsThatOfTheDay() async throws {
    // The histories here begin in November 2023.
    let early = try await items { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0"])
      for number in 1...3 { try made.commit("Fix", by: "Lee", changes: ["pay/a.c": "\(number)"], committer: "Kim") }
    }
    #expect(early.map { $0.participants.map(\.person.description) } == [["lee"]])
    let late = try await items { made in
      try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0"])
      for number in 1...3 {
        try made.commit("Fix", by: "Lee", changes: ["pay/a.c": "\(number)"], committer: "Kim", after: 40)
      }
    }
    #expect(late.isEmpty, "one change before and two after are no three")
  }

  @Test func somebodyLentToAnotherTeamCrossesNoBoundary() async throws {
    func history(atHome: Int) async throws -> [EvidenceItem] {
      try await items { made in
        try made.commit("Start", by: "Kim", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "web/a.c": "0"])
        for number in 1...14 { try made.commit("Work", by: "Ana", changes: ["pay/a.c": "\(number)"], committer: "Kim") }
        for number in 0..<atHome { try made.commit("Home", by: "Ana", changes: ["web/a.c": "h\(number)"]) }
      }
    }
    #expect(try await history(atHome: 2).isEmpty)
    #expect(try await history(atHome: 12).count == 1, "most of the quarter's work is at home")
  }

  @Test func aTeamThatAFileNamesCountsBeforeThePeopleBesideIt() async throws {
    let found = try await items { made in
      let owners = "approvers: [ana@example.org, kim@example.org]\nlabels: [sig/pay]\n"
      try made.commit("Start", by: "Kim", changes: ["pay/OWNERS": owners, "pay/a.c": "0"])
      for number in 1...3 { try made.commit("Fix", by: "Lee", changes: ["pay/a.c": "\(number)"], committer: "Kim") }
    }
    // Ana of web approves there too; that makes it no area of web's, of which Lee was.
    #expect(found.map { $0.reach.teams } == [[TeamID("pay")]])
  }
}
