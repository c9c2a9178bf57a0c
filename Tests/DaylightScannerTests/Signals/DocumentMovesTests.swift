import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct DocumentMovesTests {
  private func document(_ repository: String, _ content: String, number: Int = 1, at seconds: Int64) -> DocumentFact {
    DocumentFact(
      repository: repository, path: "docs/adr/0001-x.md", lineage: "l", type: .adr, title: "X", number: number,
      status: .accepted, declaredStatus: nil, created: Timestamp(seconds: seconds), people: [], teams: [],
      supersededBy: nil, confidence: .high, isImported: false, source: Source(oid: content))
  }

  @Test func theOldestIsTheDocument() {
    let moves = DocumentMoves([
      document("b", "same", at: 2), document("a", "same", at: 1), document("c", "other", at: 3),
    ])
    #expect(moves.isCopy("b l") && !moves.isCopy("a l") && !moves.isCopy("c l"))
    #expect(moves.copies(of: "a l") == ["b l"])
  }

  @Test func aNumberSaysNothing() {
    let moves = DocumentMoves([document("a", "one", at: 1), document("b", "two", at: 2)])
    #expect(!moves.isCopy("a l") && !moves.isCopy("b l"))
  }
}
