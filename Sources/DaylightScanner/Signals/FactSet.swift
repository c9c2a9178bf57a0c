/// The facts of all repositories, kind by kind: what rules read.
public struct FactSet: Sendable {
  /// The repositories, in order of id.
  public var repositories: [RepositoryFact] = []
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

  /// No facts yet.
  public init() {}

  /// Takes one fact in.
  public mutating func add(_ fact: Fact) {
    switch fact {
    case .repository(let fact): repositories.append(fact)
    case .identity(let fact): identities.append(fact)
    case .alias(let fact): aliases.append(fact)
    case .change(let fact): changes.append(fact)
    case .review(let fact): reviews.append(fact)
    case .document(let fact): documents.append(fact)
    case .revision(let fact): revisions.append(fact)
    case .citation(let fact): citations.append(fact)
    case .standard(let fact): standards.append(fact)
    case .ownership(let fact): ownership.append(fact)
    }
  }
}
