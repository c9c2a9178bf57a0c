/// How much of two texts is the same.
enum TextSimilarity {
  /// The lines of a text that hold something, each with its count.
  static func lineCounts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>: Int] {
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for line in Text.lines(bytes) where !Text.isBlank(line) { counts[line, default: 0] += 1 }
    return counts
  }

  /// The share of the larger text's lines that both have, 0…1.
  static func share(_ left: [ArraySlice<UInt8>: Int], _ right: [ArraySlice<UInt8>: Int]) -> Double {
    let larger = max(left.values.reduce(0, +), right.values.reduce(0, +))
    guard larger > 0 else { return 0 }
    return Double(left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }) / Double(larger)
  }
}
