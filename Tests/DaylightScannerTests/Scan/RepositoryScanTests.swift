import DaylightCore
import DaylightGit
import DaylightScanner
import Testing

@Suite struct RepositoryScanTests {
  @Test func aDocumentIsFollowedThroughARename() async throws {
    let text = Samples.adr
    let edited = text.replacing("one request in ten", with: "one request in twenty")
    var ids: [String] = []
    let facts = try await scan { history in
      ids.append(try history.commit("Propose", changes: ["docs/adr/0014-retry.md": text, "main.c": "int x;\n"]).hex)
      ids.append(try history.commit("Edit", by: "Kim", changes: ["docs/adr/0014-retry.md": edited]).hex)
      ids.append(
        try history.commit(
          "Renumber", by: "Lee", changes: ["docs/adr/0014-retry.md": nil, "docs/adr/0021-retry-budget.md": edited]
        ).hex)
      ids.append(
        try history.commit(
          "Move and edit",
          changes: [
            "docs/adr/0021-retry-budget.md": nil, "docs/decisions/0021-retry-budget.md": edited + "\nMore.\n",
          ]
        ).hex)
    }
    let document = try #require(facts.documents.first)
    #expect(facts.documents.count == 1)
    #expect(document.path == "docs/decisions/0021-retry-budget.md" && document.number == 21)
    #expect(document.created == facts.changes.first { $0.commit == ids[0] }?.integrated)
    #expect(Set(facts.revisions.map(\.commit)) == Set(ids) && Set(facts.revisions.map(\.lineage)) == [document.lineage])
    #expect(facts.revisions.filter(\.isFirst).map(\.commit) == [ids[0]])
    let move = try #require(facts.revisions.first { $0.commit == ids[2] })
    #expect(move.added == 0 && move.removed == 0)
    #expect(facts.changes.first { $0.commit == ids[2] }?.marks == [.rename])
    #expect(facts.changes.first { $0.commit == ids[3] }?.marks == [])
  }

  @Test func anImportOfManyDocumentsMakesNobodyAnAuthor() async throws {
    func documents(_ count: Int) -> [String: String?] {
      var files: [String: String?] = [:]
      for number in 1...count {
        // Every text is its own, so that none counts as another's copy.
        files["docs/adr/\(1_000 + number)-x.md"] = Samples.adr + (0..<30).map { "line \(number) \($0)\n" }.joined()
      }
      return files
    }
    for (count, isImport) in [(25, true), (20, false)] {
      let facts = try await scan { history in
        try history.commit("Start", by: "Kim", changes: ["main.c": "int x;\n"])
        try history.commit("Bring the decisions", changes: documents(count))
      }
      #expect(facts.documents.count == count)
      #expect(facts.documents.allSatisfy { $0.isImported == isImport })
      let context = EvidenceContext(items(facts), organisation: Organisation(), key: KeyedHash(key: []))
      let authored = DesignAuthored.items(in: context)
      #expect(authored.count == (isImport ? 0 : count))
    }
  }

  private func items(_ facts: RepositoryFacts) -> FactSet {
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    return set
  }

  @Test func ignoredRevisionsAndGeneratedFilesAreMarked() async throws {
    var (format, lock) = (ObjectID?.none, ObjectID?.none)
    let facts = try await scan { history in
      try history.commit("Start", changes: ["a.c": "int a;\n"])
      let id = try history.commit("Format", changes: ["a.c": "int  a;\n"])
      format = id
      lock = try history.commit("Bump", changes: ["go.sum": "x\n", "vendor/y.go": "y\n"])
      try history.commit("Ignore it", changes: [".git-blame-ignore-revs": "# format\n\(id.hex) # all\n"])
    }
    #expect(facts.marks(try #require(format)) == [.sweep])
    #expect(facts.marks(try #require(lock)) == [.generated])
    #expect(facts.change(try #require(lock))?.areas == [])
  }

  @Test func aRevertUndoesAndARevertOfARevertDoesAgain() async throws {
    /// The marks of the change and of each revert in turn, with so many reverts.
    func marks(_ reverts: Int) async throws -> [Bool] {
      var ids: [ObjectID] = []
      let facts = try await scan { history in
        try history.commit("Start", changes: ["a.c": "0\n"])
        ids.append(try history.commit("Change", changes: ["a.c": "1\n"]))
        for round in 0..<reverts {
          ids.append(
            try history.commit(
              "Revert\n\nThis reverts commit \(ids[round].hex).", by: "Kim",
              changes: ["a.c": round % 2 == 0 ? "0\n" : "1\n"]))
        }
      }
      for id in ids.dropFirst() { #expect(facts.marks(id)?.contains(.revert) == true) }
      return ids.map { facts.marks($0)?.contains(.reverted) == true }
    }
    #expect(try await marks(0) == [false])
    #expect(try await marks(1) == [true, false])
    #expect(try await marks(2) == [false, true, false])
    #expect(try await marks(3) == [true, false, true, false])
    #expect(try await marks(4) == [false, true, false, true, false])
  }

  @Test func whatABranchUndidForItselfIsNotUndone() async throws {
    var id: ObjectID?
    let facts = try await scan { history in
      try history.commit("Start", changes: ["a.c": "0\n"])
      let change = try history.commit("Change", changes: ["a.c": "1\n"])
      id = change
      try history.commit(
        "Revert\n\nThis reverts commit \(change.hex).", changes: ["a.c": "0\n"], parents: [change], branch: "release")
    }
    #expect(facts.marks(try #require(id)) == [])
    #expect(facts.changes.count == 3 && facts.changes.count { $0.integrated == nil } == 1)
  }

  @Test func ownersAreThoseOfTheCommit() async throws {
    var ids: [ObjectID] = []
    let facts = try await scan { history in
      ids.append(try history.commit("Nobody's", changes: ["src/a.c": "0\n"]))
      ids.append(try history.commit("Own", changes: ["CODEOWNERS": "/src/ @example/payments\n", "src/a.c": "1\n"]))
      ids.append(try history.commit("Work", changes: ["src/a.c": "2\n", "docs/x.md": "x\n"]))
      ids.append(try history.commit("Hand over", changes: ["CODEOWNERS": "/src/ @example/search @kim\n"]))
      ids.append(try history.commit("Work on", changes: ["src/a.c": "3\n"]))
      ids.append(try history.commit("Leave", changes: ["CODEOWNERS": nil, "src/OWNERS": "approvers: [lee]\n"]))
      ids.append(try history.commit("Go on", changes: ["src/deep/b.c": "4\n"]))
    }
    let areas = ids.map { id in facts.change(id)?.areas.map { "\($0.owners.joined(separator: " ")):\($0.paths)" } ?? []
    }
    #expect(areas[0] == [":1"] && areas[1] == [":1", "@example/payments:1"])
    #expect(areas[2] == [":1", "@example/payments:1"])
    #expect(areas[4] == ["@example/search @kim:1"])
    #expect(areas[6] == ["lee:1"])
    #expect(facts.ownership.map(\.dialect) == [.owners] && facts.ownership.first?.owners == ["lee"])
  }

  @Test func reviewsOfOneselfAreDropped() async throws {
    let facts = try await scan { history in
      try history.commit("One\n\nReviewed-by: Ana <ana@example.org>", changes: ["a.c": "1\n"])
      try history.commit(
        "Two\n\nReviewed-by: Kim <kim@example.org>\nSigned-off-by: Ana <ana@example.org>", changes: ["a.c": "2\n"])
      try history.commit("Kim\n\nSigned-off-by: Kim <kim@example.org>", by: "Kim", changes: ["a.c": "3\n"])
    }
    #expect(facts.reviews.map { "\($0.reviewer.name ?? "") \($0.role)" } == ["Kim reviewed", "Ana reviewed"])
    let context = EvidenceContext(items(facts), organisation: Organisation(), key: KeyedHash(key: []))
    #expect(context.selfReviews == 1)
    #expect(context.coverage(unread: []).reviewedChanges == .init(seen: 1, of: 3))
    #expect(context.coverage(unread: []).notes.contains { $0.contains("own author") })
  }

  @Test func aMergeIntegratesItsBranchOnTheMergesDay() async throws {
    var (tip, merge) = (ObjectID?.none, ObjectID?.none)
    let facts = try await scan { history in
      let start = try history.commit("Start", changes: ["a.c": "0\n"])
      let side = try history.commit("Fix", by: "Kim", changes: ["b.c": "1\n"], parents: [start], branch: "fix")
      tip = side
      let main = try history.commit("Work", changes: ["a.c": "1\n"], after: 30)
      merge = try history.commit(
        "Merge pull request #7 from kimbo/fix\n\nReviewed-by: Lee <lee@example.org>", parents: [main, side], after: 10)
    }
    let branch = try #require(tip)
    let side = try #require(facts.change(branch))
    let merged = try #require(merge)
    #expect(side.integrated?.seconds == facts.repository.newest.seconds)
    #expect((side.integrated?.seconds ?? 0) - side.authored.seconds == 40 * 86_400)
    #expect(facts.changes.allSatisfy { $0.commit != merged.hex }, "a merge is no change")
    let records = facts.reviews.filter { $0.commit == side.commit }.map {
      "\($0.reviewer.name ?? "") \($0.role) \($0.convention)"
    }
    #expect(records == ["Lee reviewed trailer", "Ana integrated githubMerge"])
    #expect(facts.reviews.allSatisfy { $0.source.oid == merged.hex })
    #expect(
      facts.aliases.map { "\($0.basis) \($0.alias.handle ?? "") \($0.proper.name ?? "")" } == ["forgeMerge kimbo Kim"])
  }

  @Test func citationsNameWhoMadeThem() async throws {
    let facts = try await scan { history in
      try history.commit("Propose ADR-0014", changes: ["docs/adr/0014-retry.md": Samples.adr])
      try history.commit("Retry less\n\nImplements: ADR-0014", by: "Kim", changes: ["a.c": "1\n"])
      try history.commit("As ADR-14 wants", by: "Lee", changes: ["a.c": "2\n"])
    }
    let lineage = try #require(facts.documents.first?.lineage)
    #expect(facts.citations.map { "\($0.by.name ?? "") \($0.manner)" }.sorted() == ["Kim implements", "Lee mentions"])
    #expect(facts.citations.allSatisfy { $0.to.lineage == lineage })
  }

  @Test func scanningTwiceGivesTheSameFacts() async throws {
    try await withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      var random = SplitMix64(seed: 310)
      for round in 0..<60 {
        let path = random.pick(["docs/adr/0001-a.md", "docs/adr/0002-b.md", "src/a.c", "src/b.c", "CONTRIBUTING.md"])
        let note = random.pick(["", "\n\nReviewed-by: Kim <kim@example.org>", "\n\nImplements: ADR-0001"])
        let text = path.hasSuffix(".md") ? Samples.adr : ""
        try history.commit(
          "Round \(round)\(note)", by: random.pick(["Ana", "Kim", "Lee"]), changes: [path: text + "\(round)\n"])
      }
      let writer = FactsFile.Writer()
      func lines() async throws -> [String] {
        let facts = try await RepositoryScan(of: "\(folder)/r.git", id: "r").facts()
        return try [writer.line(.repository(facts.repository))] + facts.all.map { try writer.line($0) }
      }
      let first = try await lines()
      #expect(first.count > 100)
      for _ in 0..<3 { #expect(try await lines() == first) }
    }
  }

  @Test func hostileTimesAndNamesAreRead() async throws {
    let facts = try await withFolder { folder in
      let writer = try RepositoryWriter(creating: "\(folder)/r.git", bare: true, initialBranch: "main")
      var parent: [ObjectID] = []
      for seconds in [Int64.max, 0, .min, .max, 1_700_000_000, .max] {
        let blob = try writer.blob(bytes("\(parent.count)\(seconds)\n"))
        let who = Signature(name: [0xff, 0x0d, 0x1b], email: [], seconds: seconds, offsetMinutes: 840)
        parent = [
          try writer.commit(
            tree: writer.tree([(bytes("f"), FileMode.file, blob)]), parents: parent, author: who, committer: who,
            message: [0xff, 0x00, 0x1b, 0x0a])
        ]
      }
      try writer.setReference("refs/heads/main", to: parent[0])
      return try await RepositoryScan(of: "\(folder)/r.git", id: "r").facts()
    }
    #expect(facts.changes.count == 6)
    let writer = FactsFile.Writer()
    for fact in facts.all {
      let line = try writer.line(fact)
      #expect(throws: Never.self) { try FactsFile.fact(Array(line.utf8), number: 1) }
      #expect(!line.utf8.contains { $0 < 0x20 || $0 == 0x7f })
    }
    _ = EvidenceContext(items(facts), organisation: Organisation(), key: KeyedHash(key: [])).coverage(unread: [])
  }

  @Test func anEmptyRepositoryIsRefusedWithAReason() async throws {
    await #expect(throws: RepositoryScan.Refusal.self) { try await scan { _ in } }
    let error = await #expect(throws: RepositoryScan.Refusal.self) {
      try await scan { history in try history.commit("x", parents: [], branch: "other") }
    }
    #expect(error?.description.contains("refs/heads/main") == true)
  }
}
