internal import DaylightCore
internal import DaylightGit

/// All that the commits of a repository say by themselves, read into columns: what facts are put together from.
struct HistoryLedger {
  /// A file of interest that a commit changed.
  struct Touch {
    var path: Int32
    var status: FileChange.Status
    var old: ObjectID?
    var new: ObjectID?
  }

  /// The commits, in the order in which they came.
  private(set) var commits = ObjectNumbers()
  /// The number under which each is kept.
  private(set) var numbers: [Int] = []
  private(set) var authors: [Int32] = []
  private(set) var committers: [Int32] = []
  private(set) var authored: [Timestamp] = []
  private(set) var committed: [Timestamp] = []
  private(set) var marks: [ChangeFact.Marks] = []
  private(set) var changesOwnership: [Bool] = []
  /// The number of the folder's path in which most of each was; -1 for none.
  private(set) var folders: [Int32] = []
  private var parentStarts: [Int32] = [0]
  /// Which commits the parents are; below zero, −1 less its place among `strangers`, for one that was not found yet.
  private var parentNumbers: [Int32] = []
  private var strangers: [ObjectID] = []
  private var lostParents: [Int] = []
  private var touchStarts: [Int32] = [0]
  private var touches: [Touch] = []
  private var codeStarts: [Int32] = [0]
  private var code: [UInt32] = []

  /// The commits whose messages name documents.
  private(set) var mentions: [(commit: Int32, mention: CommitRecord.Mention)] = []
  /// The commits that say they undo another one.
  private(set) var reverts: [(commit: Int32, undone: ObjectID)] = []
  /// The merges that name whose branch they took in.
  private(set) var branchOwners: [(merge: Int32, handle: String)] = []

  /// Review records in copies of other commits.
  private(set) var borrowed: [(commit: Int32, borrowed: CommitRecord.Borrowed)] = []
  /// What merges say of the branches that they brought in.
  private(set) var branchRecords: [(merge: Int32, record: ReviewReader.Record)] = []
  /// Whether a commit's message names somebody who reviewed it.
  private(set) var isReviewed: [Bool] = []
  /// The commits that Gerrit knows.
  private(set) var gerritChanges: [Int32] = []

  private(set) var spellings: [Spelling] = []
  /// People as facts have them, by spelling.
  private(set) var people: [GitPerson] = []
  private(set) var paths: [[UInt8]] = []
  private var spellingNumbers: [Spelling: Int32] = [:]
  private var pathNumbers: [[UInt8]: Int32] = [:]

  // Of the run that is being taken in: its spellings, paths and commits as they are numbered here, parents that come
  // further on in it, and whether the commit at hand is here already.
  private var runSpellings: [Int32] = []
  private var runPaths: [Int32] = []
  private var runCommits: [Int32] = []
  private var runParents: [(place: Int, commit: Int)] = []
  private var isDouble = false

  /// Numbers whose commit is here under another number already.
  private(set) var doubles: [Int] = []

  var count: Int { commits.count }

  /// Makes room for so many commits.
  mutating func reserve(_ count: Int) {
    commits = ObjectNumbers(capacity: max(count, 16))
    numbers.reserveCapacity(count)
    authors.reserveCapacity(count)
    committers.reserveCapacity(count)
    authored.reserveCapacity(count)
    committed.reserveCapacity(count)
    marks.reserveCapacity(count)
    changesOwnership.reserveCapacity(count)
    folders.reserveCapacity(count)
    isReviewed.reserveCapacity(count)
    parentStarts.reserveCapacity(count + 1)
    parentNumbers.reserveCapacity(count + count / 2)
    touchStarts.reserveCapacity(count + 1)
    touches.reserveCapacity(count / 2)
    codeStarts.reserveCapacity(count + 1)
    code.reserveCapacity(count * 2)
  }

  /// Takes in a kept run.
  ///
  /// - Throws: when the bytes are not a run's; then the ledger is good for nothing.
  mutating func append(_ run: [UInt8]) throws(RunReader.Damage) { try CommitRun.read(run, into: &self) }

  /// The names of a commit's parents, the first one first.
  func parents(of commit: Int) -> [ObjectID] {
    parentNumbers[Int(parentStarts[commit])..<Int(parentStarts[commit + 1])].map {
      $0 < 0 ? strangers[-1 - Int($0)] : commits.ids[Int($0)]
    }
  }

  func isMerge(_ commit: Int) -> Bool { parentStarts[commit + 1] - parentStarts[commit] > 1 }

  func touches(of commit: Int) -> ArraySlice<Touch> {
    touches[Int(touchStarts[commit])..<Int(touchStarts[commit + 1])]
  }

  /// The programs that a commit changed, as `CodePath` hashes their paths.
  func code(of commit: Int) -> ArraySlice<UInt32> { code[Int(codeStarts[commit])..<Int(codeStarts[commit + 1])] }

  /// The author of a commit.
  func author(_ commit: Int) -> GitPerson { people[Int(authors[commit])] }

  /// The shape of the history; parents that were not read are left out.
  mutating func graph() -> CommitGraph {
    findParents()
    let times = committed.map(\.seconds)
    if lostParents.isEmpty { return CommitGraph(times: times, starts: parentStarts, parents: parentNumbers) }
    var starts: [Int32] = [0]
    var parents: [Int32] = []
    for commit in 0..<count {
      parents += parentNumbers[Int(parentStarts[commit])..<Int(parentStarts[commit + 1])].filter { $0 >= 0 }
      starts.append(Int32(parents.count))
    }
    return CommitGraph(times: times, starts: starts, parents: parents)
  }

  /// The parents of the commits here that are not here themselves, each once.
  mutating func unread() -> [ObjectID] {
    findParents()
    var missing = ObjectNumbers(capacity: 16)
    for place in lostParents { missing.add(strangers[-1 - Int(parentNumbers[place])]) }
    return missing.ids
  }

  /// Finds the parents that have come since.
  private mutating func findParents() {
    lostParents = lostParents.filter { place in
      guard let number = commits.number(of: strangers[-1 - Int(parentNumbers[place])]) else { return true }
      parentNumbers[place] = number
      return false
    }
  }

  /// The number of a path; it gets one when it has none.
  mutating func number(ofPath path: [UInt8]) -> Int32 {
    if let known = pathNumbers[path] { return known }
    let number = Int32(paths.count)
    paths.append(path)
    pathNumbers[path] = number
    return number
  }

  /// The number of a path; nil when no commit has it.
  func number(ofKnown path: [UInt8]) -> Int32? { pathNumbers[path] }

  private mutating func number(of spelling: Spelling) -> Int32 {
    if let known = spellingNumbers[spelling] { return known }
    let number = Int32(spellings.count)
    spellings.append(spelling)
    people.append(spelling.person)
    spellingNumbers[spelling] = number
    return number
  }
}

extension HistoryLedger: RunSink {
  mutating func begin(spellings: [Spelling], paths: [[UInt8]], commits: Int) {
    runSpellings.removeAll(keepingCapacity: true)
    runPaths.removeAll(keepingCapacity: true)
    runCommits.removeAll(keepingCapacity: true)
    for spelling in spellings { runSpellings.append(number(of: spelling)) }
    for path in paths { runPaths.append(number(ofPath: path)) }
  }

  mutating func commit(_ number: Int, _ id: ObjectID) {
    let (place, isNew) = commits.add(id)
    runCommits.append(place)
    isDouble = !isNew
    if isDouble { return doubles.append(number) }
    numbers.append(number)
    parentStarts.append(Int32(parentNumbers.count))
    touchStarts.append(Int32(touches.count))
    codeStarts.append(Int32(code.count))
  }

  mutating func parent(_ id: ObjectID) {
    if isDouble { return }
    lostParents.append(parentNumbers.count)
    strangers.append(id)
    add(parent: Int32(-strangers.count))
  }

  mutating func parent(at place: Int) {
    if isDouble { return }
    runParents.append((parentNumbers.count, place))
    add(parent: -1)
  }

  private mutating func add(parent: Int32) {
    parentNumbers.append(parent)
    parentStarts[parentStarts.count - 1] += 1
  }

  mutating func details(_ details: RunCommit) {
    if isDouble { return }
    authors.append(runSpellings[details.author])
    committers.append(runSpellings[details.committer])
    authored.append(details.authored)
    committed.append(details.committed)
    marks.append(details.marks)
    changesOwnership.append(details.changesOwnership)
    folders.append(details.folder.map { runPaths[$0] } ?? -1)
    if details.hasChangeID { gerritChanges.append(newest) }
    isReviewed.append(details.isReviewed)
  }

  mutating func touch(_ touch: CommitRecord.Touch) {
    guard !isDouble else { return }
    touches.append(Touch(path: runPaths[touch.path], status: touch.status, old: touch.old, new: touch.new))
    touchStarts[touchStarts.count - 1] = Int32(touches.count)
  }

  mutating func code(_ hash: UInt32) {
    guard !isDouble else { return }
    code.append(hash)
    codeStarts[codeStarts.count - 1] = Int32(code.count)
  }

  mutating func undone(_ commit: ObjectID) { if !isDouble { reverts.append((newest, commit)) } }
  mutating func branchOwner(_ handle: String) { if !isDouble { branchOwners.append((newest, handle)) } }
  mutating func mention(_ mention: CommitRecord.Mention) { if !isDouble { mentions.append((newest, mention)) } }
  mutating func borrowed(_ copy: CommitRecord.Borrowed) { if !isDouble { borrowed.append((newest, copy)) } }
  mutating func branchRecord(_ record: ReviewReader.Record) {
    if !isDouble { branchRecords.append((newest, record)) }
  }

  mutating func end() {
    for (place, commit) in runParents { parentNumbers[place] = runCommits[commit] }
    runParents.removeAll(keepingCapacity: true)
  }

  /// The commit that came last.
  private var newest: Int32 { Int32(count - 1) }
}
