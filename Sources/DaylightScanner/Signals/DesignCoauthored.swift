public import DaylightCore

/// Somebody wrote part of another person's design document.
///
/// What it finds: people whom the head names as co-authors, and people in a `Co-authored-by` line of a commit that
/// changed at least ten lines of the document.
///
/// Why it counts: writing together is influence and shared framing. It speaks to influence and ambiguity.
///
/// Reach: the document's authors and the teams it names.
///
/// What fools it: lines that a squash adds for everybody, tools that sign as co-authors (they are no people here), and
/// one's own second address (dropped). What it cannot tell: how the work was shared.
///
/// Confidence: medium, the record being another's; high when two people recorded it.
public enum DesignCoauthored: SignalRule {
  /// `design.coauthored`
  public static let kind = SignalKind.designCoauthored
  /// 1
  public static let version = 1

  /// One item for each person and document.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    let coauthors = context.reviewsByCommit { $0.fact.role == .coAuthored || $0.fact.role == .coDeveloped }
    return context.documents.flatMap { document -> [EvidenceItem] in
      guard !document.fact.type.isDirection else { return [] }
      let authors = Set(context.authors(of: document))
      var found: [PersonID: [EvidenceContext.Review]] = [:]
      for revision in document.revisions where revision.isSubstantive && revision.fact.added >= 10 {
        for review in coauthors["\(revision.fact.repository) \(revision.fact.commit)"] ?? [] {
          found[review.reviewer, default: []].append(review)
        }
      }
      // A review manager's line on a squash is part of managing the review; the head has their role.
      for person in document.people(in: .shepherd, .approver, .sponsor, .reviewer, .consulted) { found[person] = nil }
      for person in document.people(in: .coAuthor) { found[person, default: []] += [] }
      return found.filter { !authors.contains($0.key) && !context.mayBeAuthor($0.key, of: document) }.sorted {
        $0.key < $1.key
      }.map { person, reviews in
        let days = reviews.map(\.day).sorted()
        let start = days.first ?? context.calendar.day(of: document.fact.created.seconds)
        let last = days.last ?? start
        return EvidenceItem(
          kind: kind, ruleVersion: version, title: context.title(of: document), subject: document.subject, of: person,
          participants: [
            Participant(
              person: person, role: .coAuthor, depth: .shaping,
              confidence: Set(reviews.compactMap(\.change.author)).count >= 2 ? .high : .medium)
          ],
          dimensions: [.influence, .ambiguity], first: start, last: last, days: days,
          reach: context.reach(
            people: authors, namedTeams: document.fact.teams[...], doers: [person], from: start, on: last,
            quarters: days.map(context.calendar.quarter)),
          durability: context.durability(of: document, since: start), exposure: [.usual(.low)],
          statements: [
            reviews.isEmpty
              ? "The document's head names this person as co-author."
              : "Commits to the document name this person as co-author."
          ] + context.statusStatements(document),
          caveats: ["Git cannot tell how the work was shared."],
          provenance: reviews.prefix(4).map { context.provenance(of: $0, note: "named as co-author") }
            + context.provenance(of: document, note: "the document"))
      }
    }
  }
}
