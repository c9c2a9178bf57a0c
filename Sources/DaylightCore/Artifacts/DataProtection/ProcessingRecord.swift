/// What an installation reads, about whom, for what, who may see it and how long it stays: the live configuration as a
/// data-protection assessment needs it.
public struct ProcessingRecord: Hashable, Sendable, Codable {
  /// Somebody who is analysed by name.
  public struct Enrolment: Hashable, Sendable, Codable {
    /// The display name.
    public var name: String
    /// Since when they have known; nil: on the roster, and not told yet.
    public var since: CalendarDay?

    /// An enrolment.
    public init(name: String, since: CalendarDay?) {
      self.name = name
      self.since = since
    }
  }

  /// Who may see what.
  public struct Access: Hashable, Sendable, Codable {
    /// The role.
    public var role: String
    /// What it may see, and under which rule.
    public var sees: String

    /// A role and its sight.
    public init(role: String, sees: String) {
      self.role = role
      self.sees = sees
    }
  }

  /// How long something stays.
  public struct Retention: Hashable, Sendable, Codable {
    /// What it is.
    public var what: String
    /// How long, and what ends it.
    public var term: String

    /// A term.
    public init(what: String, term: String) {
      self.what = what
      self.term = term
    }
  }

  /// The version of the program.
  public var program: String
  /// What evidence may be used for.
  public var purposes: [Purpose]
  /// Whether a roster says who is analysed by name.
  public var hasRoster: Bool
  /// Those on the roster, in order of name.
  public var enrolments: [Enrolment]
  /// How many teams the workspace has.
  public var teams: Int
  /// Where repositories come from, as the workspace says it.
  public var repositories: [String]
  /// Ways of recording reviews that the organisation added.
  public var ownConventions: [String]
  /// Notes references that are read beside the usual ones.
  public var notes: [String]
  /// Forges from whose exports reviews were added; empty for none.
  public var imports: [String]
  /// Whether names and addresses are joined into people on evidence, or only where somebody says so.
  public var joinsOnEvidence: Bool
  /// Whether git fetches anything from elsewhere.
  public var isFetching: Bool
  /// Where facts and journal are kept.
  public var state: String
  /// Who may see what.
  public var access: [Access]
  /// How long things stay.
  public var retention: [Retention]
  /// What somebody can do about what is said of them, each with its command.
  public var rights: [Access]
  /// How many people the facts know of; nil before the first scan.
  public var identities: IdentityCounts?

  /// A record.
  public init(
    program: String, purposes: [Purpose], hasRoster: Bool, enrolments: [Enrolment], teams: Int, repositories: [String],
    ownConventions: [String], notes: [String], imports: [String], joinsOnEvidence: Bool, isFetching: Bool,
    state: String, access: [Access], retention: [Retention], rights: [Access], identities: IdentityCounts?
  ) {
    self.program = program
    self.purposes = purposes
    self.hasRoster = hasRoster
    self.enrolments = enrolments
    self.teams = teams
    self.repositories = repositories
    self.ownConventions = ownConventions
    self.notes = notes
    self.imports = imports
    self.joinsOnEvidence = joinsOnEvidence
    self.isFetching = isFetching
    self.state = state
    self.access = access
    self.retention = retention
    self.rights = rights
    self.identities = identities
  }
}
