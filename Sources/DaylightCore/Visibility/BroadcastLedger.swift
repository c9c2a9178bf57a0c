/// What was told to whom. An item that was told is no longer invisible to that audience; it comes back only when something
/// material has changed.
public struct BroadcastLedger: Hashable, Sendable {
  /// One item, told once.
  public struct Entry: Hashable, Sendable, Codable {
    /// The item's id.
    public var item: String
    /// The artifact in which it was told, such as `highlights 2026-11`.
    public var artifact: String
    /// The day.
    public var day: CalendarDay
    /// Who was told, such as `senior leadership`.
    public var audience: String
    /// The journal's numbers of the consents of everybody named.
    public var consents: [Int64]
    /// A hash of the words that were told.
    public var textHash: String
    /// The people whom it named.
    public var people: [PersonID]
    /// The teams that it had reached then.
    public var teams: [TeamID]
    /// The repositories that it had reached then.
    public var repositories: [String]
    /// Whether others had taken it up then.
    public var isAdopted: Bool

    /// An entry for an item as it is.
    public init(
      _ item: EvidenceItem, artifact: String, day: CalendarDay, audience: String, consents: [Int64], textHash: String
    ) {
      self.item = item.id
      self.artifact = artifact
      self.day = day
      self.audience = audience
      self.consents = consents
      self.textHash = textHash
      people = item.participants.map(\.person)
      teams = item.reach.teams
      repositories = item.reach.repositories
      isAdopted = item.isAdoptedByOthers
    }

    /// Parts two entries of one item on one day, so that their order is always the same.
    fileprivate var whatWasTold: String {
      let parts =
        ["\(isAdopted)", textHash] + teams.map(\.description) + repositories + people.map(\.description)
        + consents.map(String.init)
      return parts.joined(separator: "\u{0}")
    }

    /// Whether something material has changed since: a team or a repository that was not reached then, or the first
    /// adoption by others.
    func isOutdated(by item: EvidenceItem) -> Bool {
      (item.isAdoptedByOthers && !isAdopted) || !Set(item.reach.teams).isSubset(of: teams)
        || !Set(item.reach.repositories).isSubset(of: repositories)
    }
  }

  /// The entries, the earliest first.
  public private(set) var entries: [Entry]

  /// A ledger.
  public init(_ entries: [Entry] = []) {
    self.entries = entries.sorted {
      ($0.day, $0.artifact, $0.item, $0.audience, $0.whatWasTold) < (
        $1.day, $1.artifact, $1.item, $1.audience, $1.whatWasTold
      )
    }
  }

  /// Whether an item was told to an audience, and nothing material has changed since.
  public func isTold(_ item: EvidenceItem, to audience: String) -> Bool {
    let told = entries.filter { $0.item == item.id && $0.audience == audience }
    guard let last = told.last else { return false }
    return !last.isOutdated(by: item)
  }

  /// The item with the audiences that know it.
  public func exposed(_ item: EvidenceItem) -> EvidenceItem {
    let audiences = Set(entries.lazy.filter { $0.item == item.id }.map(\.audience))
    var item = item
    for audience in audiences.sorted() where isTold(item, to: audience) {
      item.exposure.append(.broadcast(to: audience))
    }
    return item
  }

  /// What an artifact told an audience, the earliest first; empty when it was not published.
  public func entries(in artifact: String, to audience: String) -> [Entry] {
    entries.filter { $0.artifact == artifact && $0.audience == audience }
  }

  /// The artifacts that were told to an audience, the earliest first.
  public func issues(to audience: String) -> [String] {
    var seen: Set<String> = []
    return entries.filter { $0.audience == audience && seen.insert($0.artifact).inserted }.map(\.artifact)
  }

  /// When somebody was last told of to an audience; nil: never.
  public func lastTold(_ person: PersonID, to audience: String) -> CalendarDay? {
    entries.last { $0.audience == audience && $0.people.contains(person) }?.day
  }

  /// Who was named in the last issues to an audience.
  public func named(inLast count: Int, to audience: String) -> Set<PersonID> {
    let last = Set(issues(to: audience).suffix(count))
    return Set(entries.filter { $0.audience == audience && last.contains($0.artifact) }.flatMap(\.people))
  }
}
