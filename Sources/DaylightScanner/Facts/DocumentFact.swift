public import DaylightCore

/// A design document at the main line's newest commit.
public struct DocumentFact: Hashable, Sendable, Codable {
  /// The family of a document: its conventions of header and sections.
  public enum Family: String, Hashable, Sendable, Codable, CaseIterable {
    case adr, madr, rfc, kep, pep, swiftEvolution, designDoc, roadmap
  }

  /// Where a document is in its life.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case draft, proposed, accepted, implemented, rejected, withdrawn, deferred, superseded, unknown

    /// Whether the question was decided in its favour.
    public var isAccepted: Bool { self == .accepted || self == .implemented || self == .superseded }
  }

  /// What a document or its history says a person did for it.
  public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
    case author, coAuthor, reviewer, approver, sponsor, shepherd, consulted, informed
  }

  /// A person named for a document.
  public struct Declared: Hashable, Sendable {
    /// Who, as written.
    public var person: GitPerson
    /// In which role.
    public var role: Role
    /// Whether the document says it, or its history.
    public var origin: Origin
    /// The line in the document or its metadata, from 1; nil for history.
    public var line: Int?

    /// A person named for a document.
    public init(person: GitPerson, role: Role, origin: Origin, line: Int? = nil) {
      self.person = person
      self.role = role
      self.origin = origin
      self.line = line
    }
  }

  /// Where it is known from that somebody did something for a document.
  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    case header, history
  }

  /// The repository's id.
  public var repository: String
  /// The path today.
  public var path: String
  /// The document's identity through renames: never its number.
  public var lineage: String
  /// Its family.
  public var type: Family
  /// Its title.
  public var title: String
  /// The number in its family, as written without leading zeros; nil when it has none.
  public var number: Int?
  /// Where it is in its life.
  public var status: Status
  /// The status as written.
  public var declaredStatus: String?
  /// When its first version reached the history.
  public var created: Timestamp
  /// The people named for it.
  public var people: [Declared]
  /// The teams that it names as owning or taking part.
  public var teams: [String]
  /// The document that replaced it, as written.
  public var supersededBy: String?
  /// How sure it is that this is a design document.
  public var confidence: Confidence
  /// Whether it came with a bulk import: then neither date nor committer says who wrote it.
  public var isImported: Bool
  /// Where it can be read again: its blob today, or its metadata's.
  public var source: Source

  /// A document.
  public init(
    repository: String, path: String, lineage: String, type: Family, title: String, number: Int?,
    status: Status, declaredStatus: String?, created: Timestamp, people: [Declared], teams: [String],
    supersededBy: String?, confidence: Confidence, isImported: Bool, source: Source
  ) {
    self.repository = repository
    self.path = path
    self.lineage = lineage
    self.type = type
    self.title = title
    self.number = number
    self.status = status
    self.declaredStatus = declaredStatus
    self.created = created
    self.people = people
    self.teams = teams
    self.supersededBy = supersededBy
    self.confidence = confidence
    self.isImported = isImported
    self.source = source
  }
}

extension DocumentFact.Declared: Codable {
  private enum CodingKeys: String, CodingKey { case name, email, handle, role, origin, line }

  /// Reads the person's parts beside the role.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      person: try GitPerson(from: decoder),
      role: try container.decode(DocumentFact.Role.self, forKey: .role),
      origin: try container.decode(DocumentFact.Origin.self, forKey: .origin),
      line: try container.decodeIfPresent(Int.self, forKey: .line))
  }

  /// Writes the person's parts beside the role.
  public func encode(to encoder: any Encoder) throws {
    try person.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(origin, forKey: .origin)
    try container.encodeIfPresent(line, forKey: .line)
  }
}
