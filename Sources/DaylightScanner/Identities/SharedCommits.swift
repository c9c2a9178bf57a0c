/// Namings that stand in one commit: its author, its committer, and those who signed it off or wrote it with them.
///
/// Somebody who signs off their own change under another address names both; two people of one name in one commit are
/// rare.
public struct SharedCommits: Sendable {
  /// Two namings with different addresses.
  struct Pair: Hashable {
    var left: GitPerson
    var right: GitPerson
  }

  /// How many commits name both, for pairs whose names may be one person's.
  private(set) var together: [Pair: Int] = [:]
  /// For authors, who else's sign-off their changes bear when that is not the committer's, with the number of changes.
  private(set) var signedBy: [GitPerson: [GitPerson: Int]] = [:]

  /// Nothing is known.
  public init() {}

  /// Reads changes and the records about them.
  public init(changes: [ChangeFact], reviews: [ReviewFact]) {
    var named: [String: [(person: GitPerson, isSignOff: Bool)]] = [:]
    for review in reviews where review.reviewer.email != nil {
      switch review.role {
      case .signedOff, .coAuthored, .coDeveloped:
        named["\(review.repository) \(review.commit)", default: []].append((review.reviewer, review.role == .signedOff))
      default: break
      }
    }
    var names: [String: PersonName] = [:]
    func name(_ text: String?) -> PersonName {
      let text = text ?? ""
      if let known = names[text] { return known }
      let made = PersonName(text)
      names[text] = made
      return made
    }
    var mayBeOne: [Pair: Bool] = [:]
    for change in changes {
      let others = named["\(change.repository) \(change.commit)"] ?? []
      if others.isEmpty, change.author.email == change.committer.email { continue }
      var people = [change.author, change.committer]
      for other in others.prefix(20) where !people.contains(other.person) { people.append(other.person) }
      for (place, left) in people.enumerated() {
        for right in people[(place + 1)...] where left.email != right.email && left.email != nil && right.email != nil {
          let pair = left.sortKey < right.sortKey ? Pair(left: left, right: right) : Pair(left: right, right: left)
          let isWanted = mayBeOne[pair] ?? name(left.name).isRelated(to: name(right.name))
          mayBeOne[pair] = isWanted
          if isWanted { together[pair, default: 0] += 1 }
        }
      }
      for other in Set(others.filter(\.isSignOff).map(\.person))
      where other.email != change.author.email && other.email != change.committer.email {
        signedBy[change.author, default: [:]][other, default: 0] += 1
      }
    }
  }
}
