import Foundation
import Testing

@testable import DaylightCommands

@Suite struct FileChangesTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-changes-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private var agreed: WriteOptions {
    var options = WriteOptions()
    options.dryRun = false
    options.isAgreed = true
    return options
  }

  @Test func aTrialWritesNothing() throws {
    try inFolder { folder in
      var changes = FileChanges()
      changes.add("\(folder)/a/b.yaml", name: "a/b.yaml", old: nil, new: "x: 1\n")
      var options = agreed
      options.dryRun = true
      let isWritten = try changes.apply(options)
      #expect(!isWritten)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/a"))
      let isNowWritten = try changes.apply(agreed)
      #expect(isNowWritten)
      #expect(try String(contentsOfFile: "\(folder)/a/b.yaml", encoding: .utf8) == "x: 1\n")
    }
  }

  @Test func nothingIsWrittenOverAnothersChange() throws {
    try inFolder { folder in
      for name in ["a", "b"] { try Data("old\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)")) }
      var changes = FileChanges()
      for name in ["a", "b"] { changes.add("\(folder)/\(name)", name: name, old: "old\n", new: "new\n") }
      try Data("theirs\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/b"))
      let options = agreed
      #expect(throws: Failure.self) { try changes.apply(options) }
      #expect(try String(contentsOfFile: "\(folder)/a", encoding: .utf8) == "old\n")
      #expect(try String(contentsOfFile: "\(folder)/b", encoding: .utf8) == "theirs\n")
    }
  }

  @Test func whoMayReadAFileStays() throws {
    try inFolder { folder in
      try Data("old\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/a"))
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/a")
      var changes = FileChanges()
      changes.add("\(folder)/a", name: "a", old: "old\n", new: "new\n")
      try changes.apply(agreed)
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/a")[.posixPermissions] as? Int
      #expect(mode == 0o640)
    }
  }
}
