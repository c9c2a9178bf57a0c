public import DaylightCore

/// Somebody wrote a design document.
///
/// What it finds: the people whom a design document's head names as authors. Where the head names nobody, the person
/// whose commit brought the text's first 30 lines or more.
///
/// Why it counts: framing a question before there is an answer is how direction begins. It speaks to ambiguity and
/// scope.
///
/// Reach: the people and teams whom the document names beside its authors, and the others who worked on its text.
///
/// What fools it: bulk imports and moves (a commit that brings more than 20 documents makes nobody an author), sweeps
/// over many documents, templates, numbers used twice. What it cannot tell: whose idea it was, and documents that live
/// outside git.
///
/// Confidence: high when two others left a record on the document's commits, medium with one, low when only the
/// authors themselves say so.
public enum DesignAuthored: SignalRule {
  /// `design.authored`
  public static let kind = SignalKind.designAuthored
  /// 1
  public static let version = 1

  /// One item for each document with a known author.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    context.documents.compactMap { document in
      guard !document.fact.type.isDirection else { return nil }
      let authors = context.authors(of: document)
      guard !authors.isEmpty else { return nil }
      let start = context.calendar.day(of: document.fact.created.seconds)
      let last = document.revisions.last { authors.contains($0.by) && $0.isSubstantive }?.day ?? start
      let others = context.others(around: document, than: authors)
      let isDeclared = !document.people(in: .author).isEmpty
      var statements = [
        isDeclared
          ? "The document's head names \(authors.count == 1 ? "the author" : "its \(authors.count) authors")."
          : "The document names no author: this is who committed its text."
      ]
      statements += context.statusStatements(document)
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: context.title(of: document), subject: document.subject,
        participants: authors.map {
          Participant(
            person: $0, role: .author, depth: .originating, confidence: context.confidence(of: $0, in: document))
        },
        dimensions: [.ambiguity, .scope], first: start, last: max(start, last),
        days: document.revisions.filter { authors.contains($0.by) && $0.isSubstantive }.map(\.day),
        reach: context.reach(
          people: others, namedTeams: document.fact.teams.dropFirst(), doers: authors, from: start, on: last,
          quarters: [context.calendar.quarter(of: start), context.calendar.quarter(of: last)]),
        durability: context.durability(of: document, since: start), exposure: [.usual(.medium)],
        statements: statements,
        caveats: ["Git cannot tell whose idea it was."]
          + (document.fact.isImported ? ["The document came with a bulk import: its date is the import's."] : []),
        provenance: context.provenance(of: document, note: isDeclared ? "names its authors" : "the text"))
    }
  }
}
