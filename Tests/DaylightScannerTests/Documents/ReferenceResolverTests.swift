import Testing

@testable import DaylightScanner

@Suite struct ReferenceResolverTests {
  private let resolver = ReferenceResolver([
    ("docs/adr/0014-retry.md", .adr, 14, "retry"), ("docs/adr/0015-queue.md", .madr, 15, "queue"),
    ("docs/adr/0015-cache.md", .adr, 15, "cache"), ("keps/sig-node/1287-x/README.md", .kep, 1287, "resize"),
    ("docs/design/sync.md", .designDoc, nil, "sync"),
  ])

  private func meaning(_ text: String, from: String? = nil) -> String? {
    resolver.resolve(text, from: from).map { $0.lineage.map { "lineage \($0)" } ?? "text \($0.text ?? "")" }
  }

  @Test func aNumberMeansItsDocument() {
    #expect(meaning("ADR-14") == "lineage retry" && meaning("KEP-1287") == "lineage resize")
    #expect(meaning("ADR-99") == "text ADR-99", "perhaps another repository's")
    #expect(meaning("ensure KEP-1287") == "lineage resize", "a word like any other")
    #expect(meaning("payments ADR-14") == "text payments ADR-14", "another repository's")
  }

  @Test func twoDocumentsWithOneNumberAreMeantByNeither() {
    #expect(meaning("ADR-15") == nil)
    #expect(meaning("docs/adr/0015-queue.md") == "lineage queue", "a path still tells them apart")
    let three = ReferenceResolver((1...3).map { ("docs/adr/0001-\($0).md", .adr, 1, "\($0)") })
    #expect(three.resolve("ADR-1", from: nil) == nil)
  }

  @Test func pathsAreRelativeToTheFileThatRefers() {
    #expect(meaning("0014-retry.md", from: "docs/adr/0015-queue.md") == "lineage retry")
    #expect(meaning("../adr/0014-retry.md#why", from: "docs/design/sync.md") == "lineage retry")
    #expect(meaning("/docs/adr/0014-retry.md", from: "docs/design/sync.md") == "lineage retry")
    #expect(meaning("docs/adr/0014-retry.md", from: "docs/design/sync.md") == "lineage retry")
    #expect(meaning("../1287-x", from: "keps/sig-node/1/README.md") == "lineage resize")
    #expect(meaning("../../../../../../etc/passwd.md", from: "docs/adr/0014-retry.md") == nil)
    #expect(meaning("0099-none.md", from: "docs/adr/0014-retry.md") == nil)
    #expect(meaning("https://example.org/a/b.md") == nil)
  }

  @Test func otherWordsMeanNothing() {
    for text in ["", "-", "ADR-", "X-12", "ADR-x", "word", "/", ".."] {
      #expect(meaning(text, from: "a/b.md") == nil, "\(text)")
    }
  }
}
