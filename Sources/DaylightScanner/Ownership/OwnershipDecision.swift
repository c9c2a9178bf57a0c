/// Who owns a path at a commit, and which rules say so.
public struct OwnershipDecision: Hashable, Sendable {
  /// A rule's place.
  public struct Rule: Hashable, Sendable {
    /// The ownership file's path.
    public var path: String
    /// The line in it, from 1.
    public var line: Int

    /// A place.
    public init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// The owners as the files name them, in lower case, the nearest first, each once; empty when a rule says that
  /// nobody owns the path.
  public var owners: [String]
  /// How many of them the nearest file names. Those behind them may also approve, because they own a folder above.
  public var nearest: Int
  /// The teams that the files name beside the owners: a `sig/…` label, a team's address, a folder of `sigs.yaml`.
  public var teams: [String]
  /// The rules that say so; the first is the one that decides.
  public var rules: [Rule]
  /// The first rule's format.
  public var dialect: OwnershipFact.Dialect
  /// How long the path of the folder is that names the teams, and of the one whose owners are named as groups; -1 for
  /// none.
  var teamDepth = -1
  var aliasDepth = -1
  /// The groups that the owners of that folder are named after.
  var aliasGroups: [String] = []

  /// A decision.
  public init(
    owners: [String], nearest: Int? = nil, teams: [String] = [], rules: [Rule], dialect: OwnershipFact.Dialect
  ) {
    self.owners = owners
    self.nearest = nearest ?? owners.count
    self.teams = teams
    self.rules = rules
    self.dialect = dialect
  }

  /// The teams whose area the path is: of the teams that a file names, and those that owners are named after, such as
  /// `sig-node` for `sig-node-leads`, the nearer to the path.
  public var groups: [String] { teamDepth >= aliasDepth && !teams.isEmpty ? teams : aliasGroups }

  /// The groups that some owners are named after.
  static func groups(namedBy owners: [String]) -> [String] {
    var found: [String] = []
    let kinds = ["sig-", "wg-", "ug-", "committee-"]
    found.appendNew(
      owners.filter { owner in kinds.contains { owner.hasPrefix($0) } }.map(TeamDirectory.teamName))
    return found
  }

  /// Whose area the path is: the nearest owners and the teams. The folders above only say who may also approve.
  public var area: [String] {
    var area = Array(owners.prefix(nearest))
    for team in teams where !area.contains(team) { area.append(team) }
    return area
  }
}

/// A line of an ownership file that is not of its format, or says something that cannot be followed.
public struct OwnershipProblem: Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// What is wrong, in a few words.
  public var reason: String

  /// A problem.
  public init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}

extension Array where Element: Hashable {
  /// Adds what is not there yet.
  mutating func appendNew(_ elements: some Sequence<Element>) {
    for element in elements where !contains(element) { append(element) }
  }
}
