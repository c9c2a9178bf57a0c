/// Finds texts that are nearly the same among many, without comparing each with each.
///
/// Sketches are cut into sixteen bands of four hashes; only texts that share a whole band are compared (locality-sensitive
/// hashing, Indyk and Motwani 1998). Two that have four fifths of their shingles in common meet in a band at more than
/// 97 in 100.
struct NearCopies {
  /// The least share of the larger text that both have.
  static let leastShare = 0.8
  private static let rows = 4
  /// In a band with more texts than this only neighbours are compared: they are one scaffold's many copies.
  private static let crowd = 64

  /// A text and one that is nearly the same, by their places; the smaller place first.
  struct Pair: Hashable, Comparable {
    var left: Int
    var right: Int

    static func < (left: Pair, right: Pair) -> Bool { (left.left, left.right) < (right.left, right.right) }
  }

  /// The pairs among some sketches, in order.
  ///
  /// - Parameter mayMatch: whether two places are to be compared at all.
  static func pairs(_ sketches: [Sketch?], mayMatch: (Int, Int) -> Bool) -> [Pair] {
    var bands: [UInt64: [Int32]] = [:]
    for (place, sketch) in sketches.enumerated() {
      guard let sketch else { continue }
      for band in 0..<(Sketch.width / rows) {
        var key = UInt64(band) &* 0x9e37_79b9_7f4a_7c15
        for row in 0..<rows { key = Sketch.mixed(key ^ UInt64(sketch.minima[band * rows + row])) }
        bands[key, default: []].append(Int32(place))
      }
    }
    var found: Set<Pair> = []
    var seen: Set<Pair> = []
    for places in bands.values where places.count > 1 {
      for (index, left) in places.enumerated() {
        let others = places.count > crowd ? places[(index + 1)...].prefix(1) : places[(index + 1)...]
        for right in others {
          let pair = Pair(left: Int(min(left, right)), right: Int(max(left, right)))
          guard pair.left != pair.right, mayMatch(pair.left, pair.right), seen.insert(pair).inserted,
            let one = sketches[pair.left], let other = sketches[pair.right], one.share(with: other) >= leastShare
          else { continue }
          found.insert(pair)
        }
      }
    }
    return found.sorted()
  }
}
