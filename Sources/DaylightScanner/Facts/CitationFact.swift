public import DaylightCore

/// One place that refers to a document, a shared standard, a ticket, or what else a commit says it is about.
public struct CitationFact: Hashable, Sendable, Codable {
  /// What refers.
  public struct From: Hashable, Sendable, Codable {
    /// The commit whose message refers, or that brought the referring line's file.
    public var commit: String
    /// The file that refers; nil when it is the commit's message.
    public var path: String?
    /// The document that refers, when the file is one.
    public var lineage: String?

    /// What refers.
    public init(commit: String, path: String? = nil, lineage: String? = nil) {
      self.commit = commit
      self.path = path
      self.lineage = lineage
    }
  }

  /// What is referred to.
  public struct To: Hashable, Sendable, Codable {
    /// A document in the same repository.
    public var lineage: String?
    /// The reference as written, put in one form: `SE-306`, `ADR-14`, `payments/docs/adr/0014.md`.
    public var text: String?

    /// What is referred to.
    public init(lineage: String? = nil, text: String? = nil) {
      self.lineage = lineage
      self.text = text
    }
  }

  /// How it refers.
  public enum Manner: String, Hashable, Sendable, Codable, CaseIterable {
    /// A trailer such as `Implements:` says that the commit carries it out.
    case implements
    /// It is mentioned or linked.
    case mentions
    /// A workflow, configuration or build file begins to use it.
    case uses
    /// The last such file of the repository that used it does no more.
    case drops
    /// The commit is part of it: a ticket, an initiative.
    case partOf
    /// The commit's test keeps what it names from coming back.
    case guards
    /// The commit makes a test reliable again.
    case repairs
    /// The commit says that it should no longer be used.
    case deprecates
    /// The commit moves a user away from it.
    case migrates
    /// The commit makes an attack or an accident harder.
    case hardens
  }

  /// The repository's id.
  public var repository: String
  /// What refers.
  public var from: From
  /// What is referred to.
  public var to: To
  /// How.
  public var manner: Manner
  /// Who wrote the reference.
  public var by: GitPerson
  /// When it reached the main line.
  public var at: Timestamp

  /// A citation.
  public init(repository: String, from: From, to: To, manner: Manner, by: GitPerson, at: Timestamp) {
    self.repository = repository
    self.from = from
    self.to = to
    self.manner = manner
    self.by = by
    self.at = at
  }
}
