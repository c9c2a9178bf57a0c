import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct WorkspaceDocumentTests {
  /// A small document of every kind of part.
  struct Walk: WorkspaceDocument, Equatable {
    struct Stop: Decodable, Equatable {
      var place: String
      var day: CalendarDay?
    }

    var version: Int
    var person: PersonID
    var teams: [TeamID]
    var stops: [Stop]
    var mood: String?

    static let form = DocumentForm(
      name: "walk", meaning: "A walk.", version: 2,
      fields: [
        .required("person", .reference(.person), "Who walks."),
        .optional("teams", .list(.reference(.team)), "Whose streets."),
        .optional(
          "stops",
          .list(
            .short(
              field: "place", [.required("place", .text, "Where."), .optional("day", .day, "When.")])), "The stops."),
        .optional("mood", .choice(["calm", "brisk"]), "How."),
      ],
      migrations: [DocumentMigration(from: 1) { try $0.rename([.key("who")], to: "person") }])
  }

  private let references = References(
    Organisation(
      teams: [Team(id: TeamID("payments"), name: "Payments")], people: [Person(id: PersonID("ana"), name: "Ana")],
      hasRoster: true))

  private func read(_ text: String) -> DocumentFile<Walk> {
    DocumentFile(text: text, path: "walk.yaml", name: "walk.yaml", references: references)
  }

  @Test func aFileBecomesItsValueWithPlaces() throws {
    let file = read("version: 2\nperson: '@ana'\nstops:\n  - no\n  - { place: 12, day: 2026-01-02 }\n")
    #expect(file.findings.isEmpty, "\(file.findings)")
    let walk = try #require(file.placed)
    // A text stays a text, whatever YAML would make of it.
    #expect(walk.value.stops == [.init(place: "no", day: nil), .init(place: "12", day: CalendarDay("2026-01-02"))])
    #expect(walk.value.person == PersonID("ana"))
    #expect(walk.place("stops[1].day") == LintPlace(file: "walk.yaml", line: 5, column: 18))
    #expect(walk.place("stops[0].day").line == 4)
    #expect(walk.place("mood").line == 1)
  }

  @Test(arguments: [
    (
      "version: 2\nperson: ana\nmod: calm\n", "walk.yaml:3:1: error: mod: there is no such key. [file/unknown-key]",
      "Did you mean 'mood'?"
    ),
    (
      "version: 2\nperson: ana\nmood: clam\n",
      "walk.yaml:3:7: error: mood: must be calm or brisk, not 'clam'. [file/wrong-type]", "Did you mean 'calm'?"
    ),
    (
      "version: 2\nperson: anna\n",
      "walk.yaml:2:9: error: person: no person on the roster is called 'anna'. [file/unknown-reference]",
      "Did you mean 'ana'?"
    ),
    (
      "version: 2\nperson: ana\nteams: [zebra]\n",
      "walk.yaml:3:9: error: teams[0]: no team is called 'zebra'. [file/unknown-reference]",
      "Teams are listed in org.yaml."
    ),
    (
      "version: 2\nperson: ana\nteams: payments\n", "walk.yaml:3:8: error: teams: must be a list. [file/wrong-type]",
      "Write it as [one, two], or one a line after a dash."
    ),
    ("version: 2\nteams: []\n", "walk.yaml:1:1: error: person: is missing. [file/missing-key]", "Add it: Who walks."),
    ("version: 2\nperson:\n", "walk.yaml:2:1: error: person: is empty. [file/missing-key]", "Who walks."),
    (
      "version: 2\nperson: ana\nstops: [{place: x, day: soon}]\n",
      "walk.yaml:3:25: error: stops[0].day: must be a date such as 2026-04-01, not 'soon'. [file/wrong-type]", nil
    ),
    (
      "version: 3\nperson: ana\n", "walk.yaml:1:10: error: version: is 3, and this Daylight reads 2. [file/version]",
      "Use a newer Daylight."
    ),
    (
      "person: ana\n", "walk.yaml:1:1: error: version: is missing. [file/missing-key]",
      "Add it: The version of this file's form."
    ),
    ("", "walk.yaml:1:1: error: The file is empty. [file/not-yaml]", nil),
  ])
  func everyMistakeIsToldWithPlaceAndSuggestion(_ text: String, _ line: String, _ remedy: String?) {
    let file = read(text)
    #expect(file.value == nil)
    #expect(file.findings.map(\.line) == [line])
    if let remedy { #expect(file.findings.first?.remedy == remedy) }
  }

  @Test func whatIsNotYAMLIsTold() {
    let file = read("version: 2\nperson: [ana\n")
    #expect(file.value == nil)
    #expect(file.findings.first?.rule == "file/not-yaml")
    #expect(file.findings.first?.place.line ?? 0 >= 2)
  }

  @Test func allMistakesAreToldAtOnce() {
    #expect(read("version: 2\nperson: x\nteams: [y]\nmood: z\nnope: 1\n").findings.count == 4)
  }

  @Test func olderVersionsAreBroughtUp() throws {
    let old = "# Whose walk?\nversion: 1 # the first\nwho: ana # Ana\n"
    #expect(
      try DocumentMigration.brought(old, to: Walk.form) == "# Whose walk?\nversion: 2 # the first\nperson: ana # Ana\n")
    let file = read(old)
    #expect(file.findings.isEmpty)
    #expect(file.value?.person == PersonID("ana"))
    #expect(file.text == old)
  }

  @Test func theSchemaSaysWhatTheCheckSays() throws {
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(Walk.form.schema.utf8)) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == ["mood", "person", "stops", "teams", "version"])
    #expect(schema["additionalProperties"] as? Bool == false)
    #expect(schema["required"] as? [String] == ["version", "person"])
    #expect((properties["mood"] as? [String: Any])?["enum"] as? [String] == ["calm", "brisk"])
    #expect((properties["mood"] as? [String: Any])?["description"] as? String == "How.")
  }
}
