internal import DaylightCore
internal import DaylightGit

/// Commits that were read together, with the spellings and paths that they share: the unit in which a scan remembers.
struct CommitRun: Hashable, Sendable {
  var spellings: [Spelling] = []
  var paths: [[UInt8]] = []
  var records: [CommitRecord] = []

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
    for record in records { CommitRun.write(record, &writer) }
    return writer.bytes
  }

  init() {}

  /// Reads a kept run.
  init(bytes: [UInt8]) throws(RunReader.Damage) {
    var reader = RunReader(bytes)
    for _ in 0..<(try reader.count(each: 2)) {
      spellings.append(Spelling(name: try reader.text(), email: try reader.text()))
    }
    for _ in 0..<(try reader.count()) { paths.append(try reader.raw()) }
    let count = try reader.count(each: 20)
    records.reserveCapacity(count)
    for _ in 0..<count { records.append(try CommitRun.record(&reader, spellings.count, paths.count)) }
    guard reader.isAtEnd else { throw RunReader.Damage() }
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
      for index in record.touches.indices { record.touches[index].path = place(ofPath: record.touches[index].path) }
      run.records.append(record)
    }
    return run
  }

  private static func write(_ record: CommitRecord, _ writer: inout RunWriter) {
    writer.number(record.number)
    writer.object(record.id)
    writer.number(record.parents.count)
    for parent in record.parents { writer.object(parent) }
    writer.number(record.author)
    writer.number(record.committer)
    time(record.authored, &writer)
    time(record.committed, &writer)
    let hasMore = !record.mentions.isEmpty || record.undone != nil || record.branchOwner != nil
    writer.number(record.marks.rawValue)
    writer.number((record.changesOwnership ? 1 : 0) | (hasMore ? 2 : 0))
    writer.number(record.touches.count)
    for touch in record.touches {
      writer.number(touch.path)
      writer.number(touch.status.rawValue)
      writer.object(touch.old)
      writer.object(touch.new)
    }
    guard hasMore else { return }
    writer.object(record.undone)
    writer.text(record.branchOwner ?? "")
    writer.number(record.mentions.count)
    for mention in record.mentions {
      writer.text(mention.manner.rawValue)
      writer.number(mention.texts.count)
      for text in mention.texts { writer.text(text) }
    }
  }

  private static func time(_ time: Timestamp, _ writer: inout RunWriter) {
    writer.signed(time.seconds)
    writer.signed(Int64(time.offsetMinutes))
  }

  private static func record(
    _ reader: inout RunReader, _ spellings: Int, _ paths: Int
  ) throws(RunReader.Damage) -> CommitRecord {
    let number = try reader.index(below: 1 << 32)
    let id = try reader.object()
    var parents: [ObjectID] = []
    for _ in 0..<(try reader.count(each: 20)) { parents.append(try reader.object()) }
    var record = CommitRecord(
      number: number, id: id, parents: parents, author: try reader.index(below: spellings),
      committer: try reader.index(below: spellings), authored: try time(&reader), committed: try time(&reader))
    record.marks = ChangeFact.Marks(rawValue: UInt8(try reader.index(below: 256)))
    let flags = try reader.number()
    record.changesOwnership = flags & 1 != 0
    for _ in 0..<(try reader.count(each: 4)) {
      let path = try reader.index(below: paths)
      guard let status = FileChange.Status(rawValue: UInt8(try reader.index(below: 256))) else {
        throw RunReader.Damage()
      }
      record.touches.append(
        .init(path: path, status: status, old: try reader.optionalObject(), new: try reader.optionalObject()))
    }
    guard flags & 2 != 0 else { return record }
    record.undone = try reader.optionalObject()
    let owner = try reader.text()
    record.branchOwner = owner.isEmpty ? nil : owner
    for _ in 0..<(try reader.count(each: 2)) {
      guard let manner = CitationFact.Manner(rawValue: try reader.text()) else { throw RunReader.Damage() }
      var texts: [String] = []
      for _ in 0..<(try reader.count()) { texts.append(try reader.text()) }
      record.mentions.append(.init(manner: manner, texts: texts))
    }
    return record
  }

  private static func time(_ reader: inout RunReader) throws(RunReader.Damage) -> Timestamp {
    let seconds = try reader.signed()
    let offset = try reader.signed()
    return Timestamp(seconds: seconds, offsetMinutes: Int(offset))
  }
}
