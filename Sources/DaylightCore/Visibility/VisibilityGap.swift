/// How much an item deserves to be seen and is not. It belongs to an item and one part in it, never to a person,
/// and its number only orders items on one page.
public struct VisibilityGap: Hashable, Sendable {
  /// The words that a reader sees.
  public enum Word: String, Hashable, Sendable, Codable, CaseIterable {
    case low, medium, high
  }

  /// Reach × depth × durability, in 0…1.
  public var weight: Double
  /// 1 − Π(1 − channel), in 0…1.
  public var exposure: Double
  private let weights: Weights

  /// The gap of an item as seen from one part in it.
  ///
  /// - Parameters:
  ///   - weights: the constants; those that Daylight ships with when left out.
  ///   - audience: for whom it is invisible; nil: for everybody, so that any broadcast makes it visible.
  public init(item: EvidenceItem, depth: Depth, weights: Weights = Weights(), audience: String? = nil) {
    self.weights = weights
    weight = item.reach.measure(by: weights) * weights.weight(of: depth) * weights.weight(of: item.durability)
    // Each channel counts once, and in order of size, so that the last bits do not depend on the order given.
    let channels = Set(item.exposure).map { weights.visibility(of: $0, for: audience) }.sorted()
    exposure = 1 - channels.reduce(1) { $0 * (1 - $1) }
  }

  /// weight × (1 − exposure), in 0…1.
  public var value: Double { weight * (1 - exposure) }

  /// The gap in a word: high from 0.3, medium from 0.1, unless the constants say otherwise.
  public var word: Word { value >= weights.highGap ? .high : value >= weights.mediumGap ? .medium : .low }
}
