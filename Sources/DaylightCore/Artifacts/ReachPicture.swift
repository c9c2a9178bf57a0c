/// Where an item started and which teams and repositories it reached.
public struct ReachPicture: Hashable, Sendable, Codable {
  /// The item's title.
  public var title: String
  /// The repository in which it started.
  public var origin: String
  /// The teams that it reached, by display name.
  public var teams: [String]
  /// The other repositories that it reached.
  public var repositories: [String]
  /// How many other people it touched; their names are not in the picture.
  public var people: Int
  /// Whether teams are known; if not, an empty list of teams says nothing.
  public var teamsAreKnown: Bool

  /// A picture.
  public init(
    title: String, origin: String, teams: [String], repositories: [String], people: Int, teamsAreKnown: Bool
  ) {
    self.title = title
    self.origin = origin
    self.teams = teams
    self.repositories = repositories
    self.people = people
    self.teamsAreKnown = teamsAreKnown
  }
}

extension ReachPicture {
  /// Whom an item reached.
  public init(_ item: EvidenceItem, _ context: ArtifactContext) {
    self.init(
      title: item.title, origin: item.subject.repository, teams: item.reach.teams.map(context.name),
      repositories: item.reach.repositories, people: item.reach.people.count, teamsAreKnown: item.reach.teamsAreKnown)
  }
}
