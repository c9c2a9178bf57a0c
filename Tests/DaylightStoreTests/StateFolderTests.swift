import Foundation
import Testing

@testable import DaylightStore

@Suite struct StateFolderTests {
  private func mode(_ path: String) -> UInt16? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions].flatMap {
      ($0 as? NSNumber)?.uint16Value
    }
  }

  @Test func nobodyElseMayReadWhatItMakes() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "daylight-state-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    let folder = StateFolder("\(root)/deep/state")
    #expect(folder.facts == "\(root)/deep/state/facts.sqlite" && folder.journal.hasSuffix("/journal.sqlite"))
    try StateFolder.prepareFile(folder.facts)
    #expect(mode(root) == 0o700 && mode(folder.path) == 0o700 && mode(folder.facts) == 0o600)
    // What is there stays as it is.
    try Data("kept".utf8).write(to: URL(fileURLWithPath: folder.facts))
    try StateFolder.prepareFile(folder.facts)
    #expect(FileManager.default.contents(atPath: folder.facts) == Data("kept".utf8))
  }

  @Test func aPlaceThatCannotBeIsSaid() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "daylight-state-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: root) }
    try Data().write(to: URL(fileURLWithPath: root))
    let path = "\(root)/state/facts.sqlite"
    #expect { try StateFolder.prepareFile(path) } throws: { "\($0)".contains(path) && "\($0)".contains("--state") }
  }
}
