import Foundation
import Testing

@testable import DaylightCommands

@Suite struct AtomicFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-atomic-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func appearsOnlyWhenItIsWhole() throws {
    try withFolder { folder in
      let path = "\(folder)/a.prom"
      try AtomicFile.write("old\n", to: path)
      do {
        let file = try AtomicFile(path, mode: 0o644)
        try file.add("new")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old\n")
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".prom") } == ["a.prom"])
      }
      // Given up: nothing stays.
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.prom"])
      try AtomicFile.write("new\n", to: path, mode: 0o644)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o644)
    }
  }

  /// `--output /dev/null` as root put a file where everybody's device was.
  @Test func devicesAndPipesStayWhatTheyAre() throws {
    try withFolder { folder in
      let pipe = "\(folder)/pipe"
      let link = "\(folder)/link"
      #expect(mkfifo(pipe, 0o600) == 0 && symlink(pipe, link) == 0)
      let reader = open(pipe, O_RDWR | O_NONBLOCK)
      defer { close(reader) }
      try AtomicFile.write("one\n", to: pipe)
      try AtomicFile.write("two\n", to: link)
      try OutputOptions.write("three\n", to: link)
      var buffer = [UInt8](repeating: 0, count: 100)
      let count = read(reader, &buffer, buffer.count)
      #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "one\ntwo\nthree\n")
      var status = stat()
      #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
      #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(
        AtomicFile.isSpecial("/dev/null") && !AtomicFile.isSpecial(folder) && !AtomicFile.isSpecial("\(folder)/x"))
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
    #expect { try AtomicFile.write("x", to: "/nowhere/at/all") } throws: { "\($0)".contains("/nowhere/at/all") }
  }
}
