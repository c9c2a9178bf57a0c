import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionPostmortemTests {
  @Test func somethingWasDoneAboutIt() async throws {
    let words = (1...6).map { "The queue stood still for \($0) minutes.\n" }.joined()
    let made = try await alone { made in
      try made.commit(
        "Learnt", by: "Lee", changes: ["postmortems/a.md": "# A\n\(words)- [x] Give locks an end (#12)\n"])
      try made.commit("Wish", by: "Bo", changes: ["postmortems/b.md": "# B\n\(words)- [ ] Be better (#13)\n"])
    }
    #expect(told(PreventionPostmortem.items(in: made)) == ["author lee -> 0 in "])
  }
}
