public import DaylightCore

/// What a scan read of one repository as a whole. Each facts file has one a repository, before its other facts.
public struct RepositoryFact: Hashable, Sendable, Codable {
  /// The repository's id.
  public var repository: String
  /// The main line's name, such as `refs/heads/main`; nil when HEAD is detached.
  public var branch: String?
  /// The main line's newest commit.
  public var head: String
  /// A digest of every reference that was read: the same digest, the same facts.
  public var references: String
  /// Commits that were read.
  public var commits: Int
  /// When the newest of them was committed.
  public var newest: Timestamp
  /// The version of the extractors.
  public var extractors: Int
  /// Things a reader of the facts must know, in sentences, such as notes that were not fetched.
  public var notes: [String]

  /// A repository as a whole.
  public init(
    repository: String, branch: String?, head: String, references: String, commits: Int, newest: Timestamp,
    extractors: Int, notes: [String]
  ) {
    self.repository = repository
    self.branch = branch
    self.head = head
    self.references = references
    self.commits = commits
    self.newest = newest
    self.extractors = extractors
    self.notes = notes
  }

  /// Which of two scans of one repository is kept when facts files meet: the one that saw the newer commit, then
  /// more commits, then the greater digest. A total order, so that merging does not depend on order.
  public func supersedes(_ other: RepositoryFact) -> Bool {
    (extractors, newest.seconds, commits, references) > (
      other.extractors, other.newest.seconds, other.commits, other.references
    )
  }
}
