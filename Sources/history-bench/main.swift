// The history walk alone, for scripts/bench: what a scan must do before it makes anything of a history.
internal import DaylightGit
internal import DaylightScanner
internal import Glibc

/// Says what is wrong and ends.
func fail(_ message: String, _ status: Int32) -> Never {
  let line = "history-bench: \(message)\n"
  _ = line.withCString { write(2, $0, strlen($0)) }
  exit(status)
}

guard CommandLine.arguments.count == 2 || CommandLine.arguments.count == 3 else {
  fail("name a repository, and, where it matters, how many workers", 2)
}
let path = CommandLine.arguments[1]
let workers = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
do {
  guard let head = try Repository(at: path).head().commit else { fail("HEAD has no commit", 1) }
  let counts = try await RepositoryScan(of: path, id: path, share: WorkShare(workers: workers)).walk(from: head)
  print("\(counts.commits) commits, \(counts.changes) changed files")
} catch {
  fail("\(error)", 1)
}
