import Testing

@testable import DaylightScanner

@Suite struct ReviewTrialTests {
  @Test func saysWhatIsReadAndWhy() throws {
    let settings = ReviewSettings(conventions: [try ReviewConvention(name: "release train", pattern: "QA: {tested}")])
    let trial = ReviewTrial(
      bytes("Keep it\n\nQA: Lee <lee@example.org>\n\nReviewed-by: Ana <ana@example.org>\nReviewed-by: TBD\nRefs: 1\n"),
      settings: settings)
    #expect(trial.readings.map(\.record.role) == [.tested, .reviewed])
    #expect(trial.readings[0].reason.contains("'release train'") && trial.readings[0].text.hasPrefix("QA:"))
    #expect(trial.readings[1].reason.contains("interpret-trailers"))
    #expect(trial.remarks.contains { $0.contains("Line 6") && $0.contains("nobody") })
    #expect(trial.remarks.contains { $0.contains("Line 7") && $0.contains("nothing about reviews") })
  }

  @Test func saysWhatIsNotObservable() {
    #expect(ReviewTrial(bytes("Keep it (#12)\n")).remarks.first?.contains("request 12, squashed") == true)
    #expect(ReviewTrial(bytes("Keep it\n")).remarks == ["Nothing in this message says who reviewed it."])
    #expect(ReviewTrial(bytes("Merge pull request #7 from ana/x\n")).remarks.first?.contains("request 7") == true)
    let pick = ReviewTrial(bytes("T\n\nAcked-by: K <k@x.org>\n(cherry picked from commit 9f2c01ab34)\n"))
    #expect(pick.remarks.contains { $0.contains("9f2c01ab34") })
  }
}
