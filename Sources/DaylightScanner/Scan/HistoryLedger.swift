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
  private var parentStarts: [Int32] = [0]
  private var parentIDs: [ObjectID] = []
  private var touchStarts: [Int32] = [0]
  private var touches: [Touch] = []

  /// The commits whose messages name documents.
  private(set) var mentions: [(commit: Int32, mention: CommitRecord.Mention)] = []
  /// The commits that say they undo another one.
  private(set) var reverts: [(commit: Int32, undone: ObjectID)] = []
  /// The merges that name whose branch they took in.
  private(set) var branchOwners: [(merge: Int32, handle: String)] = []

  private(set) var spellings: [Spelling] = []
  /// People as facts have them, by spelling.
  private(set) var people: [GitPerson] = []
  private(set) var paths: [[UInt8]] = []
  private var spellingNumbers: [Spelling: Int32] = [:]
  private var pathNumbers: [[UInt8]: Int32] = [:]

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
    parentStarts.reserveCapacity(count + 1)
    parentIDs.reserveCapacity(count + count / 2)
    touchStarts.reserveCapacity(count + 1)
    touches.reserveCapacity(count / 2)
  }

  /// Takes in a run.
  mutating func append(_ run: CommitRun) {
    let spellingMap = run.spellings.map { number(of: $0) }
    let pathMap = run.paths.map { number(ofPath: $0) }
    for record in run.records {
      let (index, isNew) = commits.add(record.id)
      guard isNew else {
        doubles.append(record.number)
        continue
      }
      numbers.append(record.number)
      authors.append(spellingMap[record.author])
      committers.append(spellingMap[record.committer])
      authored.append(record.authored)
      committed.append(record.committed)
      marks.append(record.marks)
      changesOwnership.append(record.changesOwnership)
      parentIDs += record.parents
      parentStarts.append(Int32(parentIDs.count))
      for touch in record.touches {
        touches.append(Touch(path: pathMap[touch.path], status: touch.status, old: touch.old, new: touch.new))
      }
      touchStarts.append(Int32(touches.count))
      for mention in record.mentions { mentions.append((index, mention)) }
      if let undone = record.undone { reverts.append((index, undone)) }
      if let owner = record.branchOwner { branchOwners.append((index, owner)) }
    }
  }

  func parents(of commit: Int) -> ArraySlice<ObjectID> {
    parentIDs[Int(parentStarts[commit])..<Int(parentStarts[commit + 1])]
  }

  func isMerge(_ commit: Int) -> Bool { parentStarts[commit + 1] - parentStarts[commit] > 1 }

  func touches(of commit: Int) -> ArraySlice<Touch> {
    touches[Int(touchStarts[commit])..<Int(touchStarts[commit + 1])]
  }

  /// The author of a commit.
  func author(_ commit: Int) -> GitPerson { people[Int(authors[commit])] }

  /// The shape of the history; parents that were not read are left out.
  var graph: CommitGraph {
    var starts: [Int32] = [0]
    var parents: [Int32] = []
    starts.reserveCapacity(count + 1)
    parents.reserveCapacity(parentIDs.count)
    for commit in 0..<count {
      for place in Int(parentStarts[commit])..<Int(parentStarts[commit + 1]) {
        if let parent = commits.number(of: parentIDs[place]) { parents.append(parent) }
      }
      starts.append(Int32(parents.count))
    }
    return CommitGraph(times: committed.map(\.seconds), starts: starts, parents: parents)
  }

  /// The parents of the commits here that are not here themselves, each once.
  var unread: [ObjectID] {
    var missing = ObjectNumbers(capacity: 16)
    for id in parentIDs where commits.number(of: id) == nil { missing.add(id) }
    return missing.ids
  }

  /// The number of a path; it gets one when it has none.
  mutating func number(ofPath path: [UInt8]) -> Int32 {
    if let known = pathNumbers[path] { return known }
    let number = Int32(paths.count)
    paths.append(path)
    pathNumbers[path] = number
    return number
  }

  private mutating func number(of spelling: Spelling) -> Int32 {
    if let known = spellingNumbers[spelling] { return known }
    let number = Int32(spellings.count)
    spellings.append(spelling)
    people.append(spelling.person)
    spellingNumbers[spelling] = number
    return number
  }
}
