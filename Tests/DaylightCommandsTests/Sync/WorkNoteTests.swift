import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct WorkNoteTests {
  private func withNote(_ body: (WorkNote) throws -> Void) rethrows {
    let path = FileManager.default.temporaryDirectory.appending(path: "daylight-note-\(UUID().uuidString)").path
    defer { unlink(path) }
    try body(WorkNote(path: path))
  }

  /// Starts a program as git is started, and gives its id and, when it is over, how it ended.
  private func start() async -> (pid_t, Task<BoundedProgram.End, Never>) {
    let (ids, continuation) = AsyncStream<pid_t>.makeStream()
    let ending = Task.detached {
      await withCheckedContinuation { waiting in
        DispatchQueue.global().async {
          let program = BoundedProgram(environment: ["PATH": "/usr/bin:/bin"], timeout: 60, stop: StopSignal())
          waiting.resume(returning: program.run(["sleep", "60"]) { continuation.yield($0) }.end)
        }
      }
    }
    for await id in ids { return (id, ending) }
    return (0, ending)
  }

  @Test func whatIsLeftIsEnded() async throws {
    let (process, ending) = await start()
    withNote { note in
      #expect(!note.endWhatIsLeft())
      note.write(process)
      #expect(note.endWhatIsLeft())
      #expect(!note.endWhatIsLeft())
    }
    #expect(await ending.value == .killed(signal: SIGTERM))
  }

  @Test func anotherProcessWithTheSameIdIsLeftAlone() async throws {
    let (process, ending) = await start()
    try withNote { note in
      for text in ["\(process) 12345\n", "nonsense", "-1 1\n", "1 1\n", ""] {
        try Data(text.utf8).write(to: URL(fileURLWithPath: note.path))
        #expect(note.endWhatIsLeft())
        #expect(kill(process, 0) == 0)
      }
    }
    kill(process, SIGKILL)
    #expect(await ending.value == .killed(signal: SIGKILL))
  }
}
