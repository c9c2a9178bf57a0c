import DaylightCore
import Foundation
import Testing
import Yams

@testable import DaylightCommands

@Suite struct WorkspaceFormsTests {
  /// `RECORD_SNAPSHOTS=1` writes them anew.
  @Test(arguments: WorkspaceForms.all.map(\.name))
  func theShippedSchemaIsTheFormsOwn(_ name: String) throws {
    let form = try #require(WorkspaceForms.all.first { $0.name == name })
    let path = ProjectFiles.path("config/schemas/\(form.schemaName)")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(form.schema.utf8).write(to: URL(fileURLWithPath: path))
    }
    #expect(try ProjectFiles.text("config/schemas/\(form.schemaName)") == form.schema)
  }

  /// The reader of `org.yaml` and its form know the same keys.
  @Test(arguments: [("config/org.yaml", "org"), ("config/ladder.yaml", "ladder")])
  func theExampleFollowsItsForm(_ file: String, _ name: String) throws {
    let form = try #require(WorkspaceForms.all.first { $0.name == name })
    var check = FileCheck(file: file, references: .unchecked)
    let node = try #require(try Yams.compose(yaml: try ProjectFiles.text(file)))
    _ = check.value(node, form.root)
    #expect(check.findings.map(\.line) == [])
  }

  @Test func whatInitWritesFollowsItsForm() throws {
    let text = WorkspaceTemplate.organisation(
      name: "X", zone: "UTC", you: ("Ana", "ana@example.org"), today: "2026-01-01", repositories: ["/srv/a"])
    for (text, form) in [(text, WorkspaceForms.organisation), (WorkspaceTemplate.ladder, WorkspaceForms.ladder)] {
      var check = FileCheck(file: form.name, references: .unchecked)
      _ = check.value(try #require(try Yams.compose(yaml: text)), form.root)
      #expect(check.findings.map(\.line) == [])
      #expect(text.hasPrefix("# yaml-language-server: $schema=.daylight/schemas/\(form.schemaName)\n"))
    }
  }
}
