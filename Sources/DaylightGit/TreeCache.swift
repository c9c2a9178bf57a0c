/// Trees read before, up to a number of bytes.
final class TreeCache {
  private let trees: ObjectCache<ObjectID>
  /// Where the trees are from. With hash verification off, one repository's broken objects must not answer for
  /// another's.
  private var store: ObjectStore?

  init(bytes: Int) { trees = ObjectCache(bytes: bytes) }

  /// The tree, which stays valid whatever happens to the cache.
  ///
  /// - Throws: `missingObject`, `corruptObject`, `tooLarge` or `io`; `unexpectedKind` when it is no tree.
  func tree(_ id: ObjectID, _ repository: borrowing Repository) throws(GitError) -> ObjectBytes {
    if store !== repository.objects {
      trees.removeAll()
      store = repository.objects
    }
    if let known = trees.find(id) { return known }
    let object = try repository.read(id, as: .tree)
    trees.insert(id, object)
    return object
  }
}
