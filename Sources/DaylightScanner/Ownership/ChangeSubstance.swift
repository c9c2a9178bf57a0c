/// How many lines a change wrote in whose areas: without what is vendored, generated, binary or only moved, and without
/// lists of dependencies and of owners.
///
/// Counting lines costs some ten times what finding the changed files does. It is done for changes that a rule is about to
/// claim something of, never for a whole history.
public struct ChangeSubstance: Hashable, Sendable, Codable {
  /// The lines in paths of the same owners.
  public struct Part: Hashable, Sendable, Codable {
    /// The owners, as `ChangeFact.Area` has them.
    public var owners: [String]
    /// Lines added and removed.
    public var lines: Int

    /// A part.
    public init(owners: [String], lines: Int) {
      self.owners = owners
      self.lines = lines
    }
  }

  /// Raised when the same change counts otherwise.
  public static let version = 3

  /// From so many lines on a change says something; fewer are a word, a date, a link.
  public static let leastLines = 5

  /// The parts, in order of owners.
  public var parts: [Part]

  /// A substance.
  public init(parts: [Part]) { self.parts = parts }

  /// The lines in the areas of some owners.
  public func lines(ownedBy areas: Set<[String]>) -> Int {
    parts.reduce(0) { $0 + (areas.contains($1.owners) ? $1.lines : 0) }
  }
}
