import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct ForgeJoinTests {
  private func change(
    _ commit: String, _ subject: String, integrated: Bool = true, changeID: String? = nil
  ) -> Fact {
    let ana = GitPerson(name: "Ana", email: "ana@example.org")
    return .change(
      ChangeFact(
        repository: "r", commit: commit, author: ana, committer: ana, authored: Timestamp(seconds: 1),
        integrated: integrated ? Timestamp(seconds: 2) : nil, areas: [], marks: [], subject: subject,
        changeID: changeID))
  }

  private func merged(_ commit: String, by merge: String, _ role: ReviewFact.Role = .reviewed) -> Fact {
    .review(
      ReviewFact(
        repository: "r", commit: commit, reviewer: GitPerson(handle: "kim"), role: role, convention: .bors,
        confidence: .medium, at: Timestamp(seconds: 3), source: Source(oid: merge, line: 1)))
  }

  @Test func gerritsNamesLeadToTheMainLinesChange() {
    var join = ForgeJoin(branch: "refs/heads/main")
    join.add(change("aa", "Keep it", changeID: "I1"))
    join.add(change("bb", "Keep it, on stable", integrated: false, changeID: "I1"))
    join.add(change("cc", "One", changeID: "I2"))
    join.add(change("dd", "One again", changeID: "I2"))
    func commit(_ name: String, on target: String?, _ commits: [String] = []) -> String? {
      var request = request(5, commits)
      request.changeID = name
      request.target = target
      return join.commit(of: request, byNumber: false)
    }
    #expect(commit("I1", on: "main", ["zz"]) == "aa" && commit("I1", on: nil) == "aa")
    #expect(commit("I1", on: "stable") == nil, "a copy on another branch is another request")
    #expect(commit("I1", on: "stable", ["bb"]) == "bb", "a commit's name is surer")
    #expect(commit("I2", on: "main") == nil, "two changes bear it")
    #expect(commit("I3", on: "main") == nil)
  }

  @Test func aRequestIsAboutAllCommitsOfItsBranch() {
    var join = ForgeJoin()
    for commit in ["aa", "bb", "cc"] { join.add(change(commit, "Part \(commit)")) }
    join.add(merged("cc", by: "mm"))
    join.add(merged("aa", by: "mm"))
    join.add(merged("bb", by: "mm"))
    var request = request(7, ["mm"])
    request.branch = ["aa", "bb", "cc", "gone"]
    request.reviews = [.init(reviewer: GitPerson(handle: "kim"), role: .approved, at: nil)]
    let commit = join.commit(of: request, byNumber: false)
    #expect(commit == "cc", "the newest stands for the merge")
    #expect(
      join.facts(of: request, commit: commit ?? "", repository: "r").map(\.commit).sorted() == ["aa", "bb", "cc"])
  }

  private func request(_ number: Int?, _ commits: [String] = []) -> ForgeExport.Request {
    var request = ForgeExport.Request()
    request.number = number
    request.commits = commits
    return request
  }

  @Test func commitsMergesAndNumbersLeadToChanges() {
    var join = ForgeJoin()
    join.add(change("aa", "Keep it (#12)"))
    join.add(change("bb", "Keep it too"))
    join.add(
      .review(
        ReviewFact(
          repository: "r", commit: "bb", reviewer: GitPerson(handle: "kim"), role: .integrated,
          convention: .githubMerge, confidence: .low, at: Timestamp(seconds: 3), source: Source(oid: "mm", line: 1))))
    #expect(join.commit(of: request(nil, ["zz", "aa"]), byNumber: false) == "aa")
    #expect(join.commit(of: request(7, ["mm"]), byNumber: false) == "bb", "the merge brought it in")
    #expect(join.commit(of: request(12), byNumber: true) == "aa")
    #expect(join.commit(of: request(12), byNumber: false) == nil, "another repository's number")
    #expect(join.commit(of: request(13), byNumber: true) == nil)
  }

  @Test func aNumberInTwoTitlesNamesNeither() {
    var join = ForgeJoin()
    join.add(change("aa", "Keep it (#12)"))
    join.add(change("bb", "Revert \"Keep it\" (#12)"))
    join.add(change("cc", "Side (#13)", integrated: false))
    #expect(join.commit(of: request(12), byNumber: true) == nil)
    #expect(join.commit(of: request(13), byNumber: true) == nil)
  }
}
