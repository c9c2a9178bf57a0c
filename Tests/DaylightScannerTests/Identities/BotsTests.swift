import Testing

@testable import DaylightScanner

@Suite struct BotsTests {
  @Test(arguments: [
    GitPerson(name: "dependabot[bot]", email: "49699333+dependabot[bot]@users.noreply.github.com"),
    GitPerson(name: "Renovate Bot", email: "bot@renovate.example.org"), GitPerson(handle: "k8s-ci-robot"),
    GitPerson(name: "GitHub", email: "noreply@github.com"), GitPerson(name: "jenkins"), GitPerson(handle: "bors"),
    GitPerson(name: "Claude", email: "noreply@anthropic.com"), GitPerson(name: "Claude Opus 4"),
    GitPerson(name: "Copilot", email: "copilot@example.org"), GitPerson(name: "aider (some-model)"),
    GitPerson(email: "release-bot@example.org"), GitPerson(handle: "web-flow"),
    GitPerson(name: "Jenkins CI", email: "jenkins@example.org"),
    GitPerson(name: "Travis CI", email: "travis@example.org"), GitPerson(name: "deploy", email: "travis@example.org"),
    GitPerson(handle: "travis-ci"), GitPerson(name: "svc-deploy", email: "svc-deploy@example.org"),
    GitPerson(name: "GitHub Copilot"), GitPerson(name: "copilot-swe-agent[bot]"), GitPerson(email: "ci@example.org"),
    GitPerson(name: "build server", email: "jenkins-build@example.org"),
    GitPerson(name: "swift-ci", email: "swift-ci@example.org"), GitPerson(handle: "github-actions[bot]"),
  ])
  func isAMachine(_ person: GitPerson) { #expect(Bots().isMachine(person)) }

  @Test(arguments: [
    GitPerson(name: "Ana Keller", email: "ana@example.org"), GitPerson(name: "Jo Abbott", email: "abbott@example.org"),
    GitPerson(name: "Cicely Botham"), GitPerson(name: "Claude Moreau", email: "claude.moreau@example.org"),
    GitPerson(name: "Claude Moreau", email: "claude@example.org"), GitPerson(handle: "talbot"),
    GitPerson(name: "Katherine Jenkins", email: "katherine.jenkins@example.org"),
    GitPerson(name: "Travis Ngo", email: "travis.ngo@example.org"),
    GitPerson(name: "Travis E. Ngo", email: "travis@example.org"),
    GitPerson(name: "Li Ci", email: "li.ci@example.org"),
    GitPerson(name: "Ana Service", email: "ana@service.example.org"),
    GitPerson(name: "Roberta"), GitPerson(email: "cic@example.org"), GitPerson(name: "Devin Airo"), GitPerson(),
  ])
  func isAPerson(_ person: GitPerson) { #expect(!Bots().isMachine(person)) }

  @Test func theOrganisationKnowsBetter() {
    let bots = Bots(machines: ["Ana Keller", "NIGHTLY@example.org"], people: ["robot-ron"])
    #expect(bots.isMachine(GitPerson(name: "Ana Keller", email: "ana@example.org")))
    #expect(bots.isMachine(GitPerson(name: "Nightly", email: "nightly@example.org")))
    #expect(!bots.isMachine(GitPerson(handle: "robot-ron")))
    #expect(Bots().isMachine(GitPerson(handle: "robot-ron")))
    let patterns = Bots(machines: ["*-deploy@example.org", "nightly*"], people: ["*bot@people.example"])
    #expect(
      patterns.isMachine(GitPerson(email: "x-deploy@example.org")) && patterns.isMachine(GitPerson(name: "Nightly 7")))
    #expect(!patterns.isMachine(GitPerson(email: "deploy@example.org")))
    #expect(!patterns.isMachine(GitPerson(name: "Robot", email: "robot@people.example")))
  }

  @Test(arguments: [
    ("abc", "abc", true), ("abc", "a*", true), ("abc", "*c", true), ("abc", "*", true), ("abc", "a*b*c", true),
    ("ac", "a*c", true), ("a", "a*a", false), ("aXbXc", "a*X*c", true), ("abc", "*d*", false), ("", "*", true),
  ])
  func starsStandForAnyText(_ text: String, _ pattern: String, _ expected: Bool) {
    #expect(Bots.matches(text, pattern) == expected)
  }
}
