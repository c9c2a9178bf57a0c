/// Something in the repository that says, or makes it likely, that two ways of naming somebody are one person.
public struct AliasFact: Hashable, Sendable, Codable {
  /// What says it.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// A line of `.mailmap`.
    case mailmap
    /// Merges of branches that a forge labels with the handle, all of one author's commits.
    case forgeMerge
  }

  /// The repository's id.
  public var repository: String
  /// What says it.
  public var basis: Basis
  /// The name or address or handle as it appears.
  public var alias: GitPerson
  /// Whom it stands for.
  public var proper: GitPerson
  /// How many records say so: 1 for a line of `.mailmap`.
  public var records: Int
  /// Where it can be read again.
  public var source: Source

  /// An alias.
  public init(
    repository: String, basis: Basis, alias: GitPerson, proper: GitPerson, records: Int, source: Source
  ) {
    self.repository = repository
    self.basis = basis
    self.alias = alias
    self.proper = proper
    self.records = records
    self.source = source
  }
}
