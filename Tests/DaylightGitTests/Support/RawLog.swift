import DaylightGit

/// A history in the words of `git log -z --raw --no-abbrev --format=%x01%H`.
enum RawLog {
  /// Every commit against its first parent, in the walk's order.
  static func of(_ repository: borrowing Repository, cacheBytes: Int = 1 << 20) throws -> [UInt8] {
    var walk = HistoryWalk(tips: try repository.references().compactMap(\.commit))
    var trees = TreeComparison(cacheBytes: cacheBytes)
    var output: [UInt8] = []
    while let commit = try walk.next(in: repository) {
      output += [1] + commit.id.hexBytes + [0]
      var lines: [UInt8] = []
      let before = commit.parents.first.flatMap { walk.tree(of: $0) }
      try trees.changes(from: before, to: commit.tree, in: repository) { lines += line($0) }
      if !lines.isEmpty { output += [0x0a] + lines }
    }
    return output
  }

  static func line(_ change: FileChange) -> [UInt8] {
    let ids = "\((change.oldID ?? .zero).hex) \((change.newID ?? .zero).hex)"
    let head = ":\(octal(change.oldMode)) \(octal(change.newMode)) \(ids) \(change.status.letter)"
    return Array(head.utf8) + [0] + change.path + [0]
  }

  static func octal(_ mode: UInt32) -> String {
    let digits = String(mode, radix: 8)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
