import Testing

@testable import DaylightGit

@Suite struct ResidentPagesTests {
  @Test func aBlockCountsOnceUntilPagesAreGivenBack() throws {
    try withFolder { folder in
      try put([UInt8](repeating: 7, count: 1 << 20), into: folder + "/a")
      let first = try #require(MappedFile(path: folder + "/a"))
      let second = try #require(MappedFile(path: folder + "/a"))
      let pages = ResidentPages([first, second], maximumBytes: 4 << 16)
      for _ in 0..<3 { pages.touch(0, 10, 20) }
      #expect(pages.blocks == 1)
      pages.touch(1, 10, 20)
      pages.touch(0, 65_535, 65_536)
      #expect(pages.blocks == 3)
      pages.touch(1, 1 << 20 - 1, 1 << 20 - 1)
      #expect(pages.blocks == 4)
      pages.touch(0, 5 << 16, 5 << 16)
      #expect(pages.blocks == 0)
      #expect(first.word(at: 99) == 0x0707_0707)
    }
  }
}
