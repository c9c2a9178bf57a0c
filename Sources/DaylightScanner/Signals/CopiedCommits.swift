internal import DaylightCore

/// Commits that several repositories have, because one was split off another or merged into it.
enum CopiedCommits {
  /// The places of changes whose commit another repository has, too, where it reached the main line earlier: on the same
  /// second the first by name.
  ///
  /// A commit that only one of them has on its main line counts there.
  static func places(in changes: [ChangeFact]) -> Set<Int> {
    guard let first = changes.first, changes.contains(where: { $0.repository != first.repository }) else { return [] }
    // Beginnings as numbers are sorted in no time, and nearly all differ.
    var beginnings = changes.enumerated().map { (key: key($1.commit), place: $0) }
    beginnings.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var copies: Set<Int> = []
    var start = 0
    while start < beginnings.count {
      var end = start + 1
      while end < beginnings.count, beginnings[end].key == beginnings[start].key { end += 1 }
      if end - start > 1 {
        var byCommit: [String: [Int]] = [:]
        for entry in beginnings[start..<end] { byCommit[changes[entry.place].commit, default: []].append(entry.place) }
        for places in byCommit.values {
          let original = places.min { age(changes[$0]) < age(changes[$1]) }
          copies.formUnion(places.filter { $0 != original })
        }
      }
      start = end
    }
    return copies
  }

  private static func age(_ change: ChangeFact) -> (Int64, String) {
    (change.integrated?.seconds ?? .max, change.repository)
  }

  /// The first sixteen digits of a commit's name.
  private static func key(_ commit: String) -> UInt64 {
    commit.utf8.prefix(16).reduce(0) { key, digit in
      key << 4 | UInt64(digit <= UInt8(ascii: "9") ? digit &- UInt8(ascii: "0") : digit &- 87) & 0xf
    }
  }
}
