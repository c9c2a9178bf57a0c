import Foundation
import Testing

/// Scans that end before their time: killed, interrupted, or out of it. The next one goes on and ends as one that was
/// never disturbed.
@Suite struct InterruptedScanTests {
  /// A command, a repository that takes a while to read, and what an undisturbed scan says of it.
  private struct Bench {
    let command: SealedCommand
    let path: String
    let whole: [String]
    /// How long an undisturbed scan took, in seconds.
    let time: Double

    init(commits: Int) throws {
      command = try SealedCommand()
      path = "\(command.folder)/payments.git"
      var history = FastImport()
      for number in 0..<commits {
        _ = history.commit(
          "Change \(number)\n\nReviewed-by: Kim Bo <kim@harbour.example>\nAcked-by: Lee <lee\(number % 40)@harbour.example>\n",
          [
            number % 25 == 0
              ? .file("docs/adr/\(1_000 + number)-x.md", SoundHistory.text(number))
              : .file("api/\(number % 13)/file\(number % 7).txt", "\(number)\n")
          ])
      }
      try history.write(to: path, with: SealedGit(home: command.folder), isPacked: true)
      let start = DispatchTime.now()
      let outcome = try command.scan([path], state: "whole")
      time = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
      try #require(outcome.status == 0, "\(outcome.diagnostics)")
      whole = try command.facts(state: "whole").texts
      try #require(whole.count > commits * 2)
    }

    func start(_ state: String, options: [String] = []) throws -> RunningCommand {
      try RunningCommand(
        SealedCommand.scanning([path], state: state, report: "\(state).json") + options, in: command)
    }
  }

  @Test func killedAtTwoHundredMomentsTheNextScanEndsEqual() async throws {
    let bench = try Bench(commits: 800)
    defer { bench.command.remove() }
    var dice = ChangingRepository.Dice(state: 200)
    // Up to when a kill may come, in seconds: a scan that got to its end was too fast for it.
    var latest = bench.time
    var kills = 0
    var unfinished = 0
    var round = 0
    while kills < 200 {
      round += 1
      let state = "state-\(round)"
      for _ in 0..<Int.random(in: 1...10, using: &dice) {
        let run = try bench.start(state)
        try await Task.sleep(for: .seconds(Double.random(in: 0...latest, using: &dice)))
        run.send(SIGKILL)
        kills += 1
        if await run.end().isKilled {
          unfinished += 1
          latest *= 1.03
        } else {
          latest *= 0.85
        }
      }
      let outcome = try bench.command.scan([bench.path], state: state)
      #expect(outcome.status == 0, "\(outcome.diagnostics)")
      #expect(try bench.command.facts(state: state).texts == bench.whole)
      try FileManager.default.removeItem(atPath: "\(bench.command.folder)/\(state)")
    }
    #expect(unfinished > 50, "the kills came while there was something to kill")
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalStopsAScanWithAReport(_ signal: Int32) async throws {
    let bench = try Bench(commits: 2_500)
    defer { bench.command.remove() }
    var wasStopped = false
    for attempt in 1...20 where !wasStopped {
      let state = "state-\(attempt)"
      let run = try bench.start(state)
      // Sooner and sooner, until it comes in the middle.
      try await Task.sleep(for: .seconds(bench.time * Double(20 - attempt) / 20))
      run.send(signal)
      let ending = await run.end()
      // Before it listens the signal ends it as it ends any program; after its work there is nothing to stop.
      if ending.isKilled || ending.status == 0 { continue }
      let outcome = try bench.command.outcome(ending, report: "\(state).json")
      #expect(outcome.status == 3)
      #expect(outcome.entries.map(\.state) == ["stopped"])
      #expect(outcome.entries.first?.reason?.contains("the next scan goes on") == true)
      wasStopped = true
      let next = try bench.command.scan([bench.path], state: state)
      #expect(next.status == 0 && next.entries.map(\.state) == ["read"])
      #expect(try bench.command.facts(state: state).texts == bench.whole)
    }
    #expect(wasStopped)
  }

  @Test func scansThatRunOutOfTimeComeToTheEndTogether() async throws {
    let bench = try Bench(commits: 1_200)
    defer { bench.command.remove() }
    var states: [String] = []
    for run in 0..<200 where states.last != "read" {
      // A little more each time: also on a slow machine one of them gets to the end.
      let deadline = "\(bench.time * (0.2 + Double(run) / 50))s"
      let outcome = try bench.command.scan([bench.path], options: ["--deadline", deadline])
      #expect(outcome.status == (outcome.entries.first?.state == "read" ? 0 : 3))
      states += outcome.entries.map(\.state)
    }
    #expect(states.last == "read" && states.first == "stopped" && Set(states) == ["read", "stopped"])
    #expect(try bench.command.facts().texts == bench.whole)
  }

  @Test(arguments: ["0s", "-1m", "soon", "5", "", "1e99h", "nanh"])
  func aDeadlineThatIsNoneIsAnError(_ text: String) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let outcome = try command.run("scan", try command.repository("r"), "--state", "s", "--deadline=\(text)")
    #expect(outcome.status == 2)
    #expect(outcome.diagnostics.contains("--deadline"))
  }
}
