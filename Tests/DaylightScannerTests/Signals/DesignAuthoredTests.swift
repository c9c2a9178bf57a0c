import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct DesignAuthoredTests {
  private func items(_ write: @escaping (inout History) throws -> Void) async throws -> [EvidenceItem] {
    DesignAuthored.items(in: try await fleet([FleetPart("web", write)], organisation: Harbour.organisation))
  }

  @Test func theHeadSaysWhoWroteItWhoeverCommitsIt() async throws {
    let found = try await items { made in
      try made.commit("Take in the proposal", by: "Kim", changes: ["docs/design/sync.md": design("Offline sync")])
    }
    #expect(found.map { $0.participants.map(\.person) } == [[PersonID("ana")]])
    let item = try #require(found.first)
    #expect(item.title == "Offline sync" && item.subject.path == "docs/design/sync.md")
    #expect(item.statements.first == "The document's head names the author.")
    #expect(item.dimensions == [.scope, .ambiguity])
  }

  @Test func withoutANameItIsWhoBroughtTheText() async throws {
    let found = try await items { made in
      try made.commit(
        "Propose", by: "Kim",
        changes: [
          "docs/design/sync.md": design("Offline sync", author: nil),
          "docs/design/short.md": design("A short note on retries", author: nil, lines: 3),
        ])
    }
    #expect(found.map(\.title) == ["Offline sync"], "three lines make nobody an author")
    #expect(found.first?.participants.map(\.person) == [PersonID("kim")])
    #expect(found.first?.statements.first?.hasPrefix("The document names no author") == true)
  }

  /// One's own word is shown as one's own word.
  @Test func confidenceFollowsFromWhatOthersRecorded() async throws {
    func confidence(_ message: String, committer: String? = nil) async throws -> Confidence? {
      try await items { made in
        try made.commit(
          message, by: "Ana", changes: ["docs/design/sync.md": design("Offline sync")], committer: committer)
      }.first?.participants.first?.confidence
    }
    #expect(try await confidence("Propose") == .low)
    #expect(try await confidence("Propose\n\nReviewed-by: \(address("Kim"))") == .medium)
    #expect(
      try await confidence("Propose\n\nReviewed-by: \(address("Kim"))\nReviewed-by: \(address("Lee"))") == .high)
  }
}
