public import DaylightCore

/// A commit that is not a merge: who wrote it, when it reached the main line, whose areas it touched.
public struct ChangeFact: Hashable, Sendable, Codable {
  /// The paths with the same owners that a change touched.
  public struct Area: Hashable, Sendable, Codable {
    /// The owners at that commit, as the ownership file names them, in order; empty when nobody owns the paths.
    public var owners: [String]
    /// How many changed paths.
    public var paths: Int

    /// An area.
    public init(owners: [String], paths: Int) {
      self.owners = owners
      self.paths = paths
    }
  }

  /// What about a change makes it no work of its author's.
  public enum Mark: String, Hashable, Sendable, Codable, CaseIterable {
    /// It touches so many files alike that no single one tells anything: licence headers, a formatter.
    case sweep
    /// It only moves files.
    case rename
    /// It brings a history or a tree from elsewhere.
    case imported
    /// It only touches generated or vendored files.
    case generated
    /// It undoes another change.
    case revert
    /// It was undone later, and not done again.
    case reverted
  }

  /// Several marks.
  public struct Marks: OptionSet, Hashable, Sendable {
    /// One bit a mark, in the order of `Mark.allCases`.
    public var rawValue: UInt8

    /// Marks from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Marks from a list.
    public init(_ marks: [Mark]) {
      rawValue = marks.reduce(0) { $0 | Marks.bit($1) }
    }

    /// Whether the mark is among them.
    public func contains(_ mark: Mark) -> Bool { rawValue & Marks.bit(mark) != 0 }

    /// Adds a mark.
    public mutating func insert(_ mark: Mark) { rawValue |= Marks.bit(mark) }

    /// The marks in order.
    public var list: [Mark] { rawValue == 0 ? [] : Mark.allCases.filter(contains) }

    private static func bit(_ mark: Mark) -> UInt8 {
      switch mark {
      case .sweep: 1
      case .rename: 2
      case .imported: 4
      case .generated: 8
      case .revert: 16
      case .reverted: 32
      }
    }
  }

  /// What the rest of the history says about a change: everything in its fact that later commits can alter.
  public struct Standing: Hashable, Sendable {
    /// When it reached the main line; nil when it never did.
    public var integrated: Timestamp?
    /// What makes it no work of its author's.
    public var marks: Marks

    /// A standing.
    public init(integrated: Timestamp?, marks: Marks) {
      self.integrated = integrated
      self.marks = marks
    }
  }

  /// The repository's id.
  public var repository: String
  /// The commit.
  public var commit: String
  /// Who wrote it.
  public var author: GitPerson
  /// Who committed it.
  public var committer: GitPerson
  /// When it was written, as the author's clock said.
  public var authored: Timestamp
  /// When it reached the main line; nil when it never did.
  public var integrated: Timestamp?
  /// The areas that it touched, in order of owners.
  public var areas: [Area]
  /// What makes it no work of its author's, in order.
  public var marks: [Mark]
  /// The first line of its message, bounded.
  public var subject: String
  /// The name that Gerrit gave the change, such as `I8473b9…`; nil where it has none.
  public var changeID: String?

  /// A change.
  public init(
    repository: String, commit: String, author: GitPerson, committer: GitPerson, authored: Timestamp,
    integrated: Timestamp?, areas: [Area], marks: [Mark], subject: String, changeID: String? = nil
  ) {
    self.repository = repository
    self.commit = commit
    self.author = author
    self.committer = committer
    self.authored = authored
    self.integrated = integrated
    self.areas = areas
    self.marks = marks
    self.subject = subject
    self.changeID = changeID
  }
}
