import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct AreaStewardshipTests {
  /// A change in `lib/`: by whom, who is named as its reviewer, days after the one before, and the owners from then on.
  private struct Step {
    var by: String
    var reviewer: String
    var after: Int64 = 95
    var owners: String?
    /// Who committed it; nil: the reviewer.
    var committer: String?
  }

  private func items(
    _ steps: [Step], owners: String = "/lib/ ana@example.org\n", files: [String: String] = [:], last: Int64 = 0
  ) async throws -> [EvidenceItem] {
    let part = FleetPart("web") { made in
      var changes: [String: String?] = ["CODEOWNERS": owners, "lib/a.c": "0"]
      for (path, text) in files { changes[path] = text }
      if !files.isEmpty { changes["CODEOWNERS"] = .some(nil) }
      try made.commit("Begin", by: "Max", changes: changes)
      for (number, step) in steps.enumerated() {
        if let owners = step.owners { try made.commit("Owners", by: "Max", changes: ["CODEOWNERS": owners]) }
        try made.commit(
          "Step \(number)\n\nReviewed-by: \(step.reviewer) <\(step.reviewer.lowercased())@example.org>", by: step.by,
          changes: ["lib/a.c": "\(number) and more"], committer: step.committer ?? step.reviewer, after: step.after)
      }
      try made.commit("Something else", by: "Max", changes: ["b.c": "1"], after: last)
    }
    return StewardshipLongHorizon.items(in: try await fleet([part], organisation: Harbour.organisation))
  }

  private let kept = [
    Step(by: "Kim", reviewer: "Ana"), Step(by: "Lee", reviewer: "Ana"), Step(by: "Kim", reviewer: "Ana"),
  ]

  @Test func threeQuartersOfOthersChangesAreCare() async throws {
    let found = try await items(kept)
    #expect(told(found) == ["maintainer ana -> 2 in "])
    #expect(found.first?.isAdoptedByOthers == false)
    #expect(found.first?.participants.first?.confidence == .high)
    #expect(found.first?.reach.teams == ["ops", "pay"].map { TeamID($0) })
    #expect(
      found.first?.statements == [
        "Named as an owner, and reviewed or took in changes of 2 other people there, in 3 quarters."
      ])
    #expect(found.first?.provenance.count == 3)
  }

  @Test func twoQuartersOneAuthorOrNoNameAreNone() async throws {
    #expect(try await items(Array(kept.prefix(2))).isEmpty, "two quarters")
    #expect(try await items(kept.map { Step(by: "Kim", reviewer: $0.reviewer) }).isEmpty, "one author")
    #expect(try await items(kept, owners: "/lib/ @harbour/web\n").isEmpty, "a team names nobody")
    #expect(try await items(kept, owners: "/doc/ ana@example.org\n").isEmpty, "another area")
    #expect(try await items(kept.map { Step(by: "Ana", reviewer: $0.reviewer) }).isEmpty, "oneself")
  }

  @Test func whatTheAuthorsAloneWroteDownIsLow() async throws {
    let found = try await items(kept.map { Step(by: $0.by, reviewer: $0.reviewer, committer: $0.by) })
    #expect(found.first?.participants.first?.confidence == .low)
  }

  @Test func anAliasNamesItsMembers() async throws {
    let found = try await items(
      kept,
      files: [
        "OWNERS": "approvers:\n- lib-approvers\n",
        "OWNERS_ALIASES": "aliases:\n  lib-approvers:\n  - ana@example.org\n",
      ])
    #expect(told(found) == [] || told(found) == ["maintainer ana -> 2 in "])
  }

  private let joined = "/lib/ ana@example.org bo@example.org\n"

  @Test func whoBecameAnOwnerLaterAndGoesOnTookOver() async throws {
    let after = [
      Step(by: "Kim", reviewer: "Bo", owners: joined), Step(by: "Lee", reviewer: "Bo"),
    ]
    let found = try await items(kept + after, last: 95)
    let ana = found.first { $0.participants.first?.person == PersonID("ana") }
    #expect(ana?.isAdoptedByOthers == true)
    #expect(
      ana?.statements.last?.hasPrefix("Handed over: 1 other person became an owner later, and goes on since ") == true,
      "\(ana?.statements ?? [])")
    #expect(ana?.reach.people.contains(PersonID("bo")) == true)
  }

  @Test func whoWasThereFromTheBeginningTookNothingOver() async throws {
    let after = [Step(by: "Kim", reviewer: "Bo"), Step(by: "Lee", reviewer: "Bo")]
    let found = try await items(kept + after, owners: joined, last: 95)
    #expect(found.first { $0.participants.first?.person == PersonID("ana") }?.isAdoptedByOthers == false)
  }

  @Test func careForAnotherAreaIsNoHandover() async throws {
    let apart = "/lib/ ana@example.org bo@example.org max@example.org\n/doc/ bo@example.org kim@example.org\n"
    let part = FleetPart("web") { made in
      try made.commit(
        "Begin", by: "Max", changes: ["CODEOWNERS": "/lib/ ana@example.org max@example.org\n", "lib/a.c": "0"])
      for (number, author) in ["Kim", "Lee", "Kim"].enumerated() {
        if number == 2 { try made.commit("Owners", by: "Max", changes: ["CODEOWNERS": apart]) }
        try made.commit(
          "Step \(number)\n\nReviewed-by: Ana <ana@example.org>", by: author, changes: ["lib/a.c": "\(number) more"],
          committer: "Ana", after: 95)
      }
      for number in 3...5 {
        try made.commit(
          "Step \(number)\n\nReviewed-by: Bo <bo@example.org>", by: number == 4 ? "Lee" : "Max",
          changes: ["doc/a.txt": "\(number)"], committer: "Bo", after: 95)
      }
    }
    let found = StewardshipLongHorizon.items(in: try await fleet([part], organisation: Harbour.organisation))
    #expect(found.first { $0.participants.first?.person == PersonID("ana") }?.isAdoptedByOthers == false)
  }

  @Test func whoIsStillThereHandedNothingOver() async throws {
    let after = [
      Step(by: "Kim", reviewer: "Bo", owners: joined), Step(by: "Lee", reviewer: "Bo"),
      Step(by: "Lee", reviewer: "Ana"),
    ]
    let found = try await items(kept + after)
    #expect(found.first { $0.participants.first?.person == PersonID("ana") }?.isAdoptedByOthers == false)
  }
}
