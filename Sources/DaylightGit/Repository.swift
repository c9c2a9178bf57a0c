internal import CLibgit2

/// An open repository: one handle, for one task at a time.
///
/// It is neither copyable nor `Sendable`: libgit2's handles belong to one thread at a time. A worker opens
/// its own. `refs/replace` and grafts are not applied: what is read is what was recorded.
public struct Repository: ~Copyable {
  let handle: OpaquePointer
  let objects: ObjectStore
  private let path: String

  /// Opens the repository at a path: a work tree's top folder, a `.git` folder or a bare repository. Parent
  /// folders are not searched.
  ///
  /// - Throws: `missing`, `notARepository`, `foreignOwner`, `partialClone`, `shallow`, `reftable`,
  ///   `unsupportedObjectFormat` or `unsupportedExtension` for a repository that could only be read in part
  ///   or not at all, each with a sentence to show; `io` or `other` when something else went wrong.
  public init(at path: String) throws(GitError) {
    try self.init(path: path, directory: nil, isChecked: false)
  }

  /// What another handle of the same repository needs to know, for example in a worker.
  public struct Known: Sendable {
    fileprivate let path: String
    fileprivate let directory: PackDirectory
  }

  /// This repository, as it is known to be sound: to open more handles from any thread.
  public var known: Known { Known(path: path, directory: objects.directory) }

  /// Opens one more handle of a repository that is, or was, open.
  ///
  /// It shares the mapped packs, and what could speak against reading the repository is not looked at again.
  /// - Throws: `missing`, `notARepository`, `foreignOwner`, `io` or `other` when it cannot be opened any more.
  public init(anotherHandleOf known: Known) throws(GitError) {
    try self.init(path: known.path, directory: known.directory, isChecked: true)
  }

  private init(path: String, directory: PackDirectory?, isChecked: Bool) throws(GitError) {
    GitLibrary.start()
    var opened: OpaquePointer?
    let status = git_repository_open_ext(&opened, path, UInt32(GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue), nil)
    guard status == 0, let opened else { throw RepositoryRefusal.explaining(status, at: path) }
    var database: OpaquePointer?
    do throws(GitError) {
      if !isChecked, let refusal = RepositoryRefusal.checking(opened, at: path) { throw refusal }
      let status = git_repository_odb(&database, opened)
      guard status == 0 else { throw GitError.last(status, .other, context: path) }
    } catch {
      git_repository_free(opened)
      throw error
    }
    guard let database, let folder = git_repository_commondir(opened) else {
      git_odb_free(database)
      git_repository_free(opened)
      throw GitError(.other, "the repository has no object database", context: path)
    }
    handle = opened
    objects = ObjectStore(database, folder: String(cString: folder) + "objects/", directory: directory)
    self.path = path
  }

  deinit { git_repository_free(handle) }

  /// The absolute path of the repository's own folder, such as `/srv/example/.git/`.
  public var gitDirectory: String { git_repository_path(handle).map { String(cString: $0) } ?? "" }

  /// Whether there is no work tree.
  public var isBare: Bool { git_repository_is_bare(handle) == 1 }
}
