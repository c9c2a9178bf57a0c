import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct NumberedFolderTests {
  @Test(arguments: [
    ("28-live-server", "live-server", 28), ("0007-cache", "readme", 7), ("12-sync", "design", 12),
    ("18-widgets-move", "widgets-extension-move", 18), ("97-add-schema", "add-schema-to-the-format", 97),
    ("87-kernel-spec-of-many", "kernel-specs-of-many", 87), ("03-x", "03-x", 3), ("jep-12-x", "x", 12),
    ("gep12-routes", "gep12-routes", 12), ("0044", "0044", 44), ("44_live_server", "live-server", 44),
  ])
  func aTextBearsItsFoldersName(_ folder: String, _ stem: String, _ number: Int) {
    #expect(NumberedFolder(folder, holding: stem)?.number == number)
  }

  @Test(arguments: [
    ("live-server", "live-server"), ("28-live-server", "install"), ("28-live-server", "server"),
    ("28-live-server-for-all", "live-view"), ("2026-01-12-outage", "outage"), ("1.2.3-notes", "notes"),
    ("step-1-setup", "setup"), ("lesson3", "lesson3"), ("28", "live"), ("03-x", "04-x"),
  ])
  func otherTextsAndFoldersHaveNone(_ folder: String, _ stem: String) {
    #expect(NumberedFolder(folder, holding: stem) == nil)
  }

  @Test func onlyOneTextIsItsNamesake() {
    #expect(NumberedFolder("28-live-server", holding: "live-server")?.isNamesake == true)
    #expect(NumberedFolder("28-live-server", holding: "28-live_server")?.isNamesake == true)
    for stem in ["readme", "design", "live-server-ja", "live-server-part-two"] {
      #expect(NumberedFolder("28-live-server", holding: stem)?.isNamesake == false, "\(stem)")
    }
  }

  // MARK: - In a repository

  private func documents(_ files: [String: String]) async throws -> DocumentSurvey {
    try await withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      try history.commit("All", changes: files.mapValues { $0 })
      return try await DocumentSurvey(of: "\(folder)/r.git")
    }
  }

  private static let topics = ["cell-names", "live-server", "kernel-info", "sub-shells", "debugger", "handshake"]

  private func proposal(_ number: Int, _ topic: String, author: String?) -> String {
    (author.map { "---\ntitle: About \(topic)\nauthors: \($0)\nissue-number: XX\npr-number: \(number)\n---\n\n" } ?? "")
      + "# About \(topic)\n\n## Problem\n\nIt is slow, says \(topic).\n\n## Proposed enhancement\n\nMake \(topic) quick.\n\n"
      + "## Pros and cons\n\nMore of \(number).\nLess of all else.\n\n## Interested\n\n@ana\n"
  }

  @Test func aSeriesOfNumberedFoldersIsFoundAtTheRoot() async throws {
    var files = ["README.md": "# Proposals\n", "28-live-server/picture.md.png": "x"]
    for (place, topic) in NumberedFolderTests.topics.enumerated() {
      let number = 27 + place
      // The oldest has no head yet.
      files["\(number)-\(topic)/\(topic).md"] = proposal(number, topic, author: place == 0 ? nil : "Ana Bo (@ana)")
    }
    let found = try await documents(files)
    #expect(found.documents.map(\.document.number) == [27, 28, 29, 30, 31, 32])
    #expect(found.documents.first?.document.title == "About cell-names")
    #expect(found.conventions.map(\.folder) == [""] && found.conventions.first?.isNumbered == true)
  }

  @Test func theirTextMayBeCalledREADME() async throws {
    var files = ["README.md": "# Proposals\n"]
    for (place, topic) in NumberedFolderTests.topics.enumerated() {
      files["notes/\(place + 1)-\(topic)/README.md"] = proposal(place + 1, topic, author: "Ana Bo (@ana)")
    }
    #expect(try await documents(files).documents.map(\.document.number) == [1, 2, 3, 4, 5, 6])
  }

  /// Courses, exercises and examples are kept in numbered folders as well.
  @Test func exercisesAndChaptersAreNone() async throws {
    var files: [String: String] = [:]
    for (place, topic) in NumberedFolderTests.topics.enumerated() {
      files["000\(place)-\(topic)/README.md"] =
        "# \(topic)\n\n## Problem\n\nCount \(topic).\n\n## Constraints\n\n- few\n\n## Approach\n\nCount.\n"
      files["course/0\(place)-\(topic)/\(topic).md"] =
        "---\ntitle: \(topic)\nauthor: Ana Bo\nweight: \(place)\n---\n\n# \(topic)\n\n## Overview\n\nx\n\n## Goals\n\ny\n\n## Setup\n\nz\n"
      files["book/0\(place)-\(topic)/README.md"] = proposal(place, topic, author: "Ana Bo (@ana)")
      files["book/0\(place)-\(topic)/first.md"] = "# First\n\nText.\n"
    }
    #expect(try await documents(files).documents.map(\.path) == [])
  }
}
