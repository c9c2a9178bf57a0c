import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct DocumentLookupTests {
  private func document(
    _ repository: String, _ lineage: String, number: Int?, path: String = "docs/adr/0014-x.md"
  ) -> DocumentFact {
    DocumentFact(
      repository: repository, path: path, lineage: lineage, type: .adr, title: "X", number: number, status: .accepted,
      declaredStatus: nil, created: Timestamp(seconds: 1), people: [], teams: [], supersededBy: nil, confidence: .high,
      isImported: false, source: Source(oid: "1"))
  }

  private func find(_ text: String, from home: String, in documents: [DocumentFact]) -> String? {
    DocumentLookup(documents).document(.init(text: text), from: home)
  }

  @Test func aNumberMeansTheOwnRepositorysBeforeOthers() {
    let documents = [document("shop/web", "w", number: 14), document("shop/pay", "p", number: 14)]
    #expect(find("ADR-14", from: "shop/web", in: documents) == "shop/web w")
    #expect(find("ADR-14", from: "shop/pay", in: documents) == "shop/pay p")
    #expect(find("ADR-14", from: "shop/ops", in: documents) == nil, "two may be meant")
    #expect(find("ADR-14", from: "shop/ops", in: [documents[0]]) == "shop/web w")
    #expect(find("ADR-15", from: "shop/web", in: documents) == nil)
  }

  @Test func aRepositorysNameBeforeTheNumberDecides() {
    let documents = [document("shop/web", "w", number: 14), document("shop/pay", "p", number: 14)]
    #expect(find("pay ADR-14", from: "shop/web", in: documents) == "shop/pay p")
    #expect(find("Pay ADR-14", from: "shop/ops", in: documents) == "shop/pay p")
    #expect(find("pay ADR-15", from: "shop/web", in: documents) == nil)
    #expect(find("see ADR-14", from: "shop/web", in: documents) == "shop/web w", "a word that is no repository")
  }

  @Test func oneNumberTwiceInARepositoryMeansNeither() {
    let documents = [document("web", "a", number: 14), document("web", "b", number: 14)]
    #expect(find("ADR-14", from: "web", in: documents) == nil && find("web ADR-14", from: "pay", in: documents) == nil)
  }

  @Test func pathsBehindARepositorysAddressAreFound() {
    let documents = [document("shop/web", "w", number: nil), document("shop/pay", "p", number: nil)]
    #expect(find("shop/web/docs/adr/0014-x.md", from: "ops", in: documents) == "shop/web w")
    #expect(find("git.example.org/shop/pay/docs/adr/0014-x.md", from: "ops", in: documents) == "shop/pay p")
    #expect(find("docs/adr/0014-x.md", from: "ops", in: documents) == nil)
    let folder = [document("web", "w", number: nil, path: "keps/1-x/README.md")]
    #expect(find("web/keps/1-x", from: "ops", in: folder) == "web w", "a folder is its README")
  }

  @Test func aFormerPathGoesOnToMeanTheDocument() {
    func revision(_ lineage: String, _ path: String) -> RevisionFact {
      RevisionFact(
        repository: "shop/web", lineage: lineage, path: path, commit: "1", by: GitPerson(), at: Timestamp(seconds: 1),
        added: 9, removed: 0, documentsInCommit: 1, isFirst: true)
    }
    let documents = [
      document("shop/web", "w", number: nil, path: "docs/0014-x.md"),
      document("shop/web", "v", number: nil, path: "docs/y.md"),
    ]
    let revisions = [
      revision("w", "docs/x.md"), revision("w", "docs/y.md"), revision("w", "docs/both.md"),
      revision("v", "docs/both.md"),
    ]
    func find(_ path: String) -> String? {
      DocumentLookup(documents, revisions: revisions).document(.init(text: "shop/web/\(path)"), from: "ops")
    }
    #expect(find("docs/x.md") == "shop/web w" && find("docs/0014-x.md") == "shop/web w")
    #expect(find("docs/y.md") == "shop/web v", "who lies there today is meant")
    #expect(find("docs/both.md") == nil)
  }

  @Test func aLineageIsKnownAtHomeOnly() {
    let lookup = DocumentLookup([document("web", "w", number: nil)])
    #expect(lookup.document(.init(lineage: "w"), from: "web") == "web w")
    #expect(lookup.document(.init(lineage: "w"), from: "pay") == nil && lookup.document(.init(), from: "web") == nil)
  }
}
