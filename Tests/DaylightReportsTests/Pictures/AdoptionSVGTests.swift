import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct AdoptionSVGTests {
  private func picture(_ count: Int, name: String = "repository") -> AdoptionPicture {
    AdoptionPicture(
      title: "Release <workflow>", start: Quarter(year: 2025, quarter: 1), now: Quarter(year: 2026, quarter: 3),
      bars: (0..<count).map {
        .init(
          repository: "\(name)-\($0)", first: Quarter(year: 2025, quarter: 1 + $0 % 4),
          end: $0 % 3 == 2 ? Quarter(year: 2026, quarter: 2) : nil, isPushed: $0 % 2 == 1)
      })
  }

  @Test func countsWhoHasItInEachQuarter() {
    let picture = picture(3)
    #expect(picture.quarters.count == 7)
    #expect(picture.quarters.map { picture.holders(in: $0) } == [1, 2, 3, 3, 3, 2, 2])
  }

  @Test func escapesAndNamesEveryRepository() {
    let svg = AdoptionSVG(picture(4, name: "a<b"), name: "f1")
    #expect(!svg.text.contains("<workflow>") && !svg.text.contains("a<b") && svg.text.contains("a&lt;b-3"))
    #expect(svg.text.contains("rolled out") && svg.isComplete)
  }

  @Test func manyAreCountedAndListed() {
    let svg = AdoptionSVG(picture(30), name: "f1")
    #expect(svg.text.contains("and 10 more") && !svg.isComplete)
    #expect(PictureTables.table(picture(30)).rows.count == 30)
  }

  @Test func noAdopterAndOneQuarterAreDrawn() {
    let empty = AdoptionPicture(
      title: "x", start: Quarter(year: 2026, quarter: 1), now: Quarter(year: 2025, quarter: 1), bars: [])
    #expect(empty.quarters.count == 1 && AdoptionSVG(empty, name: "f").text.contains("</svg>"))
  }
}
