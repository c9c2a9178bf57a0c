public import DaylightCore

/// Somebody who may be a machine: for a person to say.
public struct MachineQuestion: Hashable, Sendable {
  /// Who it is about, in a way that a decision can name.
  public var side: MergeSuggestion.Side
  /// What speaks for it, in words.
  public var reason: String

  /// A short name for it, the same as long as the naming is there.
  public var id: String { String(KeyedHash.public.hex("machine \(side.naming)").prefix(8)) }
}
