import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct PictureTablesTests {
  @Test func aTimelineListsEveryItem() {
    let table = PictureTables.table(RichArtifact.timeline)
    #expect(table.headings == ["Item", "Dimensions", "Quarters"])
    let titles = RichArtifact.timeline.rows.flatMap { $0.bars.map(\.title) }
    // One row an item, however many dimensions it speaks to, and one for each dimension without any.
    #expect(Set(table.rows.map { $0[0] }).isSuperset(of: titles))
    #expect(table.rows.count == Set(titles).count + RichArtifact.timeline.rows.count { $0.bars.isEmpty })
    #expect(table.rows.contains(["One queue library for all services", "Influence", "2025-Q4, reverted"]))
    #expect(table.rows.last == ["not observable here", "Ambiguity", ""])
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
