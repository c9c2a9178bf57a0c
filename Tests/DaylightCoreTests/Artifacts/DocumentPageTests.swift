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

  @Test func theNewestStatusLastsUntilToday() throws {
    guard case .life(let picture) = try page().artifact(footer: []).sections[0].blocks[0] else {
      Issue.record("no picture")
      return
    }
    #expect(picture.lanes[0].bars.map(\.label) == ["accepted"] && picture.lanes[3].empty == "nothing on record")
  }
}
