internal import CLibgit2

extension Repository {
  /// The commit that a revision names: `HEAD`, a branch, a tag, `main~3`, a full or shortened id.
  ///
  /// - Throws: `notFound` when it names nothing, or several things, or no commit.
  public func commit(named revision: String) throws(GitError) -> ObjectID {
    if let id = ObjectID(hex: revision), let commit = try? commit(behind: id) { return commit }
    guard !revision.isEmpty, !revision.utf8.contains(0) else {
      throw GitError(.notFound, "no commit has this name", context: revision)
    }
    var object: OpaquePointer?
    let status = git_revparse_single(&object, handle, revision)
    defer { git_object_free(object) }
    guard status == 0, let id = git_object_id(object), let commit = try commit(behind: ObjectID(id.pointee)) else {
      throw GitError(.notFound, "no commit has this name", context: revision)
    }
    return commit
  }
}
