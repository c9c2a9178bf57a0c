import Testing

@testable import DaylightStore

@Suite struct FingerprintTests {
  /// MurmurHash64A written once more, byte by byte from its description, for little-endian input of any
  /// length.
  private func murmur(_ bytes: [UInt8]) -> UInt64 {
    let m: UInt64 = 0xc6a4_a793_5bd1_e995
    var h = UInt64(bytes.count) &* m
    let whole = bytes.count / 8 * 8
    for start in stride(from: 0, to: whole, by: 8) {
      var k = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
      k = k &* m
      k ^= k >> 47
      k = k &* m
      h ^= k
      h = h &* m
    }
    if whole < bytes.count {
      for place in whole..<bytes.count { h ^= UInt64(bytes[place]) << UInt64(8 * (place - whole)) }
      h = h &* m
    }
    h ^= h >> 47
    h = h &* m
    return h ^ h >> 47
  }

  @Test func followsItsSource() {
    var random = Seeded(1)
    for count in 0..<100 {
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
      #expect(Fingerprint.of(bytes) == Int64(bitPattern: murmur(bytes)))
      #expect(Fingerprint.of([1, 2] + bytes + [3], 2..<2 + count) == Fingerprint.of(bytes))
    }
  }

  @Test func everyBitCounts() {
    let bytes = Array("the same facts, the same digest".utf8)
    var seen: Set<Int64> = [Fingerprint.of(bytes)]
    for place in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[place] ^= 1 << bit
        #expect(seen.insert(Fingerprint.of(other)).inserted)
      }
    }
  }
}
