internal import DaylightCore

/// Who reviews whom. That two review each other is usual; that they review hardly anybody else is not.
struct ReviewPairs {
  private struct Pair: Hashable {
    var reviewer: PersonID
    var author: PersonID
  }

  private var pairs: [Pair: Int] = [:]
  private var totals: [PersonID: Int] = [:]

  init(_ reviews: [EvidenceContext.Review]) {
    for review in reviews where review.fact.role.isReview {
      guard let author = review.change.author else { continue }
      pairs[Pair(reviewer: review.reviewer, author: author), default: 0] += 1
      totals[review.reviewer, default: 0] += 1
    }
  }

  /// Whether nine in ten of what each of two people reviewed is the other's.
  func areClosed(_ one: PersonID, _ other: PersonID) -> Bool {
    func isMostly(_ reviewer: PersonID, _ author: PersonID) -> Bool {
      let own = pairs[Pair(reviewer: reviewer, author: author)] ?? 0
      return own > 0 && own * 10 >= (totals[reviewer] ?? 0) * 9
    }
    return isMostly(one, other) && isMostly(other, one)
  }
}
