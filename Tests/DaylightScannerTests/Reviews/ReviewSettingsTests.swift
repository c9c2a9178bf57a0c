import Testing

@testable import DaylightScanner

@Suite struct ReviewSettingsTests {
  @Test func onlyOtherSettingsHaveAnotherDigest() throws {
    let pattern = try ReviewConvention(name: "qa", pattern: "QA: {tested}")
    let all = [
      ReviewSettings(), ReviewSettings(conventions: [pattern]), ReviewSettings(notes: ["refs/notes/x"]),
      ReviewSettings(conventions: [pattern], notes: ["refs/notes/x"]), ReviewSettings(people: ["bo@bot.example"]),
    ]
    #expect(Set(all.map(\.digest)).count == all.count)
    #expect(ReviewSettings().digest.isEmpty)
    #expect(all[3].digest == ReviewSettings(conventions: [pattern], notes: ["refs/notes/x"]).digest)
  }

  /// Who looks like a machine and is none, as the organisation says, reviews as everybody does.
  @Test func theOrganisationsPeopleAreRead() async throws {
    try await withFolder { folder in
      var made = try History(in: "\(folder)/r.git")
      try made.commit("Fix\n\nReviewed-by: Tal Bot <tal@bot.example>\nReviewed-by: Ci <ci@bot.example>")
      try made.commit("Merge pull request #1 from a/b (#1)", committer: "Robot")
      func reviewers(_ settings: ReviewSettings) async throws -> Set<String> {
        let facts = try await RepositoryScan(of: "\(folder)/r.git", id: "r", reviews: settings).facts()
        return Set(facts.reviews.compactMap(\.reviewer.email))
      }
      #expect(try await reviewers(ReviewSettings()).isEmpty)
      #expect(try await reviewers(ReviewSettings(people: ["Tal Bot"])) == ["tal@bot.example"])
      let both = try await reviewers(ReviewSettings(people: ["*@bot.example"]))
      #expect(both == ["tal@bot.example", "ci@bot.example"])
    }
  }

  @Test func modesKeepThem() throws {
    let settings = ReviewSettings(
      conventions: [try ReviewConvention(name: "qa", pattern: "QA: {tested}")], notes: ["refs/notes/x"],
      people: ["Bo Robot", "*@bot.example"])
    let mode = ScanMode(readsOwnership: true, reviews: settings, forge: .gitea)
    #expect(ScanMode(bytes: mode.bytes) == mode)
    #expect(!mode.covers(ScanMode(readsOwnership: true, reviews: settings)))
    #expect(!mode.covers(ScanMode(readsOwnership: true)))
  }
}
