import Testing

@testable import DaylightReports

@Suite struct TemplateTests {
  @Test(arguments: Template.allCases)
  func rendersFromNothing(_ template: Template) throws {
    #expect(!(try TemplateSet.builtIn().render(template, ListView(items: [])).renderText.contains("{{")))
  }

  /// Two braces would escape a second time, and with the escaping that overlooks combining marks.
  @Test(arguments: Template.allCases)
  func namesValuesWithThreeBraces(_ template: Template) {
    let tags = template.source.split(separator: "{{").dropFirst()
    #expect(tags.allSatisfy { ["{", "#", "/", "^"].contains($0.first) })
  }

  @Test func aTextIsEscapedOnce() throws {
    let markup = try TemplateSet.builtIn().render(
      .list, ListView(items: [Markup("a < b & \"c\""), Markup("{{{items}}}")]))
    #expect(markup.renderText.contains("<li dir=\"auto\">a &lt; b &amp; &quot;c&quot;</li>"))
    #expect(markup.renderText.contains("<li dir=\"auto\">{{{items}}}</li>"))
  }
}
