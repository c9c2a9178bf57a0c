internal import DaylightHooks
internal import Glibc

/// One file in a folder of hooks, and the one beside it that was there before.
struct HookFile {
  /// What stands under a hook's name.
  enum State: Equatable {
    case absent
    /// What we wrote.
    case ours
    /// What we wrote, and somebody changed; or another version's.
    case changed
    /// Somebody else's; the bytes, as far as they could be read.
    case foreign([UInt8])
    /// A folder, a device: nothing that git could run.
    case unusable
  }

  let name: String
  let path: [UInt8]
  var before: [UInt8] { path + Array(HookScript.beforeSuffix.utf8) }

  init(_ name: String, in folder: [UInt8]) {
    self.name = name
    path = folder + Array("/\(name)".utf8)
  }

  /// - Parameter written: what we wrote there.
  func state(written: [UInt8]?) -> State {
    var status = stat()
    guard lstat(path.cString, &status) == 0 else { return .absent }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink, stat(path.cString, &status) != 0 { return .foreign([]) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unusable }
    guard let bytes = SmallFile.read(path, limit: 1 << 20) else { return .foreign([]) }
    if !isLink, let written, bytes == written { return .ours }
    return !isLink && HookScript.isOurs(bytes) ? .changed : .foreign(bytes)
  }

  var hasBefore: Bool {
    var status = stat()
    return lstat(before.cString, &status) == 0
  }

  /// Whether git would run it.
  var isExecutable: Bool { access(path.cString, X_OK) == 0 }
  /// Whether it would have been run.
  var isBeforeExecutable: Bool { access(before.cString, X_OK) == 0 }

  /// Puts a script in the place of whatever is there, which stays beside it. There is no moment without a hook.
  ///
  /// - Returns: why it was not done; nil when it was.
  func put(_ script: [UInt8], keepingForeign: Bool) -> String? {
    if keepingForeign, linkat(AT_FDCWD, path.cString, AT_FDCWD, before.cString, 0) != 0 {
      // Not every file system has a second name for a file.
      if errno == EEXIST || rename(path.cString, before.cString) != 0 { return SmallFile.reason(errno) }
    }
    guard let code = SmallFile.replace(path, with: script, mode: 0o755) else { return nil }
    if keepingForeign { rename(before.cString, path.cString) }
    return SmallFile.reason(code)
  }

  /// Takes our script away and puts back what was there.
  func restore() -> String? {
    let isDone = hasBefore ? rename(before.cString, path.cString) == 0 : unlink(path.cString) == 0 || errno == ENOENT
    return isDone ? nil : SmallFile.reason(errno)
  }
}
