import Foundation
import Testing

@testable import DaylightCommands

@Suite struct FolderLockTests {
  @Test func oneAtATime() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-lock-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let count = "\(folder)/count"
    try Data("0".utf8).write(to: URL(fileURLWithPath: count))
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<50 {
            let lock = FolderLock(Array(folder.utf8))
            let number = (try? String(contentsOfFile: count, encoding: .utf8)).flatMap { Int($0) } ?? 0
            try? Data("\(number + 1)".utf8).write(to: URL(fileURLWithPath: count))
            withExtendedLifetime(lock) {}
          }
        }
      }
    }
    #expect(try String(contentsOfFile: count, encoding: .utf8) == "200")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["count"])
  }

  @Test func aFolderThatIsNotThereIsNoObstacle() {
    _ = FolderLock(Array("/nowhere/at/all".utf8))
    // The same one above is locked once: twice would wait for itself.
    #expect(FolderLock.all(["/nowhere/one", "/nowhere/two", ""]).count == 2)
  }
}
