public import DaylightCore

/// One rule of an ownership file at the main line's newest commit; of OWNERS_ALIASES also who was in an alias before.
public struct OwnershipFact: Hashable, Sendable, Codable {
  /// The format of the file.
  public enum Dialect: String, Hashable, Sendable, Codable, CaseIterable {
    /// GitHub's CODEOWNERS.
    case codeowners
    /// Kubernetes' OWNERS.
    case owners
    /// Kubernetes' OWNERS_ALIASES: the pattern is the alias, the owners its members.
    case ownersAliases
    /// GitLab's CODEOWNERS.
    case gitlabCodeowners
    /// Gitea's and Forgejo's CODEOWNERS.
    case giteaCodeowners
    /// Chromium's and Gerrit's OWNERS.
    case gerritOwners
    /// Chromium's DIR_METADATA: the owner is the team's address.
    case directoryMetadata
    /// Linux' MAINTAINERS: a rule for each section and pattern.
    case maintainers
    /// Backstage's catalog-info.yaml: the pattern is the folder.
    case catalog
    /// A folder of Kubernetes' sigs.yaml: the owner is the group.
    case specialInterestGroups
  }

  /// The repository's id.
  public var repository: String
  /// The file's path.
  public var path: String
  /// The line in it, from 1.
  public var line: Int
  /// Its format.
  public var dialect: Dialect
  /// The pattern, folder or alias.
  public var pattern: String
  /// The owners as written.
  public var owners: [String]
  /// Since when an alias has these members; nil for other rules, and where the history does not say.
  public var from: Timestamp?
  /// When they left it; nil for those who are in it.
  public var until: Timestamp?

  /// A rule.
  public init(
    repository: String, path: String, line: Int, dialect: Dialect, pattern: String, owners: [String],
    from: Timestamp? = nil, until: Timestamp? = nil
  ) {
    self.repository = repository
    self.path = path
    self.line = line
    self.dialect = dialect
    self.pattern = pattern
    self.owners = owners
    self.from = from
    self.until = until
  }

  /// Whether it holds at the newest commit.
  public var isPresent: Bool { until == nil }
}
