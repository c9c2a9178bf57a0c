internal import CLibgit2

extension Repository {
  /// The largest commit, tree or tag that is read, in bytes: far more than any real one, and less than
  /// memory.
  public static var maximumBytes: Int { 64 << 20 }

  /// Reads one object of any kind and lends its bytes.
  ///
  /// - Throws: `missingObject`, `corruptObject`, `io`, or `tooLarge` above `maximumBytes`, each with the
  ///   object's id as context; and what `body` throws.
  public func object<R>(
    _ id: ObjectID, _ body: (ObjectKind, Span<UInt8>) throws(GitError) -> R
  ) throws(GitError) -> R {
    let kind = try checkedHeader(of: id, limit: Self.maximumBytes).kind
    let object = try read(id)
    defer { git_odb_object_free(object) }
    return try body(kind, object.bytes.span)
  }

  /// Reads the whole of a blob.
  ///
  /// - Parameter limit: the largest size, in bytes, worth reading; it is checked before anything is read.
  /// - Returns: nil when the blob is larger than the limit.
  /// - Throws: `missingObject`, `corruptObject` or `io`; `unexpectedKind` when it is no blob.
  public func blob(_ id: ObjectID, limit: Int) throws(GitError) -> [UInt8]? {
    let header = try header(of: id)
    guard header.kind == .blob else {
      throw GitError(.unexpectedKind, "a blob was expected, not a \(header.kind)", context: id.hex)
    }
    guard header.size <= limit else { return nil }
    let object = try read(id)
    defer { git_odb_object_free(object) }
    return Array(object.bytes)
  }

  /// An object's kind, and its size in bytes, without reading it.
  ///
  /// - Throws: `missingObject`, `corruptObject` or `io`.
  public func header(of id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
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

  @inline(__always)
  private func checkedHeader(of id: ObjectID, limit: Int) throws(GitError) -> (kind: ObjectKind, size: Int) {
    let header = try header(of: id)
    guard header.size <= limit else {
      throw GitError(
        .tooLarge, "the \(header.kind) has \(header.size) bytes, more than \(limit)", context: id.hex)
    }
    return header
  }

  /// An object of the database, which the caller must free.
  @inline(__always)
  func read(_ id: ObjectID) throws(GitError) -> OpaquePointer {
    var oid = id.oid
    var object: OpaquePointer?
    let status = git_odb_read(&object, database, &oid)
    guard status == 0, let object else { throw GitError.reading(id, status) }
    return object
  }

  /// The same, when it is of one kind and no larger than a limit in bytes; neither is known before its header
  /// is read.
  @inline(__always)
  func read(_ id: ObjectID, as kind: ObjectKind, limit: Int = Repository.maximumBytes) throws(GitError)
    -> OpaquePointer
  {
    _ = try checkedHeader(of: id, limit: limit)
    let object = try read(id)
    guard git_odb_object_type(object) == kind.libgit2 else {
      let found = ObjectKind(git_odb_object_type(object)).map { "\($0)" } ?? "broken object"
      git_odb_object_free(object)
      throw GitError(.unexpectedKind, "a \(kind) was expected, not a \(found)", context: id.hex)
    }
    return object
  }
}

extension OpaquePointer {
  /// The bytes of a `git_odb_object`, valid as long as it is.
  @inline(__always)
  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: git_odb_object_data(self)?.assumingMemoryBound(to: UInt8.self), count: git_odb_object_size(self))
  }
}
