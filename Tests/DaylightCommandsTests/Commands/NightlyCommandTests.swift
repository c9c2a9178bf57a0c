import DaylightReports
import Foundation
import Testing

@testable import DaylightCommands

/// A night as an operator has it: what is read, said and left, and how it ends.
@Suite struct NightlyCommandTests {
  @Test func aServersRootIsReadWhereItIs() throws {
    try BareServer.lend { server in
      for name in ["a.git", "team/b.git"] { try server.repository(name) }
      try server.organise("  - ../srv/**.git")
      let (first, report) = try server.night()
      #expect(first.status == 0, "\(first.diagnostics)")
      #expect(first.output.isEmpty)
      #expect(report?.scan.map(\.id) == ["a", "team/b"] && report?.status == .complete)
      #expect(report?.phases.map(\.name) == ["sync", "scan", "derive", "coverage", "retention"])
      #expect(report?.sync.isEmpty == true && report?.coverage?.documents == 2)
      try server.push(to: "a.git")
      try server.repository("new.git")
      let (_, second) = try server.night()
      #expect(second?.scan.map(\.state) == [.read, .read, .unchanged])
      #expect(try server.command.run("items", "--workspace", "workspace").status == 0)
      let coverage = try String(contentsOfFile: "\(server.folder)/state/nightly/coverage.html", encoding: .utf8)
      #expect(coverage.contains("What Daylight can and cannot see here"))
    }
  }

  @Test func addressesAreMirroredAndTheFactsAreThoseOfTheOriginal() throws {
    try BareServer.lend { server in
      let paths = try ["a.git", "b.git"].map { try server.repository($0) }
      try server.organise("  - { id: a, url: \"file://\(paths[0])\" }\n  - { id: b, url: ../srv/b.git }")
      let (first, report) = try server.night()
      #expect(first.status == 0, "\(first.diagnostics)")
      #expect(report?.sync.map(\.state) == [.cloned, .cloned])
      try server.push(to: "b.git")
      #expect(try server.night().report?.sync.map(\.state) == [.unchanged, .updated])
      _ = try server.command.run("scan", paths[0], paths[1], "--state", "direct", "--facts-only")
      #expect(try server.facts() == server.facts(state: "direct"))
      // A scan by hand finds the mirrors too.
      let scan = try server.command.run("scan", "--workspace", "workspace")
      #expect(scan.status == 0 && scan.diagnostics.contains("2 of them unchanged"), "\(scan.diagnostics)")
    }
  }

  @Test func whatWasNeverReadAndIsListedNoMoreIsForgotten() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      let empty = "\(server.root)/empty.git"
      try server.git.run("init", "--quiet", "--bare", empty, in: server.folder)
      try server.organise("  - ../srv/**.git")
      let (outcome, report) = try server.night()
      #expect(outcome.status == 3 && report?.counts.empty == 1)
      #expect(report?.coverage?.unread.map(\.repository) == ["empty"])
      try server.organise("  - ../srv/**.git", nightly: "emptyRepositories: accept")
      #expect(try server.night().outcome.status == 0)
      try FileManager.default.removeItem(atPath: empty)
      let after = try server.night()
      #expect(after.outcome.status == 0 && after.report?.coverage?.unread.isEmpty == true)
      #expect(after.report?.vanished.isEmpty == true)
    }
  }

  @Test func oneThatFailsIsNamedAndTheOthersAreRead() throws {
    try BareServer.lend { server in
      let good = try server.repository("a.git")
      let stale = try server.repository("stale.git")
      try server.organise(
        """
          - { id: gone, url: "file://\(server.root)/gone.git" }
          - { id: a, path: "\(good)" }
          - { id: stale, url: "file://\(stale)" }
          - /nowhere/**
        """)
      _ = try server.night()
      try FileManager.default.removeItem(atPath: stale)
      let (outcome, report) = try server.night("--quiet")
      #expect(outcome.status == 3)
      #expect(report?.status == .partial)
      #expect(report?.sync.map(\.state) == [.failed, .failed])
      #expect(report?.scan.map(\.state) == [.unread, .unchanged, .unchanged])
      #expect(report?.scan.first?.reason?.hasPrefix("not fetched: ") == true)
      #expect(report?.sources.map(\.source) == ["/nowhere/**"])
      for line in outcome.diagnostics.split(separator: "\n") { #expect(line.hasPrefix("warning: "), "\(line)") }
      #expect(outcome.diagnostics.contains("repository=gone"))
      let coverage = try server.command.run("coverage", "--workspace", "workspace").output
      #expect(coverage.contains("not fetched"))
      try server.organise("  - { id: gone, url: \"file://\(server.root)/gone.git\" }")
      #expect(try server.night().outcome.status == 1, "nothing was read")
    }
  }

  @Test func hostileAddressesRunNothing() throws {
    try BareServer.lend { server in
      let mark = "\(server.folder)/ran"
      try server.repository("a.git")
      try server.organise("  - ../srv/a.git")
      for text in ["--upload-pack=touch \(mark)", "ext::sh -c touch% \(mark)", "-oProxyCommand=touch \(mark):x"] {
        // As data of a list file, of the workspace, and of the command line.
        try Data("\(text)\n".utf8).write(to: URL(fileURLWithPath: "\(server.folder)/list.txt"))
        #expect(try server.night("--list", "list.txt").outcome.status != 0)
        #expect(try server.night("--", text).outcome.status == 2 || text.hasPrefix("--"))
        try server.organise("  - { url: \"\(text)\" }")
        #expect(try server.night().outcome.status == 2)
        #expect(!FileManager.default.fileExists(atPath: mark))
      }
    }
  }

  @Test func vanishedAndRenamedRepositoriesAreToldAndKeptUnlessThePolicySaysSo() throws {
    try BareServer.lend { server in
      for name in ["a.git", "b.git", "c.git"] { try server.repository(name, commits: name == "b.git" ? 5 : 3) }
      try server.organise("  - ../srv/**.git")
      _ = try server.night()
      let before = try server.facts()
      try FileManager.default.removeItem(atPath: "\(server.root)/a.git")
      try FileManager.default.moveItem(atPath: "\(server.root)/b.git", toPath: "\(server.root)/renamed.git")
      let (told, report) = try server.night()
      #expect(told.status == 0)
      #expect(report?.vanished.map(\.id) == ["a"] && report?.vanished.first?.facts == .kept)
      #expect(report?.renamed.map(\.from) == ["b"] && report?.renamed.map(\.to) == ["renamed"])
      #expect(told.diagnostics.contains("listed no more facts=kept repository=a"))
      let kept = try server.facts()
      #expect(
        kept.filter { $0.contains("\"repository\":\"a\"") } == before.filter { $0.contains("\"repository\":\"a\"") })
      #expect(
        !kept.contains { $0.contains("\"repository\":\"b\"") }
          && kept.contains { $0.contains("\"repository\":\"renamed\"") })
      // Not yet, while it has not been missing for long enough; then it goes, and nothing else does.
      try server.organise("  - ../srv/**.git", nightly: "vanishedFacts: drop, graceDays: 1")
      #expect(try server.night().report?.vanished.first?.facts == .kept)
      try server.organise("  - ../srv/**.git\n  - /nowhere/**", nightly: "vanishedFacts: drop, graceDays: 0")
      #expect(try server.night().report?.vanished.first?.facts == .kept, "the list was not whole")
      try server.organise("  - ../srv/**.git", nightly: "vanishedFacts: drop, graceDays: 0")
      #expect(try server.night("--no-sync", "\(server.root)/c.git").report?.vanished.isEmpty == true)
      let (_, dropped) = try server.night()
      #expect(dropped?.vanished.first?.facts == .dropped && dropped?.retention.factsDropped == 1)
      #expect(try server.facts() == kept.filter { !$0.contains("\"repository\":\"a\"") })
      #expect(try server.night().report?.vanished.isEmpty == true)
    }
  }

  @Test func mirrorsGoOnlyWhenThePolicySaysSo() throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      try server.repository("b.git")
      let both = "  - ../srv/b.git\n  - { url: \"file://\(path)\" }"
      try server.organise(both)
      _ = try server.night()
      try server.organise("  - ../srv/b.git")
      let (_, report) = try server.night()
      let mirror = try #require(report?.unlistedMirrors.first)
      #expect(mirror.mirror == .kept && RepositoryFolder.isRepository(mirror.path))
      try server.organise("  - ../srv/b.git", nightly: "vanishedMirrors: drop, graceDays: 0")
      #expect(try server.night().report?.retention.mirrorsRemoved == 1)
      #expect(!FileManager.default.fileExists(atPath: mirror.path))
      try server.organise(both)
      #expect(try server.night().report?.sync.map(\.state) == [.cloned])
    }
  }

  @Test func fourShardsAreOneScan() throws {
    try BareServer.lend { server in
      for number in 0..<9 { try server.repository("r\(number).git", commits: 2 + number % 3) }
      try server.repository("mirrored/m.git")
      try server.organise("  - ../srv/r*.git\n  - { url: \"file://\(server.root)/mirrored/m.git\" }")
      #expect(try server.night().outcome.status == 0)
      var read = 0
      for index in 1...4 {
        let shard = try server.command.run(
          "nightly", "--org", "workspace/org.yaml", "--shard", "\(index)/4", "--state", "shard\(index)", "--facts",
          "part\(index).ndjson", "--facts-only")
        #expect(shard.status == 0, "\(shard.diagnostics)")
        read += NightlyFolder(state: "\(server.folder)/shard\(index)").newest()?.counts.listed ?? 0
      }
      #expect(read == 10)
      #expect(
        try server.command.run(
          "ingest", "part3.ndjson", "part1.ndjson", "part4.ndjson", "part2.ndjson", "--state", "joined"
        ).status == 0)
      #expect(try server.facts(state: "joined") == server.facts())
      #expect(
        try server.command.run("items", "--state", "joined", "--format", "json").output
          == server.command.run("items", "--state", "state", "--format", "json").output)
      // A shard says nothing of what is in the others.
      #expect(NightlyFolder(state: "\(server.folder)/shard1").newest()?.vanished.isEmpty == true)
    }
  }

  @Test func listsComeFromFilesAndFromStandardInput() throws {
    try BareServer.lend { server in
      for name in ["a.git", "b.git"] { try server.repository(name) }
      try Data("srv/a.git\tfirst\n# not this one\nsrv/b.g*\n".utf8).write(
        to: URL(fileURLWithPath: "\(server.folder)/list.txt"))
      let outcome = try server.command.run("nightly", "--list", "list.txt", "--state", "state")
      #expect(outcome.status == 0, "\(outcome.diagnostics)")
      #expect(NightlyFolder(state: "\(server.folder)/state").newest()?.scan.map(\.id) == ["first", "b"])
      let piped = try server.git.script(
        "cd \"$1\" && printf 'srv/a.git\\n' | HOME=\"$1\" \"$2\" nightly --list - --state piped 2>&1", server.folder,
        SealedCommand.executable.path)
      #expect(piped.contains("status=complete"))
      #expect(NightlyFolder(state: "\(server.folder)/piped").newest()?.scan.map(\.id) == ["a"])
      #expect(try server.command.run("nightly", "--list", "missing.txt", "--state", "x").status == 2)
    }
  }

  @Test func theReportTheMetricsAndTheFactsAreLeft() throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      try server.organise("  - { url: \"file://\(path)\" }\n  - /nowhere.git")
      let (outcome, _) = try server.night("--report", "r.json", "--metrics", "d.prom", "--facts", "f.ndjson")
      #expect(outcome.status == 3)
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(server.folder)/r.json"))
      let schema = try JSONSchema(file: ProjectFiles.path("config/nightly-report.schema.json"))
      #expect(try schema.problems(data) == [])
      #expect(try data == Data(contentsOf: URL(fileURLWithPath: "\(server.folder)/state/nightly/report.json")))
      let metrics = try String(contentsOfFile: "\(server.folder)/d.prom", encoding: .utf8)
      #expect(
        metrics.contains("daylight_nightly_exit_status 3\n") && metrics.contains("daylight_facts_database_bytes "))
      for name in ["Ana", "harbour.example", "srv"] { #expect(!metrics.contains(name)) }
      let facts = try FactLines(Data(contentsOf: URL(fileURLWithPath: "\(server.folder)/f.ndjson")))
      #expect(try facts.texts == server.facts())
      #expect(try server.night("--metrics", "d.txt").outcome.status == 2)
    }
  }

  @Test func whoeverComesSecondWaitsOrSaysSo() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      try server.organise("  - ../srv/a.git")
      _ = try server.night()
      let holder = open("\(server.folder)/state/scan.lock", O_RDWR)
      #expect(holder >= 0 && flock(holder, LOCK_EX) == 0)
      let refused = try server.night("--no-wait").outcome
      #expect(refused.status == 1 && refused.diagnostics.contains("Another scan holds"))
      let doctor = try server.command.run("doctor", "--workspace", "workspace")
      #expect(doctor.output.contains("lock"))
      let waiting = try RunningCommand(["nightly", "--org", "workspace/org.yaml"], in: server.command)
      while !waiting.diagnostics.contains("waiting for it to end") { usleep(20_000) }
      close(holder)
      #expect(waiting.end().status == 0)
    }
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func aSignalEndsTheNightWithAReport(_ number: Int32) throws {
    try BareServer.lend { server in
      let silent = try SilentServer()
      defer { silent.end() }
      try server.repository("a.git")
      try server.organise("  - { id: slow, url: \"git://127.0.0.1:\(silent.port)/x.git\" }\n  - ../srv/a.git")
      let run = try RunningCommand(["nightly", "--org", "workspace/org.yaml"], in: server.command)
      while !run.diagnostics.contains("nightly run begins") { usleep(10_000) }
      usleep(300_000)
      run.send(number)
      let ending = run.end()
      #expect(!ending.isKilled && ending.status != 0)
      let report = try #require(NightlyFolder(state: "\(server.folder)/state").newest())
      #expect(report.stopped == "interrupted" && report.sync.map(\.state) == [.stopped])
      try server.organise("  - ../srv/a.git")
      #expect(try server.night().outcome.status == 0)
    }
  }

  @Test func usageIsExitStatusTwo() throws {
    try BareServer.lend { server in
      #expect(try server.command.run("nightly").status == 2)
      try server.organise("")
      #expect(try server.night().outcome.status == 2)
      try server.repository("a.git")
      try server.organise("  - ../srv/a.git")
      for options in [
        ["--shard", "5/4"], ["--jobs", "0"], ["--deadline", "soon"], ["--org", "elsewhere.yaml"],
        ["--org", "workspace"], ["--list", "/nope"],
      ] {
        #expect(try server.command.run(["nightly", "--workspace", "workspace"] + options).status == 2, "\(options)")
      }
    }
  }
}
