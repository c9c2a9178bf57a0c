import Foundation
import Testing

@testable import DaylightCommands

@Suite struct RepositorySourceYAMLTests {
  private func files(_ repositories: String, more: String = "") throws -> WorkspaceFiles {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-sources-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("version: 1\n\(more)\nrepositories:\n\(repositories)\n".utf8).write(
      to: URL(fileURLWithPath: "\(folder)/org.yaml"))
    return try WorkspaceFiles(folder: folder)
  }

  @Test func everyFormIsRead() throws {
    let sources = try files(
      """
        - /srv/git/a.git
        - /srv/git/team-*/**.git
        - git@h:o/n.git
        - { id: x, url: "https://h/o/n.git" }
        - { url: /srv/git/local.git }
        - { root: /srv/more, prefix: more/, exclude: ["**.wiki.git"], fetch: true }
        - { list: /etc/daylight/list.txt }
        - { id: p, path: /srv/p.git, fetch: true }
      """
    ).sources
    #expect(sources.map(\.id) == [nil, nil, nil, "x", nil, nil, nil, "p"])
    #expect(sources[0].place == .path("/srv/git/a.git"))
    #expect(sources[1].place == .pattern("/srv/git/team-*/**.git"))
    #expect(sources[2].place == .address(try RemoteAddress("git@h:o/n.git", relativeTo: "/")))
    #expect(sources[4].place == .address(try RemoteAddress("/srv/git/local.git", relativeTo: "/")))
    #expect(sources[5].place == .pattern("/srv/more/**") && sources[5].prefix == "more/" && sources[5].isFetched)
    #expect(sources[6].place == .list("/etc/daylight/list.txt"))
    #expect(sources[7].place == .path("/srv/p.git") && sources[7].isFetched)
  }

  @Test(arguments: [
    ("  - ext::sh -c x", "org.yaml:4: repositories[0]: 'ext::' names a program"),
    ("  - { url: --upload-pack=x }", "repositories[0]: an address begins with '-'"),
    ("  - { url: \"https://a:b@h/x\" }", "a password does not belong"),
    ("  - { url: https://h/x, path: /x }", "url: stands beside path"),
    ("  - { id: a }", "repositories[0].path: is missing"),
    ("  - { root: /x, id: a }", "id: says nothing about this kind of entry"),
    ("  - { path: /x, prefix: a }", "prefix: says nothing"),
    ("  - { path: /x, fetch: often }", "fetch: must be true or false"),
    ("  - { id: a, path: /x }\n  - { id: a, path: /y }", "'a' is already a repository"),
    ("  - { ulr: https://h/x }", "no such key; did you mean 'url'?"),
  ])
  func mistakesAreNamed(_ text: String, _ expected: String) throws {
    #expect { try files(text) } throws: { "\($0)".contains(expected) }
  }
}
