public import DaylightCore

/// Somebody reviews changes of other teams, in areas that their own team does not own.
///
/// What it finds: at least three reviewed changes in one repository, on three days or more, whose author was in another
/// team on that day, and whose paths the reviewer's team did not own at that commit. Reviewing one's own area is duty,
/// and left out. Who reviewed a branch as a whole reviewed each of its commits, on one day. A change that was undone
/// later was reviewed all the same; one that was applied again was reviewed once.
///
/// Why it counts: reviews carry standards and knowledge between teams. It speaks to influence.
///
/// Where no teams are known at all, series of reviews for at least two authors are shown with the words that teams are
/// not known: whether they crossed a boundary is then for the reader to say.
///
/// Reach: the authors, their teams, the quarters. The number of reviews only says that it was repeated. How long it
/// held: from the first review to the last; a review is not a thing that is kept.
///
/// What fools it: oneself under another address (dropped), machines and groups (nobody), requests (not reviews),
/// re-organisations (membership and ownership are those of the day). What it cannot tell: what the review said.
///
/// Confidence: high when two authors recorded it, medium with one; low when that one alone wrote every record down, or
/// when the two review hardly anybody but each other, in changes of a path or two: then it lifts no level.
public enum ReviewCrossTeam: SignalRule {
  /// `review.crossTeam`
  public static let kind = SignalKind.reviewCrossTeam
  /// 4
  public static let version = 4

  /// One item for each reviewer and repository.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    var series: [String: [EvidenceContext.Review]] = [:]
    let teamsAreKnown =
      context.organisation.hasRoster || context.facts.ownership.contains { $0.dialect == .ownersAliases }
    for review in context.reviews where review.fact.role.isReview {
      guard let author = review.change.author else { continue }
      let own = context.teams.teams(of: review.reviewer, on: review.day)
      let theirs = context.teams.teams(of: author, on: review.day)
      if teamsAreKnown, own.isEmpty || theirs.isEmpty || !own.isDisjoint(with: theirs) { continue }
      let isOwnArea = review.change.fact.areas.contains {
        !context.owningTeams($0, on: review.day).isDisjoint(with: own)
          || context.teams.people(owning: $0).contains(review.reviewer)
      }
      if !isOwnArea { series["\(review.fact.repository)\u{0}\(review.reviewer)", default: []].append(review) }
    }
    let pairs = ReviewPairs(context.reviews)
    return series.values.compactMap { reviews in
      var commits: Set<String> = []
      let reviews = reviews.sorted { ($0.day, $0.fact.commit) < ($1.day, $1.fact.commit) }
        .filter { commits.insert($0.fact.commit).inserted }
      let days = Set(reviews.map(\.day))
      guard reviews.count >= 3, days.count >= 3, teamsAreKnown || Set(reviews.compactMap(\.change.author)).count >= 2,
        let first = reviews.first, let last = reviews.last
      else { return nil }
      let authors = Set(reviews.compactMap(\.change.author))
      let months = Set(days.map { $0.civil.year * 12 + $0.civil.month })
      let teams = Set(reviews.flatMap { context.teams.teams(of: $0.change.author ?? $0.reviewer, on: $0.day) })
      return EvidenceItem(
        kind: kind, ruleVersion: version,
        title: "Reviews for \(teamsAreKnown ? "other teams" : "others") in \(first.fact.repository)",
        subject: .init(repository: first.fact.repository, key: "reviews:\(first.reviewer)"), of: first.reviewer,
        participants: [
          Participant(
            person: first.reviewer, role: .reviewer, depth: months.count >= 2 ? .substantive : .touched,
            confidence: confidence(reviews, authors, pairs))
        ],
        dimensions: [.influence], first: first.day, last: last.day, days: days,
        reach: Reach(
          people: authors, teams: teams, quarters: days.map(context.calendar.quarter),
          teamsAreKnown: teamsAreKnown),
        durability: .series(from: first.day, through: last.day), exposure: [.usual(.veryLow)],
        statements: [
          teamsAreKnown
            ? "Repeated reviews of changes by people of \(teams.sorted().map(context.teams.name).joined(separator: ", ")), in areas that the reviewer's own team does not own."
            : "Repeated reviews of other people's changes."
        ],
        caveats: ["Git keeps that a review took place, not what it said."]
          + (teamsAreKnown
            ? [] : ["No teams are known here: whether these reviews crossed a boundary is yours to say."]),
        provenance: reviews.spread(over: Provenance.mostOfSeries) { context.calendar.quarter(of: $0.day) }.map {
          context.provenance(of: $0, note: "named as reviewer")
        })
    }
  }

  private static func confidence(
    _ reviews: [EvidenceContext.Review], _ authors: Set<PersonID>, _ pairs: ReviewPairs
  ) -> Confidence {
    guard authors.count == 1, let author = authors.first, let reviewer = reviews.first?.reviewer else { return .high }
    if reviews.allSatisfy(\.isSelfAsserted) { return .low }
    let areSmall = reviews.allSatisfy { $0.change.fact.areas.reduce(0) { $0 + $1.paths } <= 2 }
    return areSmall && pairs.areClosed(reviewer, author) ? .low : .medium
  }
}
