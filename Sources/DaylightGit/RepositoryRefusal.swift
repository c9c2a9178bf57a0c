internal import CLibgit2
internal import Glibc

/// Why a repository is not read. Reading one in part would pass for reading it all, so it is refused instead.
enum RepositoryRefusal {
  /// The error for a repository that libgit2 did not open.
  static func explaining(_ status: Int32, at path: String) -> GitError {
    let failure = GitError.last(status, .other, context: path)
    let errorClass = git_error_last().map { $0.pointee.klass } ?? 0
    // libgit2 1.5 looks for the owners to trust in the configuration, and reports it when there is no such
    // setting.
    let hasNoTrust = status == GIT_ENOTFOUND.rawValue && errorClass == Int32(GIT_ERROR_CONFIG.rawValue)
    if status == GIT_EOWNER.rawValue || hasNoTrust { return foreignOwner(path) }
    if status == GIT_ENOTFOUND.rawValue {
      if access(path, F_OK) != 0 {
        return errno == EACCES
          ? GitError(.io, "the path may not be read", context: path)
          : GitError(
            .missing, "there is nothing at this path; look at its spelling, or clone it there first", context: path)
      }
      return GitError(.notARepository, "this is not a git repository", context: path)
    }
    // An unknown extension: libgit2 names it in its message only, so the configuration is asked first.
    return extensionRefusal(named: failure.message, at: path) ?? configured(at: path) ?? failure
  }

  /// The error for a repository that libgit2 did open; nil when it can be read in full.
  static func checking(_ repository: OpaquePointer, at path: String) -> GitError? {
    if git_repository_is_shallow(repository) == 1 {
      return GitError(.shallow, "the clone is shallow; type: git fetch --unshallow", context: path)
    }
    var configuration: OpaquePointer?
    guard git_repository_config_snapshot(&configuration, repository) == 0 else {
      return GitError.last(-1, .other, context: path)
    }
    defer { git_config_free(configuration) }
    return inspect(configuration, at: path)
  }

  private static func foreignOwner(_ path: String) -> GitError {
    var absolute = path
    if let resolved = realpath(path, nil) {
      absolute = String(cString: resolved)
      free(resolved)
    }
    // The setting names the work tree, not the folder inside it.
    if absolute.hasSuffix("/.git") { absolute.removeLast(5) }
    return GitError(
      .foreignOwner,
      "the repository belongs to another user; to trust it, type: git config --global --add safe.directory "
        + quoted(absolute),
      context: path)
  }

  /// As a shell takes it for one word.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      byte >= 0x80 || (0x2b...0x3a).contains(byte) || (0x40...0x5a).contains(byte) || byte == 0x5f
        || (0x61...0x7a).contains(byte)
    }
    if isPlain { return path }
    return "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func partialClone(_ path: String) -> GitError {
    GitError(
      .partialClone, "the clone is partial, objects are missing; make a full clone, without --filter",
      context: path)
  }

  private static func reftable(_ path: String) -> GitError {
    GitError(
      .reftable,
      "references kept as reftable cannot be read; type: git refs migrate --ref-format=files", context: path)
  }

  private static func objectFormat(_ path: String) -> GitError {
    GitError(
      .unsupportedObjectFormat, "objects named with another hash than SHA-1 cannot be read", context: path)
  }

  private static func extensionRefusal(named message: String, at path: String) -> GitError? {
    guard let name = message.split(separator: " ").last, name.hasPrefix("extensions.") else { return nil }
    switch name.lowercased() {
    case "extensions.partialclone": return partialClone(path)
    case "extensions.refstorage": return reftable(path)
    case "extensions.objectformat": return objectFormat(path)
    default:
      return GitError(
        .unsupportedExtension, "the repository uses a git extension unknown here, \(name)", context: path)
    }
  }

  /// Looks into the configuration file of a repository that cannot be opened.
  private static func configured(at path: String) -> GitError? {
    for file in [path + "/.git/config", path + "/config"] where access(file, R_OK) == 0 {
      var configuration: OpaquePointer?
      guard git_config_open_ondisk(&configuration, file) == 0 else { continue }
      defer { git_config_free(configuration) }
      if let refusal = inspect(configuration, at: path) { return refusal }
    }
    return nil
  }

  private static func inspect(_ configuration: OpaquePointer?, at path: String) -> GitError? {
    if text(configuration, "extensions.partialclone") != nil { return partialClone(path) }
    if let storage = text(configuration, "extensions.refstorage"), storage != "files" {
      return reftable(path)
    }
    if let format = text(configuration, "extensions.objectformat"), format != "sha1" {
      return objectFormat(path)
    }
    return hasPromisor(configuration) ? partialClone(path) : nil
  }

  private static func text(_ configuration: OpaquePointer?, _ key: String) -> String? {
    var entry: UnsafeMutablePointer<git_config_entry>?
    guard git_config_get_entry(&entry, configuration, key) == 0, let entry else { return nil }
    defer { git_config_entry_free(entry) }
    return entry.pointee.value.map { String(cString: $0).lowercased() } ?? ""
  }

  /// Whether a remote is declared to have the objects that were left out here.
  private static func hasPromisor(_ configuration: OpaquePointer?) -> Bool {
    var iterator: OpaquePointer?
    // Not git_config_iterator_glob_new: with PCRE2 libgit2 1.5 leaks 20 kB for each name it matches.
    guard git_config_iterator_new(&iterator, configuration) == 0 else { return false }
    defer { git_config_iterator_free(iterator) }
    var entry: UnsafeMutablePointer<git_config_entry>?
    while git_config_next(&entry, iterator) == 0, let found = entry {
      let name = found.pointee.name.map { String(cString: $0) } ?? ""
      guard name.hasPrefix("remote."), name.hasSuffix(".promisor") else { continue }
      var isOn: Int32 = 0
      // A key without a value means true, and libgit2 gives no text for it.
      guard let value = found.pointee.value else { return true }
      if git_config_parse_bool(&isOn, value) == 0, isOn != 0 { return true }
    }
    return false
  }
}
