import DaylightHooks
import Foundation
import Testing

@Suite struct SmallFileTests {
  @Test func onlyPlainFilesOfABoundedSizeAreRead() throws {
    try withFolder { folder in
      try put("12345", into: "\(folder)/file")
      #expect(SmallFile.read(bytes("\(folder)/file"), limit: 5) == bytes("12345"))
      #expect(SmallFile.read(bytes("\(folder)/file"), limit: 4) == nil)
      #expect(SmallFile.read(bytes("\(folder)/missing"), limit: 5) == nil)
      #expect(SmallFile.read(bytes(folder), limit: 5) == nil)
      // These would keep a reader waiting, or never end.
      #expect(mkfifo("\(folder)/pipe", 0o600) == 0)
      #expect(SmallFile.read(bytes("\(folder)/pipe"), limit: 5) == nil)
      #expect(SmallFile.read(bytes("/dev/zero"), limit: 5) == nil)
    }
  }

  @Test func aTailBeginsWithALine() throws {
    try withFolder { folder in
      let path = bytes("\(folder)/file")
      try put("one\ntwo\nthree\n", into: "\(folder)/file")
      #expect(text(SmallFile.tail(path, limit: 100)) == "one\ntwo\nthree\n")
      #expect(text(SmallFile.tail(path, limit: 8)) == "three\n")
      #expect(SmallFile.tail(bytes("\(folder)/missing"), limit: 8).isEmpty)
    }
  }

  @Test func aFileThatGrewIsPutAside() throws {
    try withFolder { folder in
      let path = bytes("\(folder)/file")
      for number in 0..<6 { #expect(SmallFile.append(bytes("line \(number)\n"), to: path, turnOver: 12) == nil) }
      let all = SmallFile.tail(bytes("\(folder)/file.old"), limit: 100) + SmallFile.tail(path, limit: 100)
      #expect(text(all).hasSuffix("line 5\n") && all.count <= 42)
      #expect(SmallFile.append(bytes("x"), to: bytes("\(folder)/no/file"), turnOver: 12) == ENOENT)
    }
  }

  @Test func aReplacedFileIsTheOldOneOrTheNewOne() throws {
    try withFolder { folder in
      let path = bytes("\(folder)/file")
      #expect(SmallFile.replace(path, with: bytes("new"), mode: 0o640) == nil)
      let rights = try FileManager.default.attributesOfItem(atPath: "\(folder)/file")[.posixPermissions] as? Int
      #expect(rights == 0o640)
      try FileManager.default.createDirectory(atPath: "\(folder)/taken/x", withIntermediateDirectories: true)
      #expect(SmallFile.replace(bytes("\(folder)/taken"), with: bytes("new"), mode: 0o644) != nil)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["file", "taken"])
    }
  }
}
