import Testing

@testable import DaylightScanner

@Suite struct DocumentPathTests {
  @Test(arguments: [
    ("docs/adr/0014-retry.md", DocumentFact.Family.adr, 14), ("doc/architecture/decisions/0001-x.md", .adr, 1),
    ("peps/pep-0703.rst", .pep, 703), ("bip-0340.mediawiki", .bip, 340), ("EIPS/eip-1559.md", .eip, 1559),
    ("DIPs/accepted/DIP1034.md", .dip, 1034), ("oeps/processes/oep-0055-proc-x.rst", .oep, 55),
    ("doc/neps/nep-0050-x.rst", .nep, 50), ("teps/0100-x.md", .tep, 100), ("text/0042-x.md", .rfc, 42),
    ("rfd/0001/README.adoc", .rfd, 1), ("keps/sig-node/1287-x/README.md", .kep, 1287),
  ])
  func theHomeOfAFamilyIsCertain(_ path: String, _ family: DocumentFact.Family, _ number: Int) throws {
    let made = try #require(DocumentPath(path))
    #expect(made.family == family && made.number == number && made.strength == .certain)
  }

  @Test(arguments: [
    "docs/design/sync.md", "design-notes/cache.org", "Documentation/technical/bundle-uri.adoc", "src/store/DESIGN.md",
    "docs/rfcs/cache.md", "runbooks/disk.md", "docs/postmortems/2026-01-12-outage.md", "visions/macros.md",
    "ROADMAP.md", "accepted/2018/cli.md", "accepted/2020/cbor/cbor.md",
  ])
  func otherPlacesTellSomething(_ path: String) throws {
    #expect(try #require(DocumentPath(path)).strength == .telling)
  }

  @Test(arguments: ["docs/guide/start.md", "src/notes.txt", "a/b/c.html", "2026/01-x.md"])
  func mostPathsTellNothing(_ path: String) throws { #expect(try #require(DocumentPath(path)).strength == .none) }

  @Test(arguments: [
    "README.md", "docs/adr/README.md", "docs/adr/index.md", "docs/adr/template.md", "rfcs/0000-template.md",
    "proposal-templates/0000-swift-template.md", "keps/NNNN-kep-template/README.md", "vendor/x/docs/adr/0001-x.md",
    "tests/adr/0001-x.md", ".github/rfc.md", "docs/adr/0001-x.png", "CHANGELOG.md", "docs/adr/_draft.md",
    "assets/eip-1/x.md", "design-proposals/proposal-guidelines.md",
  ])
  func whatIsNeverADocument(_ path: String) { #expect(DocumentPath(path) == nil) }

  @Test func aTemplateIsCalledOneAndNothingElse() {
    for name in [
      "template", "0000-template", "adr-template-minimal", "rfc-template", "NNNN-title", "deprecation-template",
      "harbour-adr-0000-template", "x-rfc-nnnn-template",
    ] {
      #expect(DocumentPath.isTemplate(name.lowercased()), "\(name)")
    }
    for name in ["one-pager-template-stacks", "0042-template-literals", "5978-cluster-resource-claim-template"] {
      #expect(!DocumentPath.isTemplate(name), "\(name)")
    }
  }

  @Test func aDocumentMayHaveAFolderOfItsName() throws {
    #expect(try #require(DocumentPath("accepted/2020/cbor/cbor.md")).isMainFile)
    #expect(try #require(DocumentPath("docs/design/sync/sync.md")).isMainFile)
    #expect(try #require(DocumentPath("accepted/2021/statics/README.md")).isMainFile)
    #expect(try !#require(DocumentPath("docs/design/design.md")).isMainFile)
    #expect(try !#require(DocumentPath("src/sync/sync.md")).isMainFile)
    #expect(DocumentPath.place(ofFolder: "Accepted/2020") == "accepted" && DocumentPath.place(ofFolder: "2020").isEmpty)
  }

  /// A number on the folder makes neighbours, and no document.
  @Test func aNumberedFolderIsItsTexts() throws {
    let bare = try #require(DocumentPath("28-live-server/live-server.md"))
    #expect(bare.isMainFile && bare.numberedFolder != nil && bare.number == 28 && bare.strength == .none)
    let home = try #require(DocumentPath("enhancements/28-live-server/live-server.md"))
    #expect(home.isMainFile && home.numberedFolder == nil && home.number == 28 && home.strength == .certain)
    let translated = try #require(DocumentPath("enhancements/28-live-server/live-server-ja.md"))
    #expect(!translated.isMainFile && translated.number == nil)
    #expect(try #require(DocumentPath("28-live-server/README.md")).strength == .none)
    #expect(try #require(DocumentPath("neps/nep-0046-sponsorship-guidelines.rst")).number == 46)
    #expect(try #require(DocumentPath("29-api-guidelines/api-guidelines.md")).number == 29)
    #expect(DocumentPath("live-server/README.md") == nil)
  }

  /// Names of ASCII are parted by bytes: it must be where characters are.
  @Test func wordsArePartedByAnythingButLettersAndDigits() {
    for name in ["", "-", "a", "0014-retry_budget.v2", "a\r\nb", "KEP-1287: In-place", "__x__", "a1b2", "x@y`z{"] {
      #expect(DocumentPath.words(name) == name.split { !($0.isLetter || $0.isNumber) }.map(String.init), "\(name)")
    }
    #expect(DocumentPath.words("r\u{e9}sum\u{e9}-\u{51b3}\u{7b56} 2") == ["r\u{e9}sum\u{e9}", "\u{51b3}\u{7b56}", "2"])
    for byte in 0...0x7f as ClosedRange<UInt8> {
      let name = "a" + String(UnicodeScalar(byte)) + "b"
      #expect(DocumentPath.words(name) == name.split { !($0.isLetter || $0.isNumber) }.map(String.init), "\(byte)")
    }
  }

  @Test func datesAndVersionsAreNoNumbers() {
    #expect(DocumentPath.number(in: "2026-01-12-meeting") == nil && DocumentPath.number(in: "1.2.3") == nil)
    #expect(DocumentPath.number(in: "20200101-first") == nil, "eight digits are a day")
    #expect(DocumentPath.number(in: "0014-x") == 14 && DocumentPath.number(in: "adr_7") == 7)
    #expect(DocumentPath.number(in: "2026-a-new-year") == 2026)
  }
}
