import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct BoundedProgramTests {
  private func program(timeout: Double = 30, stop: StopSignal = StopSignal(), limit: Int = 1 << 20) -> BoundedProgram {
    var program = BoundedProgram(environment: ["PATH": "/usr/bin:/bin", "A": "b c"], timeout: timeout, stop: stop)
    program.limit = limit
    return program
  }

  private func sh(_ script: String, _ program: BoundedProgram) -> BoundedProgram.Outcome {
    program.run(["sh", "-c", script])
  }

  @Test func givesWhatItSaysAndHowItEnds() {
    let outcome = sh("echo \"$A\"; echo bad >&2; exit 7", program())
    #expect(outcome.end == .exited(7))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "b c\n")
    #expect(outcome.errors == "bad\n")
    #expect(sh("kill -9 $$", program()).end == .killed(signal: SIGKILL))
    #expect(program().run(["/nowhere/at/all"]).end == .notStarted(ENOENT))
    #expect(sh("env", program()).output.split(separator: 0x0a).count <= 5, "nothing else of the environment")
  }

  @Test func hasNoTerminalAndNoInput() {
    let outcome = sh("cat; ps -o tty= -p $$; (exec </dev/tty) 2>/dev/null && echo asked", program())
    #expect(!String(decoding: outcome.output, as: UTF8.self).contains("asked"))
  }

  @Test func afterItsTimeItEndsWithAllItsChildren() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "daylight-child-\(UUID().uuidString)").path
    defer { unlink(file) }
    // A child that does not listen to the first signal, as a helper that hangs.
    let outcome = sh("(trap '' TERM; echo $$ >'\(file)'; sleep 60) & sleep 60", program(timeout: 0.5))
    #expect(outcome.end == .timedOut)
    let group = try #require(pid_t(String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .newlines)))
    // Killed, though nobody may have waited for it yet.
    var isGone = false
    for _ in 0..<100 where !isGone {
      let states = sh("ps -o stat= -g \(group)", program()).output
      isGone = String(decoding: states, as: UTF8.self).split(separator: "\n").allSatisfy { $0.hasPrefix("Z") }
      if !isGone { usleep(20_000) }
    }
    #expect(isGone)
  }

  @Test func stopsWhenAsked() {
    let stop = StopSignal()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { stop.stop(.interrupted) }
    #expect(sh("sleep 60", program(stop: stop)).end == .stopped)
  }

  @Test func mayNotTalkForEver() {
    #expect(sh("yes", program(limit: 100_000)).end == .talkedTooMuch)
    #expect(sh("yes >&2", program(limit: 100_000)).end == .talkedTooMuch)
  }

  @Test func aHelperThatStaysDoesNotHoldItUp() {
    let start = DispatchTime.now().uptimeNanoseconds
    #expect(sh("(sleep 20 &) ; echo done", program()).end == .exited(0))
    #expect(Seconds.since(start) < 15)
  }

  @Test func keepsTheEndOfALongComplaint() {
    let outcome = sh("seq 1 100000 >&2; echo last >&2", program(limit: 10 << 20))
    #expect(outcome.errors.utf8.count <= 4_096 && outcome.errors.hasSuffix("last\n"))
  }

  @Test func signalsThatThisProcessIgnoresEndIt() {
    // The command ignores SIGTERM while it listens for it: what it starts must not.
    signal(SIGHUP, SIG_IGN)
    defer { signal(SIGHUP, SIG_DFL) }
    #expect(sh("kill -HUP $$; sleep 5", program()).end == .killed(signal: SIGHUP))
  }
}
