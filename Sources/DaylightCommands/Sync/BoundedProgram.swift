internal import DaylightScanner
internal import Foundation

/// Runs another program with a bound on its time and on what it may say.
///
/// The program gets a session of its own: it has no terminal to ask anything on, and all its children can be ended with
/// it. Its output goes to files that have no name, so that neither a full pipe nor a helper that outlives it stops the
/// reader.
struct BoundedProgram: Sendable {
  /// How a run ended.
  enum End: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It took longer than it was given.
    case timedOut
    /// The whole run was asked to stop.
    case stopped
    /// It said more than it may.
    case talkedTooMuch
    /// It could not be started; the system's number for why.
    case notStarted(Int32)
  }

  /// What a run printed, and how it ended.
  struct Outcome: Sendable {
    var end: End
    var output: Data
    /// The last of what it said on standard error, at most 4 KiB.
    var errors: String
  }

  /// Variables and values; nothing else reaches the program.
  var environment: [String: String]
  /// Seconds.
  var timeout: Double
  var stop: StopSignal
  /// The most it may print, in bytes.
  var limit = 256 << 20

  private static let shownErrors: off_t = 4_096
  /// Seconds between the request to end and the end.
  private static let grace = 2.0

  /// Runs a program found on PATH and waits for it; blocks its thread.
  ///
  /// - Parameter started: gets the process id, which is its group's and session's too.
  func run(_ arguments: [String], started: (pid_t) -> Void = { _ in }) -> Outcome {
    guard let output = BoundedProgram.namelessFile() else {
      return .init(end: .notStarted(errno), output: Data(), errors: "")
    }
    defer { close(output) }
    guard let errors = BoundedProgram.namelessFile() else {
      return .init(end: .notStarted(errno), output: Data(), errors: "")
    }
    defer { close(errors) }
    var child: pid_t = 0
    let status = spawn(arguments, output, errors, &child)
    guard status == 0 else { return .init(end: .notStarted(status), output: Data(), errors: "") }
    started(child)
    let end = wait(for: child, output, errors)
    let size = BoundedProgram.size(errors)
    return Outcome(
      end: end, output: BoundedProgram.bytes(output, from: 0),
      errors: String(
        decoding: BoundedProgram.bytes(errors, from: max(0, size - BoundedProgram.shownErrors)), as: UTF8.self))
  }

  /// Ends a process group: asked first, then without asking.
  static func end(group: pid_t) {
    kill(-group, SIGTERM)
    let latest = Date().addingTimeInterval(grace)
    while Date() < latest, kill(-group, 0) == 0 { usleep(20_000) }
    kill(-group, SIGKILL)
  }

  private func spawn(_ arguments: [String], _ output: Int32, _ errors: Int32, _ child: inout pid_t) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which glibc's headers show only to those who ask for its extensions.
    let ownSession: Int32 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(ownSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
    // What this process ignores, the program would ignore too, and could not be ended.
    var defaults = sigset_t()
    sigemptyset(&defaults)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT] { sigaddset(&defaults, number) }
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigmask(&attributes, &mask)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") }
    variables.append(nil)
    defer { for pointer in words + variables { free(pointer) } }
    guard let name = arguments.first, let program = executable(name) else { return ENOENT }
    return posix_spawn(&child, program, &actions, &attributes, &words, &variables)
  }

  /// Where a program is on the PATH that it will have itself.
  private func executable(_ name: String) -> String? {
    if name.contains("/") { return name }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.lazy.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 && !isFolder($0) }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func wait(for child: pid_t, _ output: Int32, _ errors: Int32) -> End {
    let latest = Date().addingTimeInterval(timeout)
    var pause: UInt32 = 500
    while true {
      var status: Int32 = 0
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return BoundedProgram.end(of: status) }
      if ended < 0, errno != EINTR { return .notStarted(errno) }
      var cut: End?
      if stop.reason != nil {
        cut = .stopped
      } else if Date() > latest {
        cut = .timedOut
      } else if BoundedProgram.size(output) + BoundedProgram.size(errors) > limit {
        cut = .talkedTooMuch
      }
      if let cut {
        reap(child)
        return cut
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
  }

  /// Ends the program and all that it started, and waits until it is gone.
  private func reap(_ child: pid_t) {
    kill(-child, SIGTERM)
    let latest = Date().addingTimeInterval(BoundedProgram.grace)
    var status: Int32 = 0
    while Date() < latest {
      if waitpid(child, &status, WNOHANG) == child {
        kill(-child, SIGKILL)
        return
      }
      usleep(10_000)
    }
    kill(-child, SIGKILL)
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }

  private static func end(of status: Int32) -> End {
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
  }

  private static func namelessFile() -> Int32? {
    let template = NSTemporaryDirectory() + "daylight-XXXXXX"
    var path = Array(template.utf8CString)
    let descriptor = mkstemp(&path)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func size(_ descriptor: Int32) -> off_t {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status.st_size : 0
  }

  private static func bytes(_ descriptor: Int32, from start: off_t) -> Data {
    lseek(descriptor, start, SEEK_SET)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).readDataToEndOfFile()
  }
}
