import DaylightGit
import DaylightScanner

/// A small repository, written commit by commit: each names what it changes against the commit before.
struct History: ~Copyable {
  /// Writes what is no commit of the history: notes, references.
  let writer: RepositoryWriter
  private var trees: [ObjectID: [String: String]] = [:]
  private var now: Int64 = 1_700_000_000
  /// The newest commit of the main line.
  private(set) var head: ObjectID?

  init(in folder: String) throws(GitError) {
    writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
  }

  /// Writes a commit a day after the last.
  ///
  /// - Parameters:
  ///   - authoredBefore: how many days before it was committed the author wrote it.
  ///   - changes: the content of files by path; nil takes a file away.
  ///   - parents: nil: the newest commit of the main line.
  ///   - branch: the branch that then names it.
  @discardableResult
  mutating func commit(
    _ message: String, by author: String = "Ana", changes: [String: String?] = [:], parents: [ObjectID]? = nil,
    branch: String = "main", committer: String? = nil, after days: Int64 = 1, authoredBefore: Int64 = 0
  ) throws(GitError) -> ObjectID {
    now += days * 86_400
    let parents = parents ?? (head.map { [$0] } ?? [])
    var files = parents.first.flatMap { trees[$0] } ?? [:]
    for (path, content) in changes { files[path] = content }
    var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    for (path, content) in files { entries.append((bytes(path), FileMode.file, try writer.blob(bytes(content)))) }
    let made = try writer.commit(
      tree: writer.tree(entries), parents: parents, author: signature(author, daysBefore: authoredBefore),
      committer: signature(committer ?? author),
      message: bytes(message + "\n"))
    trees[made] = files
    try writer.setReference("refs/heads/\(branch)", to: made)
    if branch == "main" { head = made }
    return made
  }

  private func signature(_ name: String, daysBefore days: Int64 = 0) -> Signature {
    Signature(
      name: bytes(name), email: bytes("\(name.lowercased())@example.org"), seconds: now - days * 86_400,
      offsetMinutes: 60)
  }
}

/// Writes a history and scans it.
func scan(as id: String = "r", _ write: (inout History) throws -> Void) async throws -> RepositoryFacts {
  try await withFolder { folder in
    var history = try History(in: "\(folder)/r.git")
    try write(&history)
    return try await RepositoryScan(of: "\(folder)/r.git", id: id, share: WorkShare(workers: 2)).facts()
  }
}

extension RepositoryFacts {
  func change(_ id: ObjectID) -> ChangeFact? { changes.first { $0.commit == id.hex } }
  func marks(_ id: ObjectID) -> [ChangeFact.Mark]? { change(id)?.marks }
}
