internal import CLibgit2

/// The objects of one handle, read from packs and from files of their own.
///
/// libgit2's readers are not used: a damaged index can lead it outside a file, a file that was cut off makes it go round
/// for ever, and it does not look beyond a damaged copy. Only packs with an index of version 1 are left to it.
final class ObjectStore {
  private let database: OpaquePointer
  /// The folder `objects`, with its `/`.
  private let folder: String
  private var knownDirectory: PackDirectory?
  private var knownReader: PackReader?
  private let loose: LooseObjects

  /// - Parameters:
  ///   - database: is freed with this object.
  ///   - directory: the packs, when another handle has mapped them.
  init(_ database: OpaquePointer, folder: String, directory: PackDirectory?) {
    self.database = database
    self.folder = folder
    knownDirectory = directory
    loose = LooseObjects(folders: directory?.folders.paths ?? ObjectFolders(folder).paths)
  }

  deinit { git_odb_free(database) }

  /// The packs, mapped when they are first asked for.
  var directory: PackDirectory {
    if let knownDirectory { return knownDirectory }
    let directory = PackDirectory(objects: folder)
    knownDirectory = directory
    return directory
  }

  /// Reads one object.
  ///
  /// - Parameters:
  ///   - kind: nil for any.
  ///   - limit: the largest size to read, in bytes.
  /// - Throws: `missingObject`, `corruptObject`, `io`, `tooLarge` or `unexpectedKind`, with the id as context.
  func read(_ id: ObjectID, as kind: ObjectKind?, limit: Int) throws(GitError) -> ObjectBytes {
    let isVerifying = GitLibrary.verifiesHashes.load(ordering: .relaxed)
    do throws(PackFailure) {
      if let object = try reader().read(id, as: kind, limit: limit, isVerifying: isVerifying) { return object }
      if let object = try loose.read(id, as: kind, limit: limit) {
        guard !isVerifying || ObjectID.hashing(object) == id else { throw .damaged("the object's file is broken") }
        return object
      }
      // It may have come into a pack since the packs were listed.
      if refresh(), let object = try reader().read(id, as: kind, limit: limit, isVerifying: isVerifying) {
        return object
      }
    } catch {
      if let copy = copy(id, error, as: kind, limit: limit) { return copy }
      throw Self.error(id, error, as: kind, limit: limit)
    }
    guard !directory.isComplete else { throw Self.missing(id) }
    return try read(id, from: database, as: kind, limit: limit)
  }

  /// An object's kind and size, as it is recorded: it is not read.
  ///
  /// - Throws: `missingObject`, `corruptObject` or `io`.
  func header(of id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
    do throws(PackFailure) {
      if let header = try reader().header(id) { return header }
      if let header = try loose.header(of: id) { return header }
      if refresh(), let header = try reader().header(id) { return header }
    } catch {
      if let copy = copy(id, error, as: nil, limit: Repository.maximumBytes) { return (copy.kind, copy.count) }
      throw Self.error(id, error, as: nil, limit: Repository.maximumBytes)
    }
    guard !directory.isComplete else { throw Self.missing(id) }
    return try header(of: id, from: database)
  }

  @inline(__always)
  private func reader() throws(PackFailure) -> PackReader {
    if let knownReader { return knownReader }
    guard let reader = PackReader(directory) else { throw .damaged("there is no memory to read packs") }
    knownReader = reader
    return reader
  }

  /// Another copy of what is broken in one place, believed only with its hash.
  private func copy(_ id: ObjectID, _ failure: PackFailure, as kind: ObjectKind?, limit: Int) -> ObjectBytes? {
    guard failure.mayBeDamage else { return nil }
    if let object = verified(id, as: kind, limit: limit) { return object }
    if let object = try? loose.read(id, as: kind, limit: limit), ObjectID.hashing(object) == id { return object }
    return refresh() ? verified(id, as: kind, limit: limit) : nil
  }

  /// The object when a pack gives the bytes that its name promises, whatever the checksums say.
  private func verified(_ id: ObjectID, as kind: ObjectKind?, limit: Int) -> ObjectBytes? {
    try? reader().read(id, as: kind, limit: limit, isVerifying: true)
  }

  /// Looks for packs that came since the last time; tells whether there are any.
  private func refresh() -> Bool {
    var directory = directory
    guard directory.refresh() else { return false }
    knownDirectory = directory
    knownReader = nil
    return true
  }

  private func header(of id: ObjectID, from database: OpaquePointer) throws(GitError) -> (
    kind: ObjectKind, size: Int
  ) {
    var oid = id.oid
    var size = 0
    var type = GIT_OBJECT_INVALID
    let status = git_odb_read_header(&size, &type, database, &oid)
    guard status == 0 else { throw GitError.reading(id, status) }
    guard let kind = ObjectKind(type), size >= 0 else {
      throw GitError(.corruptObject, "the object is of no known kind", context: id.hex)
    }
    return (kind, size)
  }

  private func read(
    _ id: ObjectID, from database: OpaquePointer, as kind: ObjectKind?, limit: Int
  ) throws(GitError) -> ObjectBytes {
    let header = try header(of: id, from: database)
    if let kind, kind != header.kind { throw Self.unexpected(id, header.kind, kind) }
    guard header.size <= limit else { throw Self.tooLarge(id, header.kind, header.size, limit) }
    var oid = id.oid
    var object: OpaquePointer?
    let status = git_odb_read(&object, database, &oid)
    guard status == 0, let object else { throw GitError.reading(id, status) }
    defer { git_odb_object_free(object) }
    guard let found = ObjectKind(git_odb_object_type(object)) else {
      throw GitError(.corruptObject, "the object is of no known kind", context: id.hex)
    }
    if let kind, kind != found { throw Self.unexpected(id, found, kind) }
    guard let copy = ObjectBytes(object, found) else { throw Self.tooLarge(id, found, header.size, limit) }
    return copy
  }
}

// MARK: - Errors

extension ObjectStore {
  private static func error(_ id: ObjectID, _ failure: PackFailure, as kind: ObjectKind?, limit: Int) -> GitError {
    switch failure {
    case .damaged(let reason): GitError(.corruptObject, reason, context: id.hex)
    case .excessive: GitError(.corruptObject, "its deltas would take for ever", context: id.hex)
    case .tooLarge(let kind, let size): tooLarge(id, kind, size, limit)
    case .unexpectedKind(let found): unexpected(id, found, kind)
    }
  }

  private static func missing(_ id: ObjectID) -> GitError {
    GitError(.missingObject, "the object is not in the repository", context: id.hex)
  }

  private static func tooLarge(_ id: ObjectID, _ kind: ObjectKind, _ size: Int, _ limit: Int) -> GitError {
    GitError(.tooLarge, "the \(kind) has \(size) bytes, more than \(limit)", context: id.hex)
  }

  private static func unexpected(_ id: ObjectID, _ found: ObjectKind, _ kind: ObjectKind?) -> GitError {
    GitError(
      .unexpectedKind, "a \(kind.map { "\($0)" } ?? "object") was expected, not a \(found)", context: id.hex)
  }
}
