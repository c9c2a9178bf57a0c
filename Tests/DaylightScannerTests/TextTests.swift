import Testing

@testable import DaylightScanner

@Suite struct TextTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func linesEndInLineFeedsWithOrWithoutAReturn() {
    for (text, lines) in [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n\nc", ["a", "b", "", "c"]), ("\n", [""]), ("a\rb\n", ["a\rb"]),
    ] {
      #expect(Text.lines(bytes(text)).map { String(decoding: $0, as: UTF8.self) } == lines)
      var one: [String] = []
      Text.eachLine(bytes(text)) { one.append(String(decoding: $0, as: UTF8.self)) }
      #expect(one == lines)
    }
    #expect(Text.breaks(in: bytes("a\nb\nc\n"), before: 4) == 2)
    #expect(Text.breaks(in: bytes("a\nb\nc\n"), from: 2, before: 6) == 2)
    #expect(Text.filledLines(bytes("a\n \t\r\n\nb")) == 2)
  }

  @Test func decodingRepairsAndTakesOutWhatMovesTheCursorOrTheText() {
    #expect(Text.decode([0x61, 0xff, 0x62]) == "a\u{fffd}b")
    #expect(Text.decode(bytes("a\u{1b}[31m\u{202e}b\u{2028}c")) == "a [31m b c")
    #expect(Text.decode(bytes("plain")) == "plain")
    #expect(Text.decode(bytes(String(repeating: "a", count: 1_000))).utf8.count == Text.bound)
  }

  @Test func prefixesAreFoundInAnyCase() {
    let line = bytes("xReviewed-By: Ana")[1...]
    #expect(Text.hasPrefix(line, "reviewed-by:") && !Text.hasPrefix(line, "reviewed-by: ana k"))
    #expect(Text.hasPrefix([], "") && !Text.hasPrefix([], "a"))
    #expect(Text.trimmed(bytes(" \t a b\t")[...]).elementsEqual("a b".utf8))
    #expect(Text.lowercased(bytes("ÄaB")) == bytes("Äab"))
  }

  /// Each way of handing bytes over finds what a plain loop finds.
  @Test func bytesAreFoundInArraysSlicesAndTexts() {
    var random = SplitMix64(seed: 17)
    for _ in 0..<3_000 {
      let letters = (0..<Int.random(in: 0...24, using: &random)).map { _ in
        UInt8.random(in: 0x61...0x63, using: &random)
      }
      let needle = (0..<Int.random(in: 0...4, using: &random)).map { _ in UInt8.random(in: 0x61...0x63, using: &random)
      }
      let from = Int.random(in: 0...letters.count, using: &random)
      let until = Int.random(in: from...letters.count, using: &random)
      func plain(_ bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: needle) } ?? (needle.isEmpty ? bytes.startIndex : nil)
      }
      #expect(Text.find(needle, in: letters, from: from) == plain(letters[from...]))
      let slice = letters[from..<until]
      #expect(Text.find(needle, in: slice, from: slice.startIndex) == plain(slice))
      #expect(Text.contains(slice, needle[...]) == (plain(slice) != nil))
      let text = String(decoding: letters, as: UTF8.self)
      #expect(Text.contains(text.utf8, needle) == (plain(letters[...]) != nil))
      #expect(Text.contains(letters, String(decoding: needle, as: UTF8.self).utf8) == (plain(letters[...]) != nil))
      // Bytes that do not lie in one piece.
      let reversed = letters.reversed() as ReversedCollection<[UInt8]>
      #expect(Text.contains(reversed, needle) == (plain(Array(reversed)[...]) != nil))
    }
    #expect(Text.find(bytes("a"), in: bytes("a"), from: 2) == nil, "a place behind the end")
    #expect(Text.find(bytes(""), in: bytes(""), from: 0) == 0)
  }

  @Test func textsAreComparedByteForByte() {
    #expect("a://b".holds("://") && !"e\u{301}".holds("\u{e9}") && !"".holds("a"))
    #expect("one, two".range(of: ", ").map { String("one, two"[$0.upperBound...]) } == "two")
    #expect("one".range(of: "") == nil && "one".range(of: "two") == nil)
    #expect("\r\n a b \t".trimmed == "a b")
  }
}
