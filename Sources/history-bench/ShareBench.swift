internal import DaylightCore
internal import DaylightScanner
internal import DaylightStore
internal import Glibc

/// What joining many repositories costs: from nothing, and after a night in which one in a hundred changed.
///
/// The repositories are invented: each has the same number of commits, reviews and references, and some standards that
/// others call and copy.
struct ShareBench {
  let repositories: Int
  /// How many facts each has, more or less.
  let facts: Int

  let people = (0..<2_000).map { GitPerson(name: "Person \($0)", email: "p\($0)@harbour.example") }

  func run() throws {
    let folder = "/tmp/daylight-share-bench-\(getpid())"
    guard mkdir(folder, 0o700) == 0 else { fail("\(folder) cannot be made", 1) }
    defer {
      for name in ["facts.sqlite", "facts.sqlite-wal", "facts.sqlite-shm"] { unlink("\(folder)/\(name)") }
      rmdir(folder)
    }
    let database = try FactsDatabase(at: "\(folder)/facts.sqlite")
    let clock = ContinuousClock()
    var count = 0
    let ingesting = try clock.measure {
      var ingest = Ingest(into: database)
      for number in 0..<repositories { count += try add(number, night: 0, to: &ingest) }
      try ingest.finish()
    }
    print("\(repositories) repositories, \(count) facts, kept in \(ingesting)")
    try report("from nothing", database, clock)
    var ingest = Ingest(into: database)
    for number in stride(from: 0, to: repositories, by: 100) { _ = try add(number, night: 1, to: &ingest) }
    try ingest.finish()
    try report("after a night", database, clock)
    try report("nothing new", database, clock)
  }

  private func report(_ what: String, _ database: FactsDatabase, _ clock: ContinuousClock) throws {
    var line = ""
    let time = try clock.measure {
      let (shares, made) = try database.shares(calendar: OrganisationCalendar())
      let index = StandardsIndex(shares, calendar: OrganisationCalendar())
      let threads = InitiativeThread.threads(shares)
      line =
        "\(made) shares made, \(index.entries.count) standards, \(index.entries.reduce(0) { $0 + $1.adoptions.count }) adoptions, \(threads.count) threads"
    }
    var usage = rusage()
    getrusage(0, &usage)
    print("\(what): \(time), peak \(usage.ru_maxrss / 1024) MB; \(line)")
  }

  /// Writes one repository's facts.
  private func add(_ number: Int, night: Int, to ingest: inout Ingest) throws -> Int {
    let id = "harbour/r\(number)"
    let start = Int64(1_600_000_000)
    var count = 1
    try ingest.add(
      .repository(
        RepositoryFact(
          repository: id, branch: "refs/heads/main", head: "\(number)", references: "\(night)", commits: facts,
          newest: Timestamp(seconds: 1_760_000_000 + Int64(night)), extractors: 1, notes: [])))
    func put(_ fact: Fact) throws {
      try ingest.add(fact)
      count += 1
    }
    func person(_ place: Int) -> GitPerson { people[(number * 7 + place * 13) % people.count] }
    func name(_ place: Int) -> String {
      let text = String(UInt64(number) << 32 | UInt64(place), radix: 16)
      return String(repeating: "0", count: 40 - text.utf8.count) + text
    }
    for file in 0..<20 {
      let family = file < 4 ? (number / 10) * 4 + file : number * 20 + file
      let text = (0..<40).map { $0 < 3 ? "own \(number) \(file) \($0)\n" : "family \(family) \($0)\n" }.joined()
      try put(
        .standard(
          StandardFact(
            repository: id, path: ".github/workflows/\(file).yml", lineage: "\(file)", category: .pipeline,
            title: "workflows/\(file).yml",
            introduced: .init(
              commit: name(file), author: person(file), at: Timestamp(seconds: start + Int64(number * 1_000))),
            current: name(file), lines: 40, isImported: false, sketch: Sketching.sketch(text))))
    }
    let commits = facts * 6 / 10
    for place in 0..<commits {
      let at = Timestamp(seconds: start + Int64(place) * 50_000)
      try put(
        .change(
          ChangeFact(
            repository: id, commit: name(place), author: person(place % 40), committer: person(place % 9), authored: at,
            integrated: at, areas: [.init(owners: ["@harbour/t\(number % 50)"], paths: 3)], marks: [],
            subject: "Change \(place) of \(number)")))
      if place % 2 == 0 {
        try put(
          .review(
            ReviewFact(
              repository: id, commit: name(place), reviewer: person(place % 11), role: .reviewed, convention: .trailer,
              confidence: .high, at: at, source: Source(oid: name(place), line: 3))))
      }
      if place % 10 == 0 {
        try put(
          .citation(
            CitationFact(
              repository: id, from: .init(commit: name(place)),
              to: .init(text: "WORK-\(place % 50 == 0 ? place : number * 1_000 + place)"),
              manner: .partOf, by: person(place % 40), at: at)))
      }
    }
    for place in 0..<60 {
      let target = (number * 31 + place * 17) % repositories
      try put(
        .citation(
          CitationFact(
            repository: id, from: .init(commit: name(place), path: ".github/workflows/own.yml"),
            to: .init(text: "harbour/r\(target)/.github/workflows/\(place % 20).yml"), manner: .uses, by: person(place),
            at: Timestamp(seconds: start + Int64(place) * 90_000 + Int64(night)))))
    }
    return count
  }
}
