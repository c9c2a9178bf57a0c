/// A warning sign that is seen now, from what, and what helps.
public struct WarningFinding: Hashable, Sendable, Codable {
  /// The sign.
  public var sign: WarningSign
  /// What it was seen from, in sentences.
  public var seen: [String]

  /// A sign that is seen.
  public init(_ sign: WarningSign, seen: [String]) {
    self.sign = sign
    self.seen = seen
  }

  /// The sign and what it was seen from, in a line.
  public var sentence: String { ([sign.meaning] + seen).joined(separator: " ") }

  /// What minutes carry on: the sign and the first thing that helps, then the others.
  public var actions: [String] { sign.remedies.map(\.action) }
}
