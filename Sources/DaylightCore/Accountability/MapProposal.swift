/// An entry for the responsibility map that git suggests. A person decides whether it becomes one.
public struct MapProposal: Hashable, Sendable, Codable {
  /// What git shows.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// A design document that people of three teams or more took part in.
    case documentAcrossTeams
    /// An area that changes, and that nobody owns.
    case unownedArea
    /// A standard that others use, and that one person alone keeps.
    case standardWithOneMaintainer
    /// Work that people of three teams or more do together, without a design document of its own.
    case initiativeAcrossTeams

    /// What it means, in a sentence.
    public var meaning: String {
      switch self {
      case .documentAcrossTeams: "A question that several teams work on needs somebody who answers for it."
      case .unownedArea: "What changes and belongs to nobody is left to chance."
      case .standardWithOneMaintainer: "What many rely on and one person keeps is a risk, and a place to grow into."
      case .initiativeAcrossTeams: "What several teams do together needs somebody who can say what comes next."
      }
    }
  }

  /// What git shows.
  public var reason: Reason
  /// The title of the entry.
  public var title: String
  /// The teams that it concerns.
  public var teams: [TeamID]
  /// What was seen, in sentences.
  public var seen: [String]
  /// Where it can be read again.
  public var provenance: [Provenance]
  /// The last day on which somebody worked on it or referred to it; the first of all days where that was not looked up.
  public var latest: CalendarDay

  /// A proposal.
  public init(
    reason: Reason, title: String, teams: [TeamID], seen: [String], provenance: [Provenance],
    latest: CalendarDay = CalendarDay(number: 0)
  ) {
    self.latest = latest
    self.reason = reason
    self.title = title
    self.teams = teams
    self.seen = seen
    self.provenance = provenance
  }

  /// A stable id: from what git shows and where.
  public var id: String {
    let place = provenance.first.map { "\($0.repository)\u{0}\($0.path ?? $0.object)" } ?? title
    return String(KeyedHash.public.hex("\(reason.rawValue)\u{0}\(place)").prefix(8))
  }

  /// The entry that it would become: what only people know is left empty.
  public func responsibility(id: String) -> Responsibility {
    Responsibility(
      id: id, title: title, kind: reason == .unownedArea ? .organisational : .crossFunctional, teams: teams,
      level: teams.count >= 3 ? .area : .team, found: provenance.prefix(3).map(\.summary))
  }

  /// What only people know about it.
  public static let questions = [
    "Why does the business need it?", "Which functions beside engineering are concerned?",
    "Which strategic decision belongs to it, and where is it made?", "What makes it hard, beyond effort?",
    "Who has it, or is it vacant?",
  ]
}
