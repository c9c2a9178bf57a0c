import Testing

@testable import DaylightScanner

@Suite struct ForgeTests {
  private func choice(_ present: String..., forge: Forge? = nil) -> String? {
    ForgeMarks.choice(among: present.contains, forge: forge).map { "\($0.path) \($0.forge?.rawValue ?? "-")" }
  }

  @Test func aForgesOwnFolderSpeaksForIt() {
    #expect(choice("CODEOWNERS") == "CODEOWNERS -")
    #expect(choice("CODEOWNERS", ".github/CODEOWNERS") == ".github/CODEOWNERS github")
    #expect(choice("CODEOWNERS", ".gitlab/CODEOWNERS") == "CODEOWNERS gitlab", "GitLab looks at the top first")
    #expect(choice(".gitea/CODEOWNERS") == ".gitea/CODEOWNERS gitea")
    #expect(choice("docs/CODEOWNERS") == "docs/CODEOWNERS -")
    #expect(choice() == nil)
  }

  @Test func whoSaysWhichForgeItIsIsFollowed() {
    #expect(choice("CODEOWNERS", ".github/CODEOWNERS", forge: .gitlab) == "CODEOWNERS gitlab")
    #expect(choice(".github/CODEOWNERS", forge: .gitlab) == nil, "GitLab does not look there")
  }

  @Test func contentTellsWhereNothingElseDoes() {
    var marks = ForgeMarks()
    #expect(marks.forge(of: bytes("[Docs] @ana\n/docs/\n")) == .gitlab)
    #expect(marks.forge(of: bytes("/docs/ @ana\n")) == .github)
    #expect(marks.forge(of: bytes(".*\\\\.go$ @ana\n")) == .gitea)
    marks.see(".github")
    #expect(marks.forge(of: bytes("[Docs] @ana\n/docs/\n")) == .github)
  }

  /// A scan reads owners as the forge does that somebody named, in the newest tree and in every commit.
  @Test func aScanFollowsIt() async throws {
    try await withFolder { folder in
      var made = try History(in: "\(folder)/r.git")
      try made.commit("Own", changes: ["CODEOWNERS": "/a/ @one\n[Rest]\n* @two\n", ".github/x": "", "a/x": "1"])
      let change = try made.commit("Change", changes: ["a/x": "2"])
      func read(_ forge: Forge?) async throws -> (dialects: Set<OwnershipFact.Dialect>, owners: [[String]]?) {
        let facts = try await RepositoryScan(of: "\(folder)/r.git", id: "r", forge: forge).facts()
        return (Set(facts.ownership.map(\.dialect)), facts.change(change)?.areas.map(\.owners))
      }
      let guessed = try await read(nil)
      #expect(guessed.dialects == [.codeowners] && guessed.owners == [["@two"]])
      let told = try await read(.gitlab)
      #expect(told.dialects == [.gitlabCodeowners] && told.owners == [["@one", "@two"]])
    }
  }
}
