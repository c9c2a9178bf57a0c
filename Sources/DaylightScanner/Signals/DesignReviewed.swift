public import DaylightCore

/// Somebody reviewed or shaped another person's design document.
///
/// What it finds: reviewers, approvers, sponsors, shepherds and consulted people whom a document's head names; people
/// whom review lines on the document's commits name; people who are no authors and added at least ten lines to it in a
/// commit of their own, before it was accepted where its versions tell when.
///
/// Why it counts: a design changes hands and improves here, mostly unseen. It speaks to influence and scope.
///
/// Reach: the document's authors and their teams, and the teams that the document names.
///
/// What fools it: authors who list themselves as reviewers (dropped), `TBD`, teams and groups in place of people
/// (nobody), requests for review (not reviews), commits that give it another status, such as one that marks it as done. What it cannot tell: how deep the review went, and reviews aloud.
///
/// Confidence: medium when the document's head says so; high when a second record by somebody else agrees.
public enum DesignReviewed: SignalRule {
  /// `design.reviewed`
  public static let kind = SignalKind.designReviewed
  /// 3
  public static let version = 3

  private struct Part {
    var role: Role
    var depth: Depth
    var isDeclared = false
    var changedLines = 0
    var reviews: [EvidenceContext.Review] = []
    var revisions: [EvidenceContext.Revision] = []
  }

  /// One item for each person and document.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    let reviews = context.reviewsByCommit { $0.fact.role.isReview }
    return context.documents.flatMap { document -> [EvidenceItem] in
      guard !document.fact.type.isDirection else { return [] }
      let authors = context.authors(of: document)
      return parts(in: document, reviews: reviews, authors: Set(authors)).filter {
        $0.value.isDeclared || !context.mayBeAuthor($0.key, of: document)
      }.sorted { $0.key < $1.key }.map {
        item(of: $0, $1, document, authors, context)
      }
    }
  }

  private static func parts(
    in document: EvidenceContext.Document, reviews: [String: [EvidenceContext.Review]], authors: Set<PersonID>
  ) -> [PersonID: Part] {
    var parts: [PersonID: Part] = [:]
    let roles: [(DocumentFact.Role, Role, Depth)] = [
      (.approver, .approver, .shaping), (.sponsor, .sponsor, .shaping), (.shepherd, .shepherd, .shaping),
      (.consulted, .consulted, .shaping), (.reviewer, .reviewer, .substantive),
    ]
    for (declared, role, depth) in roles {
      for person in document.people(in: declared) where !authors.contains(person) && parts[person] == nil {
        parts[person] = Part(role: role, depth: depth, isDeclared: true)
      }
    }
    let steps = document.fact.steps
    // Of a text that was accepted from the first nobody can tell when it was still open.
    let accepted = steps.dropFirst().first { $0.status.isAccepted }?.at
    let wasOpen = steps.first.map { !$0.status.isAccepted } ?? false
    // A review of a typing error is no review of a design.
    for revision in document.revisions where revision.isSubstantive || revision.fact.isFirst {
      for review in reviews["\(revision.fact.repository) \(revision.fact.commit)"] ?? []
      where !authors.contains(review.reviewer) {
        parts[review.reviewer, default: Part(role: .reviewer, depth: .touched)].reviews.append(review)
      }
      // A commit over several documents is a migration more often than a contribution to one.
      if revision.isSubstantive, !revision.fact.isFirst, revision.fact.documentsInCommit <= 3,
        !authors.contains(revision.by), !authors.isEmpty,
        !steps.contains(where: { $0.commit == revision.fact.commit }),
        !wasOpen || accepted.map({ revision.fact.at <= $0 }) ?? true
      {
        var part = parts[revision.by] ?? Part(role: .contributor, depth: .shaping)
        part.changedLines += revision.fact.added + revision.fact.removed
        part.depth = max(part.depth, .shaping)
        part.revisions.append(revision)
        parts[revision.by] = part
      }
    }
    return parts.mapValues { part in
      var part = part
      if part.depth == .touched, Set(part.reviews.map(\.day)).count >= 3 { part.depth = .substantive }
      return part
    }
  }

  private static func item(
    of person: PersonID, _ part: Part, _ document: EvidenceContext.Document, _ authors: [PersonID],
    _ context: EvidenceContext
  ) -> EvidenceItem {
    let days = (part.reviews.map(\.day) + part.revisions.map(\.day)).sorted()
    let start = days.first ?? context.calendar.day(of: document.fact.created.seconds)
    let last = days.last ?? start
    var statements: [String] = []
    if part.isDeclared { statements.append("The document's head names this person as \(part.role.label).") }
    if !part.reviews.isEmpty {
      statements.append("Review lines on its commits name this person.")
    }
    if part.changedLines > 0 {
      statements.append(
        context.knowsAuthors(of: document)
          ? "They added to the text; its head does not name them as author." : "They added to the text.")
    }
    let witnesses =
      Set(part.reviews.compactMap(\.change.author)).count + (part.isDeclared ? 1 : 0)
      + (document.attesters.contains(person) && part.isDeclared ? 1 : 0)
    let isOnlyOwnWork = witnesses == 0
    return EvidenceItem(
      kind: kind, ruleVersion: version, title: context.title(of: document), subject: document.subject, of: person,
      participants: [
        Participant(
          person: person, role: part.role, depth: part.depth,
          confidence: witnesses >= 2
            ? .high : isOnlyOwnWork && document.attesters.isEmpty && !document.isIntegratedByServer ? .low : .medium)
      ],
      dimensions: [.influence, .scope], first: start, last: last, days: days,
      reach: context.reach(
        people: authors, namedTeams: document.fact.teams[...], doers: [person], from: start, on: last,
        quarters: days.map(context.calendar.quarter)),
      durability: context.durability(of: document, since: start), exposure: [.usual(.veryLow)],
      statements: statements + context.statusStatements(document),
      caveats: ["Git cannot tell how deep the review went."],
      provenance: (part.isDeclared
        ? context.provenance(
          of: document, note: "names this person as \(part.role.label)", naming: person,
          as: [.approver, .sponsor, .shepherd, .consulted, .reviewer]) : [])
        + part.reviews.prefix(3).map { context.provenance(of: $0, note: "named as reviewer") }
        + part.revisions.prefix(3).map {
          Provenance(
            repository: $0.fact.repository, object: $0.fact.commit, path: $0.fact.path,
            note: "changed \($0.fact.added + $0.fact.removed) lines")
        })
  }
}
