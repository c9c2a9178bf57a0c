internal import DaylightCore
internal import DaylightGit

/// Commits that were read together, with the spellings and paths that they share: the unit in which a scan remembers.
struct CommitRun: Sendable {
  var spellings: [Spelling] = []
  var paths: [[UInt8]] = []
  var records: [CommitRecord] = []
  /// While a run is read: parents that come further on, each with the place of its child and its own among the parents.
  private var pending: [(child: Int, parent: Int, place: Int)] = []

  /// The run as it is kept.
  var bytes: [UInt8] {
    var writer = RunWriter()
    writer.number(spellings.count)
    for spelling in spellings {
      writer.text(spelling.name)
      writer.text(spelling.email)
    }
    writer.number(paths.count)
    for path in paths { writer.raw(path) }
    writer.number(records.count)
    var places: [ObjectID: Int] = [:]
    for (place, record) in records.enumerated() { places[record.id] = place }
    for (place, record) in records.enumerated() { CommitRun.write(record, at: place, places, &writer) }
    return writer.bytes
  }

  init() {}

  /// Reads a kept run.
  init(bytes: [UInt8]) throws(RunReader.Damage) { try CommitRun.read(bytes, into: &self) }

  /// Gives what a kept run holds to a sink, part by part.
  ///
  /// - Throws: when the bytes are not a run's. What the sink got by then is worth nothing.
  static func read(_ bytes: [UInt8], into sink: inout some RunSink) throws(RunReader.Damage) {
    var reader = RunReader(bytes)
    var spellings: [Spelling] = []
    for _ in 0..<(try reader.count(each: 2)) {
      spellings.append(Spelling(name: try reader.text(), email: try reader.text()))
    }
    var paths: [[UInt8]] = []
    for _ in 0..<(try reader.count()) { paths.append(try reader.raw()) }
    let count = try reader.count(each: 20)
    sink.begin(spellings: spellings, paths: paths, commits: count)
    for place in 0..<count {
      try CommitRun.commit(&reader, place..<count, spellings.count, paths.count, &sink)
    }
    guard reader.isAtEnd else { throw RunReader.Damage() }
    sink.end()
  }

  /// The run without some of its commits, and without what only those named.
  func dropping(_ numbers: Set<Int>) -> CommitRun {
    var run = CommitRun()
    var spellingPlaces: [Int: Int] = [:]
    var pathPlaces: [Int: Int] = [:]
    func place(ofSpelling old: Int) -> Int {
      if let known = spellingPlaces[old] { return known }
      run.spellings.append(spellings[old])
      spellingPlaces[old] = run.spellings.count - 1
      return run.spellings.count - 1
    }
    func place(ofPath old: Int) -> Int {
      if let known = pathPlaces[old] { return known }
      run.paths.append(paths[old])
      pathPlaces[old] = run.paths.count - 1
      return run.paths.count - 1
    }
    for var record in records where !numbers.contains(record.number) {
      record.author = place(ofSpelling: record.author)
      record.committer = place(ofSpelling: record.committer)
      record.folder = record.folder.map { place(ofPath: $0) }
      for index in record.touches.indices { record.touches[index].path = place(ofPath: record.touches[index].path) }
      run.records.append(record)
    }
    return run
  }

  /// A parent in the same run is written as the number of places that it is further on: most are.
  private static func write(
    _ record: CommitRecord, at place: Int, _ places: [ObjectID: Int], _ writer: inout RunWriter
  ) {
    writer.number(record.number)
    writer.object(record.id)
    writer.number(record.parents.count)
    for parent in record.parents {
      if let other = places[parent], other > place {
        writer.number(other - place)
      } else {
        writer.number(0)
        writer.object(parent)
      }
    }
    writer.number(record.author)
    writer.number(record.committer)
    time(record.authored, &writer)
    time(record.committed, &writer)
    let hasMore =
      !record.mentions.isEmpty || record.undone != nil || record.branchOwner != nil || !record.borrowed.isEmpty
      || !record.branchRecords.isEmpty
    writer.number(record.marks.rawValue)
    writer.number(
      (record.changesOwnership ? 1 : 0) | (hasMore ? 2 : 0) | (record.hasChangeID ? 4 : 0) | (record.isReviewed ? 8 : 0)
    )
    writer.number(record.folder.map { $0 + 1 } ?? 0)
    writer.number(record.touches.count)
    for touch in record.touches {
      writer.number(touch.path)
      writer.number(touch.status.rawValue)
      writer.object(touch.old)
      writer.object(touch.new)
    }
    writer.number(record.code.count)
    for hash in record.code { writer.word(hash) }
    guard hasMore else { return }
    writer.object(record.undone)
    writer.text(record.branchOwner ?? "")
    writer.number(record.mentions.count)
    for mention in record.mentions {
      writer.text(mention.manner.rawValue)
      writer.number(mention.texts.count)
      for text in mention.texts { writer.text(text) }
    }
    writer.number(record.borrowed.count)
    for copy in record.borrowed {
      writer.text(copy.original)
      copy.record.write(to: &writer)
    }
    writer.number(record.branchRecords.count)
    for review in record.branchRecords { review.write(to: &writer) }
  }

  private static func time(_ time: Timestamp, _ writer: inout RunWriter) {
    writer.signed(time.seconds)
    writer.signed(Int64(time.offsetMinutes))
  }

  /// - Parameter places: the commit's own place in the run, and those after it.
  private static func commit(
    _ reader: inout RunReader, _ places: Range<Int>, _ spellings: Int, _ paths: Int, _ sink: inout some RunSink
  ) throws(RunReader.Damage) {
    let number = try reader.index(below: 1 << 32)
    let id = try reader.object()
    sink.commit(number, id)
    for _ in 0..<(try reader.count()) {
      let distance = try reader.index(below: places.count)
      if distance == 0 { sink.parent(try reader.object()) } else { sink.parent(at: places.lowerBound + distance) }
    }
    let author = try reader.index(below: spellings)
    let committer = try reader.index(below: spellings)
    let (authored, committed) = (try time(&reader), try time(&reader))
    let marks = ChangeFact.Marks(rawValue: UInt8(try reader.index(below: 256)))
    let flags = try reader.number()
    let folder = try reader.index(below: paths + 1)
    sink.details(
      RunCommit(
        author: author, committer: committer, authored: authored, committed: committed, marks: marks,
        changesOwnership: flags & 1 != 0, hasChangeID: flags & 4 != 0, isReviewed: flags & 8 != 0,
        folder: folder == 0 ? nil : folder - 1))
    for _ in 0..<(try reader.count(each: 4)) {
      let path = try reader.index(below: paths)
      guard let status = FileChange.Status(rawValue: UInt8(try reader.index(below: 256))) else {
        throw RunReader.Damage()
      }
      sink.touch(.init(path: path, status: status, old: try reader.optionalObject(), new: try reader.optionalObject()))
    }
    for _ in 0..<(try reader.count(each: 4)) { sink.code(try reader.word()) }
    guard flags & 2 != 0 else { return }
    if let undone = try reader.optionalObject() { sink.undone(undone) }
    let owner = try reader.text()
    if !owner.isEmpty { sink.branchOwner(owner) }
    for _ in 0..<(try reader.count(each: 2)) {
      guard let manner = CitationFact.Manner(rawValue: try reader.text()) else { throw RunReader.Damage() }
      var texts: [String] = []
      for _ in 0..<(try reader.count()) { texts.append(try reader.text()) }
      sink.mention(.init(manner: manner, texts: texts))
    }
    for _ in 0..<(try reader.count(each: 8)) {
      sink.borrowed(.init(original: try reader.text(), record: try ReviewReader.Record(&reader)))
    }
    for _ in 0..<(try reader.count(each: 7)) { sink.branchRecord(try ReviewReader.Record(&reader)) }
  }

  private static func time(_ reader: inout RunReader) throws(RunReader.Damage) -> Timestamp {
    let seconds = try reader.signed()
    let offset = try reader.signed()
    return Timestamp(seconds: seconds, offsetMinutes: Int(offset))
  }
}

extension CommitRun: Hashable {
  static func == (left: CommitRun, right: CommitRun) -> Bool {
    left.spellings == right.spellings && left.paths == right.paths && left.records == right.records
  }

  func hash(into hasher: inout Hasher) { hasher.combine(records) }
}

/// The parts of a kept commit that all have.
struct RunCommit {
  /// The places of author and committer among the run's spellings.
  var author: Int
  var committer: Int
  var authored: Timestamp
  var committed: Timestamp
  var marks: ChangeFact.Marks
  var changesOwnership: Bool
  var hasChangeID: Bool
  var isReviewed: Bool
  /// The folder's place among the run's paths.
  var folder: Int?
}

/// Takes what a kept run holds, in the order in which it is kept: a commit, and then what belongs to it.
///
/// A history of a hundred thousand commits goes through here whenever anything is new: no list is made for each.
protocol RunSink {
  mutating func begin(spellings: [Spelling], paths: [[UInt8]], commits: Int)
  mutating func commit(_ number: Int, _ id: ObjectID)
  /// A parent that is not in the run, or before its child.
  mutating func parent(_ id: ObjectID)
  /// A parent further on in the run, by its place.
  mutating func parent(at place: Int)
  mutating func details(_ details: RunCommit)
  mutating func touch(_ touch: CommitRecord.Touch)
  /// A program that it changed.
  mutating func code(_ hash: UInt32)
  mutating func undone(_ commit: ObjectID)
  mutating func branchOwner(_ handle: String)
  mutating func mention(_ mention: CommitRecord.Mention)
  mutating func borrowed(_ copy: CommitRecord.Borrowed)
  mutating func branchRecord(_ record: ReviewReader.Record)
  mutating func end()
}

extension CommitRun: RunSink {
  mutating func begin(spellings: [Spelling], paths: [[UInt8]], commits: Int) {
    self.spellings = spellings
    self.paths = paths
    records.reserveCapacity(commits)
  }

  mutating func commit(_ number: Int, _ id: ObjectID) {
    let unknown = Timestamp(seconds: 0, offsetMinutes: 0)
    records.append(
      CommitRecord(
        number: number, id: id, parents: [], author: 0, committer: 0, authored: unknown, committed: unknown))
  }

  mutating func parent(_ id: ObjectID) { records[records.count - 1].parents.append(id) }

  mutating func parent(at place: Int) {
    let child = records.count - 1
    pending.append((child, records[child].parents.count, place))
    records[child].parents.append(.zero)
  }

  mutating func details(_ details: RunCommit) {
    let place = records.count - 1
    records[place].author = details.author
    records[place].committer = details.committer
    records[place].authored = details.authored
    records[place].committed = details.committed
    records[place].marks = details.marks
    records[place].changesOwnership = details.changesOwnership
    records[place].hasChangeID = details.hasChangeID
    records[place].isReviewed = details.isReviewed
    records[place].folder = details.folder
  }

  mutating func touch(_ touch: CommitRecord.Touch) { records[records.count - 1].touches.append(touch) }
  mutating func code(_ hash: UInt32) { records[records.count - 1].code.append(hash) }
  mutating func undone(_ commit: ObjectID) { records[records.count - 1].undone = commit }
  mutating func branchOwner(_ handle: String) { records[records.count - 1].branchOwner = handle }
  mutating func mention(_ mention: CommitRecord.Mention) { records[records.count - 1].mentions.append(mention) }
  mutating func borrowed(_ copy: CommitRecord.Borrowed) { records[records.count - 1].borrowed.append(copy) }
  mutating func branchRecord(_ record: ReviewReader.Record) { records[records.count - 1].branchRecords.append(record) }

  mutating func end() {
    for (child, parent, place) in pending { records[child].parents[parent] = records[place].id }
    pending = []
  }
}
