/// A month's stories of work that few saw, for senior leadership: a draft for a person to finish, or what was told once the
/// ledger has the month.
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

  /// Whom a draft is written for, and to whom an issue is told unless somebody says otherwise.
  public static let audience = "senior leadership"

  /// What the ledger calls a month's issue, such as `highlights 2026-11`.
  public static func issue(of month: CalendarDay) -> String { "highlights \("\(month)".prefix(7))" }

  /// A month's issue that was told already.
  public struct Telling: Hashable, Sendable {
    /// The days on which it was told.
    public var days: [CalendarDay]
    /// Hashes of the words that were told.
    public var textHashes: Set<String>
    /// How many of its stories are not shown: what they rest on has changed, or they may not be told any more.
    public var missing: Int
  }

  /// The first day of the month.
  public var month: CalendarDay
  /// The chosen items, the month's own before earlier ones, the widest gap first; of an issue that was told, its items as
  /// they are now, in the ledger's order.
  public let items: [EvidenceItem]
  /// The issue that was told; nil for a draft.
  public let telling: Telling?
  /// Work that may be told once everybody in it has agreed, and whose people the reader may ask: shown without a name, and
  /// alike whether somebody said no or was never asked.
  public var askable: [EvidenceItem] = []
  let context: ArtifactContext
  /// How a draft's stories were chosen; nil for what was told.
  let spread: FairSpread?
  let consents: [Consent]
  let window: ItemWindow
  /// All items of each chosen subject that may be told.
  let kin: [EvidenceItem.Subject: [EvidenceItem]]
  let teams: [PersonID: Set<TeamID>]

  /// Chooses a month's stories as `FairSpread` does; where the ledger has the month's issue, takes what was told.
  ///
  /// What is on record in the month comes first. Work of the four quarters before, of which nobody was told, joins where
  /// the month has fewer than three stories, or where it is about somebody who was in neither of the last two issues.
  ///
  /// - Parameters:
  ///   - items: all whose people agreed to be named, or need not be asked.
  ///   - withheld: items that somebody hid, contested or opted out with.
  ///   - consents: who said so of which item, as the journal has it.
  ///   - further: whether stories are chosen beside those that were told of the month already.
  ///   - teams: a person's teams at the month's end.
  ///   - context: its ledger says what was told before.
  public init(
    month: CalendarDay, items: [EvidenceItem], withheld: Set<String>,
    consents: [Consent] = [], further: Bool = false, teams: (PersonID) -> Set<TeamID>, context: ArtifactContext
  ) {
    self.month = month
    self.context = context
    self.consents = consents
    let date = month.civil
    let end = CalendarDay(number: CalendarDay(year: date.year, month: date.month + 1, day: 1).number - 1)
    let window = ItemWindow(first: month, last: end)
    self.window = window
    let before = ItemWindow(first: CalendarDay(number: month.number - 365), last: CalendarDay(number: month.number - 1))
    let mayBeNamed = items.filter { !withheld.contains($0.id) && !$0.participants.isEmpty }
    let mayBeTold = mayBeNamed.filter { $0.durability != .reverted }
    let told = further ? [] : context.ledger.entries(in: Highlights.issue(of: month), to: Highlights.audience)
    if told.isEmpty {
      let worthTelling = mayBeTold.filter { item in
        item.first <= end && item.participants.contains { $0.confidence >= .medium }
          // An edit of another's text is thanked there, and is no story of its own.
          && !(item.kind == .designReviewed && item.participants.allSatisfy { $0.role == .contributor })
          && (item.reach.band(context.thresholds) >= .teamsUnknown)
          && (Highlights.isRecent(item, window) || item.days.contains(where: before.contains))
      }
      let spread = FairSpread(
        worthTelling, preferring: { Highlights.isRecent($0, window) }, enough: Highlights.storiesWanted,
        limit: Highlights.storyLimit, audience: Highlights.audience, ledger: context.ledger,
        weights: context.thresholds.weights, teams: teams)
      self.spread = spread
      self.items = spread.items
      telling = nil
    } else {
      let ids = told.reduce(into: [String]()) { if !$0.contains($1.item) { $0.append($1.item) } }
      let byID = Dictionary(mayBeNamed.map { ($0.id, $0) }) { first, _ in first }
      self.items = ids.compactMap { byID[$0] }
      spread = nil
      telling = Telling(
        days: Set(told.map(\.day)).sorted(), textHashes: Set(told.map(\.textHash)),
        missing: ids.count - self.items.count)
    }
    let chosen = self.items
    let subjects = Set(chosen.map(\.subject))
    kin = Dictionary(grouping: mayBeTold.filter { subjects.contains($0.subject) }, by: \.subject)
    self.teams = Dictionary(
      uniqueKeysWithValues: Set(chosen.flatMap { $0.participants.map(\.person) }).map { ($0, teams($0)) })
  }

  /// Whether a story is of these months: begun within the last year, or on record several times in the window. One late
  /// mention does not bring an old story back.
  static func isRecent(_ item: EvidenceItem, _ window: ItemWindow) -> Bool {
    let days = item.days.count(where: window.contains)
    return days > 0 && (days >= 3 || item.first.number >= window.first.number - 365)
  }
}
