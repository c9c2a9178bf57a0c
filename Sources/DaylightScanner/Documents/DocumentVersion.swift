internal import DaylightGit

/// What one version of a document's head says: enough to date a status and a role.
///
/// It follows from the content alone, so it is read once and remembered.
struct DocumentVersion: Hashable, Sendable {
  /// The status as written; nil when the version says none.
  var declared: String?
  /// The people named, each with the role, as short hashes.
  var people: Set<UInt32> = []
  /// How many questions the text leaves open.
  var openQuestions = 0

  /// Reads a version.
  ///
  /// - Parameter isMetadata: whether it is a file beside the text, such as `kep.yaml`.
  init(_ bytes: [UInt8], isMetadata: Bool, bareWordIsHandle: Bool) {
    let header = isMetadata ? DocumentHeader(metadata: bytes, isQuick: true) : DocumentHeader(bytes, isQuick: true)
    declared = DocumentFields.status(in: header).map { Text.decode(Array($0.utf8), bound: 120) }
    for entry in DocumentPeople.declared(in: header, bareWordIsHandle: bareWordIsHandle) {
      people.insert(DocumentVersion.mark(entry.person, entry.role))
    }
    if !isMetadata { openQuestions = DocumentVersion.questions(Text.lines(Array(bytes.prefix(1 << 18)))) }
  }

  /// A person in a role, as a hash: by handle, else address, else name.
  static func mark(_ person: GitPerson, _ role: DocumentFact.Role) -> UInt32 {
    let text = "\(role.rawValue) \(person.handle ?? person.email ?? person.name?.lowercased() ?? "")"
    return FowlerNollVo.hash32(text.utf8)
  }

  /// Items of lists below headings such as "Open questions".
  private static func questions(_ lines: [ArraySlice<UInt8>]) -> Int {
    var count = 0
    var isOpen = false
    var index = 0
    while index < lines.count {
      if let heading = HeadLines.heading(at: index, in: lines) {
        let name = heading.text.lowercased()
        isOpen = !name.holds("uture") && DocumentShape.parts(of: heading.text).contains(.questions)
        index += heading.length
        continue
      }
      if isOpen, let first = lines[index].first, "*-+".utf8.contains(first) || Text.isDigit(first),
        lines[index].split(separator: 0x20).count >= 4
      {
        count += 1
      }
      index += 1
    }
    return count
  }

  // MARK: - As it is remembered

  var bytes: [UInt8] {
    var writer = RunWriter()
    writer.text(declared ?? "")
    writer.number(openQuestions)
    writer.number(people.count)
    for mark in people.sorted() { writer.number(Int(mark)) }
    return writer.bytes
  }

  /// Reads a remembered version; nil for anything else.
  init?(bytes: [UInt8]) {
    var reader = RunReader(bytes)
    do throws(RunReader.Damage) {
      let text = try reader.text()
      declared = text.isEmpty ? nil : text
      openQuestions = Int(clamping: try reader.number())
      for _ in 0..<(try reader.count()) { people.insert(UInt32(truncatingIfNeeded: try reader.number())) }
    } catch {
      return nil
    }
  }
}
