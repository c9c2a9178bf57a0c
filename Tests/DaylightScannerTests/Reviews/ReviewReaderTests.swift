import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct ReviewReaderTests {
  private func read(_ message: String) -> [String] {
    var reader = ReviewReader()
    return reader.records(in: bytes(message)).map { record in
      let who = record.reviewer
      return "\(record.role) \(who.email ?? who.handle.map { "@\($0)" } ?? who.name ?? "") \(record.convention) "
        + "\(record.confidence.rawValue) \(record.line)"
    }
  }

  /// A forge names the reviewer as co-author of the commit that takes a suggestion over.
  @Test(arguments: [
    ("Apply suggestions from code review", true), ("Apply suggestion from @kim", true),
    ("Apply Kim's suggestions", true), ("Update docs/design/retry.md", true), ("Update README.md", true),
    ("Update docs", false), ("Update the docs/design", false), ("Retry with a budget", false),
    ("Apply the patch", false),
  ])
  func whoMadeASuggestionIsNoCoAuthor(_ title: String, _ isSuggestion: Bool) {
    #expect(
      read("\(title)\n\nCo-authored-by: Kim <kim@example.org>\n")
        == ["\(isSuggestion ? "suggested" : "coAuthored") kim@example.org trailer medium 3"])
  }

  @Test func readsTrailersInEveryRole() {
    let message = """
      Retry with a budget

      Why it matters.

      Reviewed-by: Ana <ana@example.org>
      approved-by: Kim <kim@example.org>
      Acked-By: Lee <lee@example.org>
      Tested-by: Bo <bo@example.org>
      Suggested-by: Cy <cy@example.org>
      Helped-by: Di <di@example.org>
      Mentored-by: Ed <ed@example.org>
      Reported-by: Fi <fi@example.org>
      Co-authored-by: Gi <gi@example.org>
      Co-developed-by: Hu <hu@example.org>
      Signed-off-by: Io <io@example.org>
      Cc: Jo <jo@example.org>
      Reviewed-on: https://example.org/c/1

      """
    #expect(
      read(message) == [
        "reviewed ana@example.org trailer medium 5", "approved kim@example.org trailer medium 6",
        "acked lee@example.org trailer medium 7", "tested bo@example.org trailer medium 8",
        "suggested cy@example.org trailer medium 9", "helped di@example.org trailer medium 10",
        "mentored ed@example.org trailer medium 11", "reported fi@example.org trailer medium 12",
        "coAuthored gi@example.org trailer medium 13", "coDeveloped hu@example.org trailer medium 14",
        "signedOff io@example.org trailer medium 15",
      ])
  }

  @Test func aTrailerWithoutAddressIsLessSure() {
    #expect(read("x\n\nReviewed-by: Ana Keller\n") == ["reviewed Ana Keller trailer low 3"])
    #expect(read("x\n\nReviewed-by: TBD\nReviewed-by: NOBODY (OOPS!)\n") == [])
  }

  @Test func eachPersonCountsOnceInARole() {
    let twice =
      "x\n\nReviewed-by: Ana <ana@example.org>\nReviewed-by: Ana <ANA@example.org>\nAcked-by: Ana <ana@example.org>\n"
    #expect(read(twice) == ["reviewed ana@example.org trailer medium 3", "acked ana@example.org trailer medium 5"])
  }

  /// There committers commit others' work: `Author:` says whose it is.
  @Test func readsWhatPostgreSQLsCommittersWrite() {
    let message = """
      Count the pages once

      Oversight in the commit before.

      Reported-by: Bo Lind <bo@example.org>
      Author: Ana Keller <ana@example.org>
      Author: Cy Moor <cy@example.org>
      Reviewed-by: Kim Vogel <kim@example.org>
      Discussion: https://postgr.es/m/1

      """
    #expect(
      read(message) == [
        "reported bo@example.org trailer medium 5", "coAuthored ana@example.org trailer medium 6",
        "coAuthored cy@example.org trailer medium 7", "reviewed kim@example.org trailer medium 8",
      ])
  }

  @Test func readsWrappedReviewersOfKafka() {
    let message = """
      KAFKA-1: Keep the offset (#12)

      Body.

      Reviewers: Ana Keller <ana@example.org>, Kim
       Bo <kim@example.org>,
      Lee Park <lee@example.org>
      """
    #expect(
      read(message) == [
        "reviewed ana@example.org kafka medium 5", "reviewed kim@example.org kafka medium 5",
        "reviewed lee@example.org kafka medium 5",
      ])
    #expect(
      read("x\n\nReviewers: Ana <ana@example.org>\n\nBody <b@example.org>.\n") == [
        "reviewed ana@example.org kafka medium 3"
      ])
    #expect(
      read("x\n\nReviewers: Ana <ana@example.org>,\nCloses: #1\n") == ["reviewed ana@example.org kafka medium 3"],
      "the next field is no reviewer")
  }

  @Test func phabricatorsReviewersWereOnlyAsked() {
    let message = """
      Lower the cache

      Summary: less memory

      Reviewers: ana, kim, #storage

      Reviewed By: kim, lee (previous version)

      Subscribers: bo

      Differential Revision: https://example.org/D12

      """
    #expect(
      read(message) == [
        "requested @ana phabricator medium 5", "requested @kim phabricator medium 5",
        "reviewed @kim phabricator medium 7", "reviewed @lee phabricator low 7",
      ])
  }

  @Test func readsBorsAndLeavesOutItself() {
    #expect(
      read("Auto merge of #123 - ana:fix, r=kim,lee\n\nBody\n") == [
        "reviewed @kim bors medium 1", "reviewed @lee bors medium 1",
      ])
    #expect(read("Auto merge of #123 - ana:fix, r=me\n") == [])
    #expect(read("Body\n\nAuto merge of #123 - ana:fix, r=kim\n") == [], "only as the first line")
  }

  @Test func whatOnlyLooksLikeAReviewIsNone() {
    #expect(read("Reviewed-by: Ana <ana@example.org>\n") == [], "a title")
    #expect(read("x\n\nThis was Reviewed-by: Ana <ana@example.org>\nin a meeting.\n") == [])
    #expect(read("") == [] && read("\n\n\n") == [])
  }

  @Test func bytesThatAreNoTextAreRead() {
    let message =
      bytes("x\n\nReviewed-by: Ren\u{e9}") + [0xe9, 0xff]
      + bytes(" <rene@example.org>\r\nAcked-by: Kim <kim@example.org>\r\n")
    var reader = ReviewReader()
    let records = reader.records(in: message)
    #expect(records.map(\.reviewer.email) == ["rene@example.org", "kim@example.org"])
    var random = SplitMix64(seed: 201)
    let parts = [
      "Reviewed-by: ", "Reviewers: ", "Reviewed By: ", "Differential Revision: ", "<", ">", "@", "\n", "\r\n", " ", ",",
      "Ana", "\u{0}", "r=", "é",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in random.pick(parts) }.joined()
      var reader = ReviewReader()
      for record in reader.records(in: bytes(text)) { #expect(record.line >= 1 && !record.reviewer.isEmpty) }
    }
  }
}
