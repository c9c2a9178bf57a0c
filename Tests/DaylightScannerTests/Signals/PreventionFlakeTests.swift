import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionFlakeTests {
  @Test func aFlakeIsMendedNotTakenAway() async throws {
    let test = (1...12).map { "step \($0)\n" }.joined()
    func items(_ second: String?) async throws -> [EvidenceItem] {
      PreventionFlake.items(
        in: try await alone { made in
          try made.commit("Start", by: "Kim", changes: ["tests/a.py": test, "tests/b.py": test])
          try made.commit("Mend flaky a", by: "Ana", changes: ["tests/a.py": test + "wait\n"], after: 3)
          try made.commit("Mend flaky b", by: "Ana", changes: ["tests/b.py": second], after: 3)
        })
    }
    #expect(try await items(test + "wait\n").count == 1)
    #expect(try await items(nil).isEmpty, "deleted")
    #expect(try await items("@pytest.mark.skip()\n" + test).isEmpty, "skipped")
    #expect(try await items("step 1\n").isEmpty, "most of it is gone")
  }
}
