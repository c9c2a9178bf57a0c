import Foundation
import Testing

@testable import DaylightCommands

/// The law of a night: whatever happened since the last one, its facts are those of a scan of the originals from nothing.
@Suite struct NightlyRunTests {
  @Test(arguments: UInt64(1)...6)
  func aMirroredNightEqualsAFullScan(_ seed: UInt64) throws {
    try BareServer.lend { server in
      let repository = try ChangingRepository(at: "\(server.root)/r.git", seed: seed)
      try server.organise("  - { id: r, url: \"file://\(server.root)/r.git\" }")
      var story: [String] = []
      for night in 1...5 {
        for _ in 0..<(night == 1 ? 4 : 2) { story.append(try repository.happen()) }
        // A scan does not follow grafts; git's own server does, and cannot serve a history that they break.
        try? FileManager.default.removeItem(atPath: "\(repository.path)/info/grafts")
        let outcome = try server.night("--quiet", "--facts-only").outcome
        let direct = try server.command.run(
          "scan", repository.path, "--state", "direct\(night)", "--facts-only", "--quiet")
        #expect(outcome.status == direct.status, "\(story) \(outcome.diagnostics) \(direct.diagnostics)")
        if direct.status == 0 { #expect(try server.facts() == server.facts(state: "direct\(night)"), "\(story)") }
      }
    }
  }

  @Test func aPushInTheNightIsReadInTheNextOneAtTheLatest() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    for name in ["a.git", "b.git"] { try server.repository(name, commits: 20) }
    try server.organise("  - ../srv/a.git\n  - { id: b, url: \"file://\(server.root)/b.git\" }")
    let pushes = Task.detached {
      for _ in 0..<10 { for name in ["a.git", "b.git"] { try server.push(to: name) } }
    }
    var nights = 0
    repeat {
      let outcome = try server.night("--quiet").outcome
      #expect(outcome.status == 0, "\(outcome.diagnostics)")
      nights += 1
    } while nights < 5
    try await pushes.value
    #expect(try server.night("--quiet").outcome.status == 0)
    _ = try server.command.run(
      "scan", "\(server.root)/a.git", "\(server.root)/b.git", "--state", "direct", "--facts-only")
    #expect(try server.facts() == server.facts(state: "direct"))
  }
}
