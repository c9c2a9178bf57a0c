import DaylightGit
import Testing

@testable import DaylightScanner

/// What one text alone does not show, its neighbours may.
@Suite struct DocumentConventionTests {
  private func survey(_ files: [String: String]) async throws -> DocumentSurvey {
    try await withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      try history.commit("All", changes: files.mapValues { $0 })
      return try await DocumentSurvey(of: "\(folder)/r.git")
    }
  }

  /// A form of its own: no family's fields, no family's sections in that order.
  private func note(_ number: Int) -> String {
    "# Note \(number): a thing\n\nResponsible: Person Number\(number)\nState: open\n\n## Problem\n\nIt is slow, thing \(number).\n\n## Options\n\nOne, two.\n\n## Verdict\n\nTwo, \(number).\n"
  }

  @Test func aFolderThatSharesATemplateIsLearned() async throws {
    var files = ["README.md": "# R\n", "eng/log/README.md": "# Log\n\nAll notes.\n"]
    for number in 1...6 { files["eng/log/D00\(number)-thing.md"] = note(number) }
    let found = try await survey(files)
    #expect(found.documents.map(\.path) == (1...6).map { "eng/log/D00\($0)-thing.md" })
    let convention = try #require(found.conventions.first)
    #expect(convention.folder == "eng/log" && convention.documents == 6 && convention.fields.contains("state"))
  }

  @Test func oneWithoutSignsIsKnownByItsNeighbours() async throws {
    var files: [String: String] = [:]
    for number in 1...5 {
      files["docs/adr/000\(number)-x.md"] = Samples.adr.replacing("retry budget", with: "thing \(number)")
    }
    files["docs/adr/0006-bare.md"] =
      "# We keep answers for a day\n\n" + (1...20).map { "Sentence \($0) says why.\n" }.joined()
    let found = try await survey(files)
    #expect(found.documents.map(\.path).contains("docs/adr/0006-bare.md"))
    #expect(found.conventions.first?.learned == 1 && found.conventions.first?.isNumbered == true)
  }

  @Test func minutesManualsAndNewsAreNoConvention() async throws {
    var files: [String: String] = [:]
    for number in 1...6 {
      files["minutes/2026-01-0\(number).md"] =
        "# Meeting \(number)\n\nDate: 2026-01-0\(number)\nAuthor: Ana\n\n## Attendees\n\nAna, Kim\n\n## Agenda\n\n- x\n\n## Decisions\n\n- y\n"
      files["guide/page\(number).md"] =
        "# Page \(number)\n\n## Overview\n\nx\n\n## Installation\n\ny\n\n## Usage\n\nz\n"
      files["news/1.\(number).md"] = "# 1.\(number)\n\n## Features\n\n- a\n\n## Bug fixes\n\n- b\n"
      files["blog/post\(number).md"] =
        "---\nlayout: post\nauthor: Ana\ndate: 2026-01-0\(number)\n---\n\n# Post\n\n## Why\n\nx\n\n## How\n\ny\n"
    }
    #expect(try await survey(files).documents.isEmpty)
  }

  @Test func copiesInOtherFormsAndLanguagesAreNone() async throws {
    let found = try await survey([
      "docs/adr/0001-x.md": Samples.adr,
      "docs/adr/0001-x.html": "<h1>x</h1>\n<h2>Status</h2>\n<h2>Context</h2>\n<h2>Decision</h2>\n",
      "docs/ja/adr/0001-x.md": Samples.adr, "docs/adr/0001-x.zh.md": Samples.adr,
    ])
    #expect(found.documents.map(\.path) == ["docs/adr/0001-x.md"])
  }
}
