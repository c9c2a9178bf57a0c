internal import DaylightReports
internal import DaylightScanner
internal import Foundation

/// The user's own git, with its configuration and credential helpers, asked so that it never waits for a person.
struct GitProgram: Sendable {
  /// A git that did not do what it was asked.
  struct Failure: Error, CustomStringConvertible {
    /// What to make of it.
    enum Kind: Hashable, Sendable {
      /// Another try may do better: a network, a server that is busy, a time that was over.
      case passing
      /// Another try ends the same: no such repository, no permission.
      case lasting
      /// What is kept here is damaged.
      case damage
      /// The whole run was asked to stop.
      case stopped
    }

    var kind: Kind
    var description: String
  }

  let program: BoundedProgram

  /// - Parameters:
  ///   - environment: the environment of this process.
  ///   - timeout: seconds for one call.
  init(environment: [String: String], timeout: Double, stop: StopSignal) {
    program = BoundedProgram(environment: GitProgram.sealed(environment), timeout: timeout, stop: stop)
  }

  /// The environment for git: the user's, without what points at another repository and with nothing to ask on.
  static func sealed(_ environment: [String: String]) -> [String: String] {
    var own = environment
    for name in [
      "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_QUARANTINE_PATH", "GIT_PREFIX", "GIT_SHALLOW_FILE",
      "GIT_REPLACE_REF_BASE",
    ] { own[name] = nil }
    own["GIT_TERMINAL_PROMPT"] = "0"
    if own["SSH_ASKPASS_REQUIRE"] == nil { own["SSH_ASKPASS_REQUIRE"] = "never" }
    if own["GCM_INTERACTIVE"] == nil { own["GCM_INTERACTIVE"] = "never" }
    // Messages are read to tell what kind of failure it was.
    own["LC_ALL"] = "C"
    own["LANGUAGE"] = nil
    // A remote, or a rewritten address, may name any transport; only those that move data are used.
    let allowed = Set(RemoteAddress.protocols)
    let wanted = own["GIT_ALLOW_PROTOCOL"].map { Set($0.split(separator: ":").map(String.init)) } ?? allowed
    own["GIT_ALLOW_PROTOCOL"] = wanted.intersection(allowed).sorted().joined(separator: ":")
    return own
  }

  /// Settings for every call: no hooks, and nothing left running behind it.
  private static let settings = [
    "core.hooksPath=/dev/null", "gc.autoDetach=false", "maintenance.autoDetach=false", "advice.detachedHead=false",
  ]

  /// Runs git and gives what it printed.
  ///
  /// - Parameter started: gets the id of git's process and process group.
  @discardableResult
  func run(_ arguments: [String], started: (pid_t) -> Void = { _ in }) throws(Failure) -> Data {
    let settings = GitProgram.settings.flatMap { ["-c", $0] }
    let outcome = program.run(["git"] + settings + arguments, started: started)
    switch outcome.end {
    case .exited(0): return outcome.output
    case .exited(let status):
      let text = GitProgram.message(outcome.errors)
      throw Failure(
        kind: GitProgram.kind(outcome.errors), description: text.isEmpty ? "git ended with \(status)" : text)
    case .killed(let signal): throw Failure(kind: .passing, description: "git was ended by signal \(signal)")
    case .timedOut:
      throw Failure(kind: .passing, description: "git took longer than \(GitProgram.text(seconds: program.timeout))")
    case .stopped: throw Failure(kind: .stopped, description: "the run was stopped")
    case .talkedTooMuch: throw Failure(kind: .lasting, description: "git printed more than \(program.limit >> 20) MiB")
    case .notStarted(let number):
      let reason =
        number == ENOENT
        ? "git is not on PATH; install git" : "git cannot be started: \(String(cString: strerror(number)))"
      throw Failure(kind: .lasting, description: reason)
    }
  }

  /// The lines of git's complaint that say why, on one line and bounded. What a server says of itself is kept out unless
  /// it is all there is.
  static func message(_ errors: String) -> String {
    let lines = Escaping.lines(errors).filter { !$0.hasPrefix("hint:") && !$0.hasPrefix("warning: templates") }
    let telling = lines.filter { $0.hasPrefix("fatal:") || $0.hasPrefix("error:") }
    // Of a remote that did not answer as one, git says no more than that: the line before is ssh's, or the server's.
    let isSilent = telling.contains { $0.hasPrefix("fatal: Could not read from remote repository") }
    let before = isSilent ? lines.prefix { !$0.hasPrefix("fatal:") }.filter { !$0.isEmpty }.suffix(2) : []
    let shown = (telling.isEmpty ? lines : before + telling).prefix(3).map { line in
      for prefix in ["fatal: ", "error: "] where line.hasPrefix(prefix) { return String(line.dropFirst(prefix.count)) }
      return line
    }
    let text = shown.joined(separator: "; ")
    return text.count > 400 ? text.prefix(400) + "…" : text
  }

  /// What kind of failure git's words tell of.
  static func kind(_ errors: String) -> Failure.Kind {
    let text = errors.lowercased()
    func says(_ signs: [String]) -> Bool { signs.contains { text.contains($0) } }
    if says([
      "corrupt", "bad object", "loose object", "packfile", "not a git repository: ", "unable to read", "missing blob",
      "missing tree", "bad config", "did not send all necessary objects", "bad ref", "broken ref", "unresolved delta",
      "invalid index-pack output", "cannot lock ref", "unable to create '", "index file",
    ]) {
      return .damage
    }
    if says([
      "not found", "does not exist", "authentication failed", "could not read username", "could not read password",
      "permission denied", "does not appear to be a git repository", "host key verification failed", "not allowed",
      "dubious ownership", "unsupported", "access denied", "invalid credentials", "unable to find remote helper",
    ]) {
      return .lasting
    }
    return .passing
  }

  private static func text(seconds: Double) -> String {
    seconds >= 60 && seconds.truncatingRemainder(dividingBy: 60) == 0 ? "\(Int(seconds / 60)) min" : "\(seconds) s"
  }
}
