import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionGuardrailTests {
  private let lint = "A: 1\nB: 2\nC: 3\nD: 4\n"

  @Test func aGuardRailIsEnforced() async throws {
    let found = PreventionGuardrail.items(
      in: try await alone { made in
        try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
        try made.commit(
          "Check", by: "Ana",
          changes: [".clang-format": lint, ".github/workflows/lint.yml": "on: [pull_request]\nrun: clang-format\n"])
      })
    #expect(told(found) == ["author ana -> 0 in "])
    #expect(found.map(\.title) == ["Rules for the form of code (.clang-format) and 1 file beside it"])
    let none = PreventionGuardrail.items(
      in: try await alone { made in try made.commit("Wish", by: "Ana", changes: [".clang-format": lint]) })
    #expect(none.isEmpty, "nothing enforces it")
  }
}
