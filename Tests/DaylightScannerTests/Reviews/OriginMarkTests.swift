import Testing

@testable import DaylightScanner

@Suite struct OriginMarkTests {
  private let id = "9f2c01ab34cd56ef9f2c01ab34cd56ef9f2c01ab"

  private func mark(_ message: String) -> OriginMark? { OriginMark.find(in: Text.lines(bytes(message))) }

  @Test func whatStandsAboveTheMarkIsTheOriginals() {
    #expect(mark("T\n\nA: b\n(cherry picked from commit \(id))\nC: d\n") == OriginMark(original: id, lastLine: 3))
    #expect(mark("T\n\n(cherry-picked from commit \(id.uppercased()))\n")?.original == id)
    #expect(mark("T\r\n\r\n(backported from commit 9f2c01a)\r\n") == OriginMark(original: "9f2c01a", lastLine: 2))
  }

  @Test func theLastOfSeveralCounts() {
    let other = String(repeating: "a", count: 40)
    #expect(
      mark("T\n\n(cherry picked from commit \(other))\n(cherry picked from commit \(id))\n")
        == OriginMark(original: id, lastLine: 3))
  }

  @Test func stableKernelsNameItFirst() {
    #expect(mark("T\n\n[ Upstream commit \(id) ]\n\nBody\n\nA: b\n") == OriginMark(original: id, lastLine: 7))
    #expect(mark("T\n\ncommit \(id) upstream.\n\nA: b\n") == OriginMark(original: id, lastLine: 5))
  }

  @Test func otherMentionsOfCommitsAreNone() {
    #expect(mark("T\n\nSee commit \(id).\ncommit \(id) broke it\n(cherry picked from somewhere)\n") == nil)
    #expect(mark("T\n\n  (cherry picked from commit \(id))\n") == nil, "quoted")
    #expect(mark("") == nil)
  }
}
