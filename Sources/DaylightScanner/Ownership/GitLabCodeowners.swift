/// GitLab's CODEOWNERS: sections, each of which decides for itself about a path.
///
/// A section begins with `[Name]`, may require a number of approvals (`[Name][2]`), be optional (`^[Name]`) and name
/// owners for its entries that have none. Sections of one name are one, whatever their case; what stands before the
/// first is a section of its own. In a section the last entry that matches decides, and an exclusion (`!path`) takes
/// the path out of it for good. Source: GitLab's "Syntax of CODEOWNERS file" and "Advanced CODEOWNERS configuration".
public struct GitLabCodeowners: Hashable, Sendable {
  /// One entry.
  public struct Entry: Hashable, Sendable {
    /// The pattern.
    public var pattern: PathPattern
    /// The owners as written, in lower case; roles keep their two signs.
    public var owners: [String]
    /// The approvals that its section asks for where the entry stands; 0 when it says nothing.
    public var approvals: Int
    /// Whether its section is optional where the entry stands.
    public var isOptional: Bool
    /// Whether it takes paths out of its section.
    public var isExclusion: Bool
    /// The line, from 1.
    public var line: Int
  }

  /// Entries under one name.
  public struct Section: Hashable, Sendable {
    /// The name as first written; `codeowners` before the first heading.
    public var name: String
    /// The entries, in the order in which they decide.
    public fileprivate(set) var entries: [Entry] = []
    fileprivate var places: [String: Int] = [:]
    fileprivate var index = PatternIndex([])
    fileprivate var hasExclusions = false

    /// Whether no approval is required: when all entries are optional.
    public var isOptional: Bool { !entries.isEmpty && entries.allSatisfy(\.isOptional) }
  }

  /// The places where GitLab looks, first found first.
  public static let paths = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"]

  /// The sections, in order.
  public private(set) var sections: [Section] = [Section(name: "codeowners")]
  /// What GitLab would report.
  public private(set) var invalid: [OwnershipProblem] = []

  private struct Heading {
    var name: String
    var isOptional = false
    var approvals = 0
    var owners: [String] = []
  }

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    var place = 0
    var heading = Heading(name: "")
    for (index, line) in Text.lines(bytes).enumerated() {
      let line = Text.trimmed(line)
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if let found = GitLabCodeowners.heading(line) {
        heading = found.heading
        if let problem = found.problem { invalid.append(.init(line: index + 1, reason: problem)) }
        place = section(named: heading.name)
        continue
      }
      if GitLabCodeowners.isBrokenHeading(line) {
        invalid.append(.init(line: index + 1, reason: "a section's heading needs a closing bracket"))
      }
      add(line, index + 1, to: place, heading)
    }
    for place in sections.indices {
      sections[place].index = PatternIndex(sections[place].entries.map(\.pattern.key))
      sections[place].hasExclusions = sections[place].entries.contains(where: \.isExclusion)
    }
  }

  /// The entries that decide about a path, one for each section that has any; empty when none has.
  public func entries(for path: [UInt8]) -> [(section: Section, entry: Entry)] {
    var found: [(section: Section, entry: Entry)] = []
    for section in sections {
      func matches(_ place: Int) -> Bool { section.entries[place].pattern.matches(path) }
      if section.hasExclusions {
        let all = section.index.all(path, matches)
        if all.contains(where: { section.entries[$0].isExclusion }) { continue }
        if let last = all.last { found.append((section, section.entries[last])) }
      } else if let last = section.index.last(path, matches) {
        found.append((section, section.entries[last]))
      }
    }
    return found
  }

  /// Whether a text has a section's heading: GitHub's format has no such lines.
  public static func hasSections(_ bytes: [UInt8]) -> Bool {
    Text.lines(bytes).contains { line in
      // "[ab].c @x" would do for a heading in GitLab, but is more likely a pattern of somebody who tried one.
      let line = Text.trimmed(line)
      guard line.first == UInt8(ascii: "[") || line.starts(with: "^[".utf8), heading(line) != nil,
        let end = line.firstIndex(of: UInt8(ascii: "]")), end + 1 < line.endIndex
      else { return line.last == UInt8(ascii: "]") && heading(line) != nil }
      return [0x20, 0x09, UInt8(ascii: "[")].contains(line[end + 1])
    }
  }

  // MARK: - Reading

  private mutating func section(named name: String) -> Int {
    if let known = sections.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) { return known }
    sections.append(Section(name: name))
    return sections.count - 1
  }

  private mutating func add(_ line: ArraySlice<UInt8>, _ number: Int, to place: Int, _ heading: Heading) {
    var (pattern, rest) = GitLabCodeowners.parts(line)
    let isExclusion = pattern.first == UInt8(ascii: "!")
    if isExclusion { pattern.removeFirst() }
    let text = GitLabCodeowners.normal(Text.decode(pattern))
    var owners: [String] = []
    if !isExclusion {
      let words = GitLabCodeowners.words(rest)
      owners = words.filter(GitLabCodeowners.isOwner).map { $0.lowercased() }
      if let odd = words.first(where: { !GitLabCodeowners.isOwner($0) }) {
        invalid.append(.init(line: number, reason: "'\(odd)' is no owner: a handle, a role or an address is"))
      }
      if words.isEmpty { owners = heading.owners }
      if words.isEmpty, owners.isEmpty {
        invalid.append(.init(line: number, reason: "nobody owns it: neither the entry nor its section names an owner"))
      }
    }
    let entry = Entry(
      pattern: PathPattern(text, as: .gitlab), owners: owners, approvals: heading.approvals,
      isOptional: heading.isOptional, isExclusion: isExclusion, line: number)
    // A pattern that comes again in its section replaces the entry, which keeps its place.
    // An exclusion holds for good: the same pattern without its sign is another.
    let key = (isExclusion ? "!" : "") + GitLabCodeowners.key(text)
    if let known = sections[place].places[key] {
      sections[place].entries[known] = entry
    } else {
      sections[place].places[key] = sections[place].entries.count
      sections[place].entries.append(entry)
    }
  }

  /// The pattern, and what comes behind the first blank that no backslash stands before.
  private static func parts(_ line: ArraySlice<UInt8>) -> (pattern: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == 0x20 || line[index] == 0x09, index == line.startIndex || line[index - 1] != UInt8(ascii: "\\") {
        return (line[..<index], line[index...])
      }
      index += 1
    }
    return (line, [])
  }

  /// A pattern without the backslashes that stood before a leading `#` and before blanks.
  private static func normal(_ pattern: String) -> String {
    var text = pattern.hasPrefix("\\#") ? String(pattern.dropFirst()) : pattern
    var result = ""
    while let place = text.firstIndex(of: "\\") {
      result += text[..<place]
      var rest = text[text.index(after: place)...]
      if rest.first == " " || rest.first == "\t" {
        while rest.first == " " || rest.first == "\t" { rest = rest.dropFirst() }
        result += " "
      } else {
        result += "\\"
        if let next = rest.popFirst() { result.append(next) }
      }
      text = String(rest)
    }
    return result + text
  }

  /// What GitLab makes of a pattern before it compares two.
  private static func key(_ text: String) -> String {
    if text == "*" { return "/**/*" }
    return (text.hasPrefix("/") ? text : "/**/\(text)") + (text.hasSuffix("/") ? "**/*" : "")
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split { $0 == 0x20 || $0 == 0x09 }.map { Text.decode($0) }
  }

  /// `@user`, `@group/subgroup`, `@@role` or an address.
  private static func isOwner(_ text: String) -> Bool {
    if text.hasPrefix("@@") {
      let role = text.dropFirst(2).lowercased()
      return ["developer", "developers", "maintainer", "maintainers", "owner", "owners"].contains(role)
    }
    guard let at = text.firstIndex(of: "@"), text.last != "@" else { return false }
    if at != text.startIndex { return true }
    return text.dropFirst().first.map { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." } ?? false
  }

  /// Reads `^[Name][2] @owner`; nil when it is no heading.
  private static func heading(_ line: ArraySlice<UInt8>) -> (heading: Heading, problem: String?)? {
    var rest = line
    var heading = Heading(name: "")
    if rest.first == UInt8(ascii: "^") {
      heading.isOptional = true
      rest = rest.dropFirst()
    }
    guard rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    heading.name = Text.decode(rest[(rest.startIndex + 1)..<end])
    rest = rest[(end + 1)...]
    if rest.first == UInt8(ascii: "["), let end = rest.firstIndex(of: UInt8(ascii: "]")),
      rest[(rest.startIndex + 1)..<end].allSatisfy(Text.isDigit)
    {
      heading.approvals = Int(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)) ?? 0
      rest = rest[(end + 1)...]
    }
    var problem: String?
    if let first = rest.first, first == 0x20 || first == 0x09 {
      let known = rest.prefix { byte in
        Text.isLetter(byte) || Text.isDigit(byte) || "@_.-/+ \t".utf8.contains(byte)
      }
      let words = words(known)
      heading.owners = words.filter(isOwner).map { $0.lowercased() }
      if !words.isEmpty, heading.owners.isEmpty {
        problem = "the section names no owner that is a handle or an address"
      }
    }
    if heading.isOptional, heading.approvals > 0 {
      problem = "an optional section cannot require approvals"
      heading.approvals = 0
    }
    if heading.name.allSatisfy(\.isWhitespace) { problem = "a section needs a name" }
    return (heading, problem)
  }

  private static func isBrokenHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let rest = line.first == UInt8(ascii: "^") ? line.dropFirst() : line
    return rest.first == UInt8(ascii: "[") && !rest.contains(UInt8(ascii: "]"))
  }
}
