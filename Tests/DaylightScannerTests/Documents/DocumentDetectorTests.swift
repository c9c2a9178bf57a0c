import DaylightScanner
import Testing

@Suite struct DocumentDetectorTests {
  private func detect(_ path: String, _ text: String, _ metadata: String? = nil) -> DocumentDetector.Detected? {
    DocumentDetector().detect(path: path, bytes: bytes(text), metadata: metadata.map(bytes))
  }

  @Test func readsAnADR() throws {
    let made = try #require(detect("docs/adr/0014-retry-budget.md", Samples.adr))
    #expect(made.family == .adr && made.number == 14 && made.title == "Give every caller a retry budget")
    #expect(made.status == .accepted && made.declaredStatus == "Accepted")
  }

  @Test func readsAMADR() throws {
    let made = try #require(detect("docs/decisions/0003-use-one-queue.md", Samples.madr))
    #expect(made.family == .madr && made.number == 3 && made.status == .accepted && made.confidence == .high)
    #expect(
      made.people.map { "\($0.role) \($0.person.name ?? "")" } == [
        "approver Ana Keller", "approver Kim Bo", "consulted Lee Park", "informed Bo Lin",
      ])
    #expect(made.title == "Use one queue for all payments")
  }

  @Test func readsARustLikeRFC() throws {
    let made = try #require(detect("text/0042-scoped-tasks.md", Samples.rfc))
    #expect(made.family == .rfc && made.number == 42 && made.confidence == .high)
    #expect(made.title == "Scoped tasks", "it begins with a section: its file's name is its title")
  }

  @Test func readsAKEPWithItsMetadata() throws {
    let made = try #require(detect("keps/sig-node/1287-in-place/README.md", Samples.kep, Samples.kepYAML))
    #expect(made.family == .kep && made.number == 1287 && made.status == .accepted)
    #expect(
      made.people.map { "\($0.role) \($0.person.handle ?? "")" } == [
        "author ana", "author kim", "reviewer lee", "approver bo",
      ])
    #expect(made.teams == ["sig-node", "sig-storage"])
    #expect(made.title == "In-place resize")
  }

  @Test func readsAPEP() throws {
    let made = try #require(detect("peps/pep-0703.rst", Samples.pep))
    #expect(made.family == .pep && made.number == 703 && made.status == .implemented)
    #expect(
      made.people.map { "\($0.role) \($0.person.email ?? "")" } == [
        "author ana@example.org", "author kim@example.org", "sponsor lee@example.org",
      ])
  }

  @Test func readsASwiftProposal() throws {
    let made = try #require(detect("proposals/0306-tasks.md", Samples.swift))
    #expect(made.family == .swiftEvolution && made.number == 306 && made.status == .implemented)
    #expect(made.people.map { "\($0.role) \($0.person.handle ?? "")" } == ["author ana", "author kim", "shepherd lee"])
    #expect(made.title == "Structured tasks")
  }

  @Test func readsADesignDocumentAndARoadmap() throws {
    let design = try #require(detect("docs/design/offline-sync.md", Samples.design))
    #expect(
      design.family == .designDoc && design.number == nil && design.confidence == .high && design.status == .draft)
    let roadmap = try #require(detect("docs/roadmap.md", Samples.roadmap))
    #expect(roadmap.family == .roadmap)
    #expect(detect("docs/roadmap.md", "# Roadmap\n\n- one\n") == nil, "a few lines are no direction")
  }

  @Test(arguments: [
    "docs/adr/template.md", "docs/adr/0000-template.md", "docs/adr/README.md", "docs/adr/index.md",
    "docs/adr/adr-template.md", "docs/adr/_draft.md", "vendor/x/docs/adr/0001-x.md", "testdata/adr/0001-x.md",
    "docs/adr/templates/0001-x.md", "docs/adr/0001-x.png",
    "docs/adr/tests/0001-x.md",
    "keps/NNNN-kep-template/README.md", "README.md",
  ])
  func pathsThatAreNoDocuments(_ path: String) {
    #expect(detect(path, Samples.adr) == nil)
  }

  @Test func twoOfThreeSignsAreNeeded() {
    #expect(detect("docs/decisions/2026-01-12-meeting.md", Samples.meeting) == nil, "meeting notes")
    #expect(detect("docs/adr/0001-words.md", "# Words\n\nJust some words about nothing.\n") == nil)
    #expect(detect("docs/notes/plan.md", Samples.adr)?.confidence == .medium, "head and shape, without the path")
    #expect(detect("docs/notes/plan.md", "# Plan\n\nStatus: open\n\n## Steps\n\nOne.\n") == nil, "a head alone")
    #expect(detect("docs/adr/0001-x.md", "# Use x\n\nStatus: Accepted\n\nWe use x.\n")?.confidence == .medium)
    #expect(detect("docs/adr/0001-x.md", "# Use x\n\n## Context\n\ny\n\n## Decision\n\nz\n")?.confidence == .medium)
  }

  @Test func templatesUnderOtherNamesAreNone() {
    #expect(detect("docs/adr/0001-first.md", "# {short title}\n\n## Status\n\nx\n\n## Context\n\n## Decision\n") == nil)
    #expect(detect("docs/adr/0001-first.md", "# ADR template\n\n## Status\n\nx\n\n## Context\n\n## Decision\n") == nil)
  }

  @Test func aHeadThatIsNoYAMLLeavesTheShape() throws {
    let broken = "---\nstatus: [\nauthors: *x\n---\n" + Samples.adr
    let made = try #require(detect("docs/adr/0014-retry-budget.md", broken))
    #expect(made.family == .adr && made.title == "Give every caller a retry budget")
    let kep = try #require(detect("keps/sig-node/1287-in-place/README.md", Samples.kep, "title: [\n"))
    #expect(kep.number == 1287 && kep.people.isEmpty)
  }

  @Test func whatReplacedItIsKept() throws {
    let text = "---\nstatus: superseded\nsuperseded-by: ADR-0020\n---\n" + Samples.adr
    let made = try #require(detect("docs/adr/0014-retry-budget.md", text))
    #expect(made.status == .superseded && made.supersededBy == "ADR-0020")
    let none = try #require(
      detect("docs/adr/0014-x.md", "---\nstatus: accepted\nsuperseded-by: N/A\n---\n" + Samples.adr))
    #expect(none.supersededBy == nil)
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 260)
    let paths = [
      "docs/adr/0001-x.md", "keps/a/1-b/README.md", "pep-0001.rst", "proposals/0001-x.md", "text/0001-x.md",
      "docs/design/x.adoc", "docs/roadmap.md", "docs/adr/0001.txt",
    ]
    let parts = [
      "# ", "## Context\n", "Status: ", "---\n", "\n", "===\n", "= ", "a", "{", "[", "](", "é", "\u{0}", "| a | b |\n",
      "\r\n",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...30, using: &random)).map { _ in random.pick(parts) }.joined()
      let junk = random.chance(30) ? [UInt8(0xff), 0xc3, 0x28] : []
      let made = DocumentDetector().detect(path: random.pick(paths), bytes: bytes(text) + junk, metadata: nil)
      #expect(made.map { $0.title.utf8.count <= 300 } ?? true)
    }
  }
}
