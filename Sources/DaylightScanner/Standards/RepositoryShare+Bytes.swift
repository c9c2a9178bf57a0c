internal import DaylightCore

extension RepositoryShare {
  /// The version of the kept form.
  private static let version = 5

  /// The share as it is kept.
  public var bytes: [UInt8] {
    var writer = RunWriter()
    writer.number(RepositoryShare.version)
    writer.text(repository)
    writer.number(people.count)
    for person in people { for part in [person.name, person.email, person.handle] { write(part, &writer) } }
    writer.number(standards.count)
    for fact in standards {
      for text in [
        fact.path, fact.lineage, fact.category.rawValue, fact.title, fact.introduced.commit, fact.current, fact.sketch,
      ] {
        writer.text(text)
      }
      for part in [
        fact.introduced.author.name, fact.introduced.author.email, fact.introduced.author.handle, fact.enforcement,
      ] {
        write(part, &writer)
      }
      writer.signed(fact.introduced.at.seconds)
      writer.signed(Int64(fact.introduced.at.offsetMinutes))
      writer.signed(Int64(fact.lines))
      writer.number(fact.isImported ? 1 : 0)
      writer.number(fact.names.count)
      for name in fact.names { writer.text(name) }
    }
    writer.number(uptakes.count)
    for uptake in uptakes {
      for text in [uptake.target, uptake.commit, uptake.path] { writer.text(text) }
      writer.number(uptake.by)
      writer.signed(Int64(uptake.day.number))
      writer.number((uptake.isMention ? 1 : 0) | (uptake.end == nil ? 0 : 2))
      guard let end = uptake.end else { continue }
      writer.text(end.commit)
      writer.number(end.by)
      writer.signed(Int64(end.day.number))
    }
    writer.number(strands.count)
    for strand in strands {
      writer.text(strand.id)
      writer.number(strand.document == nil ? 0 : 1)
      if let document = strand.document { for part in [document.lineage, document.text] { write(part, &writer) } }
      writer.text(strand.commit)
      writer.number(strand.by)
      writer.number(strand.commits)
      writer.number(strand.days.count)
      for day in strand.days { writer.signed(Int64(day.number)) }
      writer.number(strand.titles.count)
      for title in strand.titles { writer.signed(Int64(bitPattern: title)) }
      writer.number(strand.origins.count)
      for (origin, day) in zip(strand.origins, strand.originDays) {
        writer.signed(Int64(bitPattern: origin))
        writer.signed(Int64(day.number))
      }
    }
    return writer.bytes
  }

  /// Reads a kept share; nil when it is of another version, or damaged.
  public init?(bytes: [UInt8]) {
    var reader = RunReader(bytes)
    do throws(RunReader.Damage) {
      guard try reader.number() == UInt64(RepositoryShare.version) else { return nil }
      repository = try reader.text()
      for _ in 0..<(try reader.count(each: 3)) {
        people.append(try RepositoryShare.person(&reader))
      }
      for _ in 0..<(try reader.count(each: 8)) { standards.append(try RepositoryShare.standard(repository, &reader)) }
      for _ in 0..<(try reader.count(each: 6)) {
        let (target, commit, path) = (try reader.text(), try reader.text(), try reader.text())
        let by = try reader.index(below: people.count)
        let day = try RepositoryShare.day(&reader)
        let flags = try reader.number()
        var uptake = Uptake(target: target, isMention: flags & 1 != 0, commit: commit, path: path, by: by, day: day)
        if flags & 2 != 0 {
          uptake.end = End(
            commit: try reader.text(), by: try reader.index(below: people.count), day: try RepositoryShare.day(&reader))
        }
        uptakes.append(uptake)
      }
      for _ in 0..<(try reader.count(each: 6)) {
        let id = try reader.text()
        var document: CitationFact.To?
        if try reader.number() == 1 {
          document = CitationFact.To(
            lineage: try RepositoryShare.optional(&reader), text: try RepositoryShare.optional(&reader))
        }
        let commit = try reader.text()
        let by = try reader.index(below: people.count)
        var strand = Strand(
          id: id, document: document, by: by, commits: try reader.index(below: 1 << 32), days: [], commit: commit,
          titles: [], origins: [], originDays: [])
        for _ in 0..<(try reader.count()) { strand.days.append(try RepositoryShare.day(&reader)) }
        for _ in 0..<(try reader.count()) { strand.titles.append(UInt64(bitPattern: try reader.signed())) }
        for _ in 0..<(try reader.count(each: 2)) {
          strand.origins.append(UInt64(bitPattern: try reader.signed()))
          strand.originDays.append(try RepositoryShare.day(&reader))
        }
        strands.append(strand)
      }
    } catch {
      return nil
    }
  }

  private static func standard(_ repository: String, _ reader: inout RunReader) throws(RunReader.Damage) -> StandardFact
  {
    let (path, lineage) = (try reader.text(), try reader.text())
    guard let category = StandardFact.Category(rawValue: try reader.text()) else { throw RunReader.Damage() }
    let (title, commit, current, sketch) = (try reader.text(), try reader.text(), try reader.text(), try reader.text())
    let author = try person(&reader)
    let enforcement = try optional(&reader)
    let seconds = try reader.signed()
    let offset = try reader.signed()
    let lines = Int(try reader.signed())
    let isImported = try reader.number() == 1
    var names: [String] = []
    for _ in 0..<(try reader.count()) { names.append(try reader.text()) }
    return StandardFact(
      repository: repository, path: path, lineage: lineage, category: category, title: title,
      introduced: .init(commit: commit, author: author, at: Timestamp(seconds: seconds, offsetMinutes: Int(offset))),
      current: current, lines: lines, isImported: isImported, enforcement: enforcement, names: names, sketch: sketch)
  }

  private static func day(_ reader: inout RunReader) throws(RunReader.Damage) -> CalendarDay {
    CalendarDay(number: Int(try reader.signed()))
  }

  /// A person with the parts as they were kept, whatever the initialiser would make of them.
  private static func person(_ reader: inout RunReader) throws(RunReader.Damage) -> GitPerson {
    var person = GitPerson()
    person.name = try optional(&reader)
    person.email = try optional(&reader)
    person.handle = try optional(&reader)
    return person
  }

  private func write(_ text: String?, _ writer: inout RunWriter) {
    writer.number(text == nil ? 0 : 1)
    if let text { writer.text(text) }
  }

  private static func optional(_ reader: inout RunReader) throws(RunReader.Damage) -> String? {
    try reader.number() == 0 ? nil : try reader.text()
  }
}
