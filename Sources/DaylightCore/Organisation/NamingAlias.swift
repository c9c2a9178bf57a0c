/// A line of the organisation's own mailmap: which name and address stand for which, in all repositories.
public struct NamingAlias: Hashable, Sendable {
  /// The name that stands for the person; nil: the name stays.
  public var properName: String?
  /// The address that stands for the person; nil: the address stays.
  public var properEmail: String?
  /// The name in the commit; nil: any.
  public var commitName: String?
  /// The address in the commit.
  public var commitEmail: String
  /// The line of the file, from 1.
  public var line: Int

  /// A line.
  public init(properName: String?, properEmail: String?, commitName: String?, commitEmail: String, line: Int) {
    self.properName = properName
    self.properEmail = properEmail
    self.commitName = commitName
    self.commitEmail = commitEmail
    self.line = line
  }
}
