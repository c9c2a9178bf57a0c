import DaylightCore
import Foundation
import Testing

@testable import DaylightStore

@Suite struct StoredItemTests {
  private func item(_ days: [Int]) -> EvidenceItem {
    var item = EvidenceItem(
      kind: .reviewCrossTeam, ruleVersion: 1, title: "A title\nwith two lines",
      subject: .init(repository: "payments", key: "k"), participants: [], dimensions: [.influence],
      first: CalendarDay(number: days.min() ?? 0), last: CalendarDay(number: days.max() ?? 0),
      reach: Reach(teamsAreKnown: true),
      durability: .fresh, exposure: [], statements: [], provenance: [])
    item.days = days.map { CalendarDay(number: $0) }
    return item
  }

  @Test func itComesBackAsItWas() throws {
    for days in [[], [20_000], [-5, 0, 3], [19_000, 19_001, 20_500], [5, 3, 3]] {
      let item = item(days)
      let text = try StoredItem.text(item, JSONEncoder())
      #expect(try StoredItem.item(text, JSONDecoder()) == item, "\(days)")
    }
  }

  @Test func whatIsDamagedIsRefused() throws {
    let text = try StoredItem.text(item([20_000, 20_001]), JSONEncoder())
    for damaged in [
      text.replacing("20000 ", with: "2000x "), String(text.dropLast()), text + "7", text + "- ", text + "--1 ",
      text.replacing("\n", with: " "), "", "\n", String(text.dropFirst()), text + "99999999999999999999 ",
    ] {
      #expect(throws: (any Error).self) { try StoredItem.item(damaged, JSONDecoder()) }
    }
  }
}
