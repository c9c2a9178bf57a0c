internal import CLibgit2

extension GitLibrary {
  /// A value of the user's or the system's git configuration, such as `user.email`; nil when it is not set.
  public static func userConfiguration(_ key: String) -> String? {
    start()
    var configuration: OpaquePointer?
    guard git_config_open_default(&configuration) == 0 else { return nil }
    defer { git_config_free(configuration) }
    var value = git_buf()
    guard git_config_get_string_buf(&value, configuration, key) == 0 else { return nil }
    defer { git_buf_dispose(&value) }
    return value.ptr.map { String(cString: $0) }
  }
}
