import DaylightScanner
import Testing

@Suite struct BotsTests {
  @Test(arguments: [
    GitPerson(name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com"),
    GitPerson(name: "Renovate Bot", email: "bot@renovate.example.org"), GitPerson(handle: "k8s-ci-robot"),
    GitPerson(name: "GitHub", email: "noreply@github.com"), GitPerson(name: "jenkins"), GitPerson(handle: "bors"),
    GitPerson(name: "Claude", email: "noreply@anthropic.com"), GitPerson(name: "Claude Opus 4"),
    GitPerson(name: "Copilot", email: "copilot@example.org"), GitPerson(name: "aider (some-model)"),
    GitPerson(email: "release-bot@example.org"), GitPerson(handle: "web-flow"),
    GitPerson(name: "swift-ci", email: "swift-ci@example.org"), GitPerson(handle: "github-actions[bot]"),
  ])
  func isAMachine(_ person: GitPerson) { #expect(Bots().isMachine(person)) }

  @Test(arguments: [
    GitPerson(name: "Ana Keller", email: "ana@example.org"), GitPerson(name: "Jo Abbott", email: "abbott@example.org"),
    GitPerson(name: "Cicely Botham"), GitPerson(name: "Claude Moreau", email: "claude.moreau@example.org"),
    GitPerson(name: "Claude Moreau", email: "claude@example.org"), GitPerson(handle: "talbot"),
    GitPerson(name: "Roberta"), GitPerson(email: "cic@example.org"), GitPerson(name: "Devin Airo"), GitPerson(),
  ])
  func isAPerson(_ person: GitPerson) { #expect(!Bots().isMachine(person)) }

  @Test func theOrganisationKnowsBetter() {
    let bots = Bots(machines: ["Ana Keller", "NIGHTLY@example.org"], people: ["robot-ron"])
    #expect(bots.isMachine(GitPerson(name: "Ana Keller", email: "ana@example.org")))
    #expect(bots.isMachine(GitPerson(name: "Nightly", email: "nightly@example.org")))
    #expect(!bots.isMachine(GitPerson(handle: "robot-ron")))
    #expect(Bots().isMachine(GitPerson(handle: "robot-ron")))
  }
}
