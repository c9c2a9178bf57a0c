import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct StewardshipLongHorizonTests {
  /// A roadmap that somebody revises by a dozen lines each time: by whom, days after the revision before.
  private func items(_ revisions: [(by: String, after: Int64)], last: Int64 = 0) async throws -> [EvidenceItem] {
    let part = FleetPart("web") { made in
      var text = Samples.roadmap
      try made.commit("Where we go", by: "Ana", changes: ["docs/roadmap.md": text])
      for (number, revision) in revisions.enumerated() {
        text += "\n## Step \(number)\n\n" + (1...12).map { "- thing \($0) of step \(number)\n" }.joined()
        try made.commit("Step \(number)", by: revision.by, changes: ["docs/roadmap.md": text], after: revision.after)
      }
      try made.commit("Something else", by: "Max", changes: ["a.c": "1"], after: last)
    }
    return StewardshipLongHorizon.items(in: try await fleet([part], organisation: Harbour.organisation))
  }

  private let kept: [(by: String, after: Int64)] = [("Ana", 95), ("Ana", 95), ("Ana", 95)]

  @Test func threeQuartersMakeASteward() async throws {
    let found = try await items(kept)
    #expect(told(found) == ["maintainer ana -> 0 in "])
    #expect(found.first?.isAdoptedByOthers == false)
    #expect(try await items([("Ana", 5), ("Ana", 5)]).isEmpty, "one quarter")
  }

  @Test func whatOthersKeepTrueSinceWasHandedOver() async throws {
    let found = try await items(kept + [("Kim", 95)], last: 120)
    #expect(told(found) == ["maintainer ana -> 1 in "])
    #expect(found.first?.isAdoptedByOthers == true)
    let statements = found.first?.statements ?? []
    #expect(statements.contains { $0.hasPrefix("Handed over: 1 other person keeps it true since ") }, "\(statements)")
  }

  @Test func workingOnItTogetherIsNoHandover() async throws {
    let found = try await items(kept + [("Kim", 10)])
    #expect(found.first?.isAdoptedByOthers == false)
    #expect(found.first?.statements.contains("Others now work on it, too: 1 person.") == true)
  }

  @Test func whatNobodyTouchesSinceWasNotHandedOver() async throws {
    let found = try await items(kept, last: 400)
    #expect(found.first?.isAdoptedByOthers == false)
  }
}
