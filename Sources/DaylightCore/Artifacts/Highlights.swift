/// A month's stories of work that few saw, for senior leadership: a draft for a person to finish.
public struct Highlights: Sendable {
  /// The most stories in an issue.
  public static let storyLimit = 7
  /// The fewest that make an issue: where a month has fewer, earlier work that was never told joins them.
  public static let storiesWanted = 3

  /// Somebody's word that a story about them may be told.
  public struct Consent: Hashable, Sendable, Codable {
    /// Its number in the journal.
    public var id: String
    /// Whose word it is.
    public var person: PersonID
    /// The item it is about; nil: highlights at large.
    public var item: String?
    /// The day.
    public var day: CalendarDay

    /// A consent.
    public init(id: String, person: PersonID, item: String? = nil, day: CalendarDay) {
      self.id = id
      self.person = person
      self.item = item
      self.day = day
    }
  }

  /// The first day of the month.
  public var month: CalendarDay
  /// The chosen items, the month's own before earlier ones, the widest gap first.
  public var items: [EvidenceItem]
  let context: ArtifactContext
  let eligible: Int
  let consents: [Consent]
  let window: ItemWindow
  /// All items of each chosen subject that may be told.
  let kin: [EvidenceItem.Subject: [EvidenceItem]]
  let teams: [PersonID: Set<TeamID>]

  /// Chooses a month's stories by visibility gap: at most two about one person, at most two in five about one team
  /// from the third story on, one kind not more than three times.
  ///
  /// What is on record in the month comes first. Where that makes fewer than three stories, work of the four quarters
  /// before joins that nobody has been told of.
  ///
  /// - Parameters:
  ///   - items: all items; those on record in the month are candidates.
  ///   - consenting: people who may be named; an item with anybody else in it is left out.
  ///   - withheld: items that somebody hid, contested or opted out with.
  ///   - consents: who said so of which item, as the journal has it.
  ///   - teams: a person's teams at the month's end.
  public init(
    month: CalendarDay, items: [EvidenceItem], consenting: Set<PersonID>?, withheld: Set<String>,
    consents: [Consent] = [], teams: (PersonID) -> Set<TeamID>, context: ArtifactContext
  ) {
    self.month = month
    self.context = context
    self.consents = consents
    let date = month.civil
    let end = CalendarDay(number: CalendarDay(year: date.year, month: date.month + 1, day: 1).number - 1)
    window = ItemWindow(first: month, last: end)
    let before = ItemWindow(first: CalendarDay(number: month.number - 365), last: CalendarDay(number: month.number - 1))
    let told = Set(context.tellings.filter { $0.day < month }.map(\.item))
    let mayBeTold = items.filter { item in
      !withheld.contains(item.id) && !item.participants.isEmpty && item.durability != .reverted
        && (consenting.map { allowed in item.participants.allSatisfy { allowed.contains($0.person) } } ?? true)
    }
    let worthTelling = mayBeTold.filter { item in
      item.first <= end && item.participants.contains { $0.confidence >= .medium }
        // An edit of another's text is thanked there, and is no story of its own.
        && !(item.kind == .designReviewed && item.participants.allSatisfy { $0.role == .contributor })
        && (item.reach.band(context.thresholds) >= .teamsUnknown)
    }.sorted { left, right in
      let leftGap = left.widestGap
      let rightGap = right.widestGap
      return leftGap != rightGap ? leftGap > rightGap : left.id < right.id
    }
    let own = worthTelling.filter { [window] in Highlights.isRecent($0, window) }
    let untold = worthTelling.filter { [window] in
      !told.contains($0.id) && !Highlights.isRecent($0, window) && $0.days.contains(where: before.contains)
    }
    var choice = Choice()
    // Trouble prevented is what nobody sees: one such story has a place of its own.
    if let quiet = (own + untold).first(where: { SubjectStory(lead: $0, items: [$0], context: context).isPrevention }) {
      choice.take(quiet, teams)
    }
    for item in own where choice.items.count < Highlights.storyLimit { choice.take(item, teams) }
    for item in untold where choice.items.count < Highlights.storiesWanted { choice.take(item, teams) }
    eligible = own.count + untold.count
    let chosen = Set(choice.items.map(\.id))
    self.items = (own + untold).filter { chosen.contains($0.id) }
    let subjects = Set(choice.items.map(\.subject))
    kin = Dictionary(grouping: mayBeTold.filter { subjects.contains($0.subject) }, by: \.subject)
    self.teams = Dictionary(
      uniqueKeysWithValues: Set(choice.items.flatMap { $0.participants.map(\.person) }).map { ($0, teams($0)) })
  }

  /// The stories taken so far, and whom they are about.
  private struct Choice {
    var items: [EvidenceItem] = []
    private var perPerson: [PersonID: Int] = [:]
    private var perTeam: [TeamID: Int] = [:]
    private var perKind: [SignalKind: Int] = [:]
    private var subjects: Set<EvidenceItem.Subject> = []

    mutating func take(_ item: EvidenceItem, _ teams: (PersonID) -> Set<TeamID>) {
      let people = item.participants.map(\.person)
      let itsTeams = people.reduce(into: Set<TeamID>()) { $0.formUnion(teams($1)) }
      guard !subjects.contains(item.subject), people.allSatisfy({ perPerson[$0, default: 0] < 2 }),
        perKind[item.kind, default: 0] < 3,
        itsTeams.allSatisfy({
          perTeam[$0, default: 0] < 2 || (perTeam[$0, default: 0] + 1) * 5 <= (items.count + 1) * 2
        })
      else { return }
      items.append(item)
      subjects.insert(item.subject)
      for person in people { perPerson[person, default: 0] += 1 }
      for team in itsTeams { perTeam[team, default: 0] += 1 }
      perKind[item.kind, default: 0] += 1
    }
  }

  /// Whether a story is of these months: begun within the last year, or on record several times in the window. One late
  /// mention does not bring an old story back.
  static func isRecent(_ item: EvidenceItem, _ window: ItemWindow) -> Bool {
    let days = item.days.count(where: window.contains)
    return days > 0 && (days >= 3 || item.first.number >= window.first.number - 365)
  }
}

extension EvidenceItem {
  /// The widest gap over its parts: orders stories of one issue.
  fileprivate var widestGap: Double {
    participants.map { VisibilityGap(item: self, depth: $0.depth).value }.max() ?? 0
  }
}
