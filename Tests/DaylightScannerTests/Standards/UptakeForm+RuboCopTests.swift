import Testing

@testable import DaylightScanner

@Suite struct UptakeFormRuboCopTests {
  private func targets(_ text: String) -> [String] {
    UptakeForm.form(ofPath: ".rubocop.yml")?.targets(in: bytes(text)) ?? []
  }

  @Test func filesOfGemsAreNamed() {
    let text = """
      # ours
      inherit_gem:
        harbour-style: rubocop.yml
        "berth-style": [a.yml, 'b.yml'] # both
        crane-style:
          - c.yml
          - config/d.yml

      inherit_from:
        - .rubocop_todo.yml
        - https://raw.githubusercontent.com/harbour/rules/main/ruby.yml

      AllCops:
        other: e.yml
      """
    #expect(
      targets(text) == [
        "gem:harbour-style/rubocop.yml", "gem:berth-style/a.yml", "gem:berth-style/b.yml", "gem:crane-style/c.yml",
        "gem:crane-style/config/d.yml", "harbour/rules/ruby.yml",
      ])
    #expect(targets(text.replacing("\n", with: "\r\n")) == targets(text))
  }

  @Test(arguments: ["", "inherit_gem:", "inherit_gem: x", "inherit_gem:\n  - a.yml", "inherit_gem:\n  :\n  a/b: c.yml"])
  func whatIsNoneIsNone(_ text: String) { #expect(targets(text) == []) }
}
