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

  @Test func whoAlwaysWritesTheSameIsAScript() {
    #expect(MessageTemplates(changes(script, 50) { "Refresh table of contents of page \($0)" }).automatic == [script])
    #expect(MessageTemplates(changes(script, 49) { "Refresh table of contents of page \($0)" }).automatic.isEmpty)
    #expect(
      MessageTemplates(
        changes(script, 60) {
          $0 % 10 == 0 ? "Think about \($0) \(String(repeating: "x", count: $0))" : "Refresh table of pages"
        }
      ).automatic.isEmpty)
  }

  @Test func somebodyWithAFullNameIsNone() {
    let ana = GitPerson(name: "Ana Keller", email: "ana@example.org")
    #expect(MessageTemplates(changes(ana, 90) { "Refresh table of contents of page \($0)" }).automatic.isEmpty)
  }

  @Test func whoMendsPagesInTheBrowserIsNone() {
    for subject in ["Update README.md", "Create a.md", "Add files via upload"] {
      #expect(MessageTemplates(changes(script, 90) { _ in subject }).automatic.isEmpty, "\(subject)")
    }
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
