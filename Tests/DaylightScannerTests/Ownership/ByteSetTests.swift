import Testing

@testable import DaylightScanner

@Suite struct ByteSetTests {
  @Test func isASet() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      var set = ByteSet()
      var plain: Set<UInt8> = []
      for _ in 0..<60 {
        let byte = UInt8.random(in: 0...255, using: &random)
        if random.chance(70) {
          set.insert(byte)
          plain.insert(byte)
        } else {
          set.remove(byte)
          plain.remove(byte)
        }
      }
      let other = ByteSet([1, 100, 255])
      var joined = set
      joined.formUnion(other)
      for byte in UInt8.min...UInt8.max {
        #expect(set.contains(byte) == plain.contains(byte))
        #expect(set.inverted.contains(byte) != plain.contains(byte))
        #expect(joined.contains(byte) == (plain.contains(byte) || [1, 100, 255].contains(byte)))
      }
      #expect(set.isEmpty == plain.isEmpty && set == ByteSet(plain))
    }
  }

  @Test func posixClassesAreThoseOfASCII() throws {
    #expect(try #require(ByteSet.posix("digit".utf8)) == ByteSet(UInt8(ascii: "0")...UInt8(ascii: "9")))
    #expect(try #require(ByteSet.posix("upper".utf8)) == ByteSet(UInt8(ascii: "A")...UInt8(ascii: "Z")))
    #expect(try #require(ByteSet.posix("blank".utf8)) == ByteSet([0x20, 0x09]))
    #expect(ByteSet.posix("nosuch".utf8) == nil)
    for name in ["alnum", "print", "punct", "word", "space"] {
      #expect(try #require(ByteSet.posix(name.utf8)).contains(0x80) == false)
    }
  }
}
