import Foundation
import Testing

@testable import DaylightCommands

/// Every artifact is what its published schema says, and every schema can say no.
@Suite struct ArtifactSchemasTests {
  /// The schema of each artifact of the demonstration, by the beginning of its file's name.
  private static let schemas = [
    "evidence-pack-": "evidence-pack", "my-evidence-": "my-evidence", "brag-document-": "brag-document",
    "sponsor-brief-": "sponsor-brief", "highlights-": "highlights", "coverage": "coverage",
    "data-protection-assessment": "data-protection", "works-agreement-annex": "data-protection",
  ]

  private func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(file: ProjectFiles.path("config/schemas/\(name).schema.json"))
  }

  @Test func everyArtifactOfTheDemonstrationIsWhatItsSchemaSays() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    #expect(try command.run("demo", "--output", "demo").status == 0)
    let folder = "\(command.folder)/demo/artifacts"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".json") }.sorted()
    #expect(files.count == ArtifactSchemasTests.schemas.count)
    for file in files {
      let name = try #require(ArtifactSchemasTests.schemas.first { file.hasPrefix($0.key) }?.value, "\(file)")
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(file)"))
      #expect(try schema(name).problems(data) == [], "\(file)")
      // Whatever is taken away, the schema misses it.
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for key in object.keys {
        var less = object
        less[key] = nil
        #expect(try schema(name).problems(JSONSerialization.data(withJSONObject: less)) != [], "\(file) without \(key)")
      }
      var more = object
      more["rank"] = 1
      #expect(try schema(name).problems(JSONSerialization.data(withJSONObject: more)) != [], "\(file) with a rank")
    }
    let options = ["--workspace", "demo/workspace", "--state", "demo/state"]
    let items = try command.run(["items", "--format", "json"] + options).output
    // Rights and remarks of people are in the form, too.
    let first = try #require(try JSONSerialization.jsonObject(with: Data(items.utf8)) as? [[String: Any]])
    let id = try #require(
      first.first { (($0["participants"] as? [[String: Any]])?.first?["person"] as? String) == "ana" }?["id"] as? String
    )
    #expect(try command.run(["me", "note", id, "Kim helped", "--person", "ana"] + options).status == 0)
    #expect(try command.run(["me", "hide", id, "--person", "ana"] + options).status == 0)
    let page = try command.run(["me", "--person", "ana", "--format", "json"] + options).output
    #expect(page.contains("Kim helped"))
    #expect(try schema("my-evidence").problems(Data(page.utf8)) == [])
  }

  @Test func aScanReportIsWhatItsSchemaSays() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let repository = try command.repository("payments")
    #expect(try command.run("scan", repository, "\(command.folder)/missing.git", "--report", "report.json").status == 3)
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(command.folder)/report.json"))
    #expect(try schema("scan-report").problems(data) == [])
  }

  @Test func everySchemaIsUsed() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ProjectFiles.path("config/schemas"))
    let names = Set(files.map { $0.replacing(".schema.json", with: "") })
    let used = Set(ArtifactSchemasTests.schemas.values).union(["artifacts", "common", "scan-report"])
    let ofFiles = Set(WorkspaceForms.all.map { $0.schemaName.replacing(".schema.json", with: "") })
    #expect(names == used.union(ofFiles))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    for name in ["one", "two"] { #expect(try command.run("demo", "--output", name).status == 0) }
    for file in try FileManager.default.contentsOfDirectory(atPath: "\(command.folder)/one/artifacts") {
      #expect(
        FileManager.default.contents(atPath: "\(command.folder)/one/artifacts/\(file)")
          == FileManager.default.contents(atPath: "\(command.folder)/two/artifacts/\(file)"), "\(file)")
    }
  }
}
