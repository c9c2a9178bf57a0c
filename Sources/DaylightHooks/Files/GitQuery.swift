@preconcurrency internal import Glibc

/// Runs the user's git for the little that only git can say.
package enum GitQuery {
  /// What a run prints to standard output.
  ///
  /// - Parameters:
  ///   - input: what it reads; at most what a pipe holds, 64 KiB, is given.
  ///   - limit: more bytes than these are not read, and the rest of the run does not matter.
  /// - Returns: nil when it could not be started or failed.
  package static func output(_ arguments: [String], input: [UInt8] = [], limit: Int) -> [UInt8]? {
    var toChild: [Int32] = [-1, -1]
    var fromChild: [Int32] = [-1, -1]
    guard openPipe(&toChild) else { return nil }
    guard openPipe(&fromChild) else {
      for descriptor in toChild { close(descriptor) }
      return nil
    }
    let child = start(["git"] + arguments, input: toChild[0], output: fromChild[1])
    close(toChild[0])
    close(fromChild[1])
    defer { close(fromChild[0]) }
    guard let child else {
      close(toChild[1])
      return nil
    }
    if !input.isEmpty { _ = SmallFile.write(Array(input.prefix(65_536)), to: toChild[1]) }
    close(toChild[1])
    let output = SmallFile.read(fromChild[0], limit: limit)
    if output.count >= limit { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0 || output.count >= limit ? output : nil
  }

  private static func openPipe(_ ends: inout [Int32]) -> Bool {
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return true
  }

  private static func start(_ arguments: [String], input: Int32, output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    // What git has to complain about is no business of somebody who commits.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ, SIGALRM] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    return posix_spawnp(&child, "git", &actions, &attributes, &words, environ) == 0 ? child : nil
  }
}
