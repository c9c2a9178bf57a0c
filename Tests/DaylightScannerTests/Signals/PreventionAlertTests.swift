import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionAlertTests {
  @Test func alertsThatAToolWritesAreNone() async throws {
    let rules = "groups:\n- rules:\n  - alert: Slow\n    expr: x > 1\n"
    let found = PreventionAlert.items(
      in: try await alone { made in
        try made.commit("Own", by: "Ana", changes: ["alerts/own.yaml": rules])
        try made.commit("Made", by: "Kim", changes: ["alerts/made.yaml": "# DO NOT EDIT\n" + rules])
      })
    #expect(told(found) == ["author ana -> 0 in "])
  }
}
