import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct SharedCommitsTests {
  private let ana = GitPerson(name: "Ana Keller", email: "ana@one.example")
  private let anaAtHome = GitPerson(name: "Ana Keller", email: "ana@home.example")
  private let kim = GitPerson(name: "Kim Bo", email: "kim@one.example")

  private func change(_ commit: String, _ author: GitPerson, _ committer: GitPerson) -> ChangeFact {
    ChangeFact(
      repository: "r", commit: commit, author: author, committer: committer, authored: Timestamp(seconds: 1),
      integrated: nil, areas: [], marks: [], subject: "")
  }

  private func review(_ commit: String, _ person: GitPerson, _ role: ReviewFact.Role) -> ReviewFact {
    ReviewFact(
      repository: "r", commit: commit, reviewer: person, role: role, convention: .trailer, confidence: .medium,
      at: Timestamp(seconds: 1), source: Source(oid: commit))
  }

  @Test func countsOnlyNamesThatMayBeOne() {
    let shared = SharedCommits(
      changes: [change("1", ana, kim), change("2", ana, anaAtHome), change("3", ana, ana)],
      reviews: [review("1", anaAtHome, .signedOff), review("3", anaAtHome, .reviewed)])
    #expect(shared.together.count == 1)
    #expect(shared.together.values.first == 2, "a review of one's own change is another matter")
  }

  @Test func aCommittersSignOffIsTheUsualOne() {
    let shared = SharedCommits(
      changes: [change("1", ana, kim), change("2", ana, ana)],
      reviews: [review("1", kim, .signedOff), review("2", kim, .signedOff)])
    #expect(shared.signedBy == [ana: [kim: 1]])
  }
}
