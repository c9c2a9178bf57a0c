public import DaylightCore

/// A design document at the main line's newest commit.
public struct DocumentFact: Hashable, Sendable, Codable {
  /// The family of a document: its conventions of header and sections.
  public enum Family: String, Hashable, Sendable, Codable, CaseIterable {
    case adr, madr, rfc, kep, pep, swiftEvolution, designDoc, roadmap, tep, nep, dep, eip, bip, dip, oep, otep, rfd,
      sep,
      enhancement, strategy, postmortem, runbook
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
    /// When the history first names them in that role; nil when it does not say.
    public var since: Timestamp?

    /// A person named for a document.
    public init(person: GitPerson, role: Role, origin: Origin, line: Int? = nil, since: Timestamp? = nil) {
      self.person = person
      self.role = role
      self.origin = origin
      self.line = line
      self.since = since
    }
  }

  /// Where it is known from that somebody did something for a document.
  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable {
    case header, history
  }

  /// How a document puts its question, in the words somebody wrote and not in a template's.
  public struct Framing: Hashable, Sendable, Codable {
    /// The line of the section that says what the problem is; nil when none does.
    public var problemLine: Int?
    /// Whether it stands before the solution.
    public var isProblemFirst: Bool
    /// What was weighed beside the solution, each with a reason; "do nothing" left out.
    public var alternatives: [String]
    /// The line of the first; nil without any.
    public var alternativesLine: Int?
    /// How many questions its text leaves open.
    public var openQuestions: Int
    /// How many more it left open in an earlier version: they were resolved since.
    public var resolvedQuestions: Int

    /// A framing.
    public init(
      problemLine: Int?, isProblemFirst: Bool, alternatives: [String], alternativesLine: Int?, openQuestions: Int,
      resolvedQuestions: Int = 0
    ) {
      self.problemLine = problemLine
      self.isProblemFirst = isProblemFirst
      self.alternatives = alternatives
      self.alternativesLine = alternativesLine
      self.openQuestions = openQuestions
      self.resolvedQuestions = resolvedQuestions
    }
  }

  /// One step of a document's life: the status that a version gave it.
  public struct Step: Hashable, Sendable, Codable {
    /// The status in one form.
    public var status: Status
    /// As written; nil when the version says none.
    public var declared: String?
    /// The commit.
    public var commit: String
    /// When it reached the main line.
    public var at: Timestamp

    /// A step.
    public init(status: Status, declared: String?, commit: String, at: Timestamp) {
      self.status = status
      self.declared = declared
      self.commit = commit
      self.at = at
    }
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
  /// The statuses that it has had, from the first on.
  public var steps: [Step]
  /// How it puts its question; nil when it puts none, or gives a direction.
  public var framing: Framing?

  /// A document.
  public init(
    repository: String, path: String, lineage: String, type: Family, title: String, number: Int?,
    status: Status, declaredStatus: String?, created: Timestamp, people: [Declared], teams: [String],
    supersededBy: String?, confidence: Confidence, isImported: Bool, source: Source, steps: [Step] = [],
    framing: Framing? = nil
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
    self.steps = steps
    self.framing = framing
  }
}

extension DocumentFact {
  private enum CodingKeys: String, CodingKey {
    case repository, path, lineage, type, title, number, status, declaredStatus, created, people, teams, supersededBy,
      confidence, isImported, source, steps, framing
  }

  /// Reads a document; what older facts do not say is empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys) throws -> Value { try container.decode(Value.self, forKey: key) }
    self.init(
      repository: try value(.repository), path: try value(.path), lineage: try value(.lineage), type: try value(.type),
      title: try value(.title), number: try container.decodeIfPresent(Int.self, forKey: .number),
      status: try value(.status), declaredStatus: try container.decodeIfPresent(String.self, forKey: .declaredStatus),
      created: try value(.created), people: try value(.people), teams: try value(.teams),
      supersededBy: try container.decodeIfPresent(String.self, forKey: .supersededBy),
      confidence: try value(.confidence),
      isImported: try value(.isImported), source: try value(.source),
      steps: try container.decodeIfPresent([Step].self, forKey: .steps) ?? [],
      framing: try container.decodeIfPresent(Framing.self, forKey: .framing))
  }
}

extension DocumentFact.Declared: Codable {
  private enum CodingKeys: String, CodingKey { case name, email, handle, role, origin, line, since }

  /// Reads the person's parts beside the role.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      person: try GitPerson(from: decoder),
      role: try container.decode(DocumentFact.Role.self, forKey: .role),
      origin: try container.decode(DocumentFact.Origin.self, forKey: .origin),
      line: try container.decodeIfPresent(Int.self, forKey: .line),
      since: try container.decodeIfPresent(Timestamp.self, forKey: .since))
  }

  /// Writes the person's parts beside the role.
  public func encode(to encoder: any Encoder) throws {
    try person.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(role, forKey: .role)
    try container.encode(origin, forKey: .origin)
    try container.encodeIfPresent(line, forKey: .line)
    try container.encodeIfPresent(since, forKey: .since)
  }
}
