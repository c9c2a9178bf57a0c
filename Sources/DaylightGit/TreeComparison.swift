/// Compares trees of one repository after another, and looks into them.
///
/// It reads raw trees from the object database and keeps the latest: neighbouring commits share most of
/// theirs. Copies share the kept trees, and, as they are not `Sendable`, stay with one task.
public struct TreeComparison {
  private let cache: TreeCache

  /// - Parameter cacheBytes: how many bytes of trees to keep; 0 keeps none. A few MiB are best, as the repository keeps
  ///   what comes from packs as well.
  public init(cacheBytes: Int = 8 << 20) { cache = TreeCache(bytes: cacheBytes) }

  /// Reports every file that differs, in git's order: what `git diff-tree -r --no-renames` prints.
  ///
  /// Modes are the canonical ones of `FileMode`, so a change from `100664` to `100644` is none.
  /// - Parameters:
  ///   - from: nil for a tree without entries, as before a root commit.
  /// - Throws: `missingObject`, `corruptObject`, `unexpectedKind`, `tooLarge` or `io`. What was found before
  ///   is then already reported.
  public mutating func changes(
    from: ObjectID?, to: ObjectID, in repository: borrowing Repository, _ body: (FileChange) -> Void
  ) throws(GitError) {
    try changes(from, to, repository, body) { error throws(GitError) in throw error }
  }

  /// The same, and goes on with the rest when a folder cannot be read.
  ///
  /// - Parameter unreadable: gets the error of each folder that is missing, malformed, too large or no folder, in
  ///   either tree; once, with the id of what could not be read as context. Nothing is then reported of the folder:
  ///   its files are neither added nor deleted. So it is with the topmost folder, and then there is nothing else.
  /// - Throws: `io`; `tooLarge` when more files differ than in any real repository.
  public mutating func changes(
    from: ObjectID?, to: ObjectID, in repository: borrowing Repository, _ body: (FileChange) -> Void,
    unreadable: (GitError) -> Void
  ) throws(GitError) {
    try changes(from, to, repository, body, unreadable)
  }

  private mutating func changes(
    _ from: ObjectID?, _ to: ObjectID, _ repository: borrowing Repository, _ body: (FileChange) -> Void,
    _ unreadable: (GitError) throws(GitError) -> Void
  ) throws(GitError) {
    var merge = TreeMerge(cache)
    try merge.run(from, to, repository) { path, old, new in
      let status: FileChange.Status =
        if let old, let new {
          old.mode & 0o170000 == new.mode & 0o170000 ? .modified : .typeChanged
        } else {
          old == nil ? .added : .deleted
        }
      // A copy of its own size: the path goes on growing and shrinking in its buffer.
      let path = path.withUnsafeBufferPointer { Array($0) }
      body(
        FileChange(
          status: status, path: path, oldMode: old?.mode ?? 0, newMode: new?.mode ?? 0, oldID: old?.id,
          newID: new?.id))
    } unreadable: { error throws(GitError) in
      try unreadable(error)
    }
  }

  /// Reports every file, link and submodule of a tree and its folders, in git's order: `git ls-tree -r`.
  ///
  /// - Throws: as `changes(from:to:in:_:)`.
  public mutating func files(
    in tree: ObjectID, of repository: borrowing Repository, _ body: (_ path: [UInt8], TreeEntry) -> Void
  ) throws(GitError) {
    var merge = TreeMerge(cache)
    try merge.run(nil, tree, repository) { path, _, new in
      if let new { body(path, new) }
    }
  }

  /// The same, and goes on with the rest when a folder cannot be read.
  ///
  /// - Parameter unreadable: as in `changes(from:to:in:_:unreadable:)`.
  /// - Throws: likewise.
  public mutating func files(
    in tree: ObjectID, of repository: borrowing Repository, _ body: (_ path: [UInt8], TreeEntry) -> Void,
    unreadable: (GitError) -> Void
  ) throws(GitError) {
    var merge = TreeMerge(cache)
    try merge.run(nil, tree, repository) { path, _, new in
      if let new { body(path, new) }
    } unreadable: { error throws(GitError) in
      unreadable(error)
    }
  }

  /// Looks up a path such as `docs/adr/0001.md`.
  ///
  /// - Returns: nil when there is nothing at the path, or a part of it is no folder.
  /// - Throws: `missingObject`, `corruptObject`, `unexpectedKind` or `io`.
  public mutating func entry(
    at path: some Collection<UInt8>, in tree: ObjectID, of repository: borrowing Repository
  ) throws(GitError) -> TreeEntry? {
    var found = TreeEntry(mode: FileMode.tree, id: tree)
    for name in path.split(separator: 0x2f, omittingEmptySubsequences: false) {
      guard found.mode == FileMode.tree, found.id != .emptyTree else { return nil }
      guard let next = try child(name, of: found.id, repository) else { return nil }
      found = next
    }
    return found
  }

  /// Looks up several names in one folder at once.
  ///
  /// - Returns: what each name leads to, in the order of the names; nil where there is nothing.
  /// - Throws: as `entry(at:in:of:)`.
  public mutating func entries(
    named names: [[UInt8]], in tree: ObjectID, of repository: borrowing Repository
  ) throws(GitError) -> [TreeEntry?] {
    var found = [TreeEntry?](repeating: nil, count: names.count)
    if tree == .emptyTree { return found }
    let object = try cache.tree(tree, repository)
    defer { withExtendedLifetime(object) {} }
    let raw = RawTree(object)
    var position = 0
    while position < raw.count {
      guard let entry = raw.entry(at: position) else {
        throw GitError(.corruptObject, "the tree has a malformed entry", context: tree.hex)
      }
      for (place, name) in names.enumerated()
      where entry.name.count == name.count && entry.name.elementsEqual(name) {
        found[place] = entry.value
      }
      position = entry.end
    }
    return found
  }

  private func child(
    _ name: some Collection<UInt8>, of tree: ObjectID, _ repository: borrowing Repository
  ) throws(GitError) -> TreeEntry? {
    let object = try cache.tree(tree, repository)
    defer { withExtendedLifetime(object) {} }
    let raw = RawTree(object)
    var position = 0
    while position < raw.count {
      guard let entry = raw.entry(at: position) else {
        throw GitError(.corruptObject, "the tree has a malformed entry", context: tree.hex)
      }
      if entry.name.count == name.count, entry.name.elementsEqual(name) { return entry.value }
      position = entry.end
    }
    return nil
  }
}
