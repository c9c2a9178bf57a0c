/// A reference and what it leads to.
public struct Reference: Sendable, Hashable {
  /// The full name, such as `refs/heads/main`; bytes that are not UTF-8 are repaired.
  public var name: String
  /// The object it names: a commit, an annotated tag, or, rarely, something else.
  public var target: ObjectID
  /// The commit it leads to through tags; nil when it leads to a tree or a blob.
  public var commit: ObjectID?

  /// A reference with all its parts.
  public init(name: String, target: ObjectID, commit: ObjectID?) {
    self.name = name
    self.target = target
    self.commit = commit
  }
}

/// A reference that cannot be read, and why.
public struct BrokenReference: Sendable, Equatable {
  /// The full name.
  public var name: String
  /// What is wrong with it.
  public var error: GitError
}

/// All references of a repository.
public struct ReferenceList: Sendable, Equatable {
  /// Those that can be read, in the order of their names' bytes. Symbolic ones, such as
  /// `refs/remotes/origin/HEAD`, are left out: they repeat another.
  public var references: [Reference]
  /// Those that cannot, in the same order.
  public var broken: [BrokenReference]
}

/// What `HEAD` says.
public struct Head: Sendable, Hashable {
  /// The full name of the current branch, such as `refs/heads/main`; nil when `HEAD` is detached.
  public var branch: String?
  /// The current commit; nil when the branch has none yet.
  public var commit: ObjectID?

  /// A head with both parts.
  public init(branch: String?, commit: ObjectID?) {
    self.branch = branch
    self.commit = commit
  }
}
