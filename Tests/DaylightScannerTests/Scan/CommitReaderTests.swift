import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

/// What a commit says by itself, without the rest of its history.
@Suite struct CommitReaderTests {
  /// Reads a history from old to new, or in another order; the first commit gets number 10.
  private func read(
    _ folder: String, mode: ScanMode = ScanMode(), order: ([WalkedCommit]) -> [WalkedCommit] = { $0.reversed() },
    without missing: Set<ObjectID> = []
  ) throws -> ReadRun {
    let git = try Repository(at: folder + "/r.git")
    var walk = HistoryWalk(tips: try git.references().compactMap(\.commit))
    var commits: [WalkedCommit] = []
    while let commit = try walk.next(in: git) {
      let parent = commit.parents.count == 1 ? commit.parents.first : nil
      let tree = parent.flatMap { missing.contains($0) ? nil : walk.tree(of: $0) }
      commits.append(WalkedCommit(commit: commit, parentTree: tree, lacksParent: parent != nil && tree == nil))
    }
    var reader = CommitReader(repository: "r", mode: mode)
    return try reader.read(order(commits), first: 10, stop: StopSignal(), in: git)
  }

  private func touches(_ run: CommitRun, _ place: Int) -> [String] {
    run.records[place].touches.map { "\($0.status.letter) \(String(decoding: run.paths[$0.path], as: UTF8.self))" }
  }

  @Test func numbersPeopleAndMessagesAreKept() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      let one = try history.commit("Start\n\nImplements: ADR-3", changes: ["a.c": "1"])
      try history.commit("This is by two\n\nReviewed-by: Lee <lee@example.org>", by: "Ana", committer: "Kim")
      try history.commit("Revert\n\nThis reverts commit \(one.hex).", by: "Kim", changes: ["a.c": "2"])
      let result = try read(folder)
      let records = result.run.records
      #expect(records.map(\.number) == [10, 11, 12] && result.changes.map(\.number) == [10, 11, 12])
      #expect(records[0].id == one && records[0].parents == [] && records[1].parents == [one])
      #expect(records.map { result.run.spellings[$0.author].name } == ["Ana", "Ana", "Kim"])
      #expect(records.map { result.run.spellings[$0.committer].name } == ["Ana", "Kim", "Kim"])
      #expect(result.run.spellings.count == 2)
      #expect(records[0].mentions == [.init(manner: .implements, texts: ["ADR-3"])])
      #expect(records.map(\.undone) == [nil, nil, one] && records[2].marks == [.init([.revert])])
      #expect(result.changes.map(\.fact.subject) == ["Start", "This is by two", "Revert"])
      #expect(result.changes.allSatisfy { $0.fact.integrated == nil && $0.fact.marks == [] })
      #expect(result.reviews.map { "\($0.number) \($0.fact.reviewer.name ?? "")" } == ["11 Lee"])
      #expect(try CommitRun(bytes: result.bytes) == result.run)
    }
  }

  @Test func aMergeIsNoChangeAndSpeaksOfItsBranch() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      let start = try history.commit("Start", changes: ["docs/a.md": "1"])
      let side = try history.commit("Fix", changes: ["docs/b.md": "1"], parents: [start], branch: "fix")
      try history.commit(
        "Merge pull request #7 from KimBo/fix\n\nReviewed-by: Lee <lee@example.org>",
        changes: ["docs/b.md": "1", "docs/c.md": "1"], parents: [start, side])
      let result = try read(folder)
      let merge = try #require(result.run.records.last)
      #expect(merge.isMerge && merge.branchOwner == "kimbo" && merge.touches.isEmpty)
      #expect(result.changes.map(\.number) == [10, 11])
      #expect(result.reviews.map { "\($0.number) \($0.fact.role)" } == ["12 reviewed", "12 integrated"])
      #expect(result.reviews.allSatisfy { $0.fact.commit == side.hex && $0.fact.source.oid == merge.id.hex })
    }
  }

  @Test func onlyFilesOfInterestAreTouched() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      try history.commit("Start", changes: ["docs/a.md": "1", "docs/b.md": "1", "src/x.c": "1", "tool": "1"])
      try history.commit("Change", changes: ["docs/a.md": "2", "docs/b.md": nil, "src/x.c": "2", "tool": "2"])
      let plain = try read(folder)
      #expect(touches(plain.run, 0) == ["A docs/a.md", "A docs/b.md"])
      #expect(touches(plain.run, 1) == ["M docs/a.md"], "what only disappears is no work on it")
      #expect(plain.run.paths.count == 2)
      let touch = try #require(plain.run.records[1].touches.first)
      #expect(touch.old == .hashing(blob: bytes("1")) && touch.new == .hashing(blob: bytes("2")))
      let following = try read(folder, mode: ScanMode(followed: [bytes("tool")]))
      #expect(touches(following.run, 1) == ["M docs/a.md", "M tool"])
    }
  }

  @Test func besideWhatAppearsStandsWhatItMayHaveBeen() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      try history.commit("Start", changes: ["docs/a.md": "old", "src/x.c": "c", "page": "same", "docs/z.txt": "text"])
      try history.commit("Move", changes: ["docs/a.md": nil, "src/x.c": nil, "docs/b.md": "new"])
      try history.commit("Make it a document", changes: ["page": nil, "docs/page.md": "same", "docs/z.txt": nil])
      let run = try read(folder).run
      #expect(touches(run, 1) == ["A docs/b.md", "D docs/a.md"])
      #expect(
        touches(run, 2) == ["A docs/page.md", "D docs/z.txt", "D page"],
        "the same content, and texts, whatever the type")
    }
  }

  @Test func aGreatMoveNamesABoundedNumberOfOrigins() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      var files: [String: String?] = ["old/zzz.md": "the one"]
      for number in 0..<150 { files["old/f\(1_000 + number).md"] = "\(number)" }
      try history.commit("Start", changes: files)
      var moved: [String: String?] = files.mapValues { _ in nil }
      moved["new.md"] = "the one"
      try history.commit("Move", changes: moved)
      let found = touches(try read(folder).run, 1)
      #expect(found.count == 102 && found.first == "A new.md")
      #expect(found.dropFirst().prefix(100) == (0..<100).map { "D old/f\(1_000 + $0).md" }[...])
      #expect(found.last == "D old/zzz.md", "what has the same content is never left out")
    }
  }

  @Test func ownersAreThoseOfTheCommitWhereTheyAreAskedFor() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      try history.commit("Own", changes: ["CODEOWNERS": "/src/ @example/pay\n", "src/a.c": "1", "vendor/v.c": "1"])
      try history.commit("Work", changes: ["src/a.c": "2", "src/b.c": "2", "top.c": "2", "vendor/v.c": "2"])
      try history.commit("Only what is not theirs", changes: ["vendor/v.c": "3", "go.sum": "3"])
      func areas(_ result: ReadRun) -> [String] {
        result.changes.map { $0.fact.areas.map { "\($0.owners.joined()):\($0.paths)" }.joined(separator: " ") }
      }
      let owned = try read(folder, mode: ScanMode(readsOwnership: true))
      #expect(areas(owned) == [":1 @example/pay:1", ":1 @example/pay:2", ""])
      #expect(owned.run.records.map(\.changesOwnership) == [true, false, false])
      #expect(owned.run.records[2].marks == [.init([.generated])])
      let plain = try read(folder)
      #expect(areas(plain) == [":2", ":3", ""])
      #expect(plain.run.records.map(\.changesOwnership) == [true, false, false], "so that it can be read again")
    }
  }

  @Test func oneUnreadableFolderCostsOnlyItself() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      try history.commit("Start", changes: ["bad/x.md": "1", "docs/a.md": "1"])
      let broken = try history.commit("Change", changes: ["bad/x.md": "2", "docs/a.md": "2"])
      try history.commit("Go on", changes: ["docs/a.md": "3"])
      let id = String(
        decoding: try shell("\(sealedGit(in: folder + "/r.git")) rev-parse \(broken.hex):bad").dropLast(), as: UTF8.self
      )
      try shell("rm -f '\(folder)/r.git/objects/\(id.prefix(2))/\(id.dropFirst(2))'")
      let result = try read(folder)
      #expect(
        (0..<3).map { touches(result.run, $0) } == [["A bad/x.md", "A docs/a.md"], ["M docs/a.md"], ["M docs/a.md"]])
      #expect(result.damage.map(\.object) == [id] && result.damage.allSatisfy { !$0.reason.isEmpty })
      #expect(result.changes.count == 3 && result.run.records.count == 3)
    }
  }

  @Test func withoutItsParentNobodyCanSayWhatACommitChanged() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      let start = try history.commit("Start", changes: ["docs/a.md": "1", "b.c": "1"])
      try history.commit("Change", changes: ["docs/a.md": "2"])
      let result = try read(folder, without: [start])
      #expect(touches(result.run, 1) == [] && result.run.records[1].marks == [])
      #expect(result.changes.map { $0.fact.areas.map(\.paths) } == [[2], []])
    }
  }

  @Test func itStops() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      let id = try history.commit("Start", changes: ["a.c": "1"])
      let git = try Repository(at: folder + "/r.git")
      let commit = WalkedCommit(commit: try git.commit(id), parentTree: nil, lacksParent: false)
      let stop = StopSignal()
      stop.stop(.interrupted)
      var reader = CommitReader(repository: "r", mode: ScanMode())
      #expect(throws: StopSignal.Stopped.self) { try reader.read([commit], first: 0, stop: stop, in: git) }
      #expect(try reader.read([commit], first: 0, stop: StopSignal(), in: git).run.records.count == 1)
    }
  }

  @Test func theOrderOfReadingChangesNothing() throws {
    try withFolder { folder in
      var history = try History(in: folder + "/r.git")
      var random = SplitMix64(seed: 5)
      let paths = ["docs/a.md", "docs/b.md", "src/a.c", "src/deep/b.c", "OWNERS", "src/OWNERS", "vendor/x.md"]
      for number in 0..<60 {
        var changes: [String: String?] = [:]
        for _ in 0..<3 {
          let path = random.pick(paths)
          changes[path] =
            random.chance(25) ? nil : path.hasSuffix("OWNERS") ? "approvers: [p\(number % 4)]\n" : "\(number)"
        }
        try history.commit("\(number)", by: random.pick(["Ana", "Kim", "Lee"]), changes: changes)
      }
      let mode = ScanMode(readsOwnership: true)
      func told(_ result: ReadRun) -> Set<String> {
        Set(
          zip(result.run.records.indices, result.changes).map { place, change in
            let record = result.run.records[place]
            return "\(record.id) \(record.marks) \(touches(result.run, place)) \(change.fact)"
          })
      }
      let forward = told(try read(folder, mode: mode))
      #expect(forward.count == 60)
      #expect(told(try read(folder, mode: mode, order: { $0 })) == forward)
      #expect(told(try read(folder, mode: mode, order: { $0.shuffled(using: &random) })) == forward)
    }
  }
}
