import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct DesignCoauthoredTests {
  private let path = "docs/design/sync.md"

  private func items(_ write: @escaping (inout History) throws -> Void) async throws -> [EvidenceItem] {
    DesignCoauthored.items(in: try await fleet([FleetPart("web", write)], organisation: Harbour.organisation))
  }

  @Test func linesOfCommitsThatChangedMuchOfItCount() async throws {
    let path = path
    let found = try await items { made in
      try made.commit(
        "Propose\n\nCo-authored-by: \(address("Kim"))", by: "Ana", changes: [path: design("Offline sync")])
      try made.commit(
        "A word\n\nCo-authored-by: \(address("Lee"))", by: "Ana",
        changes: [path: design("Offline sync").replacing("Wait.", with: "Wait, or not.")])
    }
    #expect(told(found) == ["coAuthor kim -> 1 in "], "a word by Lee makes nobody an author")
    #expect(found.first?.participants.first?.depth == .shaping)
    #expect(found.first?.reach.people == [PersonID("ana")])
  }

  @Test func whoReviewsIsNoCoAuthorThroughASquash() async throws {
    let path = path
    let found = try await items { made in
      try made.commit(
        "Propose\n\nCo-authored-by: \(address("Kim"))\nCo-authored-by: \(address("Ana"))", by: "Ana",
        changes: [path: design("Offline sync", fields: ["Reviewers: \(address("Kim"))"])])
    }
    #expect(found.isEmpty)
  }
}
