// What git runs at its hooks. It never stops git and never keeps it waiting: whatever goes wrong, it ends with 0 and
// says at most one line. Only `commit-msg`, and only where a repository chose `strict`, ends with 1.
internal import DaylightHooks
internal import Glibc

func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
  UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
}

func environment(_ name: String) -> [UInt8]? { getenv(name).map { bytes($0) } }

func tell(_ line: String) {
  let text = Array("daylight: \(line)\n".utf8)
  _ = write(2, text, text.count)
}

// A closed pipe or a limit on file sizes is an error to be read, not an end. Whoever waits for a disk that does not
// answer is let go.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)
signal(SIGALRM) { _ in _exit(0) }
alarm(2)

var arguments = CommandLine.unsafeArgv.withMemoryRebound(
  to: UnsafeMutablePointer<CChar>?.self, capacity: Int(CommandLine.argc)
) { words in
  UnsafeBufferPointer(start: words, count: Int(CommandLine.argc)).dropFirst().compactMap { $0.map { bytes($0) } }
}
let name = arguments.isEmpty ? "" : String(decoding: arguments.removeFirst(), as: UTF8.self)
guard HookCall.names.contains(name) else {
  if ["-h", "--help"].contains(name) {
    let help = Array(HookUsage.text.utf8)
    _ = write(1, help, help.count)
    exit(0)
  }
  tell(
    "'\(name.filter { $0.isASCII && ($0.isLetter || $0 == "-") })' is no hook that it knows. Try: daylight-hook --help")
  exit(0)
}

var working = [CChar](repeating: 0, count: Int(PATH_MAX))
let here = getcwd(&working, working.count) == nil ? [] : bytes(working)
let folders = GitFolders(
  gitDirectory: environment("GIT_DIR"), commonDirectory: environment("GIT_COMMON_DIR"), from: here)
var settings = folders.map { HookSettings.of($0) } ?? HookSettings()
settings.take(&arguments)

// The pre-commit framework hands over the file alone, and the rest in the environment.
if name == "prepare-commit-msg", arguments.count == 1, let source = environment("PRE_COMMIT_COMMIT_MSG_SOURCE") {
  arguments.append(source)
}

let call = HookCall(
  name: name, arguments: arguments, folders: folders, settings: settings, author: environment("GIT_AUTHOR_EMAIL"),
  index: environment("GIT_INDEX_FILE"),
  hasEditor: environment("GIT_EDITOR") != [UInt8(ascii: ":")],
  isQuarantined: environment("GIT_QUARANTINE_PATH") != nil, seconds: Int64(time(nil)))
let outcome = call.run { SmallFile.read(0, limit: $0) }
for line in outcome.lines { tell(line) }
exit(outcome.isRefused ? 1 : 0)
