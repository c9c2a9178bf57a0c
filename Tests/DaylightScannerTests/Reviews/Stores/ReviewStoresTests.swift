import DaylightCore
import DaylightGit
import Glibc
import Testing

@testable import DaylightScanner

/// Reviews beside commits, from the references to the facts.
@Suite struct ReviewStoresTests {
  private func reviews(_ facts: RepositoryFacts) -> [String] {
    facts.reviews.filter { ![.trailer, .githubMerge].contains($0.convention) }.map {
      "\($0.role) \($0.reviewer.email ?? $0.reviewer.name ?? "") \($0.convention) \($0.commit.prefix(8))"
    }.sorted()
  }

  private func note(
    _ git: borrowing RepositoryWriter, _ reference: String, _ notes: [(about: ObjectID, text: String)]
  ) throws {
    var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    for note in notes { entries.append((bytes(note.about.hex), FileMode.file, try git.blob(bytes(note.text)))) }
    try git.setReference(reference, to: try commit(git, try git.tree(entries), "Notes", []))
  }

  private func commit(
    _ git: borrowing RepositoryWriter, _ tree: ObjectID, _ message: String, _ parents: [ObjectID], by account: Int = 1
  ) throws -> ObjectID {
    let who = Signature(
      name: bytes("Gerrit User \(account)"), email: bytes("\(account)@server"), seconds: 1_700_000_000, offsetMinutes: 0
    )
    return try git.commit(tree: tree, parents: parents, author: who, committer: who, message: bytes(message + "\n"))
  }

  @Test func notesAndChangesOfServersAreRead() async throws {
    try await withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      let one = try history.commit("One", changes: ["a": "1"])
      let two = try history.commit("Two", changes: ["a": "2"])
      try note(
        history.writer, "refs/notes/review", [(one, "Code-Review+2: Kim <kim@example.org>\nVerified+1: Zuul [bot]\n")])
      try note(
        history.writer, "refs/notes/devtools/discuss", [(two, "{\"author\":\"lee@example.org\",\"resolved\":true}\n")])
      try note(history.writer, "refs/notes/own", [(two, "Reviewed-by: Bo <bo@example.org>\n")])
      try note(history.writer, "refs/notes/amlog", [(two, "Reviewed-by: Nobody <no@example.org>\n")])
      let empty = try history.writer.tree([])
      let start = try commit(history.writer, empty, "Create\n\nPatch-set: 1\nCommit: \(two.hex)", [])
      let vote = try commit(history.writer, empty, "Vote\n\nPatch-set: 1\nLabel: Code-Review=+1", [start], by: 7)
      try history.writer.setReference("refs/changes/34/1234/meta", to: vote)
      var facts = try await RepositoryScan(of: "\(folder)/r.git", id: "r").facts()
      #expect(
        reviews(facts) == [
          "approved kim@example.org gerritNote \(one.hex.prefix(8))",
          "approved lee@example.org gitAppraise \(two.hex.prefix(8))",
          "reviewed 7@server noteDb \(two.hex.prefix(8))",
        ])
      #expect(facts.repository.notes.contains { $0.contains("1 of Gerrit's accounts") })
      // With All-Users and the organisation's own notes.
      let account = try history.writer.tree([
        (bytes("account.config"), FileMode.file, try history.writer.blob(bytes("[account]\n\tfullName = Di Fo\n")))
      ])
      try history.writer.setReference("refs/users/07/7", to: try commit(history.writer, account, "Account", []))
      facts = try await RepositoryScan(
        of: "\(folder)/r.git", id: "r", reviews: ReviewSettings(notes: ["refs/notes/own", "refs/notes/gone"])
      ).facts()
      #expect(reviews(facts).contains("reviewed Di Fo noteDb \(two.hex.prefix(8))"))
      #expect(facts.reviews.contains { $0.reviewer.email == "bo@example.org" && $0.source.line == 1 })
      #expect(!facts.reviews.contains { $0.reviewer.email == "no@example.org" })
      #expect(facts.repository.notes.contains { $0.contains("refs/notes/gone") })
      #expect(!facts.repository.notes.contains { $0.contains("Gerrit's accounts") })
    }
  }

  @Test func whatIsKnownIsNotReadAgain() throws {
    try withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      let one = try history.commit("One", changes: ["a": "1"])
      let two = try history.commit("Two", changes: ["a": "2"])
      try note(
        history.writer, "refs/notes/review",
        [(one, "Code-Review+2: Kim <kim@example.org>\n"), (two, "Code-Review+1: Lee <lee@example.org>\n")])
      let empty = try history.writer.tree([])
      let start = try commit(history.writer, empty, "Create\n\nPatch-set: 1\nCommit: \(two.hex)", [])
      let vote = try commit(history.writer, empty, "Vote\n\nPatch-set: 1\nLabel: Code-Review=+1", [start], by: 7)
      try history.writer.setReference("refs/changes/34/1234/meta", to: vote)
      try history.writer.setReference("refs/users/07/7/edit-12/1", to: one)
      let git = try Repository(at: "\(folder)/r.git")
      let references = try #require(try RepositoryScan.references(of: git))
      #expect(!references.stores.contains { $0.name.contains("edit") }, "an unfinished edit is no account")
      var ledger = HistoryLedger()
      var run = CommitRun()
      run.spellings = [Spelling(name: "Ana", email: "ana@example.org")]
      for (number, id) in [one, two].enumerated() {
        let time = Timestamp(seconds: 1)
        run.records.append(
          CommitRecord(number: number, id: id, parents: [], author: 0, committer: 0, authored: time, committed: time))
      }
      try ledger.append(run.bytes)
      func read(_ memo: inout ScanMemo) -> [String] {
        var stores = ReviewStores(repository: "r", settings: ReviewSettings(), references: references.stores)
        stores.read(.init(ledger: ledger, isReached: [true, true]), memo: &memo, in: git)
        return stores.facts.map { "\($0.reviewer.email ?? "") \($0.role) \($0.commit)" }.sorted()
      }
      var memo = ScanMemo()
      let first = read(&memo)
      #expect(first.count == 3)
      // The objects are gone: what is still told was remembered.
      for id in [start, vote] {
        #expect(unlink("\(folder)/r.git/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))") == 0)
      }
      var next = ScanMemo(bytes: memo.bytes)
      #expect(read(&next) == first)
      #expect(next.bytes == memo.bytes, "and stays so")
    }
  }

  @Test func aMovedReferenceIsAnotherStateOfTheRepository() throws {
    try withFolder { folder in
      var history = try History(in: "\(folder)/r.git")
      let one = try history.commit("One")
      func digest(_ settings: ReviewSettings = ReviewSettings()) throws -> String {
        try RepositoryScan.references(of: Repository(at: "\(folder)/r.git"), reviews: settings)?.digest ?? ""
      }
      let before = try digest()
      try note(history.writer, "refs/notes/amlog", [(one, "x")])
      #expect(try digest() == before, "nobody reads it")
      #expect(try digest(ReviewSettings(notes: ["refs/notes/amlog"])) != before)
      try note(history.writer, "refs/notes/review", [(one, "Code-Review+2: Kim <kim@example.org>\n")])
      #expect(try digest() != before)
    }
  }

  @Test func gerritsChangesWithoutItsNotesAreSaid() async throws {
    let facts = try await scan { history in
      for number in 0..<12 {
        try history.commit(
          "Change \(number)\n\nChange-Id: I\(String(repeating: "a", count: 40))", changes: ["a": "\(number)"])
      }
    }
    #expect(facts.repository.notes.contains { $0.contains("12 of the changes") && $0.contains("refs/notes/review") })
  }

  @Test func copiesCountAtTheOriginalWhereItIs() async throws {
    let gone = String(repeating: "ab", count: 20)
    let facts = try await scan { history in
      let start = try history.commit("Start", changes: ["a": "0"])
      let original = try history.commit("Fix\n\nReviewed-by: Kim <kim@example.org>", changes: ["a": "1"])
      try history.commit(
        "Fix\n\nReviewed-by: Kim <kim@example.org>\n(cherry picked from commit \(original.hex))\nAcked-by: Lee <lee@example.org>",
        changes: ["a": "1"], parents: [start], branch: "stable")
      try history.commit(
        "Other\n\nReviewed-by: Bo <bo@example.org>\n(cherry picked from commit \(gone))", changes: ["b": "1"])
      try history.commit(
        "Short\n\nReviewed-by: Kim <kim@example.org>\n(cherry picked from commit \(original.hex.prefix(9)))",
        changes: ["c": "1"])
    }
    let found = facts.reviews.map { "\($0.reviewer.name ?? "") \($0.commit == $0.source.oid)" }.sorted()
    #expect(found == ["Bo true", "Kim true", "Lee true"])
  }
}
