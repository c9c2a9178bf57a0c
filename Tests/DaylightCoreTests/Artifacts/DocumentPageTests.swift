import DaylightCore
import Testing

@Suite struct DocumentPageTests {
  private func page(citedBy: [DocumentPage.Citation] = [], people: [DocumentPage.Part] = []) throws -> DocumentPage {
    let day = try #require(CalendarDay("2026-01-12"))
    return DocumentPage(
      lineage: "abc", repository: "payments", path: "docs/adr/0014.md", title: "ADR-14 Retry budget",
      reference: "ADR-14",
      family: "adr", status: "accepted", declaredStatus: "Accepted", supersededBy: nil, created: day, isImported: false,
      confidence: "high", source: "0f", earlierPaths: [], people: people,
      steps: [.init(day: day, status: "accepted", declared: "Accepted", commit: "c")], changes: [], citedBy: citedBy,
      refersTo: [], framing: [], asOf: day)
  }

  private func citation(_ who: String, isOwn: Bool, repository: String = "payments") throws -> DocumentPage.Citation {
    .init(
      day: try #require(CalendarDay("2026-02-01")), who: who, manner: "names it", what: "Count retries",
      repository: repository, commit: "d", path: nil, isOwn: isOwn)
  }

  @Test func ownCitationsAreNoInfluence() throws {
    let made = try page(citedBy: [
      try citation("Ana", isOwn: true), try citation("Kim", isOwn: false, repository: "search"),
    ])
    #expect(made.citedByOthers.map(\.who) == ["Kim"])
    let artifact = made.artifact(footer: [])
    #expect(artifact.lead == "Others refer to it: 1 person, from 1 other repository.")
    #expect(
      artifact.sections.map(\.title) == [
        "Its life", "People", "How it puts its question", "Who builds on it", "What it refers to",
      ])
  }

  @Test func whatIsNotKnownIsSaid() throws {
    let artifact = try page().artifact(footer: ["end"])
    #expect(artifact.lead == "Nothing by others that refers to it was found.")
    #expect(
      artifact.sections[1].blocks == [
        .paragraph("The document names nobody, and its history does not say who wrote it.")
      ])
    #expect(artifact.footer.last == "end")
  }

  /// Lines beside a name would be a measure of somebody.
  @Test func noNumberStandsBesideWhoeverChangedTheText() throws {
    var page = try page()
    let day = try #require(CalendarDay("2026-01-12"))
    page.changes = [
      .init(day: day, who: "Ana", isSubstantive: true, path: "a.md", commit: "c"),
      .init(day: day, who: "Kim", isSubstantive: true, path: "a.md", commit: "e"),
    ]
    guard case .table(let table) = page.artifact(footer: []).sections[0].blocks[1] else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0[1] }.contains("Ana: the first text"))
    #expect(table.rows.map { $0[1] }.contains("Kim: a change of the text"))
    #expect(!text(page.artifact(footer: [])).contains("lines"))
  }

  @Test func theNewestStatusLastsUntilToday() throws {
    guard case .life(let picture) = try page().artifact(footer: []).sections[0].blocks[0] else {
      Issue.record("no picture")
      return
    }
    #expect(picture.lanes[0].bars.map(\.label) == ["accepted"] && picture.lanes[3].empty == "nothing on record")
  }
}
