import Testing

@testable import DaylightScanner

@Suite struct TitlePrefixTests {
  @Test(arguments: [
    ("(WEB-12) Bump it", "Bump it"), ("[docs] Say it", "Say it"), ("(maint) (WEB-12) - Say it", "Say it"),
    ("ci: harden it", "harden it"), ("feat(web): harden it", "harden it"), ("web/search: say it", "say it"),
    ("Harden it: say how", "Harden it: say how"), ("Say it", "Say it"), ("(WEB-12)", "(WEB-12)"), ("ci:", "ci:"),
    ("", ""), ("(never closed", "(never closed"), ("ci: (WEB-12) say it", "say it"),
  ])
  func whatStandsInFrontIsDropped(_ title: String, _ expected: String) {
    #expect(TitlePrefix.dropped(from: title) == expected)
  }
}
