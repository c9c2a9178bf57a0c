import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct WorkspaceFilesTests {
  /// Writes a workspace into a folder that goes away afterwards.
  func workspace<R>(_ org: String, ladder: String? = nil, _ body: (String) throws -> R) throws -> R {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-workspace-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(org.utf8).write(to: URL(fileURLWithPath: "\(folder)/org.yaml"))
    if let ladder { try Data(ladder.utf8).write(to: URL(fileURLWithPath: "\(folder)/ladder.yaml")) }
    return try body(folder)
  }

  /// What is said about a workspace that is wrong.
  func complaint(_ org: String, ladder: String? = nil) throws -> String {
    try workspace(org, ladder: ladder) { folder in
      do {
        _ = try WorkspaceFiles(folder: folder)
        return ""
      } catch let failure as Failure {
        #expect(failure.status == .usage)
        return failure.message.replacingOccurrences(of: folder + "/", with: "")
      }
    }
  }

  @Test func theShippedExampleIsRead() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let files = try WorkspaceFiles(folder: root.appending(path: "config").path)
    let organisation = files.organisation
    #expect(organisation.name == "Example Harbour")
    #expect(organisation.calendar.zoneName == "Europe/Berlin")
    #expect(organisation.teams.map(\.id.description) == ["payments", "search", "platform"])
    let ana = try #require(organisation.people.first { $0.id == PersonID("ana") })
    #expect(ana.teams(on: CalendarDay(year: 2026, month: 3, day: 31)) == [TeamID("payments")])
    #expect(ana.teams(on: CalendarDay(year: 2026, month: 4, day: 1)) == [TeamID("platform")])
    #expect(organisation.repositories.count == 2)
    #expect(organisation.repositories[0].path.hasPrefix("/"))
    #expect(organisation.thresholds == Thresholds())
  }

  @Test func aForgeIsNamedForAllAndForOne() throws {
    let text = """
      version: 1
      forge: gitlab
      bots: { people: [Tal Bot] }
      repositories:
        - /srv/a.git
        - { path: /srv/b.git, forge: gitea }
      """
    try workspace(text) { folder in
      let files = try WorkspaceFiles(folder: folder)
      #expect(files.organisation.repositories.map(\.forge) == ["gitlab", "gitea"])
      let list = RepositoryList(files.sources, mirrors: MirrorFolder(path: "/m"), here: "/")
      #expect(list.entries.map(\.scanned.forge) == ["gitlab", "gitea"])
      #expect(files.reviews.people == ["tal bot"], "who is no machine is read as people are")
    }
    #expect(try complaint("version: 1\nforge: sourceforge\n").contains("there are github, gitlab, gitea"))
    #expect(
      try complaint("version: 1\nrepositories: [{ path: /a, forge: x }]\n").contains(
        "repositories[0].forge: 'x' is no forge"))
  }

  @Test func whatInitWritesIsRead() throws {
    let text = WorkspaceTemplate.organisation(
      name: "A \"quoted\" name: # and more", zone: "Asia/Tokyo", you: ("Zoë: #1", "zoe+x@example.org"),
      today: "2026-02-03",
      repositories: ["/srv/git/a b.git"])
    try workspace(text, ladder: WorkspaceTemplate.ladder) { folder in
      let organisation = try WorkspaceFiles(folder: folder).organisation
      #expect(organisation.name == "A \"quoted\" name: # and more")
      #expect(organisation.people.map(\.name) == ["Zoë: #1"])
      #expect(organisation.people.first?.emails == ["zoe+x@example.org"])
      #expect(organisation.repositories.map(\.path) == ["/srv/git/a b.git"])
    }
  }

  @Test(arguments: [
    ("version: 1\nteems: []\n", "org.yaml:2: teems: no such key; did you mean 'teams'?"),
    ("version: 2\n", "org.yaml:1: version: must be 1"),
    ("version: 1\ncalendar:\n  zone: Europe/Nowhere\n", "org.yaml:3: calendar.zone: no such time zone"),
    ("version: 1\npeople:\n  - id: ana\n    enrolled: soon\n", "org.yaml:4: people[0].enrolled: must be a date"),
    ("version: 1\npeople:\n  - name: Ana\n", "people[0].id: is missing"),
    ("version: 1\npeople:\n  - id: ana\n    teams: [nowhere]\n", "people[0].teams[0]: no team has the id 'nowhere'"),
    ("version: 1\npeople:\n  - {id: a, emails: [x@y]}\n  - {id: b, emails: [X@y]}\n", "already belongs to 'a'"),
    ("version: 1\npurposes: [ranking]\n", "org.yaml:2: purposes: 'ranking' is no purpose"),
    ("version: 1\nrepositories:\n  - {id: a}\n", "repositories[0].path: is missing"),
    ("version: 1\n  teams: [\n", "this is not YAML"),
    ("- a\n- b\n", "org.yaml:1: the file must be a mapping of keys to values"),
    ("", "org.yaml:1: the file is empty"),
  ])
  func mistakesAreNamedByFileLineAndKey(_ org: String, _ expected: String) throws {
    let text = try complaint(org)
    #expect(text.contains(expected), "\(text)")
  }

  @Test func allMistakesAreToldAtOnce() throws {
    let text = try complaint(
      "version: 1\nnome: x\npurposes: [a, b]\n", ladder: "version: 1\nthresholds: {multiTeamPeople: many}\n")
    #expect(text.split(separator: "\n").count == 4, "\(text)")
    #expect(text.contains("ladder.yaml:2: thresholds.multiTeamPeople must be a number above 0"))
  }

  @Test(arguments: [
    ("/a/b", "/a/b"), ("b", "/base/b"), ("./b/", "/base/b"), ("../b", "/b"), ("../../../b", "/b"),
    ("a//b/./c", "/base/a/b/c"),
    ("/", "/"), ("", "/base"), (".", "/base"), ("a/../b", "/base/b"), ("/a/ö b", "/a/ö b"), ("a~", "/base/a~"),
  ])
  func aPathIsMadeAbsolute(_ path: String, _ absolute: String) {
    #expect(WorkspaceFiles.absolute(path, "/base") == absolute)
  }

  @Test func aHomeFolderIsFilledIn() {
    let home = WorkspaceFiles.absolute("~", "/base")
    #expect(home.hasPrefix("/") && WorkspaceFiles.absolute("~/x", "/base") == (home == "/" ? "/x" : home + "/x"))
  }
}
