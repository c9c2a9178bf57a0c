public import DaylightCore

/// One commit's change to one document.
public struct RevisionFact: Hashable, Sendable, Codable {
  /// The repository's id.
  public var repository: String
  /// The document's lineage.
  public var lineage: String
  /// The path at that commit.
  public var path: String
  /// The commit.
  public var commit: String
  /// Who wrote it.
  public var by: GitPerson
  /// When it reached the main line.
  public var at: Timestamp
  /// Lines added.
  public var added: Int
  /// Lines removed.
  public var removed: Int
  /// How many documents the same commit changed: a sweep over many tells nothing about one.
  public var documentsInCommit: Int
  /// Whether it is the document's first version.
  public var isFirst: Bool

  /// A revision.
  public init(
    repository: String, lineage: String, path: String, commit: String, by: GitPerson, at: Timestamp,
    added: Int, removed: Int, documentsInCommit: Int, isFirst: Bool
  ) {
    self.repository = repository
    self.lineage = lineage
    self.path = path
    self.commit = commit
    self.by = by
    self.at = at
    self.added = added
    self.removed = removed
    self.documentsInCommit = documentsInCommit
    self.isFirst = isFirst
  }
}
