internal import CLibgit2

/// Trees read before, up to a number of bytes.
///
/// Two generations: a tree in use is in the young one. When that is half of the limit, the old one is dropped
/// and the young one becomes old. So the trees used lately stay, at the price of two look-ups.
final class TreeCache {
  private var young: [ObjectID: OpaquePointer] = [:]
  private var old: [ObjectID: OpaquePointer] = [:]
  private var youngBytes = 0
  private let generationBytes: Int
  /// The database the trees are from, kept alive so that its address stays its name. With hash verification
  /// off, one repository's broken objects must not answer for another's.
  private var database: OpaquePointer?

  /// What libgit2 and the dictionary need for one tree, besides its bytes.
  private static let overhead = 160

  init(bytes: Int) { generationBytes = max(bytes, 0) / 2 }

  deinit {
    clear()
    git_odb_free(database)
  }

  /// The tree as a database object, which the caller must free: it stays valid whatever happens to the cache.
  ///
  /// - Throws: `missingObject`, `corruptObject` or `io`; `unexpectedKind` when it is no tree.
  func tree(_ id: ObjectID, _ repository: borrowing Repository) throws(GitError) -> OpaquePointer {
    if database != repository.database { adopt(repository) }
    if let known = young[id] { return Self.retained(known) }
    if let known = old.removeValue(forKey: id) {
      insert(known, id)
      return Self.retained(known)
    }
    let object = try repository.read(id, as: .tree)
    if git_odb_object_size(object) + Self.overhead <= generationBytes / 4 {
      insert(Self.retained(object), id)
    }
    return object
  }

  private static func retained(_ object: OpaquePointer) -> OpaquePointer {
    var copy: OpaquePointer?
    // It only counts the reference; there is nothing in it that can fail.
    _ = git_odb_object_dup(&copy, object)
    return copy ?? object
  }

  private func insert(_ object: OpaquePointer, _ id: ObjectID) {
    young[id] = object
    youngBytes += git_odb_object_size(object) + Self.overhead
    guard youngBytes > generationBytes else { return }
    for object in old.values { git_odb_object_free(object) }
    old = young
    young = [:]
    youngBytes = 0
  }

  private func adopt(_ repository: borrowing Repository) {
    clear()
    git_odb_free(database)
    database = nil
    _ = git_repository_odb(&database, repository.handle)
  }

  private func clear() {
    for object in young.values { git_odb_object_free(object) }
    for object in old.values { git_odb_object_free(object) }
    young = [:]
    old = [:]
    youngBytes = 0
  }
}
