import Testing

@testable import DaylightScanner

@Suite struct MachineSignsTests {
  private func signs(
    _ names: [String], _ emails: [(String, Bool)] = [("x@example.org", false)], commits: Int = 20,
    changes: Int = 0, usual: Int = 0, saysSo: Bool = false, repository: String = "harbour/berth-planner"
  ) -> MachineSigns? {
    MachineSigns(
      .init(
        names: names, emails: emails.map { (text: $0.0, isShared: $0.1) }, commits: commits,
        own: MachineName.words(ofRepository: repository),
        messages: .init(changes: changes, usual: usual, saysSo: saysSo)))
  }

  private func isMachine(_ signs: MachineSigns?) -> Bool { if case .machine = signs { true } else { false } }
  private func isDoubtful(_ signs: MachineSigns?) -> Bool { if case .doubtful = signs { true } else { false } }

  @Test func aBotThatIsNamedAfterTheRepositoryIsAMachine() {
    #expect(isMachine(signs(["harbourbot"])))
    #expect(isMachine(signs(["HarbourBot", "harbour-bot"], commits: 1)))
  }

  @Test func whoHasANameOfTheirOwnIsNever() {
    for names in [
      ["harbourbot", "Ana Keller"], ["Harbour CI", "Ana Keller"], ["François Bobot"], ["Jo Talbot"],
      ["George Jenkins"], ["Julia Jenkins"],
    ] {
      #expect(signs(names, changes: 500, usual: 500, saysSo: true) == nil, "\(names)")
    }
  }

  @Test func aMachinesNameNeedsMessagesThatRepeat() {
    #expect(isMachine(signs(["Harbour CI"], changes: 10, usual: 9)))
    #expect(!isMachine(signs(["Harbour CI"], changes: 9, usual: 9)))
    #expect(!isMachine(signs(["Harbour CI"], changes: 100, usual: 89)))
    // Somebody called Jenkins at an organisation that is called as people are.
    #expect(signs(["Julia Jenkins"], changes: 300, usual: 20, repository: "julia/julia") == nil)
  }

  @Test func messagesThatRepeatAreNotEnough() {
    // A translator, and a person whose token publishes pages.
    #expect(signs(["kmshts"], changes: 80, usual: 80) == nil)
    #expect(
      signs(["felix"], [("felix@users.noreply.github.com", false)], changes: 700, usual: 700, saysSo: true) == nil)
    #expect(isDoubtful(signs(["codepolish"], changes: 70, usual: 70, saysSo: true)))
  }

  @Test func aNameThatOnlyEndsSoIsAQuestion() {
    for name in ["talbot", "dicebot", "hashibot", "macbot"] {
      #expect(isDoubtful(signs([name])), "\(name)")
      #expect(signs([name], commits: 2) == nil)
      #expect(isDoubtful(signs([name], changes: 500, usual: 500)), "\(name)")
    }
    for name in ["abbott", "botond", "elboth", "robotta"] { #expect(signs([name]) == nil, "\(name)") }
  }

  @Test func anAddressOfARobotUnderManyNames() {
    #expect(isMachine(signs(["Zlib Upstream"], [("kwrobot@harbour.example", true)])))
    #expect(signs(["Jo Brychan"], [("brychanrobot@gmail.com", true)]) == nil)
    #expect(signs(["Jo Brychan"], [("kwrobot@harbour.example", false)]) == nil)
    #expect(signs(["Jo Talbot"], [("talbot@harbour.example", true)]) == nil)
  }

  @Test func nobodyIsNothing() {
    #expect(signs([], []) == nil)
    #expect(signs([""], [("", false)]) == nil)
  }
}
