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

  @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
    #expect { try AtomicFile.write("x", to: "/nowhere/at/all") } throws: { "\($0)".contains("/nowhere/at/all") }
  }
}
