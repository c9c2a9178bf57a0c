public import DaylightCore

/// Two people who may be one: for a person to say.
public struct MergeSuggestion: Hashable, Sendable {
  /// One of the two, in a way that a decision can name.
  public struct Side: Hashable, Sendable {
    /// Who it is now.
    public var person: PersonID
    /// The naming that a decision keeps, as a keyed hash.
    public var naming: String
  }

  /// The two, in order of their ids.
  public var left: Side, right: Side
  /// Whether much speaks for it.
  public var isLikely: Bool
  /// What speaks for and against it, in words.
  public var reasons: [String]
  /// Who of the two may be somebody else instead: all suggestions about the same person are one question, and one of them
  /// at most is right. Nil where only the two are meant.
  public var about: PersonID?

  /// A short name for it, the same as long as both namings are there.
  public var id: String {
    let pair = IdentityDecisions.Pair(left.naming, right.naming)
    return String(KeyedHash.public.hex("\(pair.left) \(pair.right)").prefix(8))
  }
}
