/// Linux' MAINTAINERS: sections with people, files and a status. The sections whose files are named most exactly own a
/// path.
///
/// `F:` names files, a folder with what is below it when it ends in a slash; `*` and `?` match, also across slashes, as long as
/// the path has as many slashes as the pattern. `X:` takes files out of its section, `N:` finds words in paths by a regular
/// expression, `K:` in texts. What stands before the first section explains the format. Source: the head of Linux'
/// MAINTAINERS and scripts/get_maintainer.pl, which reads a pattern as the beginning of a path.
public struct LinuxMaintainers: Hashable, Sendable {
  /// A section.
  public struct Section: Hashable, Sendable {
    /// The name of the subsystem.
    public var title: String
    /// The line of the title, from 1.
    public var line: Int
    /// The maintainers' addresses, in lower case.
    public var maintainers: [String] = []
    /// The reviewers' addresses.
    public var reviewers: [String] = []
    /// The mailing lists.
    public var lists: [String] = []
    /// Such as `Maintained` or `Orphan`; nil when the section does not say.
    public var status: String?
    /// The `F:` lines.
    public var files: [Pattern] = []
    /// The `X:` lines.
    public var exclusions: [Pattern] = []
    fileprivate var names: [Name] = []
    fileprivate var keywords: [Name] = []

    /// Who owns its files: the maintainers, or the reviewers where nobody maintains.
    public var owners: [String] { maintainers.isEmpty ? reviewers : maintainers }
    /// Whether nobody looks after it, by its own words.
    public var isOrphan: Bool {
      guard let status = status?.lowercased() else { return false }
      return status.hasPrefix("orphan") || status.hasPrefix("obsolete")
    }

    /// Whether a text has one of its key words (`K:`).
    public func hasKeyword(in text: [UInt8]) -> Bool { keyword(in: text) != nil }

    /// The line of the first key words that a text has.
    fileprivate func keyword(in text: [UInt8]) -> Int? {
      keywords.first { $0.expression.isFound(in: text[...]) }?.line
    }
  }

  /// An `F:` or `X:` line.
  public struct Pattern: Hashable, Sendable {
    /// The pattern as written.
    public var text: String
    /// The line, from 1.
    public var line: Int
    /// Nil when it is all letters of a path.
    private var expression: RegularExpression?
    private let bytes: [UInt8]
    private let slashes: Int
    /// Whether slashes need not be counted.
    private let goesDeeper: Bool

    fileprivate init?(_ text: String, line: Int) {
      self.text = text
      self.line = line
      bytes = Array(text.utf8)
      slashes = bytes.count { $0 == UInt8(ascii: "/") }
      goesDeeper = text.hasSuffix("/") || text.contains("**")
      let special = "*?[]()+^$|{}\\".utf8
      if bytes.contains(where: special.contains) {
        var pattern = ""
        var stars = 0
        for letter in text {
          if letter == "*" {
            if stars < 1 || !text.contains("**") { pattern += ".*" }
            stars += 1
            continue
          }
          stars = 0
          pattern += letter == "." ? "\\." : letter == "?" ? "." : String(letter)
        }
        guard let made = RegularExpression(pattern) else { return nil }
        expression = made
      }
    }

    /// Whether the pattern names a path.
    public func matches(_ path: [UInt8]) -> Bool {
      if let expression {
        guard expression.isPrefix(of: path[...]) else { return false }
      } else {
        guard path.starts(with: bytes) else { return false }
        // A folder may be written without its slash.
        if path.count > bytes.count, path[bytes.count] == UInt8(ascii: "/") { return true }
      }
      return goesDeeper || path.count(where: { $0 == UInt8(ascii: "/") }) == slashes
    }

    /// How exactly it names files: the more slashes, the more exactly; all files is the least.
    public var depth: Int {
      if text.hasPrefix("*") { return -1 }
      return slashes + (text.hasSuffix("/") ? 0 : 1)
    }

    fileprivate var key: PathPattern.Key {
      if expression != nil {
        let literal = bytes.prefix { !"*?[]()+^$|{}\\".utf8.contains($0) }
        guard let slash = literal.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return .any }
        return .prefix(Array(bytes[..<slash]))
      }
      // The last name may be the beginning of a longer one.
      guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return .any }
      return .prefix(Array(bytes[..<slash]))
    }
  }

  fileprivate struct Name: Hashable, Sendable {
    var line: Int
    var expression: RegularExpression
  }

  /// The sections, in order.
  public let sections: [Section]
  /// What cannot be followed.
  public let invalid: [OwnershipProblem]
  private let index: PatternIndex
  /// The section and line of each pattern in the index.
  private let places: [(section: Int32, pattern: Int32)]

  /// Reads a file; nil when it is no such file: it names no files.
  public init?(_ bytes: [UInt8]) {
    var sections: [Section] = []
    var invalid: [OwnershipProblem] = []
    var title: (text: String, line: Int)?
    var isOpen = false
    for (number, line) in Text.lines(bytes).enumerated() {
      guard line.count > 1, line[line.startIndex + 1] == UInt8(ascii: ":"),
        let letter = line.first, (0x41...0x5a).contains(letter)
      else {
        // A line of another form ends a section; the last one before a section is its title.
        isOpen = false
        if !Text.isBlank(line) { title = (Text.decode(Text.trimmed(line)), number + 1) }
        continue
      }
      // The head explains the letters; its lines are indented, or stand before any title of a section.
      guard let known = title else { continue }
      if !isOpen {
        sections.append(Section(title: known.text, line: known.line))
        isOpen = true
      }
      let value = Text.decode(Text.trimmed(line.dropFirst(2)))
      if let problem = LinuxMaintainers.read(letter, value, number + 1, &sections[sections.count - 1]) {
        invalid.append(.init(line: number + 1, reason: problem))
      }
    }
    sections.removeAll { $0.files.isEmpty && $0.names.isEmpty && $0.owners.isEmpty && $0.keywords.isEmpty }
    guard sections.contains(where: { !$0.files.isEmpty }) else { return nil }
    self.sections = sections
    self.invalid = invalid
    var keys: [PathPattern.Key] = []
    var places: [(section: Int32, pattern: Int32)] = []
    for (number, section) in sections.enumerated() {
      for (place, pattern) in section.files.enumerated() {
        keys.append(pattern.key)
        places.append((Int32(number), Int32(place)))
      }
    }
    index = PatternIndex(keys)
    self.places = places
  }

  /// Whether two files say the same.
  public static func == (left: LinuxMaintainers, right: LinuxMaintainers) -> Bool { left.sections == right.sections }

  /// Hashes the sections.
  public func hash(into hasher: inout Hasher) { hasher.combine(sections) }

  /// The sections that name a path, the most exact first, with the line that names it.
  public func sections(for path: [UInt8]) -> [(section: Section, depth: Int, line: Int)] {
    var best: [Int: (depth: Int, line: Int)] = [:]
    for found in index.all(
      path,
      { number in
        let place = places[number]
        return sections[Int(place.section)].files[Int(place.pattern)].matches(path)
      })
    {
      let section = Int(places[found].section)
      let pattern = sections[section].files[Int(places[found].pattern)]
      if best[section].map({ $0.depth < pattern.depth }) ?? true { best[section] = (pattern.depth, pattern.line) }
    }
    for (number, section) in sections.enumerated() where best[number] == nil {
      if let name = section.names.first(where: { $0.expression.isFound(in: path[...]) }) {
        best[number] = (0, name.line)
      }
    }
    return best.filter { number, _ in !sections[number].exclusions.contains { $0.matches(path) } }
      .sorted { ($1.value.depth, $0.key) < ($0.value.depth, $1.key) }
      .map { (sections[$0.key], $0.value.depth, $0.value.line) }
  }

  /// Whether any section has key words.
  public var hasKeywords: Bool { sections.contains { !$0.keywords.isEmpty } }

  /// The sections whose key words a file has and that do not exclude it, in order, with the line of the key words.
  public func sections(withKeywordsIn content: [UInt8], at path: [UInt8]) -> [(section: Section, line: Int)] {
    sections.compactMap { section in
      guard !section.exclusions.contains(where: { $0.matches(path) }), let line = section.keyword(in: content) else {
        return nil
      }
      return (section, line)
    }
  }

  private static func read(_ letter: UInt8, _ value: String, _ line: Int, _ section: inout Section) -> String? {
    switch letter {
    case UInt8(ascii: "M"), UInt8(ascii: "R"):
      guard let address = address(value) else { return "'\(value.prefix(80))' names no address" }
      if letter == UInt8(ascii: "M") {
        section.maintainers.appendNew([address])
      } else {
        section.reviewers.appendNew([address])
      }
    case UInt8(ascii: "L"):
      if let list = value.split(separator: " ").first { section.lists.appendNew([list.lowercased()]) }
    case UInt8(ascii: "S"): section.status = value
    case UInt8(ascii: "F"), UInt8(ascii: "X"):
      guard !value.isEmpty, let pattern = Pattern(value, line: line) else {
        return "'\(value.prefix(80))' is no pattern that can be followed"
      }
      if letter == UInt8(ascii: "F") { section.files.append(pattern) } else { section.exclusions.append(pattern) }
    case UInt8(ascii: "N"), UInt8(ascii: "K"):
      guard !value.isEmpty, let expression = RegularExpression(value, isExtended: true) else {
        return "'\(value.prefix(80))' is no regular expression that can be followed"
      }
      if letter == UInt8(ascii: "N") {
        section.names.append(Name(line: line, expression: expression))
      } else {
        section.keywords.append(Name(line: line, expression: expression))
      }
    default: break
    }
    return nil
  }

  /// The address in `Name <address>`, or all of it.
  private static func address(_ value: String) -> String? {
    var text = value[...]
    if let open = text.lastIndex(of: "<") {
      text = text[text.index(after: open)...]
      text = text[..<(text.firstIndex(of: ">") ?? text.endIndex)]
    } else {
      text = text.split(separator: " ").first { $0.contains("@") } ?? ""
    }
    let address = String(text).trimmed.lowercased()
    return address.contains("@") && !address.contains(" ") ? address : nil
  }
}
