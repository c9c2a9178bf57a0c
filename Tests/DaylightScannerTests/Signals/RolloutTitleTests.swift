import Testing

@testable import DaylightScanner

@Suite struct RolloutTitleTests {
  @Test(arguments: [
    ("modulesync 5.2.0", true), ("Update modulesync_config [a3fe424]", true), ("initial vox modulesync commit", true),
    ("(FM-7709) pdksync and remove it", true), ("Sync files", true), ("chore: sync workflows from the template", true),
    ("Update from cookiecutter template", true), ("Use the default of modulesync for the pipeline", false),
    ("Sync the clock before each run of a test", false), ("Add a linter", false), ("", false),
  ])
  func aToolsTitleIsKnown(_ title: String, _ expected: Bool) { #expect(RolloutTitle.isSync(title) == expected) }

  @Test(arguments: [
    ("regenerate", true), ("*: regenerate", true), ("manifests: Regenerate the alerts", true), ("make generate", true),
    ("Add alerts", false), ("Say when to regenerate them", false), ("", false),
  ])
  func whatAToolWroteIsKnown(_ title: String, _ expected: Bool) {
    #expect(RolloutTitle.isRegenerated(title) == expected)
  }

  @Test func aCampaignHasATicketOrAVersion() {
    #expect(RolloutTitle.campaign("(WEB-12) Share the build") != RolloutTitle.campaign("(PAY-12) Share the build"))
    #expect(RolloutTitle.campaign("(WEB-12) Share the build") == RolloutTitle.campaign("(WEB-13) share the build (#7)"))
    #expect(RolloutTitle.campaign("Share the build (#12)") == nil && RolloutTitle.campaign("12") == nil)
  }
}
