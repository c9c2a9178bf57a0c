import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct StandardAuthoredTests {
  private let template = "What changes?\nHow was it tried?\nWho must know?\nWhat can go wrong?\n"
  private let guide = "# Rules\n\n" + (1...12).map { "- You must do \($0).\n" }.joined()

  private func items(_ parts: [FleetPart]) async throws -> [EvidenceItem] {
    StandardAuthored.items(in: try await fleet(parts, organisation: Harbour.organisation))
  }

  @Test func oneCommitIsOneItem() async throws {
    let files: [String: String?] = [
      ".github/PULL_REQUEST_TEMPLATE.md": template, ".github/ISSUE_TEMPLATE/a.md": template + "A?\n",
      ".github/ISSUE_TEMPLATE/b.md": template + "B?\n",
    ]
    let found = try await items([
      FleetPart("web") { made in
        try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
        try made.commit("Templates", by: "Ana", changes: files)
      }
    ])
    #expect(found.count == 1 && told(found) == ["author ana -> 0 in "])
    #expect(found.first?.title.contains("2 files beside it") == true)
  }

  @Test func whoShapedItLaterIsNamedToo() async throws {
    let more = guide + (1...11).map { "- And \($0).\n" }.joined()
    let typo = more.replacing("- And 3.", with: "- and 3.")
    let found = try await items([
      FleetPart("web") { made in
        try made.commit("Guide", by: "Ana", changes: ["docs/standards/a.md": guide])
        try made.commit("More", by: "Kim", changes: ["docs/standards/a.md": more])
        try made.commit("Typo", by: "Lee", changes: ["docs/standards/a.md": typo])
      }
    ])
    #expect(told(found) == ["author ana, contributor kim -> 0 in "])
  }

  @Test func theOwnConfigurationIsNone() async throws {
    let found = try await items([
      FleetPart("web") { made in
        try made.commit("Lint", by: "Ana", changes: [".clang-format": "A: 1\nB: 2\nC: 3\nD: 4\nE: 5\nF: 6\nG: 7\n"])
      }
    ])
    #expect(found.isEmpty)
  }

  @Test func theIntroducerIsFoundThroughARename() async throws {
    let found = try await items([
      FleetPart("web") { made in
        try made.commit("Guide", by: "Ana", changes: ["docs/standards/a.md": guide])
        try made.commit("Move", by: "Kim", changes: ["docs/standards/a.md": nil, "handbook/guidelines/a.md": guide])
      }
    ])
    #expect(told(found) == ["author ana -> 0 in "])
    #expect(found.first?.subject.path == "handbook/guidelines/a.md")
  }
}
