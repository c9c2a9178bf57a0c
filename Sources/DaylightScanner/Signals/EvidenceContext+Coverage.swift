public import DaylightCore

extension EvidenceContext {
  /// What could be seen at all in these facts.
  ///
  /// - Parameter unread: repositories that were listed and could not be read.
  public func coverage(unread: [Coverage.Unread]) -> Coverage {
    var reviewed: Set<String> = []
    for review in reviews where review.fact.role.isReview {
      reviewed.insert("\(review.fact.repository) \(review.fact.commit)")
    }
    var reviewedChanges = Coverage.Share(seen: 0, of: 0)
    var ownedPaths = Coverage.Share(seen: 0, of: 0)
    var writers: Set<PersonID> = []
    var withTeam: Set<PersonID> = []
    var squashes = 0
    var first: CalendarDay?
    var last: CalendarDay?
    for change in changes {
      guard let day = change.day, let author = change.author else { continue }
      writers.insert(author)
      if !teams.teams(of: author, on: day).isEmpty { withTeam.insert(author) }
      if change.fact.marks.contains(.imported) { continue }
      first = min(first ?? day, day)
      last = max(last ?? day, day)
      let isReviewed = reviewed.contains("\(change.fact.repository) \(change.fact.commit)")
      reviewedChanges.of += 1
      if isReviewed {
        reviewedChanges.seen += 1
      } else if EvidenceContext.isSquash(change.fact.subject) {
        squashes += 1
      }
      for area in change.fact.areas {
        ownedPaths.of += area.paths
        if !owningTeams(area, on: day).isEmpty { ownedPaths.seen += area.paths }
      }
    }
    for review in reviews where review.fact.role.isReview {
      writers.insert(review.reviewer)
      if !teams.teams(of: review.reviewer, on: review.day).isEmpty { withTeam.insert(review.reviewer) }
    }
    var notes = facts.repositories.flatMap { repository in repository.notes.map { "\(repository.repository): \($0)" } }
    if squashes * 10 >= max(1, reviewedChanges.of) {
      notes.append(
        "\(squashes) changes are squashed merges that name no reviewer: who reviewed them is kept by the forge, not by git."
      )
    }
    if selfReviews > 0 {
      notes.append(
        "\(phrase(selfReviews, "review record")) by the change's own author \(selfReviews == 1 ? "was" : "were") left out."
      )
    }
    let conventions = Set(reviews.filter { $0.fact.role.isReview }.map(\.fact.convention.rawValue))
    return Coverage(
      repositories: facts.repositories.map(\.repository).sorted(), unread: unread, reviewedChanges: reviewedChanges,
      ownedPaths: ownedPaths, peopleWithTeam: .init(seen: withTeam.count, of: writers.count),
      documents: facts.documents.count, reviewConventions: conventions.sorted(),
      documentFamilies: Set(facts.documents.map(\.type.rawValue)).sorted(), firstDay: first, lastDay: last,
      notes: notes)
  }

  /// Whether a first line ends in a forge's number, such as `(#123)`.
  private static func isSquash(_ subject: String) -> Bool {
    guard subject.hasSuffix(")"), let open = subject.lastIndex(of: "(") else { return false }
    let inside = subject[subject.index(after: open)...].dropLast()
    return inside.first == "#" && inside.count > 1 && inside.dropFirst().allSatisfy(\.isNumber)
  }
}
