import Foundation
import Testing

/// A state folder that cannot be written: the error says so, and what was kept before stays.
@Suite struct StateTroubleTests {
  /// A repository with more facts than a small file can hold.
  private func large(_ command: SealedCommand) throws -> String {
    var history = FastImport()
    for number in 0..<300 {
      _ = history.commit(
        "Change \(number) \(String(repeating: "and more words ", count: 10))",
        by: .init(name: "Author \(number)", email: "author\(number)@harbour.example"), [.file("file", "\(number)\n")])
    }
    let path = "\(command.folder)/large.git"
    try history.write(to: path, with: SealedGit(home: command.folder), isPacked: true)
    return path
  }

  private func expectFailure(
    _ outcome: ScanOutcome, saying words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(!outcome.isKilled, sourceLocation: sourceLocation)
    #expect(outcome.status == 1, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    for word in words {
      #expect(outcome.diagnostics.contains(word), "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    }
    // A sentence, not a dump of the program's insides.
    for word in ["Error(", "ErrorDomain", "Fatal error"] {
      #expect(!outcome.diagnostics.contains(word), "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["/dev/null", "/dev/null/x", "/proc/nothing/x"])
  func noFolderCanBeThere(_ state: String) throws {
    try HardBench.lend { bench in
      expectFailure(try bench.command.scan([bench.neighbour], state: state), saying: state, "--state")
      #expect(try bench.command.scan([bench.neighbour]).status == 0)
    }
  }

  @Test func aFileIsThere() throws {
    try HardBench.lend { bench in
      let file = "\(bench.folder)/state"
      try "mine\n".write(toFile: file, atomically: false, encoding: .utf8)
      expectFailure(try bench.command.scan([bench.neighbour]), saying: file, "--state")
      // The file is somebody's: it stays as it is.
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine\n")
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aFolderThatMayNotBeWritten() throws {
    try HardBench.lend { bench in
      let state = "\(bench.folder)/state"
      try FileManager.default.createDirectory(
        atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
      expectFailure(try bench.command.scan([bench.neighbour]), saying: state)
      chmod(state, 0o700)
      #expect(try bench.command.scan([bench.neighbour]).status == 0)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func aDatabaseThatMayNotBeWritten() throws {
    try HardBench.lend { bench in
      try #require(try bench.command.scan([bench.neighbour]).status == 0)
      let before = try bench.command.facts().texts
      let files = ["facts.sqlite", "journal.sqlite"].map { "\(bench.folder)/state/\($0)" }
      for file in files { chmod(file, 0o400) }
      let repository = try bench.command.repository("payments")
      expectFailure(try bench.command.scan([repository]), saying: "facts.sqlite", "--state")
      for file in files { chmod(file, 0o600) }
      #expect(try bench.command.facts().texts == before)
      #expect(try bench.command.scan([repository]).status == 0)
    }
  }

  /// A database or a lock file where a folder stands.
  @Test(arguments: ["facts.sqlite", "journal.sqlite", "scan.lock"])
  func aFolderStandsInAFilesPlace(_ name: String) throws {
    try HardBench.lend { bench in
      let folder = "\(bench.folder)/state/\(name)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      expectFailure(try bench.command.scan([bench.neighbour]), saying: folder)
      try FileManager.default.removeItem(atPath: folder)
      #expect(try bench.command.scan([bench.neighbour]).status == 0)
    }
  }

  @Test func anotherProgramsFile() throws {
    try HardBench.lend { bench in
      let file = "\(bench.folder)/state/facts.sqlite"
      try FileManager.default.createDirectory(atPath: "\(bench.folder)/state", withIntermediateDirectories: true)
      let text = String(repeating: "no database\n", count: 1_000)
      try text.write(toFile: file, atomically: false, encoding: .utf8)
      expectFailure(try bench.command.scan([bench.neighbour]), saying: file, "delete it")
      #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
    }
  }

  /// No file may grow beyond a bound, as on a disk with no room: the signal for it must not end the process.
  @Test(arguments: [1, 8, 64, 128])
  func noRoom(blocks: Int) throws {
    try HardBench.lend { bench in
      try #require(try bench.command.scan([bench.neighbour]).status == 0)
      let before = try bench.command.facts().texts
      let large = try large(bench.command)
      let outcome = try bench.command.scan([large], blocks: blocks)
      expectFailure(outcome, saying: "\(bench.folder)/state/", "room")
      // What was there is there, and with room again the scan succeeds.
      #expect(try bench.command.facts().texts == before)
      let again = try bench.command.scan([large, bench.neighbour])
      #expect(again.status == 0, "\(again.diagnostics)")
      #expect(again.entries.map(\.state) == ["read", "unchanged"])
      #expect(try bench.command.facts("--repository", "large").of("change").count == 300)
    }
  }

  /// The same in a state folder that is still to be made.
  @Test(arguments: [1, 8, 64])
  func noRoomToBegin(blocks: Int) throws {
    try HardBench.lend { bench in
      let large = try large(bench.command)
      let outcome = try bench.command.scan([large], blocks: blocks)
      expectFailure(outcome, saying: "\(bench.folder)/state/", "room")
      #expect(try bench.command.scan([large]).status == 0)
    }
  }

  /// Another process writes for longer than anybody waits. The thread is left to other tests meanwhile.
  @Test func aDatabaseThatIsHeld() async throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let repository = try command.repository("payments")
    try #require(try command.scan([repository]).status == 0)
    let before = try command.facts().texts
    let other = try command.repository("search")
    let holder = try DatabaseHolder("\(command.folder)/state/facts.sqlite")
    let run = try RunningCommand(SealedCommand.scanning([other], report: "report.json"), in: command)
    let ending = await run.end()
    holder.release()
    expectFailure(try command.outcome(ending, report: "report.json"), saying: "in use by another process")
    #expect(try command.facts().texts == before)
    let again = try command.scan([repository, other])
    #expect(again.status == 0, "\(again.diagnostics)")
    #expect(again.entries.map(\.state) == ["unchanged", "read"])
  }
}
