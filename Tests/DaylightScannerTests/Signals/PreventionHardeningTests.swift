import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionHardeningTests {
  @Test func hardeningIsNoNewVersion() async throws {
    func items(_ path: String) async throws -> [EvidenceItem] {
      PreventionHardening.items(
        in: try await alone { made in
          for number in 1...2 {
            try made.commit("Harden \(number == 1 ? "it" : "that")", by: "Ana", changes: [path: "\(number)"], after: 3)
          }
        })
    }
    #expect(try await items("src/a.c").count == 1)
    #expect(try await items("package-lock.json").isEmpty)
    #expect(try await items("docs/a.md").isEmpty)
  }

  @Test(arguments: [
    ("Add a fuzz target for the parser", true), ("Run the helper in a sandbox", true),
    ("Harden the build flags", true), ("Refuse long names (CVE-2021-1)", true),
    ("Rename fuzzScheme", false), ("fuzz: Fix upstream build", false), ("fuzz: Reuse go cache", false),
    ("Update dependencies (fix CVE-2021-43784)", false), ("Disable the sandbox", false),
    ("(WEB-1) Update ruby for CVE-2015-1855", false), ("(WEB-1) Gem install rexml for CVE-2024-1", false),
    ("clk: default disable hardening of the clock", false), ("sandbox: allow the network", false),
    ("sandbox: enable strict typing", false), ("Document the sandbox", false),
    ("sandbox: mend its size", false), ("sandbox: deny the network", true), ("sandbox: hold all taps by default", true),
    ("Revert \"sandbox: deny signals\"", false), ("(WEB-1) Refuse long names (CVE-2021-1)", true),
    ("Harden the launcher: remove setuid", true), ("harden: disable core dumps", true),
  ])
  func upkeepIsNone(_ title: String, _ isOne: Bool) async throws {
    let context = try await alone { made in
      for number in 1...2 {
        try made.commit("\(title), part \(number)", by: "Ana", changes: ["src/a.c": "\(number)"], after: 3)
      }
    }
    #expect(PreventionHardening.items(in: context).count == (isOne ? 1 : 0))
  }

  /// A change that was picked to another branch is one.
  @Test func oneChangeMadeTwiceIsNoSeries() async throws {
    let context = try await alone { made in
      for number in 1...2 { try made.commit("Harden it", by: "Ana", changes: ["src/a.c": "\(number)"], after: 3) }
    }
    #expect(PreventionHardening.items(in: context).isEmpty)
  }
}
