public import DaylightCore

/// Where people work, for an organisation that says nothing about teams: the repository that has most of a person's
/// commits.
///
/// It is a guess about places, not a team: nothing that crosses a boundary is ever claimed from it, and it is always
/// shown with low confidence. With one repository there is nothing to tell apart.
public struct InferredAreas: Hashable, Sendable {
  /// So many commits have to be known of somebody, in all repositories together.
  public static let leastCommits = 5
  /// So many percent of them have to be in one repository.
  public static let leastShare = 60

  /// People by the repository that they mostly work in.
  public private(set) var people: [String: Set<PersonID>] = [:]
  /// People whose work is spread, or of whom too little is known.
  public private(set) var unplaced: Set<PersonID> = []
  /// How sure this is.
  public let confidence = Confidence.low

  /// Reads identities.
  public init(_ identities: [IdentityFact], people directory: PeopleDirectory) {
    guard Set(identities.map(\.repository)).count > 1 else { return }
    var commits: [PersonID: [String: Int]] = [:]
    for identity in identities where identity.commits > 0 {
      let naming = GitPerson(name: identity.name, email: identity.email)
      guard let person = directory.person(naming), directory.isHuman(person) else { continue }
      commits[person, default: [:]][identity.repository, default: 0] += identity.commits
    }
    for (person, places) in commits {
      let all = places.values.reduce(0, +)
      if let home = places.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), all >= InferredAreas.leastCommits,
        home.value * 100 >= all * InferredAreas.leastShare
      {
        people[home.key, default: []].insert(person)
      } else {
        unplaced.insert(person)
      }
    }
  }
}
