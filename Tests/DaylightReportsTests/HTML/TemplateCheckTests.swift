import Testing

@testable import DaylightReports

@Suite struct TemplateCheckTests {
  private func problems(_ text: String, _ template: Template = .card) -> [String] {
    TemplateCheck.problems(.init(name: template.file, path: "templates/\(template.file)", text: text), of: template)
  }

  private func problems(style text: String) -> [String] {
    TemplateCheck.problems(style: .init(name: "extra.css", path: "templates/extra.css", text: text))
  }

  @Test(arguments: Template.allCases) func theProgramsOwnTemplatesAreRight(_ template: Template) {
    #expect(problems(template.source, template).isEmpty)
  }

  @Test func aSlipOfThePenIsNamedByItsLine() {
    #expect(
      problems("a\n{{{titel}}}").first?.hasPrefix("templates/card.mustache:2: the page has no value 'titel'") == true)
    #expect(problems("{{title}}").first?.contains("three braces") == true)
    #expect(problems("{{> other}}").first?.contains("not used in templates") == true)
    #expect(problems("{{#title}}").first?.contains("not closed") == true)
    #expect(problems("{{! a word to whoever reads this }}").isEmpty)
  }

  @Test func aStyleFetchesNothingAndEndsNothing() {
    #expect(problems(style: "h1 { color: red }").isEmpty)
    for (text, word) in [
      ("\nh1 { background: URL(x) }", "fetches"), ("@import 'x';", "fetches"), ("</style><script>", "would end"),
    ] {
      #expect(problems(style: text).first?.contains(word) == true, "\(text)")
    }
    #expect(problems(style: "\nh1 { background: url(x) }").first?.hasPrefix("templates/extra.css:2: ") == true)
  }
}
