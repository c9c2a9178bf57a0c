import Testing

@testable import DaylightGit

@Suite struct MappedFileTests {
  @Test func staysReadableWithoutItsFile() throws {
    try withFolder { folder in
      try put([0, 1, 2, 3, 4, 5, 6, 7, 8], into: folder + "/a")
      let file = try #require(MappedFile(path: folder + "/a"))
      try shell("rm \(quoted(folder))/a")
      file.releasePages()
      #expect(file.count == 9)
      #expect(file.word(at: 1) == 0x0102_0304)
      #expect(file.longWord(at: 1) == 0x0102_0304_0506_0708)
    }
  }

  @Test func whatIsNoFileIsNotMapped() throws {
    try withFolder { folder in
      try put([], into: folder + "/empty")
      for name in ["empty", "missing", "."] { #expect(MappedFile(path: "\(folder)/\(name)") == nil) }
    }
  }
}
