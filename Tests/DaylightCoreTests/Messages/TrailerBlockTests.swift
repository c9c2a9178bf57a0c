import Testing

@testable import DaylightCore

@Suite struct TrailerBlockTests {
  private func parsed(_ message: [UInt8]) -> [String] {
    Trailers.parse(message).map {
      "\(String(decoding: $0.key, as: UTF8.self))|\(String(decoding: $0.value, as: UTF8.self))|\($0.line)"
    }
  }

  private func parsed(_ message: String) -> [String] { parsed(Array(message.utf8)) }

  @Test func emptyLinesAtTheEndAreNoPartOfTheBody() {
    for end in ["", "\n", "\n\n", "\n\n\n\n\n\n\n\n\n\n"] {
      #expect(parsed("Title\n\nRefs: 1" + end) == ["Refs|1|3"])
    }
    #expect(parsed("\n\n\n") == [] && parsed("") == [] && parsed("\n") == [])
  }

  @Test func commentsConflictsAndZerosEndIt() {
    #expect(parsed("Title\n\nRefs: 1\n# a comment\n#\n") == ["Refs|1|3"])
    #expect(parsed("Title\n\nRefs: 1\n\nConflicts:\n\ta.c\n\tb.c\n") == ["Refs|1|3"])
    #expect(parsed("Title\n\nConfirmed: 1\n\nConflicting: 2\n") == ["Conflicting|2|5"], "it only begins alike")
    #expect(parsed("Title\n\nRefs: 1\n\0\nMore: 2\n") == ["Refs|1|3"])
    #expect(parsed("#\n\nTitle\n\nRefs: 1\n").count == 1 && parsed("\0Title\n\nRefs: 1\n") == [])
  }

  /// What is read quickly is what is read line by line: a comment far above changes nothing but how it is read.
  @Test func theQuickWayReadsWhatTheExactOneDoes() {
    var random = SplitMix64(seed: 11)
    let parts = [
      "Refs: 1\n", "Signed-off-by: Ana <ana@example.org>\n", "prose\n", "\n", "  folded\n", "\r\n", "C\n", "Co-x: 2\n",
      "a\u{b}b\n", "\t\n", "key : value\n", "(cherry picked from commit 1)\n", "---\n", "no break", " \n",
    ]
    for _ in 0..<3_000 {
      let rest = (0..<Int.random(in: 0..<9, using: &random)).map { _ in random.pick(parts) }.joined()
      let plain = "Title\nmore\n\nwords\n\n" + rest
      let exact = "Title\n# odd\n\nwords\n\n" + rest
      #expect(parsed(plain) == parsed(exact), "\(rest.debugDescription)")
    }
  }

  @Test func placesLeadToTheSameBytes() {
    let message = Array("Title\n\nRefs:  1,\n   2\t\nSigned-off-by:\tAna\n".utf8)
    let places = Trailers.places(in: message.span)
    #expect(places.map { String(decoding: message[$0.key], as: UTF8.self) } == ["Refs", "Signed-off-by"])
    #expect(places.map(\.isFolded) == [true, false])
    var values: [String] = []
    for place in places { values.append(String(decoding: Trailers.value(of: place, in: message.span), as: UTF8.self)) }
    #expect(values == ["1, 2", "Ana"])
    #expect(String(decoding: message[places[1].value], as: UTF8.self) == "Ana")
  }
}
