import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct LifeSVGTests {
  private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  private func picture(_ title: String = "Retry budget") throws -> LifePicture {
    LifePicture(
      title: title, first: try day("2024-02-01"), last: try day("2026-09-30"),
      lanes: [
        .init(
          title: "Status",
          bars: [
            .init(first: try day("2024-02-01"), last: try day("2024-05-01"), label: "proposed"),
            .init(first: try day("2024-05-01"), last: try day("2026-09-30"), label: "accepted"),
          ], empty: "none"),
        .init(title: "Text", marks: [.init(day: try day("2024-02-01"), label: title, isStrong: true)], empty: "none"),
        .init(title: "Cited by others", empty: "nothing on record"),
      ])
  }

  @Test func isWellFormed() throws {
    for text in NastyTexts.all {
      #expect(XML(LifeSVG(try picture(text), name: "p").text).fault == nil)
    }
    let xml = XML(LifeSVG(try picture(), name: "p").text)
    #expect(xml.labels.contains("accepted") && xml.labels.contains("2025") && xml.labels.contains("nothing on record"))
  }

  @Test func aLifeOfOneDayIsDrawn() throws {
    let picture = LifePicture(title: "x", first: try day("2024-02-01"), last: try day("2024-02-01"), lanes: [])
    #expect(XML(LifeSVG(picture, name: "p").text).fault == nil)
  }

  @Test func theTableSaysTheSame() throws {
    let table = PictureTables.table(try picture())
    #expect(table.rows[0][1] == "proposed since 2024-02-01; accepted since 2024-05-01")
    #expect(table.rows[2][1] == "nothing on record")
  }
}
