import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct BranchReviewsTests {
  private func reviewers(_ facts: RepositoryFacts, _ commit: ObjectID) -> [String] {
    facts.reviews.filter { $0.commit == commit.hex && $0.role.isReview }
      .map { $0.reviewer.handle ?? $0.reviewer.name ?? "" }.sorted()
  }

  @Test func aMergesReviewersReviewedEachCommitOfTheBranch() async throws {
    var ids: [String: ObjectID] = [:]
    let facts = try await scan { history in
      ids["start"] = try history.commit("Start", changes: ["a": "0"])
      let start = try #require(ids["start"])
      var tip = start
      for name in ["one", "two", "three"] {
        tip = try history.commit(
          name == "two" ? "two\n\nReviewed-by: Lee <lee@example.org>" : name, changes: [name: "1"], parents: [tip],
          branch: "side")
        ids[name] = tip
      }
      ids["main"] = try history.commit("On the main line", changes: ["b": "1"], parents: [start])
      let main = try #require(ids["main"])
      ids["merge"] = try history.commit("Auto merge of #12 - ana:fix, r=kim", parents: [main, tip])
    }
    #expect(reviewers(facts, try #require(ids["one"])) == ["kim"])
    #expect(reviewers(facts, try #require(ids["two"])) == ["Lee"], "it names its own")
    #expect(reviewers(facts, try #require(ids["three"])) == ["kim"], "once, at the newest")
    #expect(reviewers(facts, try #require(ids["main"])) == [])
    #expect(reviewers(facts, try #require(ids["start"])) == [])
    let merge = try #require(ids["merge"]).hex
    #expect(facts.reviews.filter { $0.reviewer.handle == "kim" }.allSatisfy { $0.source.oid == merge })
  }

  @Test func whatAnInnerMergeBroughtIsItsReviewers() async throws {
    var ids: [String: ObjectID] = [:]
    let facts = try await scan { history in
      let start = try history.commit("Start", changes: ["a": "0"])
      let one = try history.commit("one", changes: ["one": "1"], parents: [start], branch: "one")
      let two = try history.commit("two", changes: ["two": "1"], parents: [one], branch: "one")
      let inner = try history.commit("Rollup merge of #1 - ana:one, r=kim", parents: [start, two], branch: "rollup")
      let own = try history.commit("Fix the rollup", changes: ["c": "1"], parents: [inner], branch: "rollup")
      // A branch that has taken in the main line is not about the main line's commits.
      let main = try history.commit("Main", changes: ["b": "1"], parents: [start])
      let synced = try history.commit("Merge branch 'main' into rollup", parents: [own, main], branch: "rollup")
      try history.commit("Auto merge of #3 - rollup, r=lee", parents: [main, synced])
      ids = ["one": one, "two": two, "own": own, "main": main]
    }
    #expect(reviewers(facts, try #require(ids["one"])) == ["kim"])
    #expect(reviewers(facts, try #require(ids["two"])) == ["kim"])
    #expect(reviewers(facts, try #require(ids["own"])) == ["lee"])
    #expect(reviewers(facts, try #require(ids["main"])) == [])
  }

  @Test func aLineOfItsOwnIsNoBranchSomebodyReviewed() async throws {
    let facts = try await scan { history in
      var tip = try history.commit("Start")
      let start = tip
      for number in 0...BranchReviews.limit { tip = try history.commit("\(number)", parents: [tip], branch: "other") }
      try history.commit("Auto merge of #9 - ana:sync, r=kim", parents: [start, tip])
    }
    #expect(facts.reviews.filter { $0.role.isReview }.count == 1, "the newest only")
  }

  @Test func whoTookItInIsSaidOfTheNewest() async throws {
    let facts = try await scan { history in
      let start = try history.commit("Start")
      let one = try history.commit("one", changes: ["a": "1"], parents: [start], branch: "side")
      let two = try history.commit("two", changes: ["a": "2"], parents: [one], branch: "side")
      try history.commit("Merge pull request #1 from ana/side", by: "Kim", parents: [start, two])
    }
    #expect(facts.reviews.map(\.role) == [.integrated])
  }

  /// Against the plain definition: what the other parents reach and the first does not.
  @Test(arguments: UInt64(1)...40) func theCommitsAreThoseOfTheOtherParentsAlone(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var commits: [(time: Int64, parents: [Int32])] = [(0, [])]
    for index in 1..<80 {
      let parents = (0..<random.pick([1, 1, 2, 2, 3])).map { _ in
        Int32(max(0, index - 1 - Int.random(in: 0..<12, using: &random)))
      }
      // Times that say nothing of the order.
      commits.append((Int64.random(in: -9...9, using: &random), Array(Set(parents)).sorted()))
    }
    let graph = CommitGraph(commits)
    var reviews = BranchReviews(graph)
    for merge in commits.indices where commits[merge].parents.count > 1 {
      let known = graph.reached(from: commits[merge].parents.prefix(1))
      let all = graph.reached(from: commits[merge].parents.dropFirst())
      let wanted = commits.indices.filter { all[$0] && !known[$0] }
      #expect(reviews.brought(by: merge).map { Int($0) }.sorted() == wanted)
    }
  }
}
