import Testing

@testable import DaylightScanner

/// What is taken up, and given up, is each commit's own doing, wherever the file lies.
@Suite struct UptakeHistoryTests {
  private func workflow(_ names: String...) -> String {
    "on: push\njobs:\n" + names.map { "  \($0):\n    uses: harbour/ci/.github/workflows/\($0).yml@v1\n" }.joined()
  }

  private func events(_ facts: RepositoryFacts) -> [String] {
    facts.citations.filter { $0.manner == .uses || $0.manner == .drops }.sorted { $0.at < $1.at }.map {
      "\($0.by.name ?? "") \($0.manner.rawValue) \($0.to.text?.split(separator: "/").last ?? "")"
    }
  }

  @Test func beginsAndEnds() async throws {
    let facts = try await scan { made in
      try made.commit("One", by: "Ana", changes: [".github/workflows/a.yml": workflow("build")])
      try made.commit("Two", by: "Kim", changes: [".github/workflows/a.yml": workflow("build", "lint")])
      try made.commit("Three", by: "Lee", changes: [".github/workflows/a.yml": workflow("lint")])
    }
    #expect(events(facts) == ["Ana uses build.yml", "Kim uses lint.yml", "Lee drops build.yml"])
  }

  @Test func movingToAnotherFileIsNeither() async throws {
    let facts = try await scan { made in
      try made.commit("One", by: "Ana", changes: [".github/workflows/a.yml": workflow("build")])
      try made.commit(
        "Move", by: "Kim", changes: [".github/workflows/a.yml": nil, ".github/workflows/b.yml": workflow("build")])
    }
    #expect(events(facts) == ["Ana uses build.yml"])
  }

  @Test func aFileThatGoesEndsIt() async throws {
    let facts = try await scan { made in
      try made.commit("One", by: "Ana", changes: [".github/workflows/a.yml": workflow("build"), "x": "1"])
      try made.commit("Gone", by: "Kim", changes: [".github/workflows/a.yml": nil])
    }
    #expect(events(facts) == ["Ana uses build.yml", "Kim drops build.yml"])
  }

  @Test func twoFilesAreOneUse() async throws {
    let facts = try await scan { made in
      try made.commit("One", by: "Ana", changes: [".github/workflows/a.yml": workflow("build")])
      try made.commit("Two", by: "Kim", changes: [".github/workflows/b.yml": workflow("build")])
      try made.commit("Three", by: "Lee", changes: [".github/workflows/a.yml": nil])
    }
    #expect(events(facts) == ["Ana uses build.yml"])
  }
}
