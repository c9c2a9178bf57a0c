import Testing

@testable import DaylightScanner

@Suite struct JSONShapeTests {
  private let shape = JSONShape(members: [("iid", [.number]), ("sha", [.text]), ("reviews", [.list, .object])])

  private func mistake(_ text: String) -> String? { JSONValue(bytes(text)).flatMap(shape.mistake(in:)) }

  @Test func membersMayBeMissingOrNothing() {
    #expect(mistake("{}") == nil && mistake("{\"iid\":null,\"other\":[]}") == nil)
    #expect(mistake("{\"iid\":\"7\",\"sha\":\"ab\",\"reviews\":{\"nodes\":[]}}") == nil)
    #expect(mistake("{\"reviews\":[]}") == nil)
  }

  @Test func aMemberOfAnotherKindIsNamed() {
    #expect(mistake("{\"iid\":\"seven\"}") == "iid must be a number")
    #expect(mistake("{\"iid\":7.5}") == "iid must be a number")
    #expect(mistake("{\"sha\":1}") == "sha must be a text")
    #expect(mistake("{\"reviews\":\"none\"}") == "reviews must be a list or an object")
  }

  @Test func eachForgesRecordsAreChecked() {
    let cases: [(ForgeExport, String)] = [
      (.github, "{\"number\":1,\"merged_at\":null,\"reviews\":7}"),
      (.github, "{\"number\":\"one\",\"merged_at\":null}"),
      (.gitlab, "{\"iid\":1,\"state\":\"merged\",\"approved_by\":\"kim\",\"source_branch\":\"x\"}"),
      (.gerrit, "{\"_number\":1,\"status\":\"MERGED\",\"labels\":[]}"),
      (.perceval, "{\"category\":\"review\",\"data\":[]}"),
    ]
    for (forge, text) in cases {
      let reading = forge.read(bytes("\n" + text))
      #expect(reading.problems.map(\.line) == [2] && reading.requests.isEmpty, "\(text)")
    }
  }
}
