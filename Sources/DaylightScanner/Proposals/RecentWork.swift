public import DaylightGit

/// Where a repository changed lately, as far as proposals for the responsibility map need it: folders that nobody owns,
/// and who kept its standards.
public struct RecentWork: Sendable {
  /// A folder in which paths changed that nobody owns.
  public struct Folder: Sendable {
    /// Its path; empty for the topmost one.
    public var path: String
    /// Commits that changed something in it.
    public var commits: Int
    /// Who wrote them, as git has them.
    public var authors: Set<GitPerson>
    /// The newest of them.
    public var newest: String
  }

  /// The repository's id.
  public var repository: String
  /// Folders without an owner, those with most commits first. None where no file says who owns anything.
  public var unowned: [Folder]
  /// Who changed each of the standards that were asked for, as git has them.
  public var keepers: [String: Set<GitPerson>]
  /// Whether the walk ended before the window did.
  public var isCutOff: Bool

  /// A commit that touches more files than this tells nothing of one of them.
  private static let sweep = 100
  /// The most commits that are walked.
  private static let limit = 20_000

  /// Walks from a commit back to a day.
  ///
  /// - Parameters:
  ///   - since: seconds since 1970 at which the walk ends.
  ///   - hasOwnership: whether any file says who owns paths.
  ///   - standards: paths of standards of which somebody wants to know who keeps them.
  /// - Throws: what reading the repository throws.
  public init(
    of repository: String, at head: ObjectID, since: Int64, hasOwnership: Bool, standards: Set<String>,
    in git: borrowing Repository
  ) throws(GitError) {
    self.repository = repository
    unowned = []
    keepers = [:]
    isCutOff = false
    let tree = try git.commit(head).tree
    var ownership = OwnershipHistory(isPresent: hasOwnership)
    var trees = TreeComparison()
    var walk = HistoryWalk(tips: [head])
    var folders: [String: Folder] = [:]
    var decided: [[UInt8]: Bool] = [:]
    var walked = 0
    while let commit = try walk.next(in: git) {
      guard commit.committer.seconds >= since else { break }
      walked += 1
      if walked > RecentWork.limit {
        isCutOff = true
        break
      }
      guard commit.parents.count == 1 else { continue }
      var paths: [[UInt8]] = []
      let parent = try git.commit(commit.parents[0]).tree
      try trees.changes(from: parent, to: commit.tree, in: git) { change in
        if change.status != .deleted, paths.count <= RecentWork.sweep { paths.append(change.path) }
      }
      guard paths.count <= RecentWork.sweep else { continue }
      let author = RecentWork.person(commit.author)
      var touched: Set<String> = []
      for path in paths {
        let text = String(decoding: path, as: UTF8.self)
        if standards.contains(text) { keepers[text, default: []].insert(author) }
        guard hasOwnership, !GeneratedPaths.contains(path) else { continue }
        let isUnowned: Bool
        if let known = decided[path] {
          isUnowned = known
        } else {
          // What is gone since then is nobody's question any more.
          if try trees.entry(at: path, in: tree, of: git) == nil {
            isUnowned = false
          } else {
            isUnowned = try ownership.decision(for: path, in: tree, of: git, with: &trees)?.area.isEmpty ?? true
          }
          decided[path] = isUnowned
        }
        if isUnowned { touched.insert(RecentWork.folder(text)) }
      }
      for name in touched {
        folders[name, default: Folder(path: name, commits: 0, authors: [], newest: commit.id.hex)].commits += 1
        folders[name]?.authors.insert(author)
      }
    }
    unowned = folders.values.sorted { ($1.commits, $0.path) < ($0.commits, $1.path) }
  }

  /// The first two folders of a path: below them it is too fine for a responsibility.
  private static func folder(_ path: String) -> String {
    path.split(separator: "/").dropLast().prefix(2).joined(separator: "/")
  }

  private static func person(_ signature: Signature) -> GitPerson {
    let email = String(decoding: signature.email, as: UTF8.self)
    return GitPerson(
      name: String(decoding: signature.name, as: UTF8.self), email: email,
      handle: EmailAddress.handle(inNoreply: email.lowercased()))
  }
}
