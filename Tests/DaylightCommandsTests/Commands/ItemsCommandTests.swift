import Foundation
import Testing

@Suite struct ItemsCommandTests {
  @Test func jsonHasThePublishedForm() throws {
    try withScannedRepository { command in
      let json = try command.run("items", "--format", "json")
      #expect(json.status == 0, "\(json.diagnostics)")
      let problems = try JSONSchema(file: ProjectFiles.root + "/config/items.schema.json").problems(
        Data(json.output.utf8))
      #expect(problems.isEmpty, "\(problems)")
      #expect(!json.output.contains("_0"), "no language's own way of writing")
    }
  }

  @Test func explainPrintsTheStepsInEveryFormat() throws {
    try withScannedRepository { command in
      let id = try command.firstItem(kind: "design.adopted")
      let text = try command.run("items", "explain", id)
      #expect(text.status == 0, "\(text.diagnostics)")
      #expect(text.output.contains("min(1, log2(1 + 1) / log2(1 + 20))"))
      #expect(text.output.contains("Visibility gap"))
      for name in ["Ana Keller", "Kim Bo"] { #expect(!text.output.contains(name), "the numbers belong to work") }
      for format in ["markdown", "html", "json"] {
        #expect(try command.run("items", "explain", id, "--format", format).status == 0)
      }
      #expect(try command.run("items", "explain", "ffffffffff").status == 2)
      #expect(try command.run("items", "list", "--kind", "design.adopted").status == 0)
    }
  }

  @Test func anEmptyRosterSaysThatItIsEmpty() throws {
    try withScannedRepository { command in
      try Data("version: 1\npeople: []\nrepositories: [\"\(command.folder)/payments.git\"]\n".utf8).write(
        to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      _ = try command.run("scan")
      let me = try command.run("me", "--person", "ana@harbour.example")
      #expect(me.status == 2)
      #expect(me.diagnostics.contains("The roster in") && me.diagnostics.contains("is empty"))
    }
  }
}

/// A sealed command that has scanned one small repository.
func withScannedRepository(_ body: (SealedCommand) throws -> Void) throws {
  let command = try SealedCommand()
  defer { command.remove() }
  let scan = try command.run("scan", try command.repository("payments"))
  #expect(scan.status == 0, "\(scan.diagnostics)")
  try body(command)
}

extension SealedCommand {
  /// The id of the first item of a kind.
  func firstItem(kind: String, _ arguments: [String] = []) throws -> String {
    let lines = try run(["items", "--kind", kind, "--format", "ndjson"] + arguments).output.split(separator: "\n")
    let line = try #require(lines.first)
    let item = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    return try #require(item["id"] as? String)
  }
}
