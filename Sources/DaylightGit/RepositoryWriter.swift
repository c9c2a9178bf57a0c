internal import CLibgit2

/// Builds a repository: for the demonstration and for tests.
///
/// Nothing is taken from the user's configuration, the clock or the environment, so the same calls give the
/// same object ids everywhere. Reference logs are switched off, for they would hold the time of day.
public struct RepositoryWriter: ~Copyable {
  private let handle: OpaquePointer
  private let database: OpaquePointer

  /// Creates a repository, with the folders it needs.
  ///
  /// - Parameters:
  ///   - path: the work tree's folder, or the repository's own when bare.
  ///   - initialBranch: the short name of the branch that `HEAD` names.
  /// - Throws: `io` or `other`, also when there is a repository already.
  public init(creating path: String, bare: Bool, initialBranch: String) throws(GitError) {
    GitLibrary.start()
    var options = git_repository_init_options()
    guard git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)) == 0 else {
      throw GitError.last(-1, .other, context: path)
    }
    options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue | GIT_REPOSITORY_INIT_NO_REINIT.rawValue
    if bare { options.flags |= GIT_REPOSITORY_INIT_BARE.rawValue }
    var created: OpaquePointer?
    let status = initialBranch.withCString { branch in
      options.initial_head = branch
      return git_repository_init_ext(&created, path, &options)
    }
    guard status == 0, let created else { throw GitError.last(status, .other, context: path) }
    var objects: OpaquePointer?
    let opened = git_repository_odb(&objects, created)
    guard opened == 0, let objects else {
      let error = GitError.last(opened, .other, context: path)
      git_repository_free(created)
      throw error
    }
    do throws(GitError) {
      try Self.configure(created, "core.logAllRefUpdates", "false")
    } catch {
      git_odb_free(objects)
      git_repository_free(created)
      throw error
    }
    handle = created
    database = objects
  }

  deinit {
    git_odb_free(database)
    git_repository_free(handle)
  }

  /// Writes a blob.
  ///
  /// - Throws: `io` or `other`.
  public func blob(_ bytes: [UInt8]) throws(GitError) -> ObjectID { try write(bytes, as: .blob) }

  /// Writes the trees of a set of files, folders and all, and returns the topmost.
  ///
  /// - Parameter files: paths from the top folder, in any order; the modes are written as they are given.
  /// - Throws: `invalidArgument` for an empty part of a path, a path given twice, or one that is a file and a
  ///   folder; `io` or `other`.
  public func tree(_ files: [(path: [UInt8], mode: UInt32, id: ObjectID)]) throws(GitError) -> ObjectID {
    let sorted = files.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    return try tree(sorted[...], depth: 0)
  }

  /// Writes any object, sound or not: a commit, tree or tag that git itself would not write is what some
  /// tests need.
  ///
  /// - Throws: `io` or `other`.
  public func write(_ bytes: [UInt8], as kind: ObjectKind) throws(GitError) -> ObjectID {
    var oid = git_oid()
    let status = bytes.withUnsafeBytes {
      git_odb_write(&oid, database, $0.baseAddress, $0.count, kind.libgit2)
    }
    guard status == 0 else { throw GitError.last(status, .other) }
    return ObjectID(oid)
  }

  /// Makes a reference name an object, whether or not it named another before.
  ///
  /// - Parameter name: the full name, such as `refs/heads/main`.
  /// - Throws: `invalidReference` for a name git does not accept or an object that is not there; `io`.
  public func setReference(_ name: String, to id: ObjectID) throws(GitError) {
    var oid = id.oid
    var reference: OpaquePointer?
    let status = git_reference_create(&reference, handle, name, &oid, 1, nil)
    guard status == 0 else { throw GitError.last(status, .invalidReference, context: name) }
    git_reference_free(reference)
  }

  /// Sets a value in the repository's own configuration.
  ///
  /// - Throws: `invalidArgument` for a key git does not accept; `io`.
  public func setConfiguration(_ key: String, _ value: String) throws(GitError) {
    try Self.configure(handle, key, value)
  }

  private static func configure(_ handle: OpaquePointer, _ key: String, _ value: String) throws(GitError) {
    var configuration: OpaquePointer?
    var status = git_repository_config(&configuration, handle)
    defer { git_config_free(configuration) }
    // The handle looks at the user's files too; only the repository's own may be written.
    var local: OpaquePointer?
    if status == 0 { status = git_config_open_level(&local, configuration, GIT_CONFIG_LEVEL_LOCAL) }
    defer { git_config_free(local) }
    if status == 0 { status = git_config_set_string(local, key, value) }
    guard status == 0 else { throw GitError.last(status, .invalidArgument, context: key) }
  }

  /// The tree of neighbours in path order that share the folder ending at a depth, in bytes of path.
  private func tree(
    _ files: ArraySlice<(path: [UInt8], mode: UInt32, id: ObjectID)>, depth: Int
  ) throws(GitError) -> ObjectID {
    var entries: [(sortKey: [UInt8], name: [UInt8], mode: UInt32, id: ObjectID)] = []
    var rest = files
    while let first = rest.first {
      let tail = first.path[depth...]
      let name = Array(tail.prefix { $0 != 0x2f })
      guard !name.isEmpty, !name.contains(0) else { throw Self.invalid(first.path) }
      if name.count == tail.count {
        entries.append((name + (first.mode == FileMode.tree ? [0x2f] : []), name, first.mode, first.id))
        rest = rest.dropFirst()
      } else {
        let folder = Array(first.path[..<(depth + name.count + 1)])
        let inside = rest.prefix { $0.path.starts(with: folder) }
        entries.append((name + [0x2f], name, FileMode.tree, try tree(inside, depth: folder.count)))
        rest = rest.dropFirst(inside.count)
      }
    }
    entries.sort { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
    var names: Set<[UInt8]> = []
    var bytes: [UInt8] = []
    for entry in entries {
      guard names.insert(entry.name).inserted else { throw Self.invalid(entry.name) }
      bytes += Array(String(entry.mode, radix: 8).utf8) + [0x20] + entry.name + [0] + entry.id.bytes
    }
    return try write(bytes, as: .tree)
  }

  private static func invalid(_ path: [UInt8]) -> GitError {
    GitError(
      .invalidArgument, "a tree cannot hold this path, or not twice",
      context: String(decoding: path, as: UTF8.self))
  }
}
