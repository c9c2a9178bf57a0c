import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionHardeningTests {
  @Test func hardeningIsNoNewVersion() async throws {
    func items(_ path: String) async throws -> [EvidenceItem] {
      PreventionHardening.items(
        in: try await alone { made in
          for number in 1...2 { try made.commit("Harden \(number)", by: "Ana", changes: [path: "\(number)"], after: 3) }
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
    ("Harden the launcher: remove setuid", true), ("harden: disable core dumps", true),
  ])
  func upkeepIsNone(_ title: String, _ isOne: Bool) async throws {
    let context = try await alone { made in
      for number in 1...2 { try made.commit(title, by: "Ana", changes: ["src/a.c": "\(number)"], after: 3) }
    }
    #expect(PreventionHardening.items(in: context).count == (isOne ? 1 : 0))
  }
}
