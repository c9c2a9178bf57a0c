/// What rewrites have lost, as the hook `post-rewrite` has kept it in the file `lost`: one line each,
/// `SECONDS COMMIT KEY VALUE`. Where such a commit was rewritten once more, a line `SECONDS NEW moved OLD` follows, so
/// that what was put back meanwhile is forgotten.
package struct LostRecords: Sendable {
  /// In the order in which they were lost.
  package private(set) var rows: [RewriteLoss.Lost] = []
  private var successors: [[UInt8]: [UInt8]] = [:]

  private static let moved = Array("moved".utf8)
  /// Commits that are asked for at once: their ids must fit into what git is given.
  private static let batch = 1_000

  /// Where a repository keeps them.
  package static func path(_ folders: GitFolders) -> [UInt8] { folders.daylight + Array("/lost".utf8) }

  /// Reads the file's bytes; lines that are none are left out.
  package init(_ bytes: [UInt8]) {
    for line in bytes.lines {
      let words = line.split(separator: 0x20)
      guard words.count == 4 else { continue }
      if words[2].elementsEqual(LostRecords.moved) {
        successors[Array(words[3])] = Array(words[1])
      } else if let value = PercentText.decode(words[3]) {
        rows.append(.init(commit: Array(words[1]), key: Array(words[2]), value: value))
      }
    }
  }

  /// The lines that say which of the commits here were rewritten.
  package func moves(_ pairs: [RewriteLoss.Pair], seconds: Int64) -> [UInt8] {
    let known = Set(rows.map(\.commit)).union(successors.values)
    return pairs.filter { $0.old != $0.new && known.contains($0.old) }.flatMap { pair in
      [Array("\(seconds)".utf8), pair.new, LostRecords.moved, pair.old].joined(separator: [0x20]) + [0x0a]
    }
  }

  /// The commit that stands in a commit's place today.
  private func today(_ commit: [UInt8]) -> [UInt8] {
    var commit = commit
    // No chain is longer than there are links; a circle ends here too.
    for _ in 0...successors.count {
      guard let next = successors[commit] else { break }
      commit = next
    }
    return commit
  }

  /// What the commits of today still lack, under their ids. A commit that git no longer has counts as lacking it.
  ///
  /// - Parameter commits: what git says of commits, by their ids in hexadecimal; those it has not are left out.
  func remaining(_ commits: ([[UInt8]]) -> [[UInt8]: RewriteLoss.Commit]) -> [RewriteLoss.Lost] {
    let current = rows.map { RewriteLoss.Lost(commit: today($0.commit), key: $0.key, value: $0.value) }
    let ids = Array(Set(current.map(\.commit)))
    var read: [[UInt8]: RewriteLoss.Commit] = [:]
    for start in stride(from: 0, to: ids.count, by: LostRecords.batch) {
      read.merge(commits(Array(ids[start..<min(start + LostRecords.batch, ids.count)]))) { first, _ in first }
    }
    var told: Set<RewriteLoss.Lost> = []
    return current.filter { row in read[row.commit].map { !$0.has(row) } ?? true && told.insert(row).inserted }
  }

  /// What the commits of today still lack, as git says.
  ///
  /// - Parameter folder: where git finds the repository.
  package func remaining(in folder: String) -> [RewriteLoss.Lost] {
    remaining { RewriteLoss.commits($0, in: folder) }
  }
}
