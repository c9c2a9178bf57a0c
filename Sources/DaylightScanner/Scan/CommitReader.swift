internal import DaylightCore
internal import DaylightGit

/// A commit on its way from the walk to a reader.
struct WalkedCommit: Sendable {
  var commit: Commit
  /// The first parent's tree; nil for a root, or when the parent could not be read.
  var parentTree: ObjectID?
  /// Whether there is a parent that could not be read: then nobody can say what the commit changed.
  var lacksParent: Bool
}

/// What a reader made of some neighbouring commits: all that they say by themselves.
struct ReadRun: Sendable {
  var run = CommitRun()
  /// The run as it is kept.
  var bytes: [UInt8] = []
  /// Changes with their commits' numbers. They say nothing yet of what only the whole history knows.
  var changes: [(number: Int, fact: ChangeFact)] = []
  /// Review records with the numbers of the commits that hold them.
  var reviews: [(number: Int, fact: ReviewFact)] = []
  /// Objects that could not be read.
  var damage: [ScanDamage] = []
}

/// An object that could not be read.
public struct ScanDamage: Hashable, Sendable, Codable, Comparable {
  /// The object's name.
  public var object: String
  /// What is wrong with it, in a few words.
  public var reason: String

  init(_ error: GitError) {
    object = error.context
    reason = error.message
  }

  /// In order of objects.
  public static func < (left: ScanDamage, right: ScanDamage) -> Bool {
    (left.object, left.reason) < (right.object, right.reason)
  }
}

/// Reads commits one after the other, each for itself. A worker has one of its own, with its caches.
struct CommitReader {
  let repository: String
  let mode: ScanMode
  private var trees = TreeComparison()
  private var ownership: OwnershipHistory
  private var paths: PathTraits
  private var reviews: ReviewReader
  private let bots: Bots
  private var files: [FileChange] = []

  init(repository: String, mode: ScanMode) {
    self.repository = repository
    self.mode = mode
    bots = mode.reviews.bots
    reviews = ReviewReader(conventions: mode.conventions, bots: bots)
    ownership = OwnershipHistory(isPresent: mode.readsOwnership, forge: mode.forge)
    paths = PathTraits(followed: mode.followed)
  }

  /// Reads commits; the first one gets the number, the others those after it.
  ///
  /// - Throws: `Stopped` when it is time.
  mutating func read(
    _ commits: [WalkedCommit], first: Int, stop: StopSignal, in git: borrowing Repository
  ) throws(StopSignal.Stopped) -> ReadRun {
    var result = ReadRun()
    var tables = RunTables()
    result.run.records.reserveCapacity(commits.count)
    for (place, walked) in commits.enumerated() {
      try stop.check()
      var record = tables.record(walked.commit, number: first + place)
      let author = tables.person(record.author)
      if record.isMerge {
        readMerge(walked.commit, by: author, &record, &result)
      } else {
        readChange(walked, author, tables.person(record.committer), &record, &tables, &result, git)
      }
      result.run.records.append(record)
    }
    result.run.spellings = tables.spellings
    result.run.paths = tables.paths
    result.bytes = result.run.bytes
    return result
  }

  /// Counts the files that commits changed, merges left out.
  mutating func count(_ commits: [WalkedCommit], in git: borrowing Repository) throws(GitError) -> Int {
    var count = 0
    for walked in commits where walked.commit.parents.count < 2 {
      try trees.changes(from: walked.parentTree, to: walked.commit.tree, in: git) { _ in count += 1 }
    }
    return count
  }

  private mutating func readMerge(
    _ commit: Commit, by author: GitPerson, _ record: inout CommitRecord, _ result: inout ReadRun
  ) {
    let tip = commit.parents[1]
    let lines = Text.lines(commit.message)
    for review in reviews.records(in: commit.message, lines: lines) where review.role != .signedOff {
      result.reviews.append(
        (
          record.number,
          ReviewFact(review, repository: repository, commit: tip.hex, source: commit.id.hex, at: record.committed)
        ))
      if BranchReviews.areReviews(review.role) { record.branchRecords.append(review) }
    }
    guard let merge = MergeReader.forgeMerge(in: lines) else { return }
    result.reviews.append(
      (
        record.number,
        ReviewFact(
          repository: repository, commit: tip.hex, reviewer: author, role: .integrated, convention: merge.convention,
          confidence: .low, at: record.committed, source: Source(oid: commit.id.hex, line: 1))
      ))
    record.branchOwner = merge.branchOwner
  }

  private mutating func readChange(
    _ walked: WalkedCommit, _ author: GitPerson, _ committer: GitPerson, _ record: inout CommitRecord,
    _ tables: inout RunTables, _ result: inout ReadRun, _ git: borrowing Repository
  ) {
    let commit = walked.commit
    let lines = Text.lines(commit.message)
    let name = commit.id.hex
    readReviews(commit, name, lines, author, committer, &record, &result)
    let changeID = ChangeID.find(in: lines)
    record.hasChangeID = changeID != nil
    compare(walked, &result, git)
    var owned: [[UInt8]] = []
    var areGenerated = !files.isEmpty
    let moved = FileChange.moved(files)
    for file in files {
      let traits = paths.traits(of: file.path)
      if traits.contains(.ownership) { record.changesOwnership = true }
      if !traits.contains(.generated) {
        areGenerated = false
        if file.isWork(moved) { owned.append(file.path) }
      }
      if traits.contains(.code), file.status != .deleted { record.code.append(CodePath.hash(file.path)) }
      // That a file is gone matters where it took something up; what it may have become, `readOrigins` asks.
      if traits.contains(.followed), file.status != .deleted || CommitReader.takesUp(file.path) {
        record.touches.append(tables.touch(file))
      }
    }
    readOrigins(&record, &tables)
    let undone = MergeReader.revertedCommit(in: lines)
    record.undone = undone.flatMap { ObjectID(hex: $0) }
    record.marks = ChangeMarks.marks(
      of: commit, changes: files, areGenerated: areGenerated, isRevert: undone != nil, in: git,
      damaged: { result.damage.append(ScanDamage($0)) })
    if let owner = MergeReader.forgeMerge(in: lines)?.branchOwner,
      !BranchOwner.mayBe(owner, author, in: repository)
    {
      record.marks.insert(.imported)
    }
    if record.marks.isEmpty { record.folder = MainFolder.of(owned).map { tables.place(ofPath: $0) } }
    var areas: [ChangeFact.Area] = []
    if !record.marks.contains(.imported) {
      do throws(GitError) {
        areas = try ownership.areas(of: owned, in: commit.tree, of: git, with: &trees)
      } catch {
        result.damage.append(ScanDamage(error))
      }
    }
    record.mentions = MentionReader.mentions(in: lines, files: files)
    if !record.marks.contains(.imported) { record.mentions += ActReader.mentions(in: lines, files: files, git: git) }
    result.changes.append(
      (
        record.number,
        ChangeFact(
          repository: repository, commit: name, author: author, committer: committer,
          authored: record.authored, integrated: nil, areas: areas, marks: [], subject: subject(lines),
          changeID: changeID)
      ))
  }

  private mutating func readReviews(
    _ commit: Commit, _ name: String, _ lines: [ArraySlice<UInt8>], _ author: GitPerson, _ committer: GitPerson,
    _ record: inout CommitRecord, _ result: inout ReadRun
  ) {
    let origin = OriginMark.find(in: lines)
    for review in reviews.records(in: commit.message, lines: lines) {
      if CommitReader.namesAuthor(review, author) { continue }
      if review.role.isReview { record.isReviewed = true }
      if let origin, review.line <= origin.lastLine {
        record.borrowed.append(.init(original: origin.original, record: review))
      } else {
        result.reviews.append(
          (
            record.number,
            ReviewFact(review, repository: repository, commit: name, source: name, at: record.committed)
          ))
      }
    }
    // A forge that squashes leaves no merge: who pressed the button is the committer, if it is anybody.
    if committer != author, let merge = MergeReader.forgeMerge(in: lines), !bots.isMachine(committer) {
      let taken = ReviewReader.Record(
        reviewer: committer, role: .integrated, convention: merge.convention, confidence: .low, line: 1)
      result.reviews.append(
        (record.number, ReviewFact(taken, repository: repository, commit: name, source: name, at: record.committed)))
    }
  }

  /// Whether a record only says again who wrote the commit: a sign-off, or `Author:` as PostgreSQL has it.
  private static func namesAuthor(_ record: ReviewReader.Record, _ author: GitPerson) -> Bool {
    switch record.role {
    case .signedOff, .helped, .coAuthored, .suggested: author.email != nil && record.reviewer.email == author.email
    default: false
    }
  }

  private mutating func compare(_ walked: WalkedCommit, _ result: inout ReadRun, _ git: borrowing Repository) {
    files.removeAll(keepingCapacity: true)
    if walked.lacksParent { return }
    do throws(GitError) {
      try trees.changes(from: walked.parentTree, to: walked.commit.tree, in: git) {
        files.append($0)
      } unreadable: {
        result.damage.append(ScanDamage($0))
      }
    } catch {
      result.damage.append(ScanDamage(error))
    }
  }

  /// The most files of one type, or one name, in order of paths, that a file which appears may have been before.
  private static let origins = 100

  private static func takesUp(_ path: [UInt8]) -> Bool {
    String(validating: path, as: UTF8.self).flatMap { UptakeForm.form(ofPath: $0) } != nil
  }

  /// Beside files of interest that appear, the files that disappear and may be what they were before.
  private mutating func readOrigins(_ record: inout CommitRecord, _ tables: inout RunTables) {
    let added = record.touches.filter { $0.status == .added }
    guard !added.isEmpty, files.contains(where: { $0.status == .deleted }) else { return }
    let blobs = Set(added.compactMap(\.new))
    var candidates = OriginCandidates(of: added.map { tables.paths[$0.path] }, most: CommitReader.origins)
    for file in files where file.status == .deleted {
      guard candidates.take(file.path) || file.oldID.map(blobs.contains) ?? false else { continue }
      if !(paths.traits(of: file.path).contains(.followed) && CommitReader.takesUp(file.path)) {
        record.touches.append(tables.touch(file))
      }
    }
  }

  private func subject(_ lines: [ArraySlice<UInt8>]) -> String {
    lines.first { !Text.isBlank($0) }.map { Text.decode($0, bound: 200) } ?? ""
  }
}

extension ReviewFact {
  /// The fact of a record in a message.
  init(_ record: ReviewReader.Record, repository: String, commit: String, source: String, at time: Timestamp) {
    self.init(
      repository: repository, commit: commit, reviewer: record.reviewer, role: record.role,
      convention: record.convention, confidence: record.confidence, at: time,
      source: Source(oid: source, line: record.line))
  }
}

/// The spellings and paths of a run while it is read.
private struct RunTables {
  private(set) var spellings: [Spelling] = []
  private(set) var paths: [[UInt8]] = []
  private var people: [GitPerson] = []
  private var signatures: [SignatureKey: Int] = [:]
  private var spellingPlaces: [Spelling: Int] = [:]
  private var pathPlaces: [[UInt8]: Int] = [:]

  private struct SignatureKey: Hashable {
    var name: [UInt8]
    var email: [UInt8]
  }

  mutating func record(_ commit: Commit, number: Int) -> CommitRecord {
    CommitRecord(
      number: number, id: commit.id, parents: commit.parents, author: place(of: commit.author),
      committer: place(of: commit.committer), authored: Timestamp(commit.author),
      committed: Timestamp(commit.committer))
  }

  func person(_ place: Int) -> GitPerson { people[place] }

  mutating func touch(_ file: FileChange) -> CommitRecord.Touch {
    CommitRecord.Touch(path: place(ofPath: file.path), status: file.status, old: file.oldID, new: file.newID)
  }

  mutating func place(ofPath path: [UInt8]) -> Int {
    if let known = pathPlaces[path] { return known }
    paths.append(path)
    pathPlaces[path] = paths.count - 1
    return paths.count - 1
  }

  private mutating func place(of signature: Signature) -> Int {
    let key = SignatureKey(name: signature.name, email: signature.email)
    if let known = signatures[key] { return known }
    let spelling = PeopleReader.spelling(signature)
    let place = spellingPlaces[spelling] ?? spellings.count
    if place == spellings.count {
      spellings.append(spelling)
      spellingPlaces[spelling] = place
      people.append(spelling.person)
    }
    signatures[key] = place
    return place
  }
}

extension Timestamp {
  fileprivate init(_ signature: Signature) {
    self.init(seconds: signature.seconds, offsetMinutes: signature.offsetMinutes)
  }
}
