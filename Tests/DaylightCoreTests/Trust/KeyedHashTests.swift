import DaylightCore
import Testing

@Suite struct KeyedHashTests {
  private let key = Array(UInt8(0)...15)

  /// The authors' own test vector, from appendix A of the paper.
  @Test func matchesThePapersVector() {
    #expect(KeyedHash(key: key).hash(Array(UInt8(0)...14)) == 0xa129_ca61_49be_45e5)
  }

  /// The first vectors of the reference implementation's list: inputs 00, 00 01, … of growing length.
  @Test func matchesTheReferenceImplementation() {
    let expected: [UInt64] = [
      0x726f_db47_dd0e_0e31, 0x74f8_39c5_93dc_67fd, 0x0d6c_8009_d9a9_4f5a, 0x8567_6696_d7fb_7e2d,
      0xcf27_94e0_2771_87b7, 0x1876_5564_cd99_a68d, 0xcbc9_466e_58fe_e3ce, 0xab02_00f5_8b01_d137,
      0x93f5_f579_9a93_2462,
    ]
    for (count, hash) in expected.enumerated() {
      #expect(KeyedHash(key: key).hash((0..<count).map { UInt8($0) }) == hash, "\(count) bytes")
    }
  }

  @Test func keysAreFilledUpAndCut() {
    #expect(KeyedHash(key: []) == KeyedHash(key: Array(repeating: 0, count: 16)))
    #expect(KeyedHash(key: key + [99]) == KeyedHash(key: key))
    #expect(KeyedHash(key: [1]).hash([1]) != KeyedHash(key: [2]).hash([1]))
  }

  @Test func hexHasSixteenDigits() {
    var random = SplitMix64(seed: 5)
    var seen: Set<String> = []
    for index in 0..<5_000 {
      let hex = KeyedHash(key: (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }).hex("\(index)")
      #expect(hex.utf8.count == 16)
      seen.insert(hex)
    }
    #expect(seen.count == 5_000)
    #expect(KeyedHash.public.hex("ana") == KeyedHash(key: Array("daylight ids, v1".utf8)).hex("ana"))
  }
}
