import DaylightHooks
import Testing

/// What documents of a folder usually say is what a new one there should say.
@Suite struct DocumentCheckTests {
  private func check() -> DocumentCheck {
    var hints = Hints()
    hints.customs = [
      .init(folder: bytes("docs/adr/"), status: true, owner: true),
      .init(folder: bytes("rfcs/"), status: false, owner: false),
    ]
    return DocumentCheck(hints: HintsFile(hints.bytes))
  }

  @Test func neighboursDecide() {
    #expect(check().custom(bytes("docs/adr/0001-x.md"))?.owner == true)
    #expect(check().custom(bytes("rfcs/0001-x.md")) == nil, "there nobody writes a status")
    #expect(check().custom(bytes("decisions/0001-x.md"))?.status == true, "a folder of decisions without hints")
    #expect(check().custom(bytes("decisions/0001-x.md"))?.owner == false, "Nygard's form names nobody")
    #expect(check().custom(bytes("keps/sig-node/1287-x/kep.yaml"))?.owner == true)
  }

  @Test(arguments: [
    "src/main.swift", "docs/adr/README.md", "docs/adr/template.md", "docs/adr/index.md", "docs/adr/0001-x.png",
    "decisions/notes.md", "README.md", "docs/adr/0000-use-this.md",
  ])
  func whatIsNoDocumentIsNotJudged(_ path: String) {
    #expect(check().custom(bytes(path)) == nil)
  }

  @Test func whatIsMissingIsNamed() throws {
    let path = bytes("docs/adr/0001-\u{1b}x.md")
    let custom = try #require(check().custom(bytes("docs/adr/0001-x.md")))
    #expect(check().remark(path, bytes("Status: x\nAuthor: A\n"), custom) == nil)
    let remark = try #require(check().remark(path, bytes("# X\n"), custom))
    #expect(remark.text.hasPrefix("docs/adr/0001-?x.md has no status and no author or owner at its head"))
    #expect(remark.isMistake)
  }
}
