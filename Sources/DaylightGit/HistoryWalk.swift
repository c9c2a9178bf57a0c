/// Walks commits from their tips to the roots in the order of `git log`: newest committer time first among
/// those whose child was already returned, and first come first served where times are equal. Each commit is
/// read once.
public struct HistoryWalk {
  private var tips: [ObjectID]
  private var nextTip = 0
  /// Commits that are left out.
  private var excluded = ObjectNumbers(capacity: 0)
  /// Every commit met so far.
  private var met: ObjectNumbers
  /// The tree of each; zero when it could not be read.
  private var trees: [ObjectID] = []
  private var queue = CommitQueue<Commit>()
  private var failures: [GitError] = []

  /// A walk from these commits; the order of tips matters only between equal times.
  public init(tips: [ObjectID]) {
    self.tips = tips
    met = ObjectNumbers(capacity: 1 << 12)
  }

  /// Excludes commits, instead of those excluded before: they are not returned, nor is anything followed through
  /// them.
  ///
  /// With a set that holds the ancestors of all its commits, such as all that an earlier scan has seen, what
  /// is left is exactly what is new.
  public mutating func exclude(_ commits: ObjectNumbers) { excluded = commits }

  /// The next commit; nil at the end.
  ///
  /// - Throws: `missingObject`, `corruptObject`, `unexpectedKind` or `io`, with the id as context, for a
  ///   commit that cannot be read. The walk then goes on: the next call continues with the others.
  public mutating func next(in repository: borrowing Repository) throws(GitError) -> Commit? {
    while nextTip < tips.count {
      nextTip += 1
      enqueue(tips[nextTip - 1], repository)
    }
    if !failures.isEmpty { throw failures.removeFirst() }
    guard let commit = queue.pop() else { return nil }
    for parent in commit.parents { enqueue(parent, repository) }
    return commit
  }

  /// The tree of a commit that the walk has read: of each that it returned, and of the parents of those.
  ///
  /// It saves reading a parent a second time only to compare with it.
  /// - Returns: nil for a commit that was excluded, could not be read or was not met yet.
  public func tree(of commit: ObjectID) -> ObjectID? {
    guard let number = met.number(of: commit), trees[Int(number)] != .zero else { return nil }
    return trees[Int(number)]
  }

  private mutating func enqueue(_ id: ObjectID, _ repository: borrowing Repository) {
    guard met.number(of: id) == nil, excluded.number(of: id) == nil else { return }
    do throws(GitError) {
      let commit = try repository.commit(id)
      note(id, commit.tree)
      queue.push(commit, order: commit.order)
    } catch {
      note(id, .zero)
      failures.append(error)
    }
  }

  private mutating func note(_ id: ObjectID, _ tree: ObjectID) {
    let (number, isNew) = met.add(id)
    if isNew { trees.append(tree) } else { trees[Int(number)] = tree }
  }
}

extension Repository {
  /// Reads one commit.
  ///
  /// - Throws: `missingObject`, `corruptObject` or `io`; `unexpectedKind` when it is no commit.
  public func commit(_ id: ObjectID) throws(GitError) -> Commit {
    let object = try read(id, as: .commit)
    defer { withExtendedLifetime(object) {} }
    return try CommitParser.parse(object.bytes, id: id)
  }
}
