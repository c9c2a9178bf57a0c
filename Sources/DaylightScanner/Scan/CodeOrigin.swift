internal import DaylightGit

/// Which commit's changed lines brought a reference into a program's comments.
///
/// A line that came from another file of the same commit, renamed, split or tidied, was not brought by it: the question
/// then goes on at that file.
enum CodeOrigin {
  /// A question: about one file, of which some references are looked for.
  struct Question: Sendable {
    var path: [UInt8]
    var references: [String]
    /// The commits that may have changed the file, from new to old.
    var commits: [ObjectID]
  }

  /// An answer for one reference.
  enum Answer: Hashable, Sendable {
    /// No commit's own: it came with a merge, or the commits do not tell.
    case unknown
    /// The place of the commit among those of the question.
    case commit(Int)
    /// The file from which a commit took the line over.
    case moved(Int, from: [UInt8])
  }

  /// How many commits are looked at one by one where halving does not find it.
  private static let patience = 100
  /// How many files of one commit a line may have come from.
  private static let sources = 50

  /// The answers, in the order of the references.
  static func answers(_ question: Question, in git: borrowing Repository) throws(GitError) -> [Answer] {
    var file = History(path: question.path, commits: question.commits)
    var answers: [Answer] = []
    for reference in question.references {
      answers.append(try answer(reference, &file, git))
    }
    return answers
  }

  private static func answer(
    _ reference: String, _ file: inout History, _ git: borrowing Repository
  ) throws(GitError) -> Answer {
    var newest = 0
    while try !file.names(reference, at: newest, git) {
      newest += 1
      guard newest < min(file.commits.count, patience) else { return .unknown }
    }
    var high = newest
    var low = file.commits.count - 1
    while low > high {
      let middle = (low + high) / 2
      if try file.names(reference, at: middle + 1, git) { high = middle + 1 } else { low = middle }
    }
    // Beside a branch that had no such line yet, a commit that only stands next to it may have been found.
    for place in high..<min(file.commits.count, high + patience) {
      guard try file.names(reference, at: place, git), try !file.namedBefore(reference, at: place, git) else {
        continue
      }
      if let source = try file.source(of: reference, at: place, git) { return .moved(place, from: source) }
      return .commit(place)
    }
    return .unknown
  }

  /// A reference without its text's ending: who follows a document from `.txt` to `.adoc` brings nothing.
  private static func bare(_ reference: String) -> String {
    guard reference.holds("/"), DocumentOutline.markup(ofPath: reference) != nil else { return reference }
    return DocumentPath.stem(reference)
  }

  /// A file's versions at some commits, and what their comments refer to.
  private struct History {
    let path: [UInt8]
    let commits: [ObjectID]
    private let syntax: CommentSyntax?
    private var trees = TreeComparison(cacheBytes: 1 << 20)
    private var read: [ObjectID: Set<String>] = [:]

    init(path: [UInt8], commits: [ObjectID]) {
      self.path = path
      self.commits = commits
      syntax = CommentSyntax(ofPath: path)
    }

    mutating func names(_ reference: String, at place: Int, _ git: borrowing Repository) throws(GitError) -> Bool {
      guard place < commits.count else { return false }
      return try names(reference, in: git.commit(commits[place]).tree, git)
    }

    mutating func namedBefore(
      _ reference: String, at place: Int, _ git: borrowing Repository
    ) throws(GitError) -> Bool {
      guard let parent = try git.commit(commits[place]).parents.first else { return false }
      return try names(reference, in: git.commit(parent).tree, git)
    }

    private mutating func names(
      _ reference: String, in tree: ObjectID, _ git: borrowing Repository
    ) throws(GitError) -> Bool {
      guard let syntax, let entry = try trees.entry(at: path, in: tree, of: git) else { return false }
      return try references(entry.id, syntax, git).contains(CodeOrigin.bare(reference))
    }

    private mutating func references(
      _ blob: ObjectID, _ syntax: CommentSyntax, _ git: borrowing Repository
    ) throws(GitError) -> Set<String> {
      if let known = read[blob] { return known }
      let bytes = try git.blob(blob, limit: CodeReferences.limit) ?? []
      let found = Set(CodeReferences.references(in: bytes, syntax: syntax).map(CodeOrigin.bare))
      read[blob] = found
      return found
    }

    /// Another file that lost the reference in the commit that brought it here.
    mutating func source(
      of reference: String, at place: Int, _ git: borrowing Repository
    ) throws(GitError) -> [UInt8]? {
      let commit = try git.commit(commits[place])
      guard let parent = commit.parents.first else { return nil }
      var others: [FileChange] = []
      try trees.changes(from: git.commit(parent).tree, to: commit.tree, in: git) { change in
        if change.status == .deleted || change.status == .modified, change.path != path { others.append(change) }
      }
      // What disappeared is the likelier source, of the same name first.
      let name = path.split(separator: UInt8(ascii: "/")).last
      func rank(_ change: FileChange) -> Int {
        (change.status == .deleted ? 0 : 2) + (change.path.split(separator: UInt8(ascii: "/")).last == name ? 0 : 1)
      }
      let ranked = others.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      var left = CodeOrigin.sources
      for (_, change) in ranked {
        guard let old = change.oldID, let syntax = CommentSyntax(ofPath: change.path) else { continue }
        guard left > 0 else { return nil }
        left -= 1
        guard try references(old, syntax, git).contains(CodeOrigin.bare(reference)) else { continue }
        if let new = change.newID, try references(new, syntax, git).contains(CodeOrigin.bare(reference)) { continue }
        return change.path
      }
      return nil
    }
  }
}

extension CodeOrigin.Answer {
  /// The answer as it is kept.
  var bytes: [UInt8] {
    var writer = RunWriter()
    switch self {
    case .unknown: writer.number(0)
    case .commit(let place):
      writer.number(1)
      writer.number(place)
    case .moved(let place, let path):
      writer.number(2)
      writer.number(place)
      writer.raw(path)
    }
    return writer.bytes
  }

  /// Reads a kept answer; nil when it is none about so many commits.
  init?(bytes: [UInt8], commits: Int) {
    var reader = RunReader(bytes)
    do throws(RunReader.Damage) {
      switch try reader.number() {
      case 0: self = .unknown
      case 1: self = .commit(try reader.index(below: commits))
      case 2: self = .moved(try reader.index(below: commits), from: try reader.raw())
      default: return nil
      }
    } catch {
      return nil
    }
  }
}
