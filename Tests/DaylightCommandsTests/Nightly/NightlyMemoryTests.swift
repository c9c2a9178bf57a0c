import Foundation
import Testing

@testable import DaylightCommands

@Suite struct NightlyMemoryTests {
  @Test func remembersSinceWhenAndForgetsWhatCameBack() {
    var record = ["a": Int64(10), "b": 20]
    #expect(NightlyMemory.update(&record, missing: ["b", "c"], now: 30) == ["b": 20, "c": 30])
    #expect(record == ["b": 20, "c": 30])
    // A clock that was set back does not make anything older than it is.
    #expect(NightlyMemory.update(&record, missing: ["c"], now: 25) == ["c": 25])
  }

  @Test func isKeptAndAbsentOrDamagedIsNone() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "daylight-memory-\(UUID().uuidString)").path
    defer { unlink(file) }
    #expect(NightlyMemory(file: file) == NightlyMemory())
    var memory = NightlyMemory()
    memory.lastComplete = 5
    memory.missing = ["a": 1]
    try memory.save(to: file)
    #expect(NightlyMemory(file: file) == memory)
    try Data("{".utf8).write(to: URL(fileURLWithPath: file))
    #expect(NightlyMemory(file: file) == NightlyMemory())
  }
}
