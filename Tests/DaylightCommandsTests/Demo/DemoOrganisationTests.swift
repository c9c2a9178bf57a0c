import Foundation
import Testing

@testable import DaylightCommands

@Suite(.demonstration) struct DemoOrganisationTests {
  @Test func theSameCommitsEveryTime() throws {
    try withDemo { demo in
      let tips = try demo.repositories.map { try git(["-C", $0, "rev-parse", "main"]) }
      #expect(Set(tips).count == DemoTeams.repositories.count)
      let commits = try demo.repositories.map { Int(try git(["-C", $0, "rev-list", "--count", "main"])) ?? 0 }
      #expect((500...900).contains(commits.reduce(0, +)), "\(commits)")
      try withTemporaryFolder { folder in
        let again = try DemoOrganisation.build(at: folder)
        #expect(try tips == again.repositories.map { try git(["-C", $0, "rev-parse", "main"]) })
        // Over an earlier demonstration it builds the same once more, and keeps what else is there.
        let note = "\(again.workspace)/note.txt"
        try Data("mine".utf8).write(to: URL(fileURLWithPath: note))
        let more = try DemoOrganisation.build(at: folder)
        #expect(try tips == more.repositories.map { try git(["-C", $0, "rev-parse", "main"]) })
        #expect(try String(contentsOfFile: note, encoding: .utf8) == "mine")
      }
    }
  }

  @Test func gitFindsNothingWrong() throws {
    try withDemo { demo in
      for path in demo.repositories {
        let (status, output) = try run(["-C", path, "fsck", "--strict", "--no-dangling"])
        #expect(status == 0, "\(path): \(output)")
        #expect(output.isEmpty, "\(path): \(output)")
        #expect(try git(["-C", path, "symbolic-ref", "HEAD"]) == "refs/heads/main")
      }
    }
  }

  @Test func theNewestDayIsTheLastOfTheQuarter() throws {
    try withDemo { demo in
      let days = try demo.repositories.flatMap {
        try git(["-C", $0, "log", "--format=%cs", "main"]).split(separator: "\n").map(String.init)
      }
      #expect(days.max() == "2026-09-30")
      #expect(days.min() == "2025-07-02")
    }
  }

  @Test func committersTimesNeverGoBack() throws {
    try withDemo { demo in
      for path in demo.repositories {
        let lines = try git(["-C", path, "log", "--first-parent", "--format=%ct", "main"])
        let times = lines.split(separator: "\n").compactMap { Int($0) }
        #expect(times == times.sorted(by: >), "\(path)")
      }
    }
  }

  @Test func theTruthNamesWhatIsThere() throws {
    try withDemo { demo in
      let people = Set(DemoPerson.roster.compactMap(\.id))
      var files: [String: Set<String>] = [:]
      for (name, path) in zip(DemoTeams.repositories, demo.repositories) {
        files[name] = Set(
          try git(["-C", path, "ls-tree", "-r", "--name-only", "main"]).split(separator: "\n").map(String.init))
      }
      for item in DemoTruth.planted {
        let known = try #require(files[item.repository], "\(item.repository)")
        if let path = item.path { #expect(known.contains(path), "\(item.repository) \(path)") }
        #expect(!item.people.isEmpty && item.people.allSatisfy { people.contains($0.id) }, "\(item.why)")
        #expect(item.minimumTeams < 5 && item.minimumRepositories < files.count, "\(item.why)")
      }
      for trap in DemoTruth.traps {
        #expect(trap.kind != nil || trap.path != nil || trap.person != nil, "\(trap.name) forbids everything")
        if let repository = trap.repository {
          let known = try #require(files[repository], "\(repository)")
          if let path = trap.path { #expect(known.contains(path), "\(repository) \(path)") }
        }
        if let person = trap.person { #expect(people.contains(person) || person.contains("@"), "\(person)") }
      }
    }
  }

  @Test func everyKindIsPlantedWithDifferentPeople() {
    let kinds = Dictionary(grouping: DemoTruth.planted, by: \.kind)
    #expect(kinds.count == 22)
    // What needs several repositories or quarters is a story of its own each: of each group there are several.
    let groups = Dictionary(grouping: DemoTruth.planted) { planted in
      ["prevention", "mentoring", "initiative"].first { planted.kind.hasPrefix($0) } ?? planted.kind
    }
    for (kind, items) in groups where kind != "standard.adopted" {
      #expect(items.count >= 3, "\(kind)")
      #expect(Set(items.flatMap { $0.people.map(\.id) }).count >= (kind == "mentoring" ? 2 : 3), "\(kind)")
    }
  }

  @Test func noTrapContradictsThePlantedItems() {
    for item in DemoTruth.planted {
      for trap in DemoTruth.traps {
        let catches =
          (trap.kind ?? item.kind) == item.kind && (trap.repository ?? item.repository) == item.repository
          && (trap.path == nil || trap.path == item.path)
          && (trap.person.map { person in item.people.contains { $0.id == person } } ?? true)
        #expect(!catches, "\(trap.name) forbids: \(item.why)")
      }
    }
  }

  @Test func theOddAuthorsAreThere() throws {
    try withDemo { demo in
      let search = try #require(demo.repositories.first { $0.hasSuffix("/search.git") })
      let raw = try bytes(["-C", search, "cat-file", "--batch-all-objects", "--batch"])
      #expect(contains(raw, Array("author Ren".utf8) + [0xe9]))
      #expect(contains(raw, [0x1b] + Array("[31;1m".utf8)))
      let payments = try #require(demo.repositories.first { $0.hasSuffix("/payments.git") })
      let years = try git(["-C", payments, "log", "--format=%as", "main"])
      #expect(years.contains("1970-01-01") && years.contains("2037-12-31"))
      let data = try #require(demo.repositories.first { $0.hasSuffix("/data.git") })
      #expect(try git(["-C", data, "rev-list", "--max-parents=0", "main"]).split(separator: "\n").count == 2)
      let handbook = try #require(demo.repositories.first { $0.hasSuffix("/handbook.git") })
      let moved = try git(["-C", handbook, "log", "-1", "--author=jonas@", "--name-status", "-M", "--format="])
      let lines = moved.split(separator: "\n")
      #expect(lines.count == 25 && lines.allSatisfy { $0.hasPrefix("R100") })
      let corrected = try git(["-C", handbook, "log", "-1", "--author=tomas@", "--name-only", "--format="])
      #expect(corrected.split(separator: "\n").count >= 30)
    }
  }

  @Test func theCoauthoredAndReviewedChangesAreLargeEnough() throws {
    try withDemo { demo in
      let changes: [(repository: String, path: String, author: String, subject: String)] = [
        ("payments", RetryBudgetADR.path, "ana", "Say how the retry budget starts"),
        ("payments", RetryBudgetADR.path, "zofia", "Bound the sum of the retry budgets"),
        ("search", HybridRankingMADR.path, "mei", "Say how two indexes are kept in step"),
        ("mobile", OfflineSyncDesign.path, "ines", "Offline design: how it is rolled out"),
        ("platform", IdempotencyRFC.path, "kwame", "RFC 3: say how keys are derived"),
        ("data", DataDecisions.latePath, "diego", "Late events: what happens"),
      ]
      for change in changes {
        let path = try #require(demo.repositories.first { $0.hasSuffix("/\(change.repository).git") })
        let lines = try git([
          "-C", path, "log", "-1", "--author=\(change.author)@", "--grep=\(change.subject)", "--numstat", "--format=",
          "main", "--", change.path,
        ])
        let added = lines.split(separator: "\t").first.flatMap { Int($0) } ?? 0
        #expect(added >= 10, "\(change.subject): \(lines)")
      }
    }
  }

  /// A document must be long enough to have an author, and a trap long enough to tempt.
  @Test func documentsAreLongEnough() throws {
    try withDemo { demo in
      var places = DemoTruth.planted.filter { $0.kind.hasPrefix("design.") }.map { ($0.repository, $0.path) }
      // Forms that nobody filled in, and configurations, are as short as such files are.
      let short = Set(DemoTruth.acrossTraps.map(\.name))
      places += DemoTruth.traps.filter { !short.contains($0.name) }.map { ($0.repository ?? "", $0.path) }
      for case (let repository, let file?) in places {
        let path = try #require(demo.repositories.first { $0.hasSuffix("/\(repository).git") })
        let text = try git(["-C", path, "show", "main:\(file)"])
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count >= 30, "\(file)")
      }
    }
  }

  @Test func foldersOfOthersAreLeftAlone() throws {
    try withTemporaryFolder { folder in
      try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(folder)/mine.txt"))
      let error = #expect(throws: DemoError.self) { try DemoOrganisation.build(at: folder) }
      #expect(error?.description.contains("is not empty") == true)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["mine.txt"])
      #expect(throws: DemoError.self) { try DemoOrganisation.build(at: "\(folder)/mine.txt") }
    }
  }

  @Test func theWorkspaceSaysWhoIsWho() throws {
    try withDemo { demo in
      let org = try String(contentsOfFile: "\(demo.workspace)/org.yaml", encoding: .utf8)
      let lines = org.split(separator: "\n").map(String.init)
      #expect(lines.contains("version: 1"))
      let ids = lines.filter { $0.hasPrefix("  - id: ") }.map { String($0.dropFirst(8)) }
      #expect(ids == DemoPerson.roster.compactMap(\.id))
      for person in DemoPerson.roster {
        let id = try #require(person.id)
        #expect(org.contains("    name: \(String(decoding: person.name, as: UTF8.self))\n"))
        #expect(org.contains("emails: [\(person.email)"))
        let handle = try #require(DemoTeams.handle(of: id))
        #expect(org.contains("    handles: [\(handle)]\n"))
      }
      for team in ["payments", "search", "mobile", "platform", "data"] {
        #expect(org.contains("  - { id: \(team), name: "))
      }
      for (name, path) in zip(DemoTeams.repositories, demo.repositories) {
        #expect(org.contains("  - { id: \(name), path: ../repositories/\(name).git }\n"))
        #expect(path.hasSuffix("/repositories/\(name).git"))
      }
      let ladder = try String(contentsOfFile: "\(demo.workspace)/ladder.yaml", encoding: .utf8)
      #expect(ladder.contains("\nversion: 1\n") && ladder.contains("  multiTeamTeams: 3 "))
    }
  }
}

/// Builds one demonstration for all tests of a suite that only read it, and removes it afterwards.
private struct Demonstration: SuiteTrait, TestScoping {
  @TaskLocal static var built: DemoOrganisation?

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let demo = try DemoOrganisation.build(at: "\(folder)/demo")
    try await Demonstration.$built.withValue(demo) { try await function() }
  }
}

extension Trait where Self == Demonstration {
  fileprivate static var demonstration: Demonstration { Demonstration() }
}

private func withDemo(_ body: (DemoOrganisation) throws -> Void) throws {
  try body(try #require(Demonstration.built))
}

private func withTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = try temporaryFolder()
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try body(folder)
}

private func temporaryFolder() throws -> String {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("daylight-demo-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.path
}

private func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
  bytes.indices.contains { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
}

/// The output of git, which must succeed, without white space at its end.
private func git(_ arguments: [String]) throws -> String {
  let (status, output) = try run(arguments)
  try #require(status == 0, "git \(arguments): \(output)")
  return output
}

private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
  let (status, output) = try runForBytes(arguments)
  return (status, String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
}

private func bytes(_ arguments: [String]) throws -> [UInt8] { try runForBytes(arguments).output }

/// Runs git, isolated from the user's and the system's configuration.
private func runForBytes(_ arguments: [String]) throws -> (status: Int32, output: [UInt8]) {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["git"] + arguments
  var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
  environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
  environment["GIT_CONFIG_NOSYSTEM"] = "1"
  environment["HOME"] = FileManager.default.temporaryDirectory.path
  process.environment = environment
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, Array(output))
}
