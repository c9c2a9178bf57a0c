/// Everything that one scan read of one repository.
public struct RepositoryFacts: Hashable, Sendable {
  /// The repository as a whole.
  public var repository: RepositoryFact
  /// Names and addresses in commits.
  public var identities: [IdentityFact] = []
  /// What says that two of them are one.
  public var aliases: [AliasFact] = []
  /// Commits that are no merges.
  public var changes: [ChangeFact] = []
  /// Review records.
  public var reviews: [ReviewFact] = []
  /// Design documents.
  public var documents: [DocumentFact] = []
  /// Their revisions.
  public var revisions: [RevisionFact] = []
  /// References to documents and standards.
  public var citations: [CitationFact] = []
  /// Standards.
  public var standards: [StandardFact] = []
  /// Ownership rules.
  public var ownership: [OwnershipFact] = []
  /// Files that could not be read as what they are.
  public var diagnostics: [Diagnostic] = []

  /// A file that could not be read as what it is; its neighbours were.
  public struct Diagnostic: Hashable, Sendable, Codable {
    /// The file's path.
    public var path: String
    /// The line, from 1; nil when it is about the whole file.
    public var line: Int?
    /// What is wrong, in a few words.
    public var message: String

    /// A diagnostic.
    public init(path: String, line: Int? = nil, message: String) {
      self.path = path
      self.line = line
      self.message = message
    }
  }

  /// Facts of a repository of which only the whole is known yet.
  public init(repository: RepositoryFact) { self.repository = repository }

  /// Every fact beside the repository's own, kind by kind, made one at a time.
  public var all: some Sequence<Fact> {
    let parts: [AnySequence<Fact>] = [
      AnySequence(identities.lazy.map(Fact.identity)), AnySequence(aliases.lazy.map(Fact.alias)),
      AnySequence(changes.lazy.map(Fact.change)), AnySequence(reviews.lazy.map(Fact.review)),
      AnySequence(documents.lazy.map(Fact.document)), AnySequence(revisions.lazy.map(Fact.revision)),
      AnySequence(citations.lazy.map(Fact.citation)), AnySequence(standards.lazy.map(Fact.standard)),
      AnySequence(ownership.lazy.map(Fact.ownership)),
    ]
    return parts.lazy.joined()
  }
}
