// What a scan is made of, one part at a time, for scripts/bench and scripts/check-trailers: the history walk alone,
// the trailers of all messages, the reviews in them.
internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import Glibc

/// Says what is wrong and ends.
func fail(_ message: String, _ status: Int32) -> Never {
  let line = "history-bench: \(message)\n"
  _ = line.withCString { write(2, $0, strlen($0)) }
  exit(status)
}

/// Goes through the messages of the main line's history.
func messages(of path: String, _ body: (Commit) -> Void) throws {
  let git = try Repository(at: path)
  guard let head = try git.head().commit else { fail("HEAD has no commit", 1) }
  var walk = HistoryWalk(tips: [head])
  while let commit = try walk.next(in: git) { body(commit) }
}

/// Writes bytes to standard output.
func put(_ bytes: [UInt8]) {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = write(1, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if written <= 0 { fail("standard output is closed", 1) }
      rest = rest.dropFirst(written)
    }
  }
}

/// Every commit's name and its trailers, as `git log --format='%H%n%(trailers:only,unfold)'` prints them.
func printTrailers(_ path: String) throws {
  try messages(of: path) { commit in
    var bytes = Array("\(commit.id.hex)\n".utf8)
    for trailer in Trailers.parse(commit.message) {
      bytes += trailer.key + Array(": ".utf8) + trailer.value + [0x0a]
    }
    put(bytes + [0x0a])
  }
}

/// Every review that a message records, one a line.
func printReviews(_ path: String) throws {
  var reader = ReviewReader()
  try messages(of: path) { commit in
    for record in reader.records(in: commit.message) {
      let who = record.reviewer
      let fields = [
        commit.id.hex, record.role.rawValue, who.name ?? "", who.email ?? "", who.handle ?? "",
        record.convention.rawValue, record.confidence.rawValue, "\(record.line)",
      ]
      put(Array((fields.joined(separator: "\t") + "\n").utf8))
    }
  }
}

/// How long reading all messages takes, without reading them from the repository.
func timeReviews(_ path: String) throws {
  var all: [[UInt8]] = []
  try messages(of: path) { all.append($0.message) }
  var reader = ReviewReader()
  var records = 0
  let clock = ContinuousClock()
  // The quickest of five: other work on the machine only ever adds to it. Each with a new reader, as a scan has one.
  var best: Duration?
  for _ in 0..<5 {
    records = 0
    reader = ReviewReader()
    let time = clock.measure { for message in all { records += reader.records(in: message).count } }
    best = min(best ?? time, time)
  }
  print("\(all.count) messages, \(all.reduce(0) { $0 + $1.count }) bytes, \(records) records, \(best ?? .zero)")
}

/// Every design document of the newest tree, one a line, then what they have in common and what could not be read.
func printDocuments(_ path: String) async throws {
  let survey = try await DocumentSurvey(of: path, share: WorkShare(workers: Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  for entry in survey.documents {
    let made = entry.document
    let people = made.people.map {
      "\($0.role.rawValue)=\($0.person.name ?? "")|\($0.person.email ?? "")|\($0.person.handle ?? "")"
    }
    let framing =
      made.framing.map { "\($0.alternatives.count)/\($0.openQuestions)\($0.isProblemFirst ? "/first" : "")" } ?? ""
    let fields = [
      "document", entry.path, made.family.rawValue, made.number.map { "\($0)" } ?? "", made.status.rawValue,
      made.declaredStatus ?? "", made.title, made.confidence.rawValue, framing, people.joined(separator: ";"),
    ]
    put(Array((fields.joined(separator: "\t") + "\n").utf8))
  }
  for made in survey.conventions {
    put(
      Array(
        "convention\t\(made.folder)\t\(made.basis.rawValue)\t\(made.family.rawValue)\t\(made.documents)/\(made.texts)\t\(made.learned)\t\(made.fields.joined(separator: ","))\t\(made.sections.joined(separator: ","))\n"
          .utf8))
  }
  for made in survey.diagnostics { put(Array("diagnostic\t\(made.path)\t\(made.line ?? 0)\t\(made.message)\n".utf8)) }
}

/// What design documents add to a scan into memory: the quickest of three with and without, in turn, and how far the
/// peak of memory rises.
func timeDocuments(_ path: String) async throws {
  let workers = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  let none = DocumentSettings(rules: [.init(paths: "*", isIgnored: true)])
  let clock = ContinuousClock()
  var best: [Duration?] = [nil, nil]
  var least = [Int.max, Int.max]
  var peaks = [0, 0]
  var counts = ""
  for _ in 0..<3 {
    for (place, settings) in [none, DocumentSettings()].enumerated() {
      let (start, spent) = (clock.now, spentMilliseconds())
      let facts = try await RepositoryScan(
        of: path, id: path, share: WorkShare(workers: workers), documents: settings
      ).facts()
      let time = clock.now - start
      least[place] = min(least[place], spentMilliseconds() - spent)
      best[place] = min(best[place] ?? time, time)
      if peaks[place] == 0 { peaks[place] = peakMemory() }
      let inCode = facts.citations.count { $0.from.path != nil && $0.from.lineage == nil && $0.manner == .mentions }
      counts =
        "\(facts.documents.count) documents, \(facts.revisions.count) revisions, \(facts.citations.count) citations, \(inCode) of them in code"
    }
  }
  for (place, name) in ["without documents", "with documents"].enumerated() {
    print("\(name): wall \(best[place] ?? .zero), processor \(least[place]) ms, peak memory \(peaks[place]) kB")
  }
  print(counts)
}

/// The time that the process has kept processors busy so far.
func spentMilliseconds() -> Int {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000 + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
    / 1_000
}

/// The most memory that the process has had so far, in kilobytes.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(RUSAGE_SELF.rawValue, &usage)
  return usage.ru_maxrss
}

let usage =
  "name a repository, and, where it matters, how many workers; or --trailers, --reviews, --documents, --time-reviews or --time-documents first; or --shares, and how many repositories and facts"
var words = Array(CommandLine.arguments.dropFirst())
do {
  switch words.first {
  case "--trailers" where words.count == 2: try printTrailers(words[1])
  case "--documents" where words.count == 2: try await printDocuments(words[1])
  case "--reviews" where words.count == 2: try printReviews(words[1])
  case "--time-documents" where words.count == 2: try await timeDocuments(words[1])
  case "--time-reviews" where words.count == 2: try timeReviews(words[1])
  case "--shares" where words.count == 3:
    guard let repositories = Int(words[1]), let facts = Int(words[2]), repositories > 0, facts > 0 else {
      fail("--shares takes how many repositories, and how many facts each has", 2)
    }
    try ShareBench(repositories: repositories, facts: facts).run()
  case let path? where !path.hasPrefix("--") && words.count <= 2:
    let workers = words.dropFirst().first.flatMap { Int($0) } ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    guard let head = try Repository(at: path).head().commit else { fail("HEAD has no commit", 1) }
    let counts = try await RepositoryScan(of: path, id: path, share: WorkShare(workers: workers)).walk(from: head)
    print("\(counts.commits) commits, \(counts.changes) changed files")
  default: fail(usage, 2)
  }
} catch {
  fail("\(error)", 1)
}
