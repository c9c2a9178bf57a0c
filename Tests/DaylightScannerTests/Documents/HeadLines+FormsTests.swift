import Testing

@testable import DaylightScanner

@Suite struct HeadLinesFormsTests {
  private func pairs(_ text: String) -> [String] { HeadLines.pairs(text).map { "\($0.key)=\($0.value)" } }

  private func heading(_ text: String) -> String? {
    HeadLines.heading(at: 0, in: Text.lines(bytes(text))).map { "\($0.text):\($0.length)" }
  }

  @Test(arguments: [
    ("Status: Draft", ["status=Draft"]), ("- Status: Draft", ["status=Draft"]), (":Status: Draft", ["status=Draft"]),
    ("> **Status:** Draft", ["status=Draft"]), ("* __Status__: Draft", ["status=Draft"]),
    ("**Stage: 3 (finished)**", ["stage=3 (finished)**"]), ("**Stage**: **3 (finished)**", ["stage=3 (finished)"]),
    ("**Status** Accepted", ["status=Accepted"]), ("* **Owners**", ["owners="]), ("**Decision**", []),
    ("Last Updated: today", ["last-updated=today"]),
    ("Reviewer(s): Ana", ["reviewer=Ana"]), ("Status: Draft <!-- or Accepted -->", ["status=Draft"]),
    ("Status:Draft", ["status=Draft"]), ("Authors:@ana", ["authors=@ana"]),
    ("**Author**: Ana | **Status**: Draft", ["author=Ana", "status=Draft"]),
    ("Author: Ana · Status: Draft · Date: 2026-01-01", ["author=Ana", "status=Draft", "date=2026-01-01"]),
    ("Status: Draft | not yet", ["status=Draft | not yet"]),
  ])
  func aFieldIsReadInAllItsDresses(_ line: String, _ wanted: [String]) { #expect(pairs(line) == wanted, "\(line)") }

  @Test(arguments: [
    "https://harbour.example/x", "std::vector is used", "A sentence that goes on and on: with a colon", "12:30 is late",
    "", ":::", "**Bold words** and a sentence", "word:word", "`a`: **", "*: x", "no colon at all",
  ])
  func sentencesAddressesAndCodeAreNoFields(_ line: String) {
    #expect(pairs(line).filter { !$0.hasSuffix("=") && !$0.hasPrefix("a=") }.isEmpty, "\(line): \(pairs(line))")
  }

  @Test(arguments: [
    ("# Title", "Title:1"), ("### Title ###", "Title:1"), ("#\tTitle", "Title:1"), ("== Title ==", "Title:1"),
    ("= Title", "Title:1"), ("** Title", "Title:1"), ("<h2>A <b>title</b></h2>", "A title:1"),
    ("Title\n=====", "Title:2"),
    ("Title\n-----", "Title:2"), ("Title\n~~~~~", "Title:2"),
  ])
  func aHeadingIsReadInAnyMarkup(_ text: String, _ wanted: String) { #expect(heading(text) == wanted, "\(text)") }

  @Test(arguments: [
    "#Title", "####### Title", "Title", "Title\n--", "| a | b |\n---------", "- item\n------", "  Title\n  =====",
    "* item",
    "Status: Draft\n-----------------------------", "A sentence that is rather long\n~~~", "====",
  ])
  func linesAndTablesAreNone(_ text: String) { #expect(heading(text) == nil, "\(text)") }

  @Test func aNumberBeforeAHeadingIsNotItsName() {
    #expect(HeadLines.withoutNumber("3.1 Status") == "Status" && HeadLines.withoutNumber("2) Goals") == "Goals")
    #expect(HeadLines.withoutNumber("2026") == "2026", "a number alone is the name")
    #expect(HeadLines.isField("3.1 **Status**") && !HeadLines.isField("Context"))
  }

  @Test func commentsMarksAndTagsGoAway() {
    #expect(HeadLines.withoutComment("a <!-- b --> c") == "a  c" && HeadLines.withoutComment("a <!-- b") == "a")
    #expect(HeadLines.plain(" **a** `b` ") == "a b")
    #expect(HeadLines.withoutTags("<td>a</td><td>b<br>c</td>", cellMark: "|") == "a|b, c|")
    #expect(HeadLines.withoutTags("<b>a</b> b", cellMark: "|") == "a b")
    #expect(HeadLines.attribute("content", "<meta name=\"author\" content=\"Ana\">") == "Ana")
    #expect(HeadLines.attribute("content", "<meta>") == nil)
  }

  @Test(arguments: [
    "2026-01-12", "12 January 2026", "July 2026", "Jan 12th, 2026", "Updated on 12 July 2026", "2026",
  ])
  func aDayAMonthOrAYearIsADate(_ text: String) { #expect(HeadLines.isDate(text)) }

  @Test(arguments: ["", "July", "In 2026 we began", "1234-01-01", "Ana Keller", "1 2 3 4 5 2026"])
  func otherLinesAreNoDates(_ text: String) { #expect(!HeadLines.isDate(text), "\(text)") }

  @Test func aNameIsAFewWordsMostOfThemCapital() {
    for name in ["Ana Keller", "Ana de la Cruz", "J. R. Bo"] { #expect(HeadLines.isName(name), "\(name)") }
    for text in ["Ana", "ana keller", "Design of X2 Y3", "Why: Because", "This is a sentence that goes on for long"] {
      #expect(!HeadLines.isName(text), "\(text)")
    }
  }

  @Test func aListOfPeopleSaysWhatEachDoes() {
    func parts(_ item: String) -> [String] { HeadLines.parts(ofPeople: item).map { "\($0.key)=\($0.value)" } }
    #expect(parts("Ana Keller (author)") == ["author=Ana Keller"])
    #expect(parts("ana - author and reviewer") == ["author=@ana", "reviewer=@ana"])
    #expect(parts("Reviewers: @ana & Kim Bo") == ["reviewers=@ana, Kim Bo"])
    #expect(parts("Kim Bo | approver") == ["approver=Kim Bo"])
    #expect(parts("Ana Keller").isEmpty && parts("Ana Keller (on leave)").isEmpty)
  }

  @Test func aTextIsPartedByWords() {
    #expect("a and b and c".split(separatorText: " and ") == ["a", "b", "c"])
    #expect("and".split(separatorText: " and ") == ["and"] && "".split(separatorText: "x") == [""])
    #expect("aab".range(ofText: "ab").map { "aab"[$0.lowerBound...] } == "ab")
    #expect(!"abc".holdsText("") && !"".holdsText("a") && "caf\u{e9}".holdsText("f\u{e9}"))
  }
}
