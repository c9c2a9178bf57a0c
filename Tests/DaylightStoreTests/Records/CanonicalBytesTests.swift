import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct CanonicalBytesTests {
  private func bytes(_ values: [String?]) -> [UInt8] {
    var bytes = CanonicalBytes()
    for value in values { bytes.text(value) }
    return bytes.bytes
  }

  @Test func textsStandInOrderOfTheirBytes() {
    let ordered: [String?] = [
      nil, "", "\u{0}", "\u{0}\u{0}", "\u{0}a", "\u{1}", "a", "a\u{0}", "aa", "b", "e\u{301}", "\u{e9}",
    ]
    for (left, right) in zip(ordered, ordered.dropFirst()) {
      #expect(bytes([left]).lexicographicallyPrecedes(bytes([right])))
      #expect(bytes([left, "z"]).lexicographicallyPrecedes(bytes([right, "a"])))
    }
  }

  @Test func whereOneTextEndsShows() {
    let pairs: [[String?]] = [
      ["a", "b"], ["ab", ""], ["", "ab"], ["a\u{0}", "b"], ["a", "\u{0}b"], ["a\u{0}\u{1}b", ""],
      [nil, "ab"],
      ["ab", nil],
    ]
    #expect(Set(pairs.map(bytes)).count == pairs.count)
  }

  @Test func numbersStandInOrderOfValue() {
    let ordered: [Int64?] = [nil, .min, -256, -1, 0, 1, 255, 256, .max]
    let keys = ordered.map { number in
      var bytes = CanonicalBytes()
      bytes.integer(number)
      return bytes.bytes
    }
    for (left, right) in zip(keys, keys.dropFirst()) { #expect(left.lexicographicallyPrecedes(right)) }
  }
}
