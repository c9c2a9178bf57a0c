import Foundation
import Testing

@testable import DaylightCommands

/// What hooks leave for the night, and what the night leaves for hooks.
@Suite struct NightlyQueueTests {
  private func organise(_ bench: HookBench, _ repositories: String...) throws -> String {
    for folder in ["workspace", "state"] {
      try FileManager.default.createDirectory(
        atPath: "\(bench.command.folder)/\(folder)", withIntermediateDirectories: true)
    }
    let list = repositories.map { "  - \"\($0.replacingOccurrences(of: "\n", with: "\\n"))\"\n" }.joined()
    try bench.write(
      "version: 1\nname: Harbour\nstate: ../state\nnightly: { retries: 0 }\nrepositories:\n\(list)",
      to: "\(bench.command.folder)/workspace/org.yaml")
    return "\(bench.command.folder)/state/queue"
  }

  private func night(_ bench: HookBench, _ options: String...) throws -> SealedCommand.Outcome {
    try bench.command.run(["nightly", "--org", "workspace/org.yaml"] + options)
  }

  private func push(_ bench: HookBench, _ clone: String) throws {
    let pushed = try bench.run("git commit -q --allow-empty -m More && git push -q origin HEAD:main", in: clone)
    try #require(pushed.status == 0 && pushed.diagnostics.isEmpty, "\(pushed.diagnostics)")
  }

  @Test func aPushIsReadAndLeavesTheQueue() throws {
    try HookBench.lend { bench in
      let server = try bench.server("one")
      let queue = try organise(bench, server.bare)
      try #require(try bench.hooks("install", "--queue-dir", queue, server.bare).status == 0)
      #expect(try night(bench).status == 0)
      for _ in 0..<2 { try push(bench, server.clone) }
      // Sources on the command line are not the whole list, and a shard is not either: the entries stay.
      for options in [[server.bare], ["--shard", "1/1"]] {
        _ = try bench.command.run(
          ["nightly", "--org", "workspace/org.yaml", "--facts-only"] + options)
        #expect(bench.read("\(queue)/pending").split(separator: "\n").count == 2, "\(options)")
      }
      try push(bench, server.clone)
      let outcome = try night(bench)
      #expect(outcome.status == 0 && outcome.diagnostics.contains("pushes waited pushes=3"), "\(outcome.diagnostics)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: queue).isEmpty)
      let entries = NightlyFolder(state: "\(bench.command.folder)/state").newest()?.scan
      #expect(entries?.map(\.state) == [.read])
      #expect(try !night(bench).diagnostics.contains("pushes waited"), "taken once")
    }
  }

  @Test func aQueueThatCannotBeTakenFromIsToldAndCostsNothing() throws {
    try HookBench.lend { bench in
      let server = try bench.server("one")
      let queue = try organise(bench, server.bare)
      try bench.write("no folder", to: queue)
      let outcome = try night(bench)
      #expect(outcome.status == 0 && outcome.diagnostics.contains("warning: queue finding="), "\(outcome.diagnostics)")
      #expect(bench.read(queue) == "no folder")
      #expect(NightlyFolder(state: "\(bench.command.folder)/state").newest()?.scan.map(\.state) == [.read])
    }
  }

  @Test func hintsAreLeftWhereHooksAreInstalled() throws {
    try HookBench.lend { bench in
      let server = try bench.server("one")
      _ = try organise(bench, server.clone)
      let hints = "\(server.clone)/.git/daylight/hints"
      #expect(try night(bench).status == 0)
      #expect(!FileManager.default.fileExists(atPath: hints), "nobody asked for them")
      try #require(try bench.hooks("install", server.clone).status == 0)
      #expect(try night(bench, "--facts-only").status == 0)
      #expect(!FileManager.default.fileExists(atPath: hints), "nothing was derived")
      #expect(try night(bench).status == 0)
      #expect(!bench.read(hints).isEmpty)
    }
  }
}
