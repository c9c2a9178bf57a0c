import Foundation
import Testing

@testable import DaylightCommands

/// Nights that are killed anywhere, while somebody pushes: the one after them ends as if nothing had happened.
@Suite struct KilledNightlyTests {
  @Test func killedAtFiftyMomentsTheNextNightEndsEqual() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    let changing = try (1...5).map { try ChangingRepository(at: "\(server.root)/r\($0).git", seed: UInt64($0)) }
    for repository in changing { for _ in 0..<6 { _ = try repository.happen() } }
    try server.organise(
      (1...3).map { "  - { id: r\($0), url: \"file://\(server.root)/r\($0).git\" }\n" }.joined()
        + "  - { id: r4, path: ../srv/r4.git }\n  - { id: r5, path: ../srv/r5.git }")
    var dice = ChangingRepository.Dice(state: 50)
    // Up to when a kill may come, in seconds.
    var latest = 1.0
    var unfinished = 0
    for kill in 1...50 {
      // Every fifth time all is begun anew, so that first nights are hit too.
      if kill % 5 == 1 { try? FileManager.default.removeItem(atPath: "\(server.folder)/state") }
      _ = try changing[kill % 5].happen()
      for repository in changing { try? FileManager.default.removeItem(atPath: "\(repository.path)/info/grafts") }
      let run = try RunningCommand(["nightly", "--org", "workspace/org.yaml", "--quiet"], in: server.command)
      try await Task.sleep(for: .seconds(Double.random(in: 0...latest, using: &dice)))
      run.send(SIGKILL)
      if await run.end().isKilled {
        unfinished += 1
        latest *= 1.05
      } else {
        latest *= 0.8
      }
      guard kill % 5 == 0 else { continue }
      let night = try RunningCommand(["nightly", "--org", "workspace/org.yaml", "--quiet"], in: server.command)
      let ending = await night.end()
      #expect(ending.status == 0, "\(ending.diagnostics)")
      let direct = try RunningCommand(
        ["scan"] + (1...5).map { "\(server.root)/r\($0).git" } + ["--state", "direct\(kill)", "--facts-only"],
        in: server.command)
      #expect(await direct.end().status == 0)
      #expect(try server.facts() == server.facts(state: "direct\(kill)"), "after \(kill) kills")
      for name in try FileManager.default.contentsOfDirectory(atPath: "\(server.folder)/state/mirrors") {
        #expect(name.hasSuffix(".git"), "\(name) was left")
        #expect(
          try server.git.run("fsck", "--strict", "--no-dangling", in: "\(server.folder)/state/mirrors/\(name)").isEmpty)
      }
    }
    #expect(unfinished > 15, "the kills came while there was something to kill")
  }
}
