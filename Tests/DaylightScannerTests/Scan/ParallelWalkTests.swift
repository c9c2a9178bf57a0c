import DaylightGit
import Synchronization
import Testing

@testable import DaylightScanner

/// However many workers read, they read the same.
@Suite struct ParallelWalkTests {
  /// A history of several runs: branches, merges, a second root, files that come, change and go.
  ///
  /// - Parameter lines: how many lines the messages of the newest commits have, so that their run takes longest.
  private func write(_ count: Int, to folder: String, lines: Int = 0) throws -> String {
    let path = folder + "/r.git"
    var random = SplitMix64(seed: 77)
    var stream = ""
    func data(_ text: String) { stream += "data \(text.utf8.count)\n\(text)\n" }
    var heads: [Int] = []
    for mark in 1...count {
      let isRoot = mark == 1 || mark == count / 2
      stream += "commit refs/heads/\(isRoot ? "root\(mark)" : "side")\nmark :\(mark)\n"
      let time = 1_700_000_000 + mark * 60 + Int.random(in: -300...300, using: &random)
      for role in ["author", "committer"] { stream += "\(role) Ana <ana@example.org> \(time) +0100\n" }
      let talk = String(repeating: "As ADR-7 and docs/adr/0009-queue.md say\n", count: mark > count - 250 ? lines : 0)
      data("Change \(mark)\n\(talk)\(random.chance(20) ? "\nReviewed-by: Kim <kim@example.org>\n" : "")")
      if !isRoot {
        heads.shuffle(using: &random)
        // The last one joins all, so that every commit is reached.
        let parents = mark == count ? heads : Array(heads.prefix(random.pick([1, 1, 1, 1, 2])))
        for (place, parent) in parents.enumerated() { stream += "\(place == 0 ? "from" : "merge") :\(parent)\n" }
        if mark == count || parents.count > 1 || heads.count > 4 || random.chance(80) {
          heads.removeFirst(parents.count)
        }
      }
      heads.append(mark)
      for _ in 0..<random.pick([1, 1, 2, 9]) {
        let path = "d\(Int.random(in: 0..<3, using: &random))/f\(Int.random(in: 0..<20, using: &random)).md"
        if random.chance(20) {
          stream += "D \(path)\n"
        } else {
          stream += "M 100644 inline \(path)\n"
          data("text \(random.next())")
        }
      }
    }
    stream += "reset refs/heads/main\nfrom :\(count)\n"
    try DaylightScannerTests.write(stream, to: folder + "/stream")
    try shell("\(sealedGit(in: folder)) init -q --bare -b main '\(path)'")
    try shell("\(sealedGit(in: path)) fast-import --quiet < '\(folder)/stream'")
    return path
  }

  private func number(_ command: String, in path: String) throws -> Int {
    let output = try shell("\(sealedGit(in: path)) \(command)")
    return try #require(Int(String(decoding: output, as: UTF8.self).filter(\.isNumber)))
  }

  @Test func countsAreThoseOfGitLog() async throws {
    try await withFolder { folder in
      let path = try write(600, to: folder)
      let commits = try number("rev-list --count main", in: path)
      let changes = try number("log --no-merges --raw --no-renames --format= main | grep -c '^:'", in: path)
      #expect(commits == 600 && changes > commits)
      let tip = try #require(try Repository(at: path).head().commit)
      for workers in [1, 2, 5] {
        let counted = try await RepositoryScan(of: path, id: "r", share: WorkShare(workers: workers)).walk(from: tip)
        #expect(counted == (commits, changes))
      }
    }
  }

  @Test(arguments: [1, 2, 7]) func theCommitsAndTheirNumbersAreThoseOfTheWalk(_ workers: Int) async throws {
    try await withFolder { folder in
      let git = try Repository(at: write(600, to: folder))
      let tip = try #require(try git.head().commit)
      var expected: [ObjectID] = []
      var alone = HistoryWalk(tips: [tip])
      while let commit = try alone.next(in: git) { expected.append(commit.id) }

      var walk = HistoryWalk(tips: [tip])
      var taken: [Int: [ObjectID]] = [:]
      let (next, damage) = try await parallel(git, workers).read(
        &walk, first: 1_000, in: git,
        { _, commits, first in commits.map { (first, $0.commit.id) } },
        { first, output in
          #expect(output.allSatisfy { $0.0 == first })
          #expect(taken.updateValue(output.map(\.1), forKey: first) == nil)
        })
      #expect(next == 1_000 + expected.count && damage.isEmpty)
      var number = 1_000
      for (first, ids) in taken.sorted(by: { $0.key < $1.key }) {
        #expect(first == number && ids.count <= ParallelWalk.runLength)
        number += ids.count
      }
      #expect(taken.sorted { $0.key < $1.key }.flatMap(\.value) == expected)
    }
  }

  private func parallel(
    _ git: borrowing Repository, _ workers: Int, stop: StopSignal = StopSignal()
  ) -> ParallelWalk {
    ParallelWalk(
      pool: ReaderPool(git.known, id: "r"), share: WorkShare(workers: workers), stop: stop)
  }

  @Test func theFactsAreTheSame() async throws {
    try await withFolder { folder in
      let path = try write(600, to: folder)
      let writer = FactsFile.Writer()
      var told: Set<[String]> = []
      for workers in [1, 2, 5] {
        let facts = try await RepositoryScan(of: path, id: "r", share: WorkShare(workers: workers)).facts()
        #expect(facts.repository.commits == 600 && facts.reviews.count > 50)
        told.insert(try (facts.all.map { try writer.line($0) } + [writer.line(.repository(facts.repository))]).sorted())
      }
      #expect(told.count == 1)
    }
  }

  /// Takes what is read and keeps nothing.
  private actor Sink: ScanSink {
    func begin(mode: [UInt8]) -> Int { 0 }
    func add(_ run: ScannedRun) {}
  }

  @Test func standingsComeInOrderOfNumbers() async throws {
    try await withFolder { folder in
      let path = try write(600, to: folder, lines: 20)
      for _ in 0..<2 {
        let publication = try await RepositoryScan(of: path, id: "r", share: WorkShare(workers: 4)).run(into: Sink())
        let numbers = publication.standings.map(\.number)
        #expect(numbers == numbers.sorted())
      }
    }
  }

  @Test func itStops() async throws {
    try await withFolder { folder in
      let git = try Repository(at: write(600, to: folder))
      let tip = try #require(try git.head().commit)
      let read = Mutex(0)
      let stop = StopSignal()
      var taken: [Int] = []
      var walk = HistoryWalk(tips: [tip])
      let stopped = await #expect(throws: StopSignal.Stopped.self) {
        try await parallel(git, 1, stop: stop).read(
          &walk, first: 0, in: git,
          { _, commits, first in
            read.withLock { $0 += 1 }
            return first
          },
          { first, _ in
            taken.append(first)
            stop.stop(.deadline)
          })
      }
      #expect(stopped?.reason == .deadline)
      #expect(taken.count == 1 && read.withLock { $0 } <= 2, "what runs already may end")
      var again = HistoryWalk(tips: [tip])
      await #expect(throws: StopSignal.Stopped.self) {
        try await parallel(git, 1, stop: stop).read(&again, first: 0, in: git, { _, _, _ in }, { _, _ in taken = [] })
      }
      #expect(taken.count == 1, "nothing is read after it")
    }
  }

  @Test func anErrorOfAReaderComesOut() async throws {
    struct Odd: Error {}
    try await withFolder { folder in
      let git = try Repository(at: write(600, to: folder))
      var walk = HistoryWalk(tips: [try #require(try git.head().commit)])
      await #expect(throws: Odd.self) {
        try await parallel(git, 3).read(
          &walk, first: 0, in: git, { _, _, first in if first > 0 { throw Odd() } }, { _, _ in })
      }
    }
  }
}
