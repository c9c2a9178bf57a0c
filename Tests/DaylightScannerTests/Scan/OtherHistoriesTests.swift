import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct OtherHistoriesTests {
  private static func harbour(lines: Int = 12) -> String {
    "# Contributing\n\n" + (1...lines).map { "\($0). Please open a pull request with one commit.\n" }.joined()
  }

  private static func core(lines: Int = 12) -> String {
    "# Contributing\n\n" + (1...lines).map { "\($0). A reviewer must read the change.\n" }.joined()
  }

  private struct Told: Equatable {
    var introducer: String
    var shapers: [String]
  }

  private func guides(_ facts: RepositoryFacts) -> [String: Told] {
    var guides: [String: Told] = [:]
    for standard in facts.standards {
      let later = facts.revisions.filter { $0.lineage == standard.lineage && !$0.isFirst }
      guides[standard.path] = Told(
        introducer: standard.introduced.author.name ?? "",
        shapers: later.sorted { $0.at < $1.at }.compactMap(\.by.name))
    }
    return guides
  }

  /// The other history is the older one: it would be the beginning if both files were one.
  @Test(arguments: [false, true]) func whoChangedAnotherHistorysFileDidNotChangeThisOne(_ isOlder: Bool) async throws {
    let facts = try await scan { history in
      func core() throws -> ObjectID {
        let begun = try history.commit(
          "Begin the core", by: "Kim", changes: ["CONTRIBUTING.md": Self.core()], parents: [], branch: "core")
        return try history.commit(
          "Say more", by: "Lee", changes: ["CONTRIBUTING.md": Self.core(lines: 40)], parents: [begun],
          branch: "core")
      }
      var merged = isOlder ? try core() : nil
      let main = try history.commit(
        "Begin the harbour", by: "Ana", changes: ["CONTRIBUTING.md": Self.harbour()], parents: [])
      merged = try merged ?? core()
      let core = try #require(merged)
      let joined = try history.commit(
        "Add 'core/' from the core's own history", changes: ["core/CONTRIBUTING.md": Self.core(lines: 40)],
        parents: [main, core])
      try history.commit(
        "Go on", by: "Eva", changes: ["CONTRIBUTING.md": Self.harbour(lines: 30)], parents: [joined])
    }
    let guides = guides(facts)
    #expect(guides["CONTRIBUTING.md"] == Told(introducer: "Ana", shapers: ["Eva"]))
    #expect(guides["core/CONTRIBUTING.md"] == Told(introducer: "Kim", shapers: ["Lee"]))
  }

  @Test func aFileThatCameByTheMergeBeganElsewhere() async throws {
    let facts = try await scan { history in
      let project = try history.commit(
        "Begin", by: "Kim", changes: ["CONTRIBUTING.md": Self.core()], parents: [], branch: "project")
      let shell = try history.commit("Initial commit", by: "Ana", changes: ["README.md": "A project.\n"], parents: [])
      let joined = try history.commit(
        "Merge what was there", changes: ["CONTRIBUTING.md": Self.core()], parents: [shell, project])
      try history.commit(
        "Go on", by: "Eva", changes: ["CONTRIBUTING.md": Self.core(lines: 30)], parents: [joined])
    }
    #expect(guides(facts)["CONTRIBUTING.md"] == Told(introducer: "Kim", shapers: ["Eva"]))
  }

  /// Both had the file, and the merge took the other one's.
  @Test(arguments: [false, true]) func aFileThatTheMergeTookOverBeganElsewhere(_ goesOn: Bool) async throws {
    let facts = try await scan { history in
      let project = try history.commit(
        "Begin", by: "Kim", changes: ["CONTRIBUTING.md": Self.core()], parents: [], branch: "project")
      let shell = try history.commit(
        "Initial commit", by: "Ana", changes: ["CONTRIBUTING.md": "# Contributing\n\nTo be written.\n"], parents: [])
      let joined = try history.commit(
        "Merge what was there", changes: ["CONTRIBUTING.md": Self.core()], parents: [shell, project])
      if goesOn {
        try history.commit("Go on", by: "Eva", changes: ["CONTRIBUTING.md": Self.core(lines: 30)], parents: [joined])
      }
    }
    let guide = try #require(guides(facts)["CONTRIBUTING.md"])
    #expect(guide.introducer == "Kim" || guide.shapers.contains("Kim"), "\(guide)")
  }

  /// A project that began anew with a copy of its files, and got its older history back.
  @Test func aHistoryThatIsJoinedToItsContinuationBeginsWhereItBegan() async throws {
    let facts = try await scan { history in
      let old = try history.commit(
        "Begin", by: "Kim", changes: ["CONTRIBUTING.md": Self.core()], parents: [], branch: "old")
      let copied = try history.commit(
        "Import", by: "Ana", changes: ["CONTRIBUTING.md": Self.core()], parents: [])
      let joined = try history.commit("Join the older history", parents: [copied, old])
      try history.commit(
        "Go on", by: "Eva", changes: ["CONTRIBUTING.md": Self.core(lines: 30)], parents: [joined])
    }
    #expect(guides(facts)["CONTRIBUTING.md"] == Told(introducer: "Kim", shapers: ["Eva"]))
  }
}
