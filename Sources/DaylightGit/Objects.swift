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
    let object = try objects.read(id, as: nil, limit: Self.maximumBytes)
    defer { withExtendedLifetime(object) {} }
    return try body(object.kind, object.bytes.span)
  }

  /// Reads the whole of a blob.
  ///
  /// - Parameter limit: the largest size, in bytes, worth reading; it is checked before anything is read.
  /// - Returns: nil when the blob is larger than the limit.
  /// - Throws: `missingObject`, `corruptObject` or `io`; `unexpectedKind` when it is no blob.
  public func blob(_ id: ObjectID, limit: Int) throws(GitError) -> [UInt8]? {
    do throws(GitError) {
      let object = try objects.read(id, as: .blob, limit: limit)
      defer { withExtendedLifetime(object) {} }
      return Array(object.bytes)
    } catch {
      if error.code != .tooLarge { throw error }
      return nil
    }
  }

  /// An object's kind, and its size in bytes, without reading it.
  ///
  /// - Throws: `missingObject`, `corruptObject` or `io`.
  public func header(of id: ObjectID) throws(GitError) -> (kind: ObjectKind, size: Int) {
    try objects.header(of: id)
  }

  /// Reads an object when it is of one kind and no larger than a limit in bytes.
  @inline(__always)
  func read(_ id: ObjectID, as kind: ObjectKind, limit: Int = Repository.maximumBytes) throws(GitError)
    -> ObjectBytes
  {
    try objects.read(id, as: kind, limit: limit)
  }
}
