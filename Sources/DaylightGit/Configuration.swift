internal import CLibgit2

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
}
