import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionRunbookTests {
  @Test func aRunbookSaysWhatToDo() async throws {
    let words = (1...6).map { "The queue stood still for \($0) minutes.\n" }.joined()
    let made = try await alone { made in
      try made.commit(
        "Runbook", by: "Ana", changes: ["runbooks/slow.md": "# Slow\n\(words)1. Look at the log.\n2. Stop it.\n"])
      try made.commit("Empty", by: "Kim", changes: ["runbooks/lost.md": "# Lost\n## What first?\n## Whom?\n"])
    }
    #expect(told(PreventionRunbook.items(in: made)) == ["author ana -> 0 in "])
  }
}
