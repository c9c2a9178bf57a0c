import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct EvidenceContextDocumentsTests {
  private let path = "docs/design/sync.md"

  private func document(_ context: EvidenceContext) throws -> EvidenceContext.Document {
    try #require(context.documents.first)
  }

  private func written(
    _ text: String, by author: String = "Ana", then write: @escaping (inout History) throws -> Void = { _ in }
  ) async throws -> EvidenceContext {
    let path = path
    return try await alone { made in
      try made.commit("Write", by: author, changes: [path: text])
      try write(&made)
    }
  }

  @Test func whomTheHeadNamesWroteIt() async throws {
    let context = try await written(design("Offline sync", author: "Kim"), by: "Ana")
    #expect(context.authors(of: try document(context)) == [PersonID("kim")])
    #expect(context.knowsAuthors(of: try document(context)))
  }

  /// Somebody named whom nobody knows is still the author, and nobody else is.
  @Test func anAuthorWhomNobodyKnowsIsNotReplaced() async throws {
    let text = design("Offline sync", author: nil, fields: ["Author: Somebody Else"])
    let context = try await written(text, by: "Ana")
    #expect(context.authors(of: try document(context)).isEmpty)
    #expect(!context.knowsAuthors(of: try document(context)))
  }

  @Test func whoBroughtThirtyLinesWroteWhatNamesNobody() async throws {
    let long = try await written(design("Offline sync", author: nil, lines: 30), by: "Lee") { made in
      try made.commit(
        "More", by: "Bo", changes: ["docs/design/sync.md": design("Offline sync", author: nil, lines: 90)])
    }
    #expect(long.authors(of: try document(long)) == [PersonID("lee")], "a later edit is an edit")
    let short = try await written(design("Offline sync", author: nil, lines: 4), by: "Lee") { made in
      try made.commit(
        "More", by: "Bo", changes: ["docs/design/sync.md": design("Offline sync", author: nil, lines: 90)])
    }
    #expect(short.authors(of: try document(short)).isEmpty)
  }

  @Test func othersAndConfidenceAreThoseWhoLeftARecord() async throws {
    let context = try await written(design("Offline sync")) { made in
      try made.commit(
        "More\n\nReviewed-by: \(address("Kim"))", by: "Bo",
        changes: ["docs/design/sync.md": design("Offline sync", lines: 60)])
      try made.commit(
        "A word", by: "Lee",
        changes: ["docs/design/sync.md": design("Offline sync", lines: 60).replacing("Wait.", with: "Wait!")])
    }
    let document = try document(context)
    #expect(context.others(around: document, than: [PersonID("ana")]) == [PersonID("bo")], "a word is no work on it")
    #expect(context.confidence(of: PersonID("ana"), in: document) == .high)
    #expect(context.confidence(of: PersonID("bo"), in: document) == .high)
    let alone = try await written(design("Offline sync"))
    #expect(alone.confidence(of: PersonID("ana"), in: try self.document(alone)) == .low)
  }

  /// Of two people of one full name no claim is made either way.
  @Test func aNamesakeMayBeTheAuthor() async throws {
    let text = design("Offline sync", author: nil, fields: ["Author: Mia Sol <mia@elsewhere.example>"])
    let context = try await alone { made in
      try made.commit("Write", by: "Ana", changes: ["docs/design/sync.md": text])
      try made.commit("Other", by: "Mia Sol", changes: ["a.c": "1"])
    }
    let document = try document(context)
    let mia = try #require(context.human(GitPerson(name: "Mia Sol", email: "mia sol@example.org")))
    #expect(context.mayBeAuthor(mia, of: document))
    #expect(!context.mayBeAuthor(PersonID("ana"), of: document) && !context.mayBeAuthor(PersonID("x"), of: document))
  }

  @Test(
    arguments: [
      (.adr, 14, "Retry budget", "ADR-14 Retry budget"),
      (.adr, nil, "Retry budget", "Retry budget"), (.rfc, 10, "RFC-0010 Retry budget", "RFC-0010 Retry budget"),
      (.nep, 50, "NEP 50 — Promotion rules", "NEP 50 — Promotion rules"),
      (.pep, 8, "PEP-8 Style", "PEP-8 Style"), (.swiftEvolution, 7, "Remove loops", "SE-0007 Remove loops"),
      (.swiftEvolution, 407, "Macros", "SE-0407 Macros"), (.kep, 12, "KEP-12: Swap", "KEP-12: Swap"),
      (.adr, 3, "3: Queues", "3: Queues"), (.designDoc, 3, "Queues", "Queues"),
    ] as [(DocumentFact.Family, Int?, String, String)])
  func aTitleHasItsNumberOnce(_ family: DocumentFact.Family, _ number: Int?, _ title: String, _ shown: String)
    async throws
  {
    let context = try await written(design("Offline sync"))
    var document = try document(context)
    (document.fact.type, document.fact.number, document.fact.title) = (family, number, title)
    #expect(context.title(of: document) == shown)
  }

  @Test func aStatusIsSaidAsItIsWritten() async throws {
    let context = try await written(design("Offline sync", status: "**Rejected** by the board"))
    var document = try document(context)
    #expect(
      context.statusStatements(document) == [
        "Its status is “Rejected by the board”. Framing a question counts, whatever was decided."
      ])
    document.fact.status = .accepted
    #expect(context.statusStatements(document) == ["Its status is “Rejected by the board”."])
    document.fact.status = .unknown
    #expect(context.statusStatements(document).isEmpty)
    document.fact.declaredStatus = nil
    #expect(context.statusStatements(document).isEmpty)
  }

  @Test func whatWasReplacedLastedAndWhatWasTakenBackDidNot() async throws {
    let context = try await written(design("Offline sync"))
    var document = try document(context)
    #expect(context.durability(of: document, since: context.asOf) == .held(since: context.asOf, asOf: context.asOf))
    document.fact.status = .superseded
    #expect(context.durability(of: document, since: context.asOf) != .lasting, "by what is not said")
    document.fact.supersededBy = "ADR-20"
    #expect(context.durability(of: document, since: context.asOf) == .lasting)
  }

  @Test func itsPlaceIsTheLineThatNamesSomebody() async throws {
    let context = try await written(design("Offline sync", fields: ["Reviewers: \(address("Kim"))"]))
    let document = try document(context)
    let author = context.provenance(of: document, note: "names its author", naming: PersonID("ana"))
    #expect(author.first?.line == 3 && author.first?.path == path && author.last?.note == "its first version")
    #expect(context.provenance(of: document, note: "x", naming: PersonID("kim"), as: [.reviewer]).first?.line == 4)
    #expect(context.provenance(of: document, note: "x", naming: PersonID("kim")).first?.line == nil)
  }
}
