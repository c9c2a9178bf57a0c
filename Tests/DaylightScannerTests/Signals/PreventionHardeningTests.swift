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
}
