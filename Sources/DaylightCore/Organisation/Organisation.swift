/// What people wrote down about their organisation: the workspace's `org.yaml` as values.
public struct Organisation: Hashable, Sendable {
  /// Where a repository is and what it is called.
  public struct RepositoryEntry: Hashable, Sendable, Codable {
    /// The stable id that facts carry; nil: derived from the remote's address or the folder's name.
    public var id: String?
    /// The path, absolute or relative to the workspace.
    public var path: String
    /// The forge whose CODEOWNERS it has, such as `gitlab`; nil: the tree tells.
    public var forge: String?

    /// A repository's entry.
    public init(id: String? = nil, path: String, forge: String? = nil) {
      self.id = id
      self.path = path
      self.forge = forge
    }
  }

  /// The organisation's name.
  public var name: String
  /// Days and quarters.
  public var calendar: OrganisationCalendar
  /// What evidence may be used for.
  public var purposes: Set<Purpose>
  /// The teams.
  public var teams: [Team]
  /// The people on the roster.
  public var people: [Person]
  /// The repositories that are named one by one; patterns, addresses and lists lead to others.
  public var repositories: [RepositoryEntry]
  /// Names, addresses or handles that are machines, lower case.
  public var bots: [String]
  /// Names, addresses or handles that look like machines and are people, lower case.
  public var notBots: [String]
  /// The organisation's own mailmap; it wins over those of the repositories.
  public var aliases: [NamingAlias]
  /// Whether namings are joined on evidence in git, not only where somebody says so.
  public var joinsOnEvidence: Bool
  /// What counts as repeated, multi-team and so on.
  public var thresholds: Thresholds
  /// The thresholds that held before the last change, when the workspace says so.
  public var formerThresholds: FormerThresholds?
  /// What stages expect.
  public var ladder = Ladder()
  /// What was agreed on about trust.
  public var trust = TrustSettings()
  /// Whether a person wrote this, or it was put together from git alone.
  public var hasRoster: Bool

  /// An organisation; every part has a default that claims nothing.
  public init(
    name: String = "", calendar: OrganisationCalendar = .init(), purposes: Set<Purpose> = Purpose.all,
    teams: [Team] = [], people: [Person] = [], repositories: [RepositoryEntry] = [], bots: [String] = [],
    notBots: [String] = [], aliases: [NamingAlias] = [], joinsOnEvidence: Bool = true,
    thresholds: Thresholds = .init(), hasRoster: Bool = false
  ) {
    self.name = name
    self.calendar = calendar
    self.purposes = purposes
    self.teams = teams
    self.people = people
    self.repositories = repositories
    self.bots = bots
    self.notBots = notBots
    self.aliases = aliases
    self.joinsOnEvidence = joinsOnEvidence
    self.thresholds = thresholds
    self.hasRoster = hasRoster
  }
}
