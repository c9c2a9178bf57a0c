import Foundation
import Testing

@testable import DaylightCommands

/// What crosses repositories and quarters reaches what people read: packs, highlights, the responsibility map.
@Suite struct DemoArtifactsTests {
  /// An item as the artifacts' JSON has it.
  private struct Item: Decodable {
    struct Subject: Decodable {
      var repository: String
      var path: String?
    }

    var id: String
    var kind: String
    var subject: Subject
  }

  private struct Pack: Decodable { var items: [Item] }

  private struct Issue: Decodable {
    struct Content: Decodable { var stories: [Story] }
    struct Story: Decodable { var item: String }

    var items: [Item]
    var content: Content
  }

  @Test func plantedItemsReachPacksHighlightsAndTheMap() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    #expect(try command.run("demo", "--output", "demo").status == 0)
    // As the demonstration's last words say: the workspace knows its state.
    let place = ["--workspace", "demo/workspace"]
    func read<Value: Decodable>(_ type: Value.Type, _ arguments: [String]) throws -> Value {
      let outcome = try command.run(arguments + place + ["--format", "json"])
      #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
      return try JSONDecoder().decode(type, from: Data(outcome.output.utf8))
    }

    var packs: [String: Pack] = [:]
    for planted in DemoTruth.across {
      for person in planted.people where packs[person.id] == nil {
        packs[person.id] = try read(Pack.self, ["evidence", person.id, "--since", "2025-Q3"])
      }
      for person in planted.people {
        #expect(
          packs[person.id]?.items.contains {
            $0.kind == planted.kind && $0.subject.repository == planted.repository
              && (planted.path == nil || $0.subject.path == planted.path)
          } == true, "\(person.id): \(planted.kind) \(planted.why)")
      }
    }

    var told: Set<String> = []
    for month in ["2025-12", "2026-01", "2026-03", "2026-05", "2026-09"] {
      let issue = try read(Issue.self, ["highlights", "draft", "--month", month])
      let stories = Set(issue.content.stories.map(\.item))
      told.formUnion(issue.items.filter { stories.contains($0.id) }.map(\.kind))
    }
    for kind in [
      "standard.adopted", "initiative.multiRepo", "mentoring.review", "mentoring.independence", "prevention.postmortem",
      "prevention.deprecation",
    ] {
      #expect(told.contains(kind), "\(kind) is in no issue: \(told.sorted())")
    }

    let map = try command.run(["map", "propose"] + place)
    #expect(map.status == 0, "\(map.diagnostics)")
    for question in [
      "Initiative: one delivery window", "Who keeps Shared pipeline (release.yml) beside its one maintainer?",
    ] {
      #expect(map.output.contains(question), "\(question)")
    }
  }
}
