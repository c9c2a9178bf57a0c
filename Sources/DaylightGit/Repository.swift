internal import CLibgit2

/// An open repository: one handle, for one task at a time.
///
/// It is neither copyable nor `Sendable`: libgit2's handles belong to one thread at a time. A worker opens
/// its own. `refs/replace` and grafts are not applied: what is read is what was recorded.
public struct Repository: ~Copyable {
  let handle: OpaquePointer
  let database: OpaquePointer

  /// Opens the repository at a path: a work tree's top folder, a `.git` folder or a bare repository. Parent
  /// folders are not searched.
  ///
  /// - Throws: `missing`, `notARepository`, `foreignOwner`, `partialClone`, `shallow`, `reftable`,
  ///   `unsupportedObjectFormat` or `unsupportedExtension` for a repository that could only be read in part
  ///   or not at all, each with a sentence to show; `io` or `other` when something else went wrong.
  public init(at path: String) throws(GitError) {
    GitLibrary.start()
    var opened: OpaquePointer?
    let status = git_repository_open_ext(&opened, path, UInt32(GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue), nil)
    guard status == 0, let opened else { throw RepositoryRefusal.explaining(status, at: path) }
    var objects: OpaquePointer?
    do throws(GitError) {
      if let refusal = RepositoryRefusal.checking(opened, at: path) { throw refusal }
      let status = git_repository_odb(&objects, opened)
      guard status == 0 else { throw GitError.last(status, .other, context: path) }
    } catch {
      git_repository_free(opened)
      throw error
    }
    guard let objects else {
      git_repository_free(opened)
      throw GitError(.other, "the repository has no object database", context: path)
    }
    handle = opened
    database = objects
  }

  deinit {
    git_odb_free(database)
    git_repository_free(handle)
  }

  /// The absolute path of the repository's own folder, such as `/srv/example/.git/`.
  public var gitDirectory: String { git_repository_path(handle).map { String(cString: $0) } ?? "" }

  /// Whether there is no work tree.
  public var isBare: Bool { git_repository_is_bare(handle) == 1 }
}
