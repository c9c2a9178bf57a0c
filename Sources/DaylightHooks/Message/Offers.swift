internal import DaylightCore

/// The trailers that Daylight offers for a message. A person decides which of them are true.
package struct Offers: Sendable {
  /// One offer.
  package struct Offer: Hashable, Sendable {
    /// Why it is offered.
    package enum Reason: Int, Sendable, CaseIterable {
      case document, branch, squash, squashed, lines, files, reviewed, mentored
    }

    /// The trailer's key.
    package var key: String
    /// Its value.
    package var value: [UInt8]
    /// Why.
    package var reason: Reason

    /// The trailer as a line.
    package var line: [UInt8] { Array("\(key): ".utf8) + value }

    /// Whether a record says it of this very change: it may be written without asking where somebody chose so. A
    /// review or a mentor's help that nobody has recorded is never claimed.
    package var isRecorded: Bool { [.document, .branch, .squash].contains(reason) }
  }

  /// In the order in which they are shown.
  package private(set) var offers: [Offer] = []

  /// Works out what to offer.
  ///
  /// - Parameters:
  ///   - message: what is written so far.
  ///   - lineAuthors: who wrote the lines that the commit changes.
  ///   - own: the author's address; nil when unknown. Nobody is offered themselves.
  package init(
    _ message: CommitMessage, hints: HintsFile?, staged: StagedFiles, branch: [UInt8]?, notes: [BranchNotes.Note],
    lineAuthors: [[UInt8]] = [], own: [UInt8]?
  ) {
    let written = Trailers.parse(message.text)
    var addresses: Set<[UInt8]> = Set(own.map { [$0.lowercased] } ?? [])
    for trailer in written { if let address = Offers.address(trailer.value) { addresses.insert(address) } }
    let hasDocument = written.contains { ["implements", "design-doc"].contains($0.key.lowercased.text) }
    // A file that the commit changes is at the same time what it carries out only when it changes others as well.
    if !hasDocument { addDocuments(hints, staged, branch, notes) }
    func add(_ people: [[UInt8]], _ key: String, _ reason: Offer.Reason, limit: Int) {
      var left = limit
      for person in people where left > 0 && HintsFile.isPerson(person) {
        guard let address = Offers.address(person), addresses.insert(address).inserted else { continue }
        offers.append(Offer(key: key, value: person, reason: reason))
        left -= 1
      }
    }
    func noted(_ keys: String...) -> [[UInt8]] { notes.filter { keys.contains($0.key.text) }.map(\.value) }
    add(noted("Co-authored-by", "Co-developed-by"), "Co-authored-by", .branch, limit: 4)
    let squashed = Offers.squashed(message.bytes)
    add(squashed.authors, "Co-authored-by", .squash, limit: 10)
    for note in squashed.notes where note.key.text != "Co-authored-by" && offers.count < 20 {
      let isDocument = Offers.address(note.value) == nil
      let offer = Offer(key: note.key.text, value: note.value, reason: isDocument ? .document : .squashed)
      if isDocument ? !hasDocument && !offers.contains(where: { $0.reason == .document }) : note.isPlain {
        offers.append(offer)
      }
    }
    if let hints {
      if let branch { add(hints.authors(ofBranch: branch), "Co-authored-by", .branch, limit: 4) }
      let people = hints.people(of: staged.files.map(\.path))
      add(noted("Mentored-by"), "Mentored-by", .branch, limit: 1)
      add(people.mentors, "Mentored-by", .mentored, limit: 1)
      add(people.reviewers, "Reviewed-by", .reviewed, limit: 2)
      add(lineAuthors, "Co-authored-by", .lines, limit: 2)
      // Who wrote other lines of the file has less to do with it.
      if lineAuthors.isEmpty { add(people.authors, "Co-authored-by", .files, limit: 2) }
    }
    offers = offers.enumerated().sorted {
      ($0.element.reason.rawValue, $0.offset) < ($1.element.reason.rawValue, $1.offset)
    }
    .map(\.element)
  }

  private mutating func addDocuments(
    _ hints: HintsFile?, _ staged: StagedFiles, _ branch: [UInt8]?, _ notes: [BranchNotes.Note]
  ) {
    var found: [(key: String, value: [UInt8])] = []
    let documents = hints?.documents ?? []
    let paths = Set(staged.files.map(\.path))
    let isOnlyDocuments = staged.files.allSatisfy { file in documents.contains { $0.path == file.path } }
    for document in documents where found.count < 3 {
      let isTouched = paths.contains(document.path)
      let isNamed = branch.map { BranchName.names($0, document) } ?? false
      guard isNamed && !isOnlyDocuments || isTouched && !isOnlyDocuments else { continue }
      // A number that the change's own files bear would be read as their label.
      let value = isTouched ? document.path : document.name.map { Array($0.utf8) } ?? document.path
      guard value.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else { continue }
      found.append((document.name == nil ? "Design-doc" : "Implements", value))
    }
    for note in notes where ["Implements", "Design-doc"].contains(note.key.text) && found.isEmpty && !isOnlyDocuments {
      found.append((note.key.text, note.value))
    }
    offers += found.map { Offer(key: $0.key, value: $0.value, reason: .document) }
  }

  /// The authors of the commits that `git merge --squash` joins, and what these commits say of people and documents: the
  /// message lists them as `git log` does.
  private static func squashed(_ bytes: [UInt8]) -> (authors: [[UInt8]], notes: [BranchNotes.Note]) {
    guard bytes.starts(with: Array("Squashed commit of the following:".utf8)) else { return ([], []) }
    var authors: [[UInt8]] = []
    var notes: [BranchNotes.Note] = []
    for line in bytes.lines.prefix(20_000) {
      if line.starts(with: Array("Author: ".utf8)) { authors.append(Array(line.dropFirst(8).trimmed)) }
      guard line.starts(with: Array("    ".utf8)), let colon = line.firstIndex(of: UInt8(ascii: ":")),
        let key = BranchNotes.keys.first(where: { line[..<colon].trimmed.equals(ignoringCase: $0) })
      else { continue }
      let note = BranchNotes.Note(key: key, value: Array(line[(colon + 1)...].trimmed))
      if key.text.hasPrefix("Co-") { authors.append(note.value) } else if !notes.contains(note) { notes.append(note) }
    }
    return (authors, notes.filter(\.isPlain))
  }

  /// The address in `Name <address>`, in lower case.
  static func address(_ value: [UInt8]) -> [UInt8]? {
    guard let opening = value.lastIndex(of: UInt8(ascii: "<")), let closing = value.lastIndex(of: UInt8(ascii: ">")),
      opening + 1 < closing
    else { return nil }
    return value[(opening + 1)..<closing].trimmed.lowercased
  }

  /// The offers as comments, without the comment character.
  ///
  /// Offers have no blank before their key: who takes the comment character away gets a trailer, not a line that git
  /// would take for more of the line above.
  package func comments(scanned: String?) -> [[UInt8]] {
    guard !offers.isEmpty else { return [] }
    let day = scanned.map { " (from the scan of commits up to \($0))" } ?? ""
    var lines = [
      "", " Daylight offers these lines\(day).",
      " Take away the first character of those that are true; leave the others.",
    ].map { Array($0.utf8) }
    var last: Offer.Reason?
    for offer in offers {
      if offer.reason != last { lines.append(Array(" \(Offers.words(offer.reason)):".utf8)) }
      last = offer.reason
      lines.append(offer.line)
    }
    return lines
  }

  private static func words(_ reason: Offer.Reason) -> String {
    switch reason {
    case .document: "The branch, its commits or the files name this document"
    case .branch: "Earlier commits of this branch are by, or name"
    case .squash: "They wrote the commits that are squashed here"
    case .squashed: "The commits that are squashed here say"
    case .lines: "They wrote the lines that you change here"
    case .files: "They changed these files lately"
    case .reviewed: "They reviewed changes to these files lately"
    case .mentored: "They were named as mentors for changes here"
    }
  }
}
