import Testing

@testable import DaylightGit

@Suite struct ScratchBufferTests {
  @Test func growsToWhatIsWantedAndShrinksAgain() throws {
    guard var buffer = ScratchBuffer() else { throw ScratchFailure(reason: "no memory") }
    let sizes: [(wanted: Int, count: Int)] = [
      (0, 4096), (4096, 4096), (4097, 8192), (100_000, 100_000), (1, 100_000), (5 << 20, 5 << 20),
      (3 << 20, 5 << 20), (10, ScratchBuffer.usual), (10, ScratchBuffer.usual),
    ]
    for (wanted, count) in sizes {
      let isThere = buffer.reserve(wanted)
      #expect(isThere)
      let found = buffer.count
      #expect(found == count)
      if wanted > 0 { buffer.start.storeBytes(of: 7, toByteOffset: wanted - 1, as: UInt8.self) }
      let last = buffer.bytes(wanted).last
      #expect(last == (wanted > 0 ? 7 : nil))
    }
  }
}
