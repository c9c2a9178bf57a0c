import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct ReviewMessageTests {
  private func message(_ text: String) -> ReviewMessage {
    ReviewMessage(bytes(text), lines: nil, trailers: Trailers.places(in: bytes(text).span))
  }

  @Test func theTitleIsTheFirstLineThatHoldsSomething() {
    #expect(Text.decode(message("\n  \r\nFix it\r\nmore").title) == "Fix it")
    #expect(message("").title.isEmpty && message("\n\n").title.isEmpty)
  }

  @Test func linesAreNumberedFromTheirPlaces() {
    let message = message("Title\n\nReviewed by: Ana Keller\n")
    #expect([0, 6, 7].map(message.number) == [0, 1, 2])
    #expect([7, 0].map(message.number) == [2, 0])
    #expect(message.lines.count == 3)
  }

  @Test func toolsAreKnownByWhatTheyWrite() {
    #expect(message("x\n\nReviewed By: ana\n\nDifferential Revision: D1\n").isPhabricator)
    #expect(!message("x\n\nReviewed-by: Ana\n").isPhabricator)
    #expect(message("x\n\nChange-Id: I1\nReviewed-on: https://x\n").isGerrit)
    #expect(!message("x\n\nChange-Id: I1\nReviewed-by: Ana\n").isGerrit)
    #expect(message("8123456: Keep it\n\nReviewed-by: ana\n").isOpenJDK)
    #expect(!message("812345: Keep it\n").isOpenJDK && !message("8123456 Keep it\n").isOpenJDK)
  }

  @Test func valuesGoOnInTheLinesBelow() {
    let message = message("x\n\nReviewers: Ana Keller,\n  Kim Bo\nRefs: 1\n")
    #expect(
      message.value(from: 2, after: message.lines[2].startIndex + 10, takes: ReviewMessage.isFolded)
        == " Ana Keller,   Kim Bo")
  }
}
