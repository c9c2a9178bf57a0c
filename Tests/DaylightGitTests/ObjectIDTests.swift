import DaylightGit
import Testing

@Suite struct ObjectIDTests {
  @Test func hexadecimalBothWays() throws {
    let hex = "0123456789abcdef0123456789abcdef01234567"
    let id = try #require(ObjectID(hex: hex))
    #expect(id.hex == hex)
    #expect("\(id)" == hex)
    #expect(ObjectID(hex: hex.uppercased()) == id)
    #expect(ObjectID(hexBytes: Array(hex.utf8)) == id)
    #expect(id.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() == hex)
  }

  @Test(arguments: [
    "", "0", String(repeating: "0", count: 39), String(repeating: "0", count: 41),
    String(repeating: "g", count: 40), String(repeating: " ", count: 40), String(repeating: "0", count: 64),
  ])
  func anythingElseIsNone(text: String) { #expect(ObjectID(hex: text) == nil) }

  /// Every byte in every place: only the digits are digits.
  @Test func eachByteIsADigitOrNot() {
    for position in 0..<40 {
      for byte in UInt8.min ... .max {
        var digits = [UInt8](repeating: 0x39, count: 40)
        digits[position] = byte
        let isDigit = "0123456789abcdefABCDEF".utf8.contains(byte)
        let hex = ObjectID(hexBytes: digits)?.hex
        #expect(hex == (isDigit ? String(decoding: digits, as: UTF8.self).lowercased() : nil))
      }
    }
  }

  @Test func orderIsThatOfTheText() throws {
    var dice = Dice(state: 5)
    var ids = (0..<300).map { _ in ObjectID.hashing(blob: [UInt8.random(in: 0...255, using: &dice), 1]) }
    // Neighbours that differ in one of the later digits only.
    for position in 0..<40 {
      var digits = [UInt8](repeating: 0x37, count: 40)
      digits[position] = 0x38
      ids.append(try #require(ObjectID(hexBytes: digits)))
    }
    #expect(ids.sorted().map(\.hex) == ids.map(\.hex).sorted())
    #expect(Set(ids).count == Set(ids.map(\.hex)).count)
  }

  @Test func hashesAsGit() throws {
    #expect(ObjectID.hashing(blob: []).hex == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")
    try withFolder { folder in
      let bytes: [UInt8] = Array("one\r\ntwo\0three".utf8) + [0xff]
      try put(bytes, into: folder + "/file")
      let expected = try git(in: folder, "hash-object", "--no-filters", "file")
      #expect(ObjectID.hashing(blob: bytes).hex + "\n" == text(expected))
    }
  }
}
