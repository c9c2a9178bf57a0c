public import DaylightCore

/// A name and address that commits carry, as author or committer.
public struct IdentityFact: Hashable, Sendable, Codable {
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

  /// An identity.
  public init(
    repository: String, name: String, email: String, commits: Int, first: Timestamp, last: Timestamp
  ) {
    self.repository = repository
    self.name = name
    self.email = email
    self.commits = commits
    self.first = first
    self.last = last
  }
}
