public import DaylightCore

/// A name and address that commits carry, as author or committer.
public struct IdentityFact: Hashable, Sendable, Codable {
  /// A folder and the commits that were mostly there.
  public struct Place: Hashable, Sendable, Codable {
    /// The folder, one or two names deep; empty for the top.
    public var folder: String
    /// How many commits.
    public var commits: Int

    /// A place.
    public init(folder: String, commits: Int) {
      self.folder = folder
      self.commits = commits
    }
  }

  /// The repository's id.
  public var repository: String
  /// The name; empty when git has none.
  public var name: String
  /// The address, as written.
  public var email: String
  /// Commits whose author it is.
  public var commits: Int
  /// The first commit with it as author or committer.
  public var first: Timestamp
  /// The last one.
  public var last: Timestamp
  /// Where the commits were: the folders with most of them, in order of folders.
  public var places: [Place]

  /// An identity.
  public init(
    repository: String, name: String, email: String, commits: Int, first: Timestamp, last: Timestamp,
    places: [Place] = []
  ) {
    self.repository = repository
    self.name = name
    self.email = email
    self.commits = commits
    self.first = first
    self.last = last
    self.places = places
  }
}

extension IdentityFact {
  private enum CodingKeys: String, CodingKey { case repository, name, email, commits, first, last, places }

  /// Reads a fact; one of an earlier version has no places.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      repository: try container.decode(String.self, forKey: .repository),
      name: try container.decode(String.self, forKey: .name), email: try container.decode(String.self, forKey: .email),
      commits: try container.decode(Int.self, forKey: .commits),
      first: try container.decode(Timestamp.self, forKey: .first),
      last: try container.decode(Timestamp.self, forKey: .last),
      places: try container.decodeIfPresent([Place].self, forKey: .places) ?? [])
  }

  /// Writes a fact; places only where there are any.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(repository, forKey: .repository)
    try container.encode(name, forKey: .name)
    try container.encode(email, forKey: .email)
    try container.encode(commits, forKey: .commits)
    try container.encode(first, forKey: .first)
    try container.encode(last, forKey: .last)
    if !places.isEmpty { try container.encode(places, forKey: .places) }
  }
}
