import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct MachineCheckTests {
  private func people(
    _ names: [(String, String)], organisation: Organisation = Organisation(),
    decisions: IdentityDecisions = IdentityDecisions()
  ) -> PeopleDirectory {
    var facts = FactSet()
    facts.identities = names.map { name, email in
      IdentityFact(
        repository: "harbour/berth", name: name, email: email, commits: 30, first: Timestamp(seconds: 1),
        last: Timestamp(seconds: 2))
    }
    return PeopleDirectory(facts, organisation: organisation, key: .public, decisions: decisions)
  }

  private func isHuman(_ people: PeopleDirectory, _ email: String) -> Bool? {
    people.person(GitPerson(email: email)).map { people.isHuman($0) }
  }

  @Test func aBotOfTheRepositoryIsNoPersonUnlessSomebodySaysSo() {
    let names = [("harbourbot", "bot7@example.org")]
    #expect(isHuman(people(names), "bot7@example.org") == false)
    #expect(people(names).entries.values.allSatisfy { $0.machineReason != nil })
    #expect(isHuman(people(names, organisation: Organisation(notBots: ["harbourbot"])), "bot7@example.org") == true)
    let onRoster = Organisation(people: [Person(id: PersonID("ho"), name: "Ho Bo", emails: ["bot7@example.org"])])
    #expect(isHuman(people(names, organisation: onRoster), "bot7@example.org") == true)
  }

  @Test func aPersonWhoAlsoSignsAsAMachineKeepsCredit() {
    let names = [("Jenkins for Harbour", "ana@example.org"), ("Ana Keller", "ana@example.org")]
    #expect(isHuman(people(names), "ana@example.org") == true)
  }

  @Test func aQuestionIsAnsweredBothWaysAndTakenBack() throws {
    let names = [("hashibot", "hashi@example.org")]
    let asked = people(names)
    let question = try #require(asked.machineQuestions.first)
    #expect(asked.machineQuestions.count == 1 && isHuman(asked, "hashi@example.org") == true)
    func decided(_ steps: [IdentityDecisions.Step]) -> PeopleDirectory {
      people(names, decisions: IdentityDecisions(steps))
    }
    let yes = decided([.machine(question.side.naming)])
    #expect(isHuman(yes, "hashi@example.org") == false && yes.machineQuestions.isEmpty)
    let no = decided([.machine(question.side.naming), .human(question.side.naming)])
    #expect(isHuman(no, "hashi@example.org") == true && no.machineQuestions.isEmpty)
    let undone = decided([.human(question.side.naming), .undo(1)])
    #expect(undone.machineQuestions == asked.machineQuestions)
  }
}
