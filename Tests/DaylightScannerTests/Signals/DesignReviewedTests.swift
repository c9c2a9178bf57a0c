import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct DesignReviewedTests {
  private let path = "docs/design/sync.md"

  private func items(_ write: @escaping (inout History) throws -> Void) async throws -> [EvidenceItem] {
    DesignReviewed.items(in: try await fleet([FleetPart("web", write)], organisation: Harbour.organisation))
  }

  private func parts(_ items: [EvidenceItem]) -> [String] {
    items.flatMap(\.participants).map { "\($0.person) \($0.role.rawValue) \($0.depth.rawValue)" }
  }

  @Test func theHeadNamesReviewersAndAuthorsAreNone() async throws {
    let path = path
    let found = try await items { made in
      try made.commit(
        "Propose", by: "Ana",
        changes: [
          path: design(
            "Offline sync",
            fields: [
              "Reviewers: \(address("Kim")), \(address("Ana")), TBD", "Approvers: \(address("Lee"))",
            ])
        ])
    }
    #expect(parts(found) == ["kim reviewer substantive", "lee approver shaping"])
    #expect(found.allSatisfy { $0.reach.people == [PersonID("ana")] && $0.reach.teams == [TeamID("web")] })
  }

  @Test func reviewLinesOnItsCommitsCountAndATypingErrorDoesNot() async throws {
    let path = path
    let found = try await items { made in
      try made.commit(
        "Propose\n\nReviewed-by: \(address("Kim"))", by: "Ana", changes: [path: design("Offline sync")])
      try made.commit(
        "Say it better\n\nReviewed-by: \(address("Bo"))", by: "Ana",
        changes: [path: design("Offline sync").replacing("Sync later.", with: "Sync later!")])
    }
    #expect(parts(found) == ["kim reviewer touched"])
  }

  @Test func whoReviewsItAgainAndAgainDidMoreThanTouchIt() async throws {
    let path = path
    let found = try await items { made in
      for lines in [40, 60, 80] {
        try made.commit(
          "Propose \(lines)\n\nReviewed-by: \(address("Kim"))", by: "Ana",
          changes: [path: design("Offline sync", lines: lines)], after: 7)
      }
    }
    #expect(parts(found) == ["kim reviewer substantive"])
  }

  @Test func whoAddsToAnothersTextShapedIt() async throws {
    let path = path
    let found = try await items { made in
      try made.commit("Propose", by: "Ana", changes: [path: design("Offline sync")])
      try made.commit("What if the disk is full", by: "Bo", changes: [path: design("Offline sync", lines: 60)])
    }
    #expect(parts(found) == ["bo contributor shaping"])
    #expect(found.first?.statements.first?.hasPrefix("They added to the text") == true)
  }

  @Test func whoMarksItAsDoneOrAddsToItLaterDidNotShapeIt() async throws {
    let path = path
    func found(_ status: String, after: String, lines: Int) async throws -> [String] {
      parts(
        try await items { made in
          try made.commit("Propose", by: "Ana", changes: [path: design("Offline sync", status: "Draft")])
          try made.commit("Decide", by: "Ana", changes: [path: design("Offline sync", status: status)])
          try made.commit("Go on", by: "Bo", changes: [path: design("Offline sync", status: after, lines: lines)])
        })
    }
    #expect(try await found("Draft", after: "Draft", lines: 60) == ["bo contributor shaping"])
    #expect(try await found("Accepted", after: "Implemented", lines: 60).isEmpty, "marks it as done")
    #expect(try await found("Accepted", after: "Accepted", lines: 60).isEmpty, "after it was accepted")
  }

  @Test func whoAsksForAReviewHasNone() async throws {
    let path = path
    let found = try await items { made in
      try made.commit(
        "Propose\n\nCc: \(address("Kim"))\nRequested-reviewer: \(address("Lee"))", by: "Ana",
        changes: [path: design("Offline sync")])
    }
    #expect(found.isEmpty)
  }
}
