import Testing

@testable import DaylightScanner

@Suite struct AcceptedSuggestionsTests {
  @Test(arguments: [
    ("Apply suggestions from code review", true), ("Apply suggestion from @kim", true),
    ("Apply Kim's suggestions", true), ("Update docs/design/retry.md", true), ("Update README.md", true),
    ("Update docs", false), ("Update the docs/design", false), ("Retry with a budget", false),
    ("Apply the patch", false), ("", false),
  ])
  func aTitleTells(_ title: String, _ isOne: Bool) { #expect(AcceptedSuggestions.isOne(bytes(title)[...]) == isOne) }

  /// Kim proposed words; Lee wrote a part, too.
  private let squash = """
    Retry with a budget (#12)

    * Retry with a budget

    Signed-off-by: Ana <ana@example.org>

    * Update docs/retry.md

    Co-authored-by: Kim <kim@example.org>

    * Apply suggestions from code review

    Co-authored-by: Lee <lee@example.org>

    * Count what is left

    Co-authored-by: Lee <lee@example.org>

    ---------

    Signed-off-by: Ana <ana@example.org>
    Co-authored-by: Kim <kim@example.org>
    Co-authored-by: Lee <lee@example.org>
    Co-authored-by: Bo <bo@example.org>

    """

  @Test func aSquashTellsWhoOnlyProposed() {
    let found = AcceptedSuggestions.suggesters(in: Text.lines(bytes(squash)))
    #expect(found == [bytes("co-authored-by: kim <kim@example.org>")])
    var reader = ReviewReader()
    let roles = reader.records(in: bytes(squash)).filter { $0.role != .signedOff }.map {
      "\($0.role) \($0.reviewer.name ?? "")"
    }
    #expect(roles == ["suggested Kim", "coAuthored Lee", "coAuthored Bo"])
  }
}
