import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct ForgeJoinTests {
  private func change(_ commit: String, _ subject: String, integrated: Bool = true) -> Fact {
    let ana = GitPerson(name: "Ana", email: "ana@example.org")
    return .change(
      ChangeFact(
        repository: "r", commit: commit, author: ana, committer: ana, authored: Timestamp(seconds: 1),
        integrated: integrated ? Timestamp(seconds: 2) : nil, areas: [], marks: [], subject: subject))
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
