import Foundation
import Testing

/// Several scans at one time, in one state folder.
@Suite struct ConcurrentScansTests {
  @Test(arguments: [2, 4])
  func ofOneRepository(_ count: Int) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let git = SealedGit(home: command.folder)
    let history = try SoundHistory(at: "\(command.folder)/payments.git", with: git)
    _ = try command.scan([history.path], state: "alone")
    let alone = try command.facts(state: "alone").texts
    try run(Array(repeating: history.path, count: count), command)
    #expect(try command.facts(state: "shared").texts == alone)
  }

  @Test func ofDifferentRepositories() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let git = SealedGit(home: command.folder)
    let paths = try ["payments", "search", "mobile"].map {
      try SoundHistory(at: "\(command.folder)/\($0).git", with: git).path
    }
    _ = try command.scan(paths, state: "together")
    try run(paths, command)
    #expect(try command.facts(state: "shared").texts == command.facts(state: "together").texts)
  }

  /// Starts a scan for each path before any has ended, in a state folder that none has made yet.
  private func run(_ paths: [String], _ command: SealedCommand) throws {
    let runs = try paths.enumerated().map { number, path in
      try RunningCommand(
        SealedCommand.scanning([path], state: "shared", report: "report-\(number).json"), in: command)
    }
    for (number, run) in runs.enumerated() {
      let outcome = try command.outcome(run.end(), report: "report-\(number).json")
      #expect(outcome.status == 0, "\(outcome.diagnostics)")
      #expect(outcome.entries.allSatisfy { ["read", "unchanged"].contains($0.state) })
    }
  }

  /// A scan that holds the lock keeps others waiting, who say so; when it lets go they go on.
  @Test func theSecondWaitsForTheFirst() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let repository = try command.repository("payments")
    let state = "\(command.folder)/state"
    try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: true)
    let lock = open("\(state)/scan.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let run = try RunningCommand(SealedCommand.scanning([repository], report: "report.json"), in: command)
    for _ in 0..<3_000 where !run.diagnostics.contains("Another scan holds") {
      usleep(20_000)
    }
    #expect(run.diagnostics.contains("Another scan holds \(state)/scan.lock"))
    close(lock)
    let outcome = try command.outcome(run.end(), report: "report.json")
    #expect(outcome.status == 0, "\(outcome.diagnostics)")
    #expect(outcome.entries.map(\.state) == ["read"])
  }
}
