internal import CLibgit2
internal import Glibc

extension Repository {
  /// A value of the configuration as git would see it here: the repository's own, else the user's, else the
  /// system's.
  ///
  /// - Parameter key: such as `remote.origin.url` or `user.email`.
  /// - Returns: nil when there is none, or the configuration cannot be read; text that is not UTF-8 is
  ///   repaired.
  public func configuration(_ key: String) -> String? {
    var snapshot: OpaquePointer?
    guard git_repository_config_snapshot(&snapshot, handle) == 0 else { return nil }
    defer { git_config_free(snapshot) }
    var value: UnsafePointer<CChar>?
    guard git_config_get_string(&value, snapshot, key) == 0, let value else { return nil }
    return String(cString: value)
  }

  /// A value of the repository's own configuration; the user's and the system's are not asked.
  ///
  /// - Returns: nil when there is none.
  public func ownConfiguration(_ key: String) -> String? {
    own { git_config_get_string_buf($0, $1, key) }
  }

  /// The bytes of a file that the repository's own configuration names; a relative path begins where the work tree
  /// does, or in the bare repository, as for git.
  ///
  /// - Parameter limit: the largest size, in bytes, worth reading.
  /// - Returns: nil when none is named, or it is no file that can be read, or larger than the limit.
  public func file(configured key: String, limit: Int) -> [UInt8]? {
    guard var path = own({ git_config_get_path($0, $1, key) }), !path.isEmpty else { return nil }
    if !path.hasPrefix("/") {
      let folder = git_repository_workdir(handle).map { String(cString: $0) } ?? gitDirectory
      path = folder + path
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      return nil
    }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let more = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
        if more <= 0 { break }
        count += more
      }
    }
  }

  private func own(_ get: (UnsafeMutablePointer<git_buf>, OpaquePointer) -> Int32) -> String? {
    var whole: OpaquePointer?
    guard git_repository_config(&whole, handle) == 0 else { return nil }
    defer { git_config_free(whole) }
    var own: OpaquePointer?
    guard git_config_open_level(&own, whole, GIT_CONFIG_LEVEL_LOCAL) == 0, let own else { return nil }
    defer { git_config_free(own) }
    var value = git_buf()
    guard get(&value, own) == 0 else { return nil }
    defer { git_buf_dispose(&value) }
    return value.ptr.map { String(cString: $0) }
  }

  /// The object that a text such as `HEAD:.mailmap` or `refs/heads/people:names` means; nil when it means none.
  public func object(named text: String) -> ObjectID? {
    var found: OpaquePointer?
    guard git_revparse_single(&found, handle, text) == 0 else { return nil }
    defer { git_object_free(found) }
    return git_object_id(found).map { ObjectID($0.pointee) }
  }
}
