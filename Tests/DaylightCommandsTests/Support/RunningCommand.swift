import Foundation

/// A run of the built command that goes on while the test does something else.
final class RunningCommand: Sendable {
  /// What a run printed, byte by byte, and how it ended.
  struct Ending {
    var output: Data
    var diagnostics: String
    var status: Int32
    /// Whether a signal ended it: a crash, or the guard against runs that hang.
    var isKilled: Bool
  }

  private let process: Process
  private let output: String
  private let errors: String
  private let ended: AsyncStream<Void>

  /// - Parameters:
  ///   - blocks: the largest file that the run may write, in blocks of 512 bytes; nil for no bound.
  ///   - patience: seconds after which a run hangs for good and is killed: many times what any run takes.
  init(
    _ arguments: [String], in command: SealedCommand, columns: Int = 100, blocks: Int? = nil, patience: Double = 60
  ) throws {
    process = Process()
    if let blocks {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        ["-c", "ulimit -f \(blocks) && exec \"$0\" \"$@\"", SealedCommand.executable.path] + arguments
    } else {
      process.executableURL = SealedCommand.executable
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(fileURLWithPath: command.folder)
    process.environment = command.environment(columns: columns)
    output = "\(command.folder)/out-\(UUID().uuidString)"
    errors = "\(command.folder)/err-\(UUID().uuidString)"
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    ended = stream
    process.terminationHandler = { _ in continuation.finish() }
    try process.run()
    let id = process.processIdentifier
    let guarded = process
    DispatchQueue.global().asyncAfter(deadline: .now() + patience) { if guarded.isRunning { kill(id, SIGKILL) } }
  }

  /// What it has said so far.
  var diagnostics: String { String(decoding: bytes(errors), as: UTF8.self) }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits for the end.
  func end() -> Ending {
    process.waitUntilExit()
    return ending
  }

  /// Waits for the end and leaves the thread to other tests meanwhile.
  func end() async -> Ending {
    for await _ in ended {}
    return ending
  }

  private var ending: Ending {
    Ending(
      output: bytes(output), diagnostics: diagnostics, status: process.terminationStatus,
      isKilled: process.terminationReason == .uncaughtSignal)
  }

  private func bytes(_ path: String) -> Data { FileManager.default.contents(atPath: path) ?? Data() }
}
