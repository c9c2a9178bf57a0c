import Testing

@testable import DaylightCore

@Suite struct AttestedWorkTests {
  private func work(_ on: String, with other: PersonID? = nil, confirmed: String? = nil) -> AttestedWork {
    AttestedWork(
      id: "1", person: ana, text: "Led a review", dimensions: [.ambiguity, .scope, .ambiguity], day: day(on),
      with: other, confirmed: confirmed.map { day($0) })
  }

  @Test func theLineSaysWhoStandsForItAndForWhichCapabilities() {
    let context = context()
    #expect(
      context.line(work("2026-05-01"))
        == "Led a review (Scope and Ambiguity); written down on 2026-05-01; nobody else is named who could confirm it.")
    #expect(
      context.line(work("2026-05-01", with: kim))
        == "Led a review (Scope and Ambiguity); written down on 2026-05-01, with Kim Bo, who has not confirmed it yet.")
    #expect(
      context.line(work("2026-05-01", with: kim, confirmed: "2026-05-04"))
        == "Led a review (Scope and Ambiguity); written down on 2026-05-01; confirmed by Kim Bo on 2026-05-04.")
  }

  /// The newest fact is of 2026-11-21: what was written since belongs to the window that reaches there, and to no other.
  @Test func whatWasWrittenSinceTheNewestFactBelongsToTheNewestWindow() {
    var context = context()
    context.attested = [work("2026-05-01"), work("2027-01-15"), work("2025-12-31")]
    let halfYear = ItemWindow(first: day("2026-01-01"), last: day("2026-06-30"))
    #expect(context.attested(of: ana, in: wholeYear).map(\.day) == [day("2026-05-01"), day("2027-01-15")])
    #expect(context.attested(of: ana, in: halfYear).map(\.day) == [day("2026-05-01")])
    #expect(context.attested(of: ana).count == 3 && context.attested(of: kim).isEmpty)
  }
}
