import DaylightCore
import Foundation
import Testing

@testable import DaylightReports

@Suite struct TemplateSetTests {
  private func file(_ name: String, _ text: String) -> TemplateSet.File {
    .init(name: name, path: "templates/\(name)", text: text)
  }

  private func page(_ files: [TemplateSet.File]) throws -> String {
    try HTMLReport(RichArtifact.artifact, templates: try TemplateSet(replacing: files)).text()
  }

  @Test func theProgramsOwnTemplatesMakeTheSamePage() throws {
    let all = Template.allCases.map { file($0.file, $0.source) } + StyleSheet.allCases.map { file($0.file, $0.source) }
    #expect(try page(all) == HTMLReport(RichArtifact.artifact).text())
  }

  @Test func aFileTakesThePlaceOfOneTemplate() throws {
    let page = try page([
      file("quote.mustache", "<p class=\"ours\">{{#lines}}{{{.}}} {{/lines}}</p>\n"),
      file("extra.css", ":root { --accent: #7a1f5c; }\n"),
    ])
    #expect(page.contains("<p class=\"ours\">Kim facilitated half"))
    #expect(page.contains("--accent: #7a1f5c"))
    #expect(page.contains("<article class=\"card\">"), "the others are the program's")
    // What comes later holds.
    let own = try #require(page.range(of: "#7a1f5c")?.lowerBound)
    let program = try #require(page.range(of: "--accent: #1f5661")?.lowerBound)
    #expect(own > program)
  }

  @Test(arguments: [
    ("card.mustache", "<h3>\n{{#title}}\n{{{title}}}\n</h3>", "templates/card.mustache:4", "not closed"),
    ("card.mustache", "a\n{{#title}}b{{/place}}", "templates/card.mustache:2", "another name"),
    ("card.mustache", "a\n\n{{title}}", "templates/card.mustache:3", "three braces"),
    ("card.mustache", "{{{titel}}}", "templates/card.mustache:1", "no value 'titel'"),
    ("list.mustache", "{{> card}}", "templates/list.mustache:1", "not used"),
    ("extra.css", "a {}\n@import 'x';", "templates/extra.css:2", "fetches"),
    ("extra.css", "a { background: URL(https://example.org) }", "templates/extra.css:1", "fetches"),
    ("print.css", "\n</style><script>", "templates/print.css:2", "end the style"),
    ("cards.mustache", "", "templates/cards.mustache", "card.mustache"),
  ])
  func whatIsWrongIsNamedByFileAndLine(_ name: String, _ text: String, _ place: String, _ reason: String) throws {
    let error = #expect(throws: ReportError.self) { try TemplateSet(replacing: [file(name, text)]) }
    let message = try #require(error).description
    #expect(message.hasPrefix(place), "\(message)")
    #expect(message.contains(reason), "\(message)")
  }

  @Test func allThatIsWrongIsNamedAtOnce() throws {
    let error = #expect(throws: ReportError.self) {
      try TemplateSet(replacing: [file("card.mustache", "{{title}}\n{{{x}}}"), file("nothing.css", "")])
    }
    #expect(try #require(error).description.split(separator: "\n").count == 3)
  }
}
