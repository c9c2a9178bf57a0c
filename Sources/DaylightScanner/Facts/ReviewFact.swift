public import DaylightCore

/// One line in git that says somebody reviewed, or helped with, a commit.
public struct ReviewFact: Hashable, Sendable, Codable {
  /// What the record says the person did.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case reviewed, approved, acked, tested, suggested, helped, mentored, reported, coAuthored, coDeveloped
    case signedOff, integrated, requested

    /// Whether the record says that the person looked at the change itself.
    public var isReview: Bool { self == .reviewed || self == .approved || self == .acked }
  }

  /// How the record is written.
  public enum Convention: String, Hashable, Sendable, Codable, CaseIterable {
    case trailer, phabricator, kafka, bors, mozilla, webkit, freebsd, openjdk, gerritFooter, gerritNote, noteDb
    case gitAppraise, githubMerge, gitlabMerge, bitbucketMerge, azureMerge, giteaMerge, gerritSubmit, documentHeader
    case imported
    /// A key and names away from the trailers.
    case body
    /// A sentence.
    case prose
    /// Go's and Chromium's `R=`, `LGTM=`, `TBR=`.
    case codeReview
    /// The lists of acknowledgements in merges, as Bitcoin's tool writes them.
    case ackList
    /// A note in square brackets by whoever took the change in.
    case initials
    /// An organisation's own.
    case configured

    /// Whether whoever makes the commit writes it: no server, and no tool that knows who reviewed.
    public var isHandwritten: Bool {
      switch self {
      case .trailer, .kafka, .mozilla, .webkit, .freebsd, .body, .prose, .codeReview, .initials, .configured: true
      case .phabricator, .bors, .openjdk, .gerritFooter, .gerritNote, .noteDb, .gitAppraise, .githubMerge,
        .gitlabMerge, .bitbucketMerge, .azureMerge, .giteaMerge, .gerritSubmit, .documentHeader, .imported, .ackList:
        false
      }
    }
  }

  /// The repository's id.
  public var repository: String
  /// The commit that was reviewed.
  public var commit: String
  /// Who reviewed.
  public var reviewer: GitPerson
  /// What the record says they did.
  public var role: Role
  /// How it is written.
  public var convention: Convention
  /// How sure the reading is.
  public var confidence: Confidence
  /// When the commit was committed.
  public var at: Timestamp
  /// Where it can be read again.
  public var source: Source

  /// A review record.
  public init(
    repository: String, commit: String, reviewer: GitPerson, role: Role, convention: Convention,
    confidence: Confidence, at: Timestamp, source: Source
  ) {
    self.repository = repository
    self.commit = commit
    self.reviewer = reviewer
    self.role = role
    self.convention = convention
    self.confidence = confidence
    self.at = at
    self.source = source
  }
}
