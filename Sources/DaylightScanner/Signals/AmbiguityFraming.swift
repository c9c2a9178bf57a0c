public import DaylightCore

/// Somebody framed a question before there was an answer.
///
/// What it finds: design documents that say what the problem is before they propose a solution, and weigh at least two
/// alternatives, each with a reason, in words that somebody wrote. Questions that an earlier version left open and a
/// later one does not are named.
///
/// Why it counts: finding out what to build is work before the work. It speaks to ambiguity. A proposal that was
/// rejected or withdrawn framed its question as well as any other.
///
/// Reach: the people and teams who cite the document, whatever was decided.
///
/// What fools it: the words of a template, which are left out line by line; "do nothing" as the only alternative
/// (dropped); documents that came with a bulk import and name no author. What it cannot tell: framing done aloud, and
/// whether the alternatives were meant.
///
/// Confidence: high when two others left a record on the document's commits, medium with one, low when only the
/// authors themselves say so.
public enum AmbiguityFraming: SignalRule {
  /// `ambiguity.framing`
  public static let kind = SignalKind.ambiguityFraming
  /// 1
  public static let version = 1

  /// The fewest alternatives that are weighed.
  static let alternatives = 2

  /// One item for each document that frames its question and has a known author.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    context.documents.compactMap { document in
      guard let framing = document.fact.framing, framing.isProblemFirst, framing.problemLine != nil,
        framing.alternatives.count >= alternatives
      else { return nil }
      let authors = context.authors(of: document)
      guard !authors.isEmpty else { return nil }
      let start = context.calendar.day(of: document.fact.created.seconds)
      let citing = document.citations.filter { !authors.contains($0.by) }
      let last = max(start, citing.last?.day ?? start)
      let isTurnedDown = document.fact.status == .rejected || document.fact.status == .withdrawn
      var statements = [
        "The problem stands before the solution, and \(phrase(framing.alternatives.count, "alternative")) \(framing.alternatives.count == 1 ? "is" : "are") weighed: \(framing.alternatives.prefix(3).joined(separator: "; "))\(framing.alternatives.count > 3 ? "; and others" : "")."
      ]
      if framing.resolvedQuestions > 0 {
        statements.append(
          "\(phrase(framing.resolvedQuestions, "question")) that an earlier version left open \(framing.resolvedQuestions == 1 ? "is" : "are") no longer open."
        )
      }
      statements += context.statusStatements(document)
      let text = document.fact.source.path == document.fact.path ? document.fact.source.oid : nil
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: context.title(of: document), subject: document.subject,
        participants: authors.map {
          Participant(
            person: $0, role: .author, depth: .originating, confidence: context.confidence(of: $0, in: document))
        },
        dimensions: [.ambiguity], first: start, last: last, days: [start] + citing.map(\.day),
        reach: context.reach(
          people: Set(citing.map(\.by)), namedTeams: document.fact.teams[...], doers: authors, from: start, on: last,
          repositories: Set(citing.map(\.fact.repository)).subtracting([document.fact.repository]),
          quarters: [context.calendar.quarter(of: start)] + citing.map { context.calendar.quarter(of: $0.day) }),
        durability: context.durability(of: document, since: start),
        exposure: [.usual(isTurnedDown ? .veryLow : .low)], statements: statements,
        caveats: ["Framing done aloud is not seen."],
        provenance: (text.map {
          [
            Provenance(
              repository: document.fact.repository, object: $0, path: document.fact.path, line: framing.problemLine,
              note: "states the problem"),
            Provenance(
              repository: document.fact.repository, object: $0, path: document.fact.path,
              line: framing.alternativesLine,
              note: "weighs alternatives"),
          ]
        } ?? []) + context.provenance(of: document, note: "the document"))
    }
  }
}
