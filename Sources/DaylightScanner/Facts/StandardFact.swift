public import DaylightCore

/// A file that tells others how to work: a guideline, a shared check, a reusable pipeline.
public struct StandardFact: Hashable, Sendable, Codable {
  /// What kind of standard it is.
  public enum Category: String, Hashable, Sendable, Codable, CaseIterable {
    /// A style or coding guide.
    case styleGuide
    /// A normative text: standards, guidelines, review checklists.
    case guideline
    /// How to contribute.
    case contributing
    /// Rules of governance.
    case governance
    /// A security policy.
    case security
    /// A pipeline that other repositories can call.
    case pipeline
    /// A lint or format configuration that is made to be shared.
    case lintPreset
    /// Policy as code.
    case policy
    /// A template for changes, issues or documents.
    case template
  }

  /// The commit that brought it.
  public struct Introduction: Hashable, Sendable, Codable {
    /// The commit.
    public var commit: String
    /// Who wrote it.
    public var author: GitPerson
    /// When it reached the main line.
    public var at: Timestamp

    /// An introduction.
    public init(commit: String, author: GitPerson, at: Timestamp) {
      self.commit = commit
      self.author = author
      self.at = at
    }
  }

  /// The repository's id.
  public var repository: String
  /// The path today.
  public var path: String
  /// What kind of standard it is.
  public var category: Category
  /// The title, or the path's last parts when it has none.
  public var title: String
  /// The commit that brought it.
  public var introduced: Introduction
  /// Its blob today.
  public var current: String
  /// Lines it has today.
  public var lines: Int
  /// Whether it came with a bulk import.
  public var isImported: Bool

  /// A standard.
  public init(
    repository: String, path: String, category: Category, title: String, introduced: Introduction,
    current: String, lines: Int, isImported: Bool
  ) {
    self.repository = repository
    self.path = path
    self.category = category
    self.title = title
    self.introduced = introduced
    self.current = current
    self.lines = lines
    self.isImported = isImported
  }
}
