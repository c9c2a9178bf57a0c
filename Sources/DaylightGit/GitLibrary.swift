internal import CLibgit2
internal import Synchronization

/// The libgit2 library as a whole: started once a process, with the settings a scan needs.
public enum GitLibrary {
  /// Starts libgit2, once however often it is called. Every entry of this module calls it itself.
  ///
  /// Settings, all for the whole process:
  /// - Owner validation stays on: a repository of another user is refused, as git refuses it.
  /// - libgit2's object cache is off: `TreeComparison` keeps its own, which is smaller and faster.
  /// - Strict hash verification is off: see `setStrictHashVerification(_:)`.
  /// - The extension `worktreeConfig` is accepted, which libgit2 1.5 does not know: it concerns work trees
  ///   only, and nothing here reads a work tree.
  public static func start() { _ = started }

  private static let started: Bool = {
    guard git_libgit2_init() > 0 else { return false }
    _ = daylight_git_set_owner_validation(1)
    _ = daylight_git_set_object_caching(0)
    _ = daylight_git_set_strict_hash_verification(0)
    _ = daylight_git_accept_worktree_config()
    return true
  }()

  /// Turns on, or off, the check that every object read has the bytes its name promises.
  ///
  /// Off by default: the SHA-1 of every object read can cost more than all the rest of a scan. A verifying
  /// run turns it on; a wrong object then ends in `GitError.Code.corruptObject`. It is a setting of the whole
  /// process.
  public static func setStrictHashVerification(_ enabled: Bool) {
    start()
    verifiesHashes.store(enabled, ordering: .relaxed)
    _ = daylight_git_set_strict_hash_verification(enabled ? 1 : 0)
  }

  /// Whether every object read is verified, so that nothing may be read but through libgit2.
  static let verifiesHashes = Atomic<Bool>(false)

  /// Reads the user's configuration from `.gitconfig` in a folder, and the system's not at all; nil reads
  /// neither.
  ///
  /// It makes a run independent of the machine it is on. It is a setting of the whole process, to be made
  /// before anything else is done: libgit2 does not guard it against other threads.
  public static func setConfigurationFolder(_ folder: String?) {
    start()
    for level in [GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_PROGRAMDATA] {
      _ = daylight_git_set_search_path(level.rawValue, "")
    }
    _ = daylight_git_set_search_path(GIT_CONFIG_LEVEL_GLOBAL.rawValue, folder ?? "")
  }

  /// The version of the libgit2 in use, such as `1.5.1`.
  public static var version: String {
    var major: Int32 = 0
    var minor: Int32 = 0
    var revision: Int32 = 0
    _ = git_libgit2_version(&major, &minor, &revision)
    return "\(major).\(minor).\(revision)"
  }

  /// What the libgit2 in use was built with, such as `threads` and `https`.
  public static var features: [String] {
    let bits = git_libgit2_features()
    let names: [(git_feature_t, String)] = [
      (GIT_FEATURE_THREADS, "threads"), (GIT_FEATURE_HTTPS, "https"), (GIT_FEATURE_SSH, "ssh"),
      (GIT_FEATURE_NSEC, "nsec"),
    ]
    return names.filter { bits & Int32(bitPattern: $0.0.rawValue) != 0 }.map(\.1)
  }

  /// Whether repositories of other users are refused; nil when libgit2 does not say.
  public static var validatesOwners: Bool? {
    start()
    var isOn: Int32 = 0
    return daylight_git_get_owner_validation(&isOn) == 0 ? isOn != 0 : nil
  }
}
