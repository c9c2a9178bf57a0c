public import DaylightCore

/// Teams and their people as a file of another tool has them: for a person to take over into `org.yaml`.
public struct TeamImport: Hashable, Sendable {
  /// The forms that are read.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// CODEOWNERS: the teams that it names; it does not say who is in them.
    case codeowners
    /// Kubernetes' OWNERS_ALIASES.
    case ownersAliases = "owners-aliases"
    /// Backstage's catalog: `Group` and `User`.
    case backstage
    /// Kubernetes' sigs.yaml: groups with their leads.
    case sigs
    /// A table: team, name, parent, person, email, handle, from, until.
    case csv

    /// The form that a file's name tells; nil when it tells none.
    public init?(path: String) {
      switch path.split(separator: "/").last.map({ $0.lowercased() }) ?? "" {
      case "codeowners": self = .codeowners
      case "owners_aliases": self = .ownersAliases
      case "sigs.yaml", "sigs.yml": self = .sigs
      case let name where name.hasSuffix(".csv"): self = .csv
      case let name where name.hasPrefix("catalog-info") || name == "org.yaml" || name.hasPrefix("groups"):
        self = .backstage
      default: return nil
      }
    }
  }

  /// Somebody's stay in a team, as the file has it.
  public struct Member: Hashable, Sendable {
    /// Who.
    public var person: GitPerson
    /// The first day, when the file says.
    public var from: CalendarDay?
    /// The last day, when the file says.
    public var until: CalendarDay?

    init(_ person: GitPerson, from: CalendarDay? = nil, until: CalendarDay? = nil) {
      self.person = person
      self.from = from
      self.until = until
    }
  }

  /// A team, as the file has it.
  public struct Entry: Hashable, Sendable {
    /// The team, with the names that ownership files give it.
    public var team: Team
    /// Its people, in the file's order, each once.
    public var members: [Member] = []
  }

  /// Something that was not read.
  public struct Problem: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// What is wrong, in a sentence.
    public var message: String
  }

  /// The teams, in order of id.
  public private(set) var entries: [Entry] = []
  /// What was not read.
  public private(set) var problems: [Problem] = []
  private var places: [TeamID: Int] = [:]

  /// Reads a file.
  public init(_ bytes: [UInt8], form: Form) {
    switch form {
    case .codeowners: readCodeowners(bytes)
    case .ownersAliases: readAliases(bytes)
    case .backstage: readBackstage(bytes)
    case .sigs: readSigs(bytes)
    case .csv: readTable(bytes)
    }
    entries.sort { $0.team.id < $1.team.id }
  }

  mutating func complain(_ line: Int, _ message: String) { problems.append(Problem(line: line, message: message)) }

  /// Adds a team, or what is new about one.
  mutating func add(
    _ id: String, name: String? = nil, handles: [String] = [], parent: String? = nil, members: [Member] = []
  ) {
    let key = TeamID(TeamImport.id(id))
    guard !key.description.isEmpty else { return }
    let place: Int
    if let known = places[key] {
      place = known
    } else {
      place = entries.count
      places[key] = place
      entries.append(Entry(team: Team(id: key, name: name ?? id)))
    }
    if let name { entries[place].team.name = name }
    if let parent, !parent.isEmpty { entries[place].team.parent = TeamID(TeamImport.id(parent)) }
    for handle in handles.map({ $0.lowercased() }) where !entries[place].team.handles.contains(handle) {
      entries[place].team.handles.append(handle)
    }
    for member in members where !member.person.isEmpty && !entries[place].members.contains(member) {
      entries[place].members.append(member)
    }
  }

  mutating func mapEntries(_ change: (inout Entry) -> Void) { for place in entries.indices { change(&entries[place]) } }

  /// A text as an id: letters, digits and dashes.
  static func id(_ text: String) -> String {
    let words = Letters.folded(text).unicodeScalars.split { !Letters.isWord($0) && $0 != "_" }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }

  private mutating func readCodeowners(_ bytes: [UInt8]) {
    for (index, line) in Text.lines(bytes).enumerated() {
      let text = Text.decode(line, bound: 4_000)
      guard !text.trimmed.hasPrefix("#") else { continue }
      for word in text.split(whereSeparator: \.isWhitespace).dropFirst() {
        if word.hasPrefix("#") { break }
        guard word.hasPrefix("@"), let slash = word.firstIndex(of: "/") else { continue }
        let name = String(word[word.index(after: slash)...])
        if name.isEmpty {
          complain(index + 1, "'\(word)' names no team")
        } else {
          add(name.split(separator: "/").last.map(String.init) ?? name, handles: [String(word)])
        }
      }
    }
  }

  private mutating func readAliases(_ bytes: [UInt8]) {
    let aliases = KubernetesOwners.aliases(bytes)
    if aliases.isEmpty { complain(1, "no 'aliases' with members were found") }
    for alias in aliases {
      add(
        TeamDirectory.teamName(ofAlias: alias.alias), handles: [alias.alias],
        members: alias.members.map { Member(GitPerson(handle: $0)) })
    }
  }
}
