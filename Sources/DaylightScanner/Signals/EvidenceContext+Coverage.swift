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
    var squashes: [String: (named: Int, unnamed: Int, changes: Int)] = [:]
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
      if isReviewed { reviewedChanges.seen += 1 }
      squashes[change.fact.repository, default: (0, 0, 0)].changes += 1
      if EvidenceContext.isSquash(change.fact.subject) {
        if isReviewed {
          squashes[change.fact.repository]?.named += 1
        } else {
          squashes[change.fact.repository]?.unnamed += 1
        }
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
    var requests = Coverage.Share(seen: 0, of: 0)
    var unnamed: [String] = []
    for (repository, counts) in squashes.sorted(by: { $0.key < $1.key }) {
      requests.seen += counts.named
      requests.of += counts.named + counts.unnamed
      guard counts.unnamed > 0, counts.unnamed * 10 >= counts.changes else { continue }
      let share = Coverage.Share(seen: counts.unnamed, of: counts.changes)
      unnamed.append("\(repository) \(share.label)")
    }
    if !unnamed.isEmpty {
      // One sentence for all: page after page would say the same.
      notes.append(
        "Changes that are requests which the forge squashed into one commit, and that name no reviewer: \(unnamed.joined(separator: ", ")). Who reviewed them is not observable here: the forge knows, and git does not. The forge's export brings them in: daylight ingest --from github FILE."
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
      squashedRequests: requests, notes: notes)
  }

  /// What each repository records of its changes: reviewers and owners.
  public func repositoryCoverage() -> [String: RepositoryCoverage] {
    var reviewed: Set<String> = []
    for review in reviews where review.fact.role.isReview {
      reviewed.insert("\(review.fact.repository) \(review.fact.commit)")
    }
    var coverage: [String: RepositoryCoverage] = [:]
    for change in changes {
      guard let day = change.day, change.author != nil, !change.fact.marks.contains(.imported) else { continue }
      var own = coverage[change.fact.repository] ?? RepositoryCoverage()
      own.reviewedChanges.of += 1
      if reviewed.contains("\(change.fact.repository) \(change.fact.commit)") { own.reviewedChanges.seen += 1 }
      for area in change.fact.areas {
        own.ownedPaths.of += area.paths
        if !owningTeams(area, on: day).isEmpty { own.ownedPaths.seen += area.paths }
      }
      coverage[change.fact.repository] = own
    }
    return coverage
  }

  /// The repositories in which people of the roster wrote changes, in order.
  public func repositoriesOfRoster() -> [PersonID: [String]] {
    let roster = Set(organisation.people.map(\.id))
    var found: [PersonID: Set<String>] = [:]
    for change in changes {
      guard let author = change.author, roster.contains(author) else { continue }
      found[author, default: []].insert(change.fact.repository)
    }
    return found.mapValues { $0.sorted() }
  }

  /// Whether a first line ends in a forge's number, such as `(#123)`, or begins with Azure's.
  static func isSquash(_ subject: String) -> Bool {
    let title = Array(subject.utf8)
    return MergeReader.squashNumber(title[...]) != nil || Text.hasPrefix(title[...], "merged pr ")
  }
}
