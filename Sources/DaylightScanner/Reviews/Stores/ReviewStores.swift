internal import DaylightCore
internal import DaylightGit

/// Reads the reviews that are kept beside commits: in notes, and in the references of review servers.
///
/// They change without any commit changing, so they are never kept with the commits. Whenever a reference has moved
/// they are put together anew; what a note, a change's history or an account says is remembered by its object's name, and
/// only what is new is read.
struct ReviewStores {
  /// A reference that holds reviews.
  struct Reference: Hashable, Sendable {
    var name: String
    var commit: ObjectID
  }

  /// Which commits there are, and when each was committed.
  struct Commits {
    var ledger: HistoryLedger
    var isReached: [Bool]

    /// The change that a name means: of a merge, the commit that it brought in. Nil for a commit that is not there.
    func change(_ id: ObjectID) -> (id: ObjectID, at: Timestamp)? {
      guard let index = ledger.commits.number(of: id).map({ Int($0) }), isReached[index] else { return nil }
      if ledger.isMerge(index), let tip = ledger.parents(of: index).dropFirst().first,
        let brought = ledger.commits.number(of: tip)
      {
        return (tip, ledger.committed[Int(brought)])
      }
      return (id, ledger.committed[index])
    }
  }

  let repository: String
  let settings: ReviewSettings
  let references: [Reference]

  /// What was read: the facts, sentences about what could not be seen, objects that could not be read.
  private(set) var facts: [ReviewFact] = []
  private(set) var notes: [String] = []
  private(set) var damage: [ScanDamage] = []

  init(repository: String, settings: ReviewSettings, references: [Reference]) {
    self.repository = repository
    self.settings = settings
    self.references = references
  }

  static let gerritNotes = "refs/notes/review"
  static let appraiseReviews = "refs/notes/devtools/reviews"
  static let appraiseDiscussions = "refs/notes/devtools/discuss"

  /// Whether reviews are read from a reference.
  static func isRead(_ name: String, _ settings: ReviewSettings) -> Bool {
    if name.hasPrefix("refs/notes/") {
      return name == gerritNotes || name == appraiseReviews || name == appraiseDiscussions
        || settings.notes.contains(name)
    }
    if name.hasPrefix("refs/changes/") { return name.hasSuffix("/meta") }
    return isAccount(name) || settings.notes.contains(name)
  }

  /// Whether a reference is an account's, such as `refs/users/13/1000013`. Those below it are unfinished edits.
  private static func isAccount(_ name: String) -> Bool {
    guard name.hasPrefix("refs/users/") else { return false }
    let parts = name.dropFirst(11).split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(Text.isDigit) }
  }

  /// Reads everything that the memo does not know.
  mutating func read(_ commits: Commits, memo: inout ScanMemo, in git: borrowing Repository) {
    var reader = ReviewReader(conventions: settings.conventions, bots: settings.bots)
    for reference in references where reference.name.hasPrefix("refs/notes/") || settings.notes.contains(reference.name)
    {
      var found: [(annotated: ObjectID, note: ObjectID)] = []
      do throws(GitError) {
        try git.notes(inTree: try git.commit(reference.commit).tree) { found.append(($0, $1)) }
      } catch {
        damage.append(ScanDamage(error))
        continue
      }
      for (annotated, note) in found {
        guard let change = commits.change(annotated),
          let records = records(of: note, under: reference.name, &reader, &memo, git)
        else { continue }
        add(records, change, source: note)
      }
    }
    readChanges(commits, &memo, git)
  }

  private mutating func records(
    of note: ObjectID, under reference: String, _ reader: inout ReviewReader, _ memo: inout ScanMemo,
    _ git: borrowing Repository
  ) -> [ReviewReader.Record]? {
    let isServers =
      reference == ReviewStores.gerritNotes || reference == ReviewStores.appraiseReviews
      || reference == ReviewStores.appraiseDiscussions
    let key = ScanMemo.key("note", [note], Array((isServers ? reference : settings.digest).utf8))
    if let known = memo.text(key).flatMap(ReviewStores.records(kept:)) { return known }
    guard let text = blob(note, git) else { return nil }
    let records: [ReviewReader.Record] =
      switch reference {
      case ReviewStores.gerritNotes: GerritNotes.records(text)
      case ReviewStores.appraiseReviews: GitAppraise.requests(text)
      case ReviewStores.appraiseDiscussions: GitAppraise.comments(text)
      default: ReviewStores.messageRecords(text, &reader)
      }
    var writer = RunWriter()
    writer.number(records.count)
    for record in records { record.write(to: &writer) }
    memo.remember(writer.bytes, for: key)
    return records
  }

  private static func records(kept bytes: [UInt8]) -> [ReviewReader.Record]? {
    var reader = RunReader(bytes)
    var records: [ReviewReader.Record] = []
    do throws(RunReader.Damage) {
      for _ in 0..<(try reader.count(each: 7)) { records.append(try ReviewReader.Record(&reader)) }
      return reader.isAtEnd ? records : nil
    } catch {
      return nil
    }
  }

  private mutating func readChanges(_ commits: Commits, _ memo: inout ScanMemo, _ git: borrowing Repository) {
    let metas = references.filter { $0.name.hasPrefix("refs/changes/") }
    guard !metas.isEmpty else { return }
    let accounts = readAccounts(&memo, git)
    var unknown: Set<String> = []
    for reference in metas {
      do throws(GitError) {
        let key = ScanMemo.key("change", [reference.commit])
        let change: NoteDb.Change
        if let known = memo.text(key).flatMap(NoteDb.Change.init(bytes:)) {
          change = known
        } else {
          change = try NoteDb.change(at: reference.commit, in: git)
          memo.remember(change.bytes, for: key)
        }
        guard let commit = change.commits.lazy.compactMap({ commits.change($0) }).first else { continue }
        for vote in change.reviews {
          let person = accounts[vote.account.number] ?? vote.account.person
          if accounts[vote.account.number] == nil, vote.account.name == nil { unknown.insert(vote.account.number) }
          let record = ReviewReader.Record(
            reviewer: person, role: vote.role, convention: .noteDb, confidence: vote.confidence, line: vote.line)
          add([record], commit, source: vote.source)
        }
      } catch {
        damage.append(ScanDamage(error))
      }
    }
    if !unknown.isEmpty {
      notes.append(
        "\(unknown.count) of Gerrit's accounts have no name in this repository; fetch refs/users/* from All-Users, or name their addresses in .mailmap or org.yaml."
      )
    }
  }

  private mutating func add(
    _ records: [ReviewReader.Record], _ change: (id: ObjectID, at: Timestamp), source: ObjectID
  ) {
    let bots = settings.bots
    for record in records where !bots.isMachine(record.reviewer) {
      facts.append(
        ReviewFact(record, repository: repository, commit: change.id.hex, source: source.hex, at: change.at))
    }
  }

  private mutating func readAccounts(_ memo: inout ScanMemo, _ git: borrowing Repository) -> [String: GitPerson] {
    var accounts: [String: GitPerson] = [:]
    for reference in references where reference.name.hasPrefix("refs/users/") {
      guard let number = reference.name.split(separator: "/").last else { continue }
      do throws(GitError) {
        let key = ScanMemo.key("account", [reference.commit])
        var person: GitPerson?
        if let known = memo.text(key) {
          var reader = RunReader(known)
          person = try? reader.person()
        } else {
          person = try GerritAccounts.person(at: reference.commit, in: git)
          var writer = RunWriter()
          writer.person(person ?? GitPerson())
          memo.remember(writer.bytes, for: key)
        }
        if let person, !person.isEmpty { accounts[String(number)] = person }
      } catch {
        damage.append(ScanDamage(error))
      }
    }
    return accounts
  }

  private mutating func blob(_ id: ObjectID, _ git: borrowing Repository) -> [UInt8]? {
    do throws(GitError) {
      return try git.blob(id, limit: 1 << 20)
    } catch {
      damage.append(ScanDamage(error))
      return nil
    }
  }

  /// A note that is written like the end of a message.
  private static func messageRecords(_ text: [UInt8], _ reader: inout ReviewReader) -> [ReviewReader.Record] {
    reader.records(in: Array("Note\n\n".utf8) + text).compactMap { record in
      var record = record
      record.line -= 2
      return record.line > 0 ? record : nil
    }
  }
}
