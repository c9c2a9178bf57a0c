import Testing

@testable import DaylightScanner

@Suite struct DocumentOutlineTests {
  @Test(arguments: [
    ("a.md", DocumentOutline.Markup.markdown), ("a/B.MD", .markdown), ("a.markdown", .markdown), ("a.MdX", .markdown),
    ("a.b.adoc", .asciidoc), ("a.asciidoc", .asciidoc), ("docs/a.rst", .restructured), ("a.txt", .plain),
    (".md", .markdown),
  ])
  func theEndingTells(_ path: String, _ markup: DocumentOutline.Markup) {
    #expect(DocumentOutline.markup(ofPath: path) == markup)
    #expect(DocumentOutline.markup(ofPath: Array(path.utf8)) == markup)
  }

  @Test(arguments: [
    "", ".", "md", "a.mdown", "a.c", "a.md/b", "a.md.c", "a.md~", "a.", "a.xasciidoc", "a.asciidocx",
    "a.verylongending",
    "a.\u{fd}md",
  ])
  func nothingElseIsAText(_ path: String) { #expect(DocumentOutline.markup(ofPath: path) == nil) }

  @Test func aPathNeedNotBeUTF8() {
    #expect(DocumentOutline.markup(ofPath: [0xff, 0x2e, 0x6d, 0x64]) == .markdown)
    #expect(DocumentOutline.markup(ofPath: [0x61, 0x2e, 0x6d, 0xff]) == nil)
  }

  @Test func headingsAndLinksHaveTheirLines() {
    let text = Array("---\nstatus: x\n---\n# One\n\nSee [two](b.md).\n\n## Two\n".utf8)
    let outline = DocumentOutline(text, markup: .markdown, skipping: 3)
    #expect(outline.headings.map { "\($0.level) \($0.text) \($0.line)" } == ["1 One 4", "2 Two 8"])
    #expect(outline.links.map { "\($0.target) \($0.line)" } == ["b.md 6"])
  }
}
