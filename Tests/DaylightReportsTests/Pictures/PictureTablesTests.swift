import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct PictureTablesTests {
  @Test func aTimelineListsEveryItem() {
    let table = PictureTables.table(RichArtifact.timeline)
    #expect(table.headings == ["Dimension", "Item", "Quarters"])
    #expect(table.rows.count == 3 + 4 + 1 + 1)
    #expect(table.rows.contains(["Influence", "One queue library for all services", "2025-Q4, reverted"]))
    #expect(table.rows.last == ["Ambiguity", "not observable here", ""])
  }

  @Test func aReachListsEveryName() {
    let table = PictureTables.table(RichArtifact.reach)
    #expect(table.rows.first == ["Started in", "payments"])
    #expect(table.rows.count == 1 + 5 + 3 + 1)
    #expect(table.rows.last == ["People", "41 other people are on its record."])
  }

  @Test func aReachSaysWhatIsNotKnown() {
    let table = PictureTables.table(
      ReachPicture(title: "t", origin: "o", teams: [], repositories: [], people: 0, teamsAreKnown: false))
    #expect(table.rows.contains(["Team", "teams are not known here"]))
    #expect(table.rows.contains(["Repository", "no other repository on record"]))
    let some = PictureTables.table(
      ReachPicture(
        title: "t", origin: "o", teams: ["Search"], repositories: [], people: 1, teamsAreKnown: false))
    #expect(some.rows.contains(["Team", "Search"]))
    #expect(some.rows.contains(["Team", "not all teams are known"]))
  }
}
