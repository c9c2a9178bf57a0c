import Testing

@testable import DaylightScanner

@Suite struct FolderOwnershipTests {
  private func folder(_ path: String, _ owners: String? = nil, team: String? = nil) -> FolderOwnership {
    var made = FolderOwnership(folder: bytes(path))
    made.owners = owners.flatMap { FolderOwnership.Owners(bytes($0)) }
    made.team = team.map { ($0, .init(path: path + "/DIR_METADATA", line: 1)) }
    return made
  }

  @Test func theFormatIsToldByTheContent() {
    func isKubernetes(_ text: String) -> Bool? {
      switch FolderOwnership.Owners(bytes(text)) {
      case .kubernetes: true
      case .gerrit: false
      case nil: nil
      }
    }
    #expect(isKubernetes("approvers:\n- ana\n") == true)
    #expect(isKubernetes("ana@x.org\nper-file *.c=kim@x.org\n") == false)
    #expect(isKubernetes("set noparent\n") == false)
    #expect(isKubernetes("approvers: [\n") == nil)
  }

  @Test func theNearestComeFirst() throws {
    let chain = [folder("a/b", "approvers: [ana]\n"), folder("a"), folder("", "approvers: [root, ana]\n")]
    let found = try #require(FolderOwnership.decision(for: bytes("a/b/x"), chain))
    #expect(found.owners == ["ana", "root"] && found.nearest == 1)
    #expect(found.rules.map(\.path) == ["a/b/OWNERS", "OWNERS"])
    let stop = [
      folder("a", "options: {no_parent_owners: true}\napprovers: [kim]\n"), folder("", "approvers: [root]\n"),
    ]
    #expect(FolderOwnership.decision(for: bytes("a/x"), stop)?.owners == ["kim"])
  }

  @Test func reviewersAndTeamsWhereNobodyApproves() throws {
    #expect(FolderOwnership.decision(for: bytes("x"), [folder("", "reviewers: [lee]\n")])?.owners == ["lee"])
    let team = try #require(FolderOwnership.decision(for: bytes("a/x"), [folder("a", team: "t@x.org")]))
    #expect(team.owners == ["t@x.org"] && team.dialect == .directoryMetadata && team.teams == ["t@x.org"])
    #expect(FolderOwnership.decision(for: bytes("a/x"), [folder("a")]) == nil)
  }
}
