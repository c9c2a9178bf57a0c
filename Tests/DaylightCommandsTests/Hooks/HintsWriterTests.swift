import Foundation
import Testing

/// What a scan leaves for the hooks, and in which repositories.
@Suite struct HintsWriterTests {
  private func repository(_ bench: HookBench) throws -> String {
    let path = try bench.repository()
    let made = try bench.run(
      """
      commit() { GIT_AUTHOR_NAME="$1" GIT_AUTHOR_EMAIL="$2" git commit -q -a --allow-empty -m "$3"; }
      echo 2 >api/client.txt; commit 'Kim Old' old@harbour.example 'One'
      echo 3 >api/client.txt; commit 'Mo Rye' mo@harbour.example 'Two

      Reviewed-by: Lee Moss <lee@harbour.example>
      Mentored-by: Kim Bo <kim@harbour.example>'
      commit 'Lee Moss' lee@harbour.example 'Three'; commit 'Kim Bo' kim@harbour.example 'Four'
      printf 'Kim Bo <kim@harbour.example> Kim Old <old@harbour.example>\\n' >.mailmap
      git add .mailmap; git commit -q -m 'Names'
      """, in: path)
    try #require(made.status == 0, "\(made.diagnostics)")
    return path
  }

  private func hints(_ bench: HookBench, _ path: String) -> String { bench.read("\(path)/.git/daylight/hints") }

  @Test func onlyWhereSomebodyInstalledHooks() throws {
    try HookBench.lend { bench in
      let path = try repository(bench)
      #expect(try bench.command.run("scan", path).status == 0)
      #expect(!FileManager.default.fileExists(atPath: "\(path)/.git/daylight"))
      #expect(try bench.hooks("install", path).status == 0)
      // Nothing is new, and the hints are missing: they are written.
      #expect(try bench.command.run("scan", path).diagnostics.contains("unchanged"))
      let first = hints(bench, path)
      #expect(first.contains("person Lee Moss <lee@harbour.example>\n") && first.contains("\npath api/client.txt\t"))
      #expect(try bench.command.run("scan", "--full", path).status == 0)
      #expect(hints(bench, path) == first, "the same bytes again")
      let server = try bench.server()
      #expect(try bench.hooks("install", server.bare).status == 0)
      #expect(try bench.command.run("scan", server.bare).status == 0)
      #expect(!FileManager.default.fileExists(atPath: "\(server.bare)/daylight/hints"), "nobody commits there")
    }
  }

  @Test func formerNamesNever() throws {
    try HookBench.lend { bench in
      let path = try repository(bench)
      #expect(try bench.hooks("install", path).status == 0)
      #expect(try bench.command.run("scan", path).status == 0)
      let written = hints(bench, path)
      #expect(written.contains("person Kim Bo <kim@harbour.example>\n"))
      #expect(!written.contains("Old") && !written.contains("old@"))
    }
  }

  @Test func whoOptedOutIsNotOffered() throws {
    try HookBench.lend { bench in
      let path = try repository(bench)
      #expect(try bench.hooks("install", path).status == 0)
      #expect(try bench.command.run("scan", path).status == 0)
      #expect(hints(bench, path).contains("Lee Moss"))
      #expect(try bench.command.run("me", "opt-out", "--person", "lee@harbour.example").status == 0)
      #expect(try bench.command.run("scan", path).status == 0)
      let written = hints(bench, path)
      #expect(!written.contains("Lee") && !written.contains("lee@") && written.contains("Mo Rye"))
      // They are left out, not unknown: a review by them is no mistake.
      let commit = try bench.run(
        "git commit -q --allow-empty -m 'T\n\nReviewed-by: Lee Moss <lee@harbour.example>'", in: path)
      #expect(commit.said.isEmpty, "\(commit.diagnostics)")
      #expect(try bench.command.run("me", "opt-in", "--person", "lee@harbour.example").status == 0)
      #expect(try bench.command.run("scan", path).status == 0)
      #expect(hints(bench, path).contains("Lee Moss"))
    }
  }

  @Test func withARosterOnlyPeopleOnIt() throws {
    try HookBench.lend { bench in
      let path = try repository(bench)
      #expect(try bench.hooks("install", path).status == 0)
      let workspace = "\(bench.command.folder)/workspace"
      try FileManager.default.createDirectory(atPath: workspace, withIntermediateDirectories: true)
      try bench.run("ln -s \"$1\" \"$2/payments\"", path, workspace)
      try bench.write(
        "version: 1\nname: Harbour\npeople:\n  - { id: mo, name: Mo R., emails: [mo@harbour.example] }\nrepositories:\n  - { id: payments, path: payments }\n",
        to: "\(workspace)/org.yaml")
      let scan = try bench.command.run("scan", "--workspace", workspace)
      #expect(scan.status == 0, "\(scan.diagnostics)")
      let people = hints(bench, path).split(separator: "\n").filter { $0.hasPrefix("person") }
      #expect(people == ["person Mo R. <mo@harbour.example>"])
    }
  }

  /// A folder that cannot be written is told, and the scan is a scan.
  @Test func hintsThatCannotBeWrittenAreNoFailure() throws {
    try HookBench.lend { bench in
      let path = try repository(bench)
      #expect(try bench.hooks("install", path).status == 0)
      try FileManager.default.createDirectory(
        atPath: "\(path)/.git/daylight/hints/x", withIntermediateDirectories: true)
      let scan = try bench.command.run("scan", path)
      #expect(scan.status == 0 && scan.diagnostics.contains("hints for its hooks were not written"))
    }
  }

  @Test func hostileNamesAreMadeHarmless() throws {
    try HookBench.lend { bench in
      let path = try repository(bench)
      #expect(try bench.hooks("install", path).status == 0)
      try bench.run(
        "GIT_AUTHOR_NAME=\"$(printf 'Ev\\033[31mil')\" GIT_AUTHOR_EMAIL=evil@harbour.example git commit -q -a --allow-empty -m x; echo 9 >api/client.txt; GIT_AUTHOR_NAME=\"$(printf 'Ev\\033[31mil')\" GIT_AUTHOR_EMAIL=evil@harbour.example git commit -q -a -m y",
        in: path)
      #expect(try bench.command.run("scan", path).status == 0)
      let people = hints(bench, path).split(separator: "\n").filter { $0.hasPrefix("person ") }
      #expect(people.count > 2)
      for person in people {
        #expect(person.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }, "\(person)")
      }
    }
  }
}
