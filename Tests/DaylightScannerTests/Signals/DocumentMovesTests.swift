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

  /// One that was worked on after it had moved is the same by its title and an author whom both name.
  @Test func aTitleAndAnAuthorMakeItOne() {
    func titled(_ repository: String, _ title: String, _ author: String, at seconds: Int64) -> DocumentFact {
      var made = document(repository, "\(repository)\(title)\(author)", at: seconds)
      made.title = title
      made.people = [.init(person: GitPerson(name: author), role: .author, origin: .header, line: 3)]
      return made
    }
    let title = "Secure cluster traffic"
    let moves = DocumentMoves([titled("a", title, "Ana Keller", at: 1), titled("b", title, "ana keller", at: 2)])
    #expect(moves.isCopy("b l") && !moves.isCopy("a l"))
    #expect(!DocumentMoves([titled("a", title, "Ana", at: 1), titled("b", title, "Kim", at: 2)]).isCopy("b l"))
    #expect(!DocumentMoves([titled("a", "Roadmap", "Ana", at: 1), titled("b", "Roadmap", "Ana", at: 2)]).isCopy("b l"))
  }
}
