import DaylightHooks
import Testing

@Suite struct TrailerCheckTests {
  private func remarks(_ block: String, author: String? = "ana@harbour.example", known: [String]? = nil) -> [String] {
    let addresses = known.map { Set($0.map(bytes)) }
    let check = TrailerCheck(
      author: author.map(bytes), isKnown: addresses.map { all in { @Sendable in all.contains($0) } })
    return check.remarks(bytes("Title\n\nBody.\n\n\(block)\n")).map(\.text)
  }

  @Test(arguments: [
    ("Reviewd-by: B <b@x.example>", "Reviewed-by"), ("Reviewed by: B <b@x.example>", "Reviewed-by"),
    ("Singed-off-by: B <b@x.example>", "Signed-off-by"), ("reviewed_by: B", "Reviewed-by"),
    ("Acked-bye: B <b@x.example>", "Acked-by"), ("Co-Authored-Buy: B <b@x.example>", "Co-authored-by"),
    ("Co authored by: B <b@x.example>", "Co-authored-by"), ("Mentord-by: B <b@x.example>", "Mentored-by"),
  ])
  func misspeltKeysAreNamed(_ line: String, _ meant: String) {
    #expect(remarks(line).count == 1)
    #expect(remarks(line).first?.contains("looks like \(meant),") == true)
  }

  @Test(arguments: [
    "Nacked-by: B <b@x.example>", "Backed-by: B <b@x.example>", "Asked-by: B <b@x.example>", "Fixes: #12",
    "Reviewed-by: B <b@x.example>", "REVIEWED-BY: B <b@x.example>", "Cc: B <b@x.example>", "Change-Id: I12",
    "Reviewed-by: @kim", "Reviewed-by: kim",
  ])
  func whatIsMeantSoIsLeftAlone(_ line: String) {
    #expect(remarks(line) == [])
  }

  @Test func onlyTheLastParagraphAndNeverTheTitle() {
    let check = TrailerCheck(author: nil)
    #expect(check.remarks(bytes("Reviewd-by: B\n")).isEmpty)
    #expect(check.remarks(bytes("Title\n\nReviewd-by: B\n\nThat was a line.\n")).isEmpty)
    #expect(check.remarks(bytes("Title\r\n\r\nReviewd-by: B <b@x.example>\r\n")).count == 1)
    #expect(check.remarks([]).isEmpty)
  }

  @Test func valuesThatSayNothing() {
    #expect(remarks("Tested-by:") == ["Tested-by has no value."])
    for value in ["B <b@x.example", "B b@x.example>", "B <>", "B >b<"] {
      #expect(remarks("Acked-by: \(value)") == ["Acked-by has an address that is not written <like@this>."], "\(value)")
    }
  }

  @Test func aReviewByTheAuthorIsNone() {
    #expect(remarks("Reviewed-by: Somebody <ANA@harbour.example>").first?.contains("names the author") == true)
    #expect(remarks("Co-authored-by: Somebody <ana@harbour.example>") == [])
    #expect(remarks("Reviewed-by: Ana <ana@harbour.example>", author: nil) == [])
  }

  @Test func addressesThatNobodyUsed() {
    let known = ["kim@harbour.example"]
    #expect(remarks("Reviewed-by: Kim <Kim@harbour.example>", known: known) == [])
    #expect(remarks("Reviewed-by: Kim <kim@harbour.exmaple>", known: known).first?.contains("nobody here") == true)
    #expect(remarks("Reviewed-by: Kim <kim@harbour.exmaple>", known: nil) == [])
    let check = TrailerCheck(author: nil) { _ in false }
    #expect(check.remarks(bytes("T\n\nAcked-by: K <k@x.example>\n")).map(\.isMistake) == [false], "never refused")
  }

  /// Whatever a message holds, nothing of it but a plain key is repeated.
  @Test func nothingOfTheMessageIsRepeated() {
    let hostile = "Reviewd-by: \u{1b}[31m<secret@x.example>\nAcked-by: \u{7}secret <\nTes\u{1b}ted-by: x"
    for line in remarks(hostile) {
      #expect(!line.contains("secret") && line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }
    #expect(remarks(Array(repeating: "Reviewd-by: x", count: 90).joined(separator: "\n")).count == 10)
  }
}
