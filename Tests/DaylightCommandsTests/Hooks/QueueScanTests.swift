import Foundation
import Testing

/// From a push to the facts, through the queue.
@Suite struct QueueScanTests {
  private func queued(_ bench: HookBench, _ names: String...) throws -> [(bare: String, clone: String)] {
    let servers = try names.map { try bench.server($0) }
    for server in servers {
      let outcome = try bench.hooks("install", "--queue-dir", "\(bench.command.folder)/queue", server.bare)
      try #require(outcome.status == 0, "\(outcome.diagnostics)")
    }
    return servers
  }

  private func push(_ bench: HookBench, _ clone: String, _ message: String = "More") throws -> HookBench.Outcome {
    try bench.run(
      "git commit -q --allow-empty -m \"$1\" && git push -q origin HEAD:main HEAD:refs/heads/a-b", message, in: clone)
  }

  private func scan(_ bench: HookBench, _ options: String...) throws -> ScanOutcome {
    try bench.command.scan([], options: ["--queue", "--queue-dir", "\(bench.command.folder)/queue"] + options)
  }

  @Test func exactlyWhatWasPushedIsRead() throws {
    try HookBench.lend { bench in
      let servers = try queued(bench, "one", "two", "three")
      #expect(try scan(bench).entries.isEmpty)
      for server in servers[0...1] {
        let pushed = try push(bench, server.clone)
        #expect(pushed.status == 0 && pushed.diagnostics.isEmpty, "\(pushed.diagnostics)")
      }
      let outcome = try scan(bench)
      #expect(outcome.status == 0, "\(outcome.diagnostics)")
      #expect(outcome.entries.map(\.id) == ["one", "two"] && outcome.entries.allSatisfy { $0.commits == 2 })
      #expect(try scan(bench).entries.isEmpty, "taken once")
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(bench.command.folder)/queue").isEmpty)
      // Three pushes to one repository are one scan of it.
      for _ in 0..<3 { #expect(try push(bench, servers[0].clone).status == 0) }
      #expect(try scan(bench).entries.map(\.commits) == [5])
    }
  }

  @Test func everyUpdateAndNothingThatIsOnProbation() throws {
    try HookBench.lend { bench in
      let server = try bench.server()
      let queue = "\(bench.command.folder)/queue"
      #expect(try bench.hooks("install", "--every-update", "--queue-dir", queue, server.bare).status == 0)
      #expect(try bench.run("git update-ref refs/heads/x main", in: server.bare).status == 0)
      #expect(bench.read("\(queue)/pending").contains("refs/heads/x"))
      #expect(try scan(bench).entries.map(\.state) == ["read"])
      // The server's own check refuses the push: nothing was taken in, so nothing is noted.
      try bench.write("#!/bin/sh\nexit 1\n", to: "\(server.bare)/hooks/pre-receive", mode: 0o755)
      #expect(try push(bench, server.clone).status != 0)
      #expect(try scan(bench).entries.isEmpty)
      let direct = try bench.run(
        "echo '0 1 refs/heads/main' | '\(HookBench.program)' post-receive --queue \"$1\"", queue, in: server.bare,
        environment: ["GIT_DIR": ".", "GIT_QUARANTINE_PATH": "\(server.bare)/objects/incoming"])
      #expect(direct.status == 0 && bench.read("\(queue)/pending").isEmpty)
    }
  }

  /// A server may start the hook with nothing in its environment, as another user would, by whatever path.
  @Test func aServersOwnEnvironmentIsEnough() throws {
    try HookBench.lend { bench in
      let server = try queued(bench, "one")[0]
      for place in [server.bare, "\(server.bare)/hooks"] {
        let run = try bench.run(
          "echo '0 1 refs/heads/main' | env -i GIT_DIR=\"$1\" \"$1/hooks/post-receive\"", server.bare, in: place)
        #expect(run.status == 0 && run.diagnostics.isEmpty, "\(run.diagnostics)")
      }
      #expect(try bench.run("echo '0 1 refs/heads/x' | env -i hooks/post-receive", in: server.bare).status == 0)
      let lines = bench.read("\(bench.command.folder)/queue/pending").split(separator: "\n")
      #expect(
        lines.count == 3 && Set(lines.map { $0.split(separator: " ")[2] }).count == 1, "one repository by one name")
      #expect(try scan(bench).entries.map(\.id) == ["one"])
    }
  }

  /// The push goes through, and the person is told once.
  @Test(arguments: [
    "rm -r \"$1\"", "rm -rf \"$1\" && touch \"$1\"", "mkdir \"$1/pending\"", "ln -s /dev/full \"$1/pending\"",
  ])
  func aQueueThatCannotBeWrittenStopsNoPush(_ trouble: String) throws {
    try HookBench.lend { bench in
      let server = try queued(bench, "one")[0]
      let made = try bench.run(trouble, "\(bench.command.folder)/queue")
      #expect(made.status == 0, "\(made.diagnostics)")
      let pushed = try push(bench, server.clone)
      #expect(pushed.status == 0, "\(pushed.diagnostics)")
      #expect(pushed.said.count == 1 && pushed.said[0].contains("your push is taken"), "\(pushed.diagnostics)")
      let tips = try bench.run("git rev-parse main && git -C \"$1\" rev-parse HEAD", server.clone, in: server.bare)
      #expect(Set(tips.output.split(separator: "\n")).count == 1)
    }
  }

  /// No room for a single byte more: the write fails, the push does not.
  @Test func aFullDiskStopsNoPush() throws {
    try HookBench.lend { bench in
      let server = try queued(bench, "one")[0]
      let hook = "\(server.bare)/hooks/post-receive"
      try bench.write(
        "#!/bin/sh\nulimit -f 0\nexec '\(HookBench.program)' post-receive \"$@\"\n", to: hook, mode: 0o755)
      let pushed = try push(bench, server.clone)
      #expect(pushed.status == 0 && pushed.said.count == 1 && pushed.said[0].contains("File too large"))
    }
  }

  @Test func damageInTheQueueIsToldAndCostsNothingElse() throws {
    try HookBench.lend { bench in
      let server = try queued(bench, "one")[0]
      let pending = "\(bench.command.folder)/queue/pending"
      try bench.write("q1 176 /srv/half", to: pending)
      #expect(try push(bench, server.clone).status == 0)
      let outcome = try scan(bench)
      #expect(outcome.status == 3 && outcome.entries.map(\.state) == ["read"])
      #expect(outcome.diagnostics.contains(":1: this line is no entry"))
      #expect(try scan(bench).status == 0)
    }
  }

  @Test func withAWorkspaceOnlyWhatItLists() throws {
    try HookBench.lend { bench in
      let servers = try queued(bench, "one", "two")
      let workspace = "\(bench.command.folder)/workspace"
      try FileManager.default.createDirectory(atPath: workspace, withIntermediateDirectories: true)
      try bench.run("ln -s \"$1\" \"$2/by another name\"", servers[0].bare, workspace)
      try bench.write(
        "version: 1\nname: Harbour\nrepositories:\n  - { id: payments, path: 'by another name' }\n",
        to: "\(workspace)/org.yaml")
      for server in servers { #expect(try push(bench, server.clone).status == 0) }
      let outcome = try scan(bench, "--workspace", workspace)
      #expect(outcome.entries.map(\.id) == ["payments"])
      #expect(outcome.diagnostics.contains("two.git is not among the repositories of org.yaml"))
    }
  }

  @Test func whatIsGoneIsLeftOutAndWhatCannotBeReadStays() throws {
    try HookBench.lend { bench in
      let servers = try queued(bench, "one", "two")
      for server in servers { #expect(try push(bench, server.clone).status == 0) }
      try FileManager.default.removeItem(atPath: servers[0].bare)
      try bench.write("0123456789012345678901234567890123456789\n", to: "\(servers[1].bare)/shallow")
      let outcome = try scan(bench)
      #expect(outcome.status == 1 && outcome.entries.map(\.state) == ["unread"])
      #expect(outcome.diagnostics.contains("one.git is not there any more"))
      #expect(outcome.diagnostics.contains("1 repository stays in the queue"))
      try FileManager.default.removeItem(atPath: "\(servers[1].bare)/shallow")
      #expect(try scan(bench).entries.map(\.state) == ["read"])
      #expect(try scan(bench).entries.isEmpty)
    }
  }

  /// Scans are killed at any moment while pushes go on: at the end every push is in the facts.
  @Test func killedScansLoseNoPush() async throws {
    try await HookBench.lendWaiting { bench in
      let servers = try queued(bench, "one", "two", "three")
      var dice = ChangingRepository.Dice(state: 7)
      var unfinished = 0
      for round in 0..<20 {
        let server = servers[round % 3]
        for _ in 0..<2 { #expect(try push(bench, server.clone, "Round \(round)").status == 0) }
        let run = try RunningCommand(
          ["scan", "--queue", "--queue-dir", "\(bench.command.folder)/queue", "--state", "state", "--facts-only"],
          in: bench.command)
        // Every fourth is ended at once: on a busy machine even a short sleep can outlast a scan.
        let wait = round % 4 == 0 ? 0 : Int.random(in: 0...120, using: &dice)
        if wait > 0 { try await Task.sleep(for: .milliseconds(wait)) }
        run.send(SIGKILL)
        if await run.end().isKilled { unfinished += 1 }
      }
      #expect(unfinished > 3, "the kills came while there was something to kill")
      let outcome = try scan(bench)
      #expect(outcome.status == 0, "\(outcome.diagnostics)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(bench.command.folder)/queue").isEmpty)
      let facts = try bench.command.facts().texts
      let whole = try bench.command.scan(servers.map(\.bare), state: "whole")
      #expect(whole.status == 0)
      #expect(try facts == bench.command.facts(state: "whole").texts)
    }
  }

  @Test func usage() throws {
    try HookBench.lend { bench in
      let missing = try bench.command.run("scan", "--queue")
      #expect(missing.status == 2 && missing.diagnostics.contains("There is no queue"))
      #expect(try bench.command.run("scan", "--queue", "x").status == 2)
      #expect(try bench.command.run("scan", "--queue-dir", "x").status == 2)
    }
  }

  @Test func theDoctorLooksAtTheQueue() throws {
    try HookBench.lend { bench in
      #expect(try bench.command.run("doctor").output.contains("queue"))
      let server = try queued(bench, "one")[0]
      #expect(try push(bench, server.clone).status == 0)
      let queue = "\(bench.command.folder)/queue"
      let fine = try bench.command.run("doctor", "--queue-dir", queue, columns: 400)
      #expect(fine.output.contains("1 push in 1 repository to be read"), "\(fine.output)")
      try bench.write("half a line", to: "\(queue)/claimed-1-1-1")
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: queue)
      let look = try bench.command.run("doctor", "--queue-dir", queue, columns: 400)
      #expect(look.status == 3)
      #expect(look.output.contains("cannot be read") && look.output.contains("everybody on this machine"))
    }
  }
}
