import Testing

@testable import DaylightScanner

@Suite struct FowlerNollVoTests {
  /// The test vectors of the hash's own page.
  @Test(
    arguments: [
      ("", 0x811c_9dc5, 0xcbf2_9ce4_8422_2325), ("a", 0xe40c_292c, 0xaf63_dc4c_8601_ec8c),
      ("foobar", 0xbf9c_f968, 0x8594_4171_f739_67e8),
    ] as [(String, UInt32, UInt64)])
  func isAsPublished(_ text: String, _ short: UInt32, _ long: UInt64) {
    #expect(FowlerNollVo.hash32(text.utf8) == short && FowlerNollVo.hash64(text.utf8) == long, "\(text)")
  }
}
