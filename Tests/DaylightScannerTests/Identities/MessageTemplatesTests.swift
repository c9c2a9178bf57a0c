import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct MessageTemplatesTests {
  private func changes(_ author: GitPerson, _ count: Int, _ subject: (Int) -> String) -> [ChangeFact] {
    (0..<count).map { number in
      ChangeFact(
        repository: "r", commit: "c\(number)", author: author, committer: author, authored: Timestamp(seconds: 1),
        integrated: nil, areas: [], marks: [], subject: subject(number))
    }
  }

  private let script = GitPerson(name: "toc", email: "toc@example.org")

  private func repeats(_ author: GitPerson, _ count: Int, _ subject: (Int) -> String) -> Bool {
    MessageTemplates(changes(author, count, subject)).tally([author]).isRepetitive(from: 50, percent: 95)
  }

  @Test func whoAlwaysWritesTheSameRepeats() {
    #expect(repeats(script, 50) { "Refresh table of contents of page \($0)" })
    #expect(!repeats(script, 49) { "Refresh table of contents of page \($0)" })
    #expect(
      !repeats(script, 60) {
        $0 % 10 == 0 ? "Think about \($0) \(String(repeating: "x", count: $0))" : "Refresh table of pages"
      })
  }

  @Test func somebodyWithAFullNameIsNotLookedAt() {
    #expect(!repeats(GitPerson(name: "Ana Keller", email: "ana@example.org"), 90) { "Refresh table of page \($0)" })
    #expect(repeats(GitPerson(name: "Nightly Build", email: "nightly@example.org"), 90) { "Refresh page \($0)" })
  }

  @Test func whoMendsPagesInTheBrowserDoesNot() {
    for subject in ["Update README.md", "Create a.md", "Add files via upload"] {
      #expect(!repeats(script, 90) { _ in subject }, "\(subject)")
    }
  }

  @Test func aMessageMaySayThatNobodyWroteIt() {
    for (subject, says) in [
      ("Automatic changelog", true), ("Pages [skip ci]", true), ("Updated Korean translation", false),
    ] {
      #expect(MessageTemplates(changes(script, 5) { _ in subject }).tally([script]).saysSo == says, "\(subject)")
    }
  }

  @Test func namingsOfOneAccountAreAddedUp() {
    let other = GitPerson(name: "toc", email: "toc@other.example")
    let both = MessageTemplates(changes(script, 30) { _ in "Refresh all" } + changes(other, 30) { _ in "Refresh all" })
    #expect(both.tally([script, other]) == .init(changes: 60, usual: 60, saysSo: false))
    #expect(both.tally([script]).changes == 30 && MessageTemplates().tally([script]).changes == 0)
  }

  @Test func aScriptIsNoPersonUnlessTheOrganisationSaysSo() {
    func people(_ organisation: Organisation) -> PeopleDirectory {
      var facts = FactSet()
      facts.changes = changes(script, 60) { "Refresh table of contents of page \($0)" }
      facts.identities = [
        IdentityFact(
          repository: "r", name: "toc", email: "toc@example.org", commits: 60, first: Timestamp(seconds: 1),
          last: Timestamp(seconds: 2))
      ]
      return PeopleDirectory(facts, organisation: organisation, key: .public)
    }
    #expect(people(Organisation()).person(script).map { people(Organisation()).isHuman($0) } == false)
    let kept = Organisation(notBots: ["toc@example.org"])
    #expect(people(kept).person(script).map { people(kept).isHuman($0) } == true)
  }
}
