import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct ReachSVGTests {
  private func picture(
    teams: Int, repositories: Int, people: Int = 5, teamsAreKnown: Bool = true, name: String = "name"
  ) -> ReachPicture {
    .init(
      title: "Retry budget", origin: "payments", teams: (0..<teams).map { "\(name) team \($0)" },
      repositories: (0..<repositories).map { "\(name) repository \($0)" }, people: people,
      teamsAreKnown: teamsAreKnown)
  }

  @Test func isWellFormed() {
    for teams in [0, 1, 3, 8, 9, 30] {
      for repositories in [0, 1, 8, 9, 30] {
        let xml = XML(ReachSVG(picture(teams: teams, repositories: repositories), name: "p").text)
        #expect(xml.fault == nil)
        #expect(xml.elements.starts(with: ["svg", "title", "desc"]))
        #expect(xml.labels.contains("payments"))
      }
    }
  }

  @Test func foldsALongColumn() {
    let xml = XML(ReachSVG(picture(teams: 12, repositories: 9), name: "p").text)
    #expect(xml.labels.contains("and 4 more, listed below"))
    #expect(xml.labels.contains("and 1 more, listed below"))
    #expect(xml.labels.contains("name team 7"))
    #expect(!xml.labels.contains("name team 8"))
    #expect(!ReachSVG(picture(teams: 12, repositories: 1), name: "p").isComplete)
    #expect(ReachSVG(picture(teams: 8, repositories: 8), name: "p").isComplete)
  }

  @Test func notKnowingIsNotTheSameAsNone() {
    let unknown = XML(ReachSVG(picture(teams: 0, repositories: 0, teamsAreKnown: false), name: "p").text)
    #expect(unknown.labels.contains("teams are not known here"))
    #expect(unknown.labels.contains("no other repository on record"))
    let none = XML(ReachSVG(picture(teams: 0, repositories: 1), name: "p").text)
    #expect(none.labels.contains("no other team on record"))
    let some = XML(ReachSVG(picture(teams: 2, repositories: 2), name: "p").text)
    #expect(!some.labels.contains { $0.hasPrefix("no other") || $0.contains("known") })
  }

  @Test(arguments: [
    (0, "No other person is on record."), (1, "1 other person is on its record."),
    (41, "41 other people are on its record."),
  ])
  func peopleAreASentence(_ people: Int, _ sentence: String) {
    #expect(
      XML(ReachSVG(picture(teams: 1, repositories: 1, people: people), name: "p").text).labels.contains(
        sentence))
  }

  @Test func hostileNamesStayNames() {
    for text in NastyTexts.all.prefix(800) {
      let xml = XML(ReachSVG(picture(teams: 2, repositories: 2, name: text), name: "p").text)
      #expect(xml.fault == nil, "\(text.debugDescription)")
      #expect(
        Set(xml.elements).isSubset(of: ["svg", "title", "desc", "path", "rect", "text", "g"]),
        "\(text.debugDescription)")
    }
  }
}
