internal import DaylightCore

/// What a rewrite of commits loses: people whom the old ones named and the new ones do not, and notes that stay with
/// the old ones.
package struct RewriteLoss: Hashable, Sendable {
  /// A commit, as much of it as matters here.
  struct Commit: Hashable, Sendable {
    var author: [UInt8]
    /// The trailers that its message has.
    var named: [BranchNotes.Note]
    /// Whether there are git notes on it.
    var hasNotes: Bool

    /// Whether it names what was lost: by the same trailer, or, of an author, as its author or by any trailer.
    func has(_ lost: Lost) -> Bool {
      guard lost.isAuthor else { return named.contains { RewriteLoss.key($0.key, $0.value) == lost.same } }
      let address = Offers.address(lost.value)
      return Offers.address(author) == address || named.contains { Offers.address($0.value) == address }
    }
  }

  /// A commit and the one in its place, in hexadecimal.
  package struct Pair: Hashable, Sendable {
    /// The one that was there.
    package var old: [UInt8]
    /// The one that is there now.
    package var new: [UInt8]
  }

  /// One trailer, or one author, that no new commit has.
  package struct Lost: Hashable, Sendable {
    /// The new commit, in hexadecimal.
    package var commit: [UInt8]
    /// The trailer's key, `Author` for an author.
    package var key: [UInt8]
    /// The person.
    package var value: [UInt8]

    /// Whether it is an author, and no trailer.
    var isAuthor: Bool { key == Array("Author".utf8) }
    /// Equal for what says the same of the same person.
    var same: [UInt8] { isAuthor ? Array("author ".utf8) + (Offers.address(value) ?? []) : RewriteLoss.key(key, value) }
  }

  /// In order of the new commits.
  package private(set) var lost: [Lost] = []
  /// How many old commits have notes that no new one has.
  package private(set) var notes = 0

  /// Nobody's rewrite is larger than this, in pairs, and looked at, too.
  package static let limit = 200

  /// Compares each new commit with all the old ones that it replaces.
  init(_ pairs: [Pair], _ commits: [[UInt8]: Commit]) {
    var replaced: [[UInt8]: [[UInt8]]] = [:]
    var order: [[UInt8]] = []
    for pair in pairs where pair.old != pair.new {
      if replaced[pair.new] == nil { order.append(pair.new) }
      replaced[pair.new, default: []].append(pair.old)
    }
    for new in order {
      guard let after = commits[new] else { continue }
      var told: Set<[UInt8]> = []
      for old in replaced[new] ?? [] {
        guard let before = commits[old] else { continue }
        if before.hasNotes, !after.hasNotes { notes += 1 }
        let had = before.named.map { Lost(commit: new, key: $0.key, value: $0.value) }
        let author = Lost(commit: new, key: Array("Author".utf8), value: before.author)
        for one in had + [author] where !after.has(one) && told.insert(one.same).inserted { lost.append(one) }
      }
    }
  }

  private static func key(_ key: [UInt8], _ value: [UInt8]) -> [UInt8] {
    key.lowercased + [0x20] + (Offers.address(value) ?? value)
  }

  /// Compares the commits of a rewrite.
  ///
  /// - Parameter folder: where git finds the repository.
  package init(of pairs: [Pair], in folder: String = ".") {
    self.init(pairs, RewriteLoss.commits(Array(Set(pairs.flatMap { [$0.old, $0.new] })), in: folder))
  }

  /// Reads what git tells of a rewrite: lines of `OLD NEW`, then whatever.
  package static func pairs(_ list: [UInt8]) -> [Pair] {
    list.lines.prefix(RewriteLoss.limit).compactMap { line in
      let words = line.split(separator: 0x20)
      guard words.count >= 2, RewriteLoss.isObject(words[0]), RewriteLoss.isObject(words[1]) else { return nil }
      return Pair(old: Array(words[0]), new: Array(words[1]))
    }
  }

  /// What git says of commits; those it does not have are left out.
  static func commits(_ ids: [[UInt8]], in folder: String) -> [[UInt8]: Commit] {
    guard !ids.isEmpty else { return [:] }
    let output = GitQuery.output(
      [
        "-C", folder, "log", "--no-walk=unsorted", "--ignore-missing", "--stdin", "--no-show-signature", "--notes=*",
        "--format=tformat:%H%x00%an <%ae>%x00%B%x00%N%x00%x01",
      ], input: ids.flatMap { $0 + [UInt8(ascii: "\n")] }, limit: 8 << 20)
    return commits(output ?? [])
  }

  /// Reads what `git log` prints in the form of `commits(_:in:)`.
  static func commits(_ output: [UInt8]) -> [[UInt8]: Commit] {
    var commits: [[UInt8]: Commit] = [:]
    for record in output.split(separator: 1) {
      let parts = record.split(separator: 0, maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4 else { continue }
      commits[Array(parts[0].trimmed)] = Commit(
        author: Array(parts[1]), named: BranchNotes.notes(in: Array(parts[2])),
        hasNotes: !parts[3].allSatisfy { $0.isBlank || $0 == 0 })
    }
    return commits
  }

  private static func isObject(_ word: ArraySlice<UInt8>) -> Bool {
    (word.count == 40 || word.count == 64) && word.allSatisfy { $0.isDigit || $0.lowercased &- 0x61 < 6 }
  }

  /// Whether nothing is lost.
  package var isEmpty: Bool { lost.isEmpty && notes == 0 }

  /// The lines that are kept in the repository's folder `daylight`, in the file `lost`.
  package func lines(seconds: Int64) -> [UInt8] {
    var lines: [UInt8] = []
    for one in lost {
      let words = [Array("\(seconds)".utf8), one.commit, one.key, PercentText.encode(one.value)]
      lines += words.joined(separator: [0x20])
      lines.append(0x0a)
    }
    return lines
  }

  /// What to tell, in one line; nil when nothing is lost.
  package var sentence: String? {
    var parts: [String] = []
    let trailers = lost.filter { !$0.isAuthor }
    let authors = lost.count - trailers.count
    if let first = trailers.first {
      let others = Set(trailers.map(\.key)).count == 1 ? first.key.text : "\(first.key.text) and others"
      parts.append("\(trailers.count) \(trailers.count == 1 ? "trailer" : "trailers") (\(others))")
    }
    if authors > 0 { parts.append("the \(authors == 1 ? "name of an author" : "names of \(authors) authors")") }
    if notes > 0 { parts.append("the notes of \(notes) \(notes == 1 ? "commit" : "commits")") }
    guard !parts.isEmpty else { return nil }
    return "the new commits no longer have \(parts.joined(separator: ", ")); 'daylight hooks lost' lists them."
  }
}
