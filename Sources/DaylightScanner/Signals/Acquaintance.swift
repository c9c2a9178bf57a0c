internal import DaylightCore

/// Since when somebody has been known to an organisation: on its roster, by a change of their own, or by reviews of others.
///
/// Whoever is named as a reviewer by one newcomer alone, and never did anything else here, may be a colleague who looked
/// over their shoulder: that is not help by somebody who knows how things are done here.
struct Acquaintance {
  private struct Review {
    var author: PersonID
    var day: CalendarDay
  }

  private let context: EvidenceContext
  private var changes: [PersonID: CalendarDay] = [:]
  /// The first reviews of two different authors.
  private var reviews: [PersonID: [Review]] = [:]

  init(_ context: EvidenceContext) {
    self.context = context
    for change in context.changes {
      guard let author = change.author, let day = change.day else { continue }
      changes[author] = min(changes[author] ?? day, day)
    }
    for review in context.reviews where review.fact.role.isReview {
      guard let author = review.change.author else { continue }
      add(Review(author: author, day: review.day), by: review.reviewer)
    }
  }

  private mutating func add(_ review: Review, by reviewer: PersonID) {
    var known = reviews[reviewer] ?? []
    if let place = known.firstIndex(where: { $0.author == review.author }) {
      known[place].day = min(known[place].day, review.day)
    } else {
      known.append(review)
    }
    // Of the earliest two, whichever author is asked about, one is another's.
    reviews[reviewer] = Array(known.sorted { ($0.day, $0.author) < ($1.day, $1.author) }.prefix(2))
  }

  /// Whether somebody was known before a day, by anything but reviews of one person.
  func isKnown(_ person: PersonID, before day: CalendarDay, apartFrom author: PersonID) -> Bool {
    if context.people.entries[person]?.isOnRoster == true { return true }
    if let first = changes[person], first < day { return true }
    return (reviews[person] ?? []).contains { $0.author != author && $0.day < day }
  }
}
