/// Chooses the stories of an issue so that room is shared: visibility beyond a point takes room from others. It is the only
/// rule by which stories are chosen.
///
/// - At most two stories about one person, and at most two in five about one team (one where fewer than five are told).
/// - Not more than three of one kind, and fewer in a small issue; one quiet prevention where there is one.
/// - Where fewer than three teams, or kinds, have something to tell, they share evenly instead.
/// - Who has an eligible item and was in neither of the last two issues comes first, whoever waited longest before others:
///   so everybody with an eligible item comes at least once in three issues, as far as there is room.
/// - Beyond that what is preferred comes first, such as a month's own; then the widest gap; of equal gaps the one whose
///   people waited longest, then the id.
/// - What the audience was told does not come back until something material has changed.
///
/// It is a pure function: the same items, ledger and teams, in any order, give the same issue.
public struct FairSpread: Sendable {
  /// The most stories about one person.
  public static let perPerson = 2

  /// The stories, in the order in which they are told: the preferred first, the widest gap first among them.
  public let items: [EvidenceItem]
  /// Whether somebody with an eligible item waits longer than two issues, because there was no room.
  public let isShort: Bool
  /// Whether everything that may be told and is news to the audience is among the stories.
  public let isComplete: Bool

  /// Chooses from eligible items.
  ///
  /// - Parameters:
  ///   - eligible: items that may be told; those that the audience knows already are left out here.
  ///   - isPreferred: what an issue is about, such as work of its month. The rest joins for people who are due, or where
  ///     there are fewer stories than `enough`.
  ///   - limit: the most stories.
  ///   - teams: somebody's teams.
  public init(
    _ eligible: [EvidenceItem], preferring isPreferred: (EvidenceItem) -> Bool = { _ in true }, enough: Int = 0,
    limit: Int, audience: String, ledger: BroadcastLedger, weights: Weights = Weights(),
    teams: (PersonID) -> Set<TeamID>
  ) {
    var seen: Set<String> = []
    let candidates = eligible.filter { seen.insert($0.id).inserted && !ledger.isTold($0, to: audience) }
      .map { item in
        Candidate(
          item: item, isPreferred: isPreferred(item),
          gap: item.participants.map {
            VisibilityGap(item: item, depth: $0.depth, weights: weights, audience: audience).value
          }.max() ?? 0,
          waited: item.participants.compactMap { ledger.lastTold($0.person, to: audience) }.min()?.number ?? .min,
          people: Set(item.participants.map(\.person)),
          teams: item.participants.reduce(into: Set<TeamID>()) { $0.formUnion(teams($1.person)) })
      }.sorted(by: Candidate.precedes)
    let recent = ledger.named(inLast: 2, to: audience)
    let due = Set(candidates.flatMap(\.people)).subtracting(recent)
    // Those who waited longest choose first; of those who waited alike, whoever has the first candidate.
    var waiting: [(person: PersonID, last: Int)] = []
    var isWaiting: Set<PersonID> = []
    for person in candidates.lazy.flatMap({ $0.people.sorted() })
    where due.contains(person) && isWaiting.insert(person).inserted {
      waiting.append((person, ledger.lastTold(person, to: audience)?.number ?? .min))
    }
    let queue = waiting.enumerated().sorted { ($0.element.last, $0.offset) < ($1.element.last, $1.offset) }
      .map(\.element.person)
    // The shares depend on how many stories there are in the end: the largest issue that keeps them.
    let field = Field(candidates, enough: enough, queue: queue)
    var chosen: [Int] = []
    for count in stride(from: max(0, limit), to: 0, by: -1) {
      chosen = field.choose(count)
      if chosen.count == count { break }
    }
    // Candidates stand in the order in which they are told.
    items = chosen.sorted().map { candidates[$0].item }
    isShort = !due.isSubset(of: chosen.reduce(into: Set<PersonID>()) { $0.formUnion(candidates[$1].people) })
    isComplete = chosen.count == Set(candidates.map(\.item.subject)).count
  }

  private struct Candidate {
    var item: EvidenceItem
    var isPreferred: Bool
    var gap: Double
    /// The day on which its longest unmentioned person was last told of; the least number for never.
    var waited: Int
    var people: Set<PersonID>
    var teams: Set<TeamID>

    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
      if left.isPreferred != right.isPreferred { return left.isPreferred }
      if left.gap != right.gap { return left.gap > right.gap }
      return (left.waited, left.item.id) < (right.waited, right.item.id)
    }
  }

  /// All candidates, and where those of each person stand: an issue is tried in several sizes, and looks up everybody who
  /// waits each time.
  private struct Field {
    let candidates: [Candidate]
    let enough: Int
    let queue: [PersonID]
    /// The places of a person's candidates, in order.
    private var own: [PersonID: [Int]] = [:]
    /// The places of quiet preventions, in order.
    private var quiet: [Int] = []
    /// How many teams there are, nobody's among them, and how many kinds.
    private let teamCount: Int
    private let kindCount: Int

    init(_ candidates: [Candidate], enough: Int, queue: [PersonID]) {
      self.candidates = candidates
      self.enough = enough
      self.queue = queue
      var (teams, kinds): (Set<TeamID>, Set<SignalKind>) = ([], [])
      var hasTeamless = false
      for place in candidates.indices {
        for person in candidates[place].people { own[person, default: []].append(place) }
        if candidates[place].item.isQuietPrevention { quiet.append(place) }
        teams.formUnion(candidates[place].teams)
        kinds.insert(candidates[place].item.kind)
        hasTeamless = hasTeamless || candidates[place].teams.isEmpty
      }
      teamCount = teams.count + (hasTeamless ? 1 : 0)
      kindCount = kinds.count
    }

    /// The places of at most so many stories.
    func choose(_ count: Int) -> [Int] {
      let perTeam = FairSpread.share(of: count, atMost: max(1, count * 2 / 5), teamCount)
      let perKind = FairSpread.share(of: count, atMost: count >= 5 ? (count * 2 + 4) / 5 : 2, kindCount)
      var chosen: [Int] = []
      var subjects: Set<EvidenceItem.Subject> = []
      var (people, teams): ([PersonID: Int], [TeamID: Int]) = ([:], [:])
      var kinds: [SignalKind: Int] = [:]
      func fits(_ place: Int) -> Bool {
        chosen.count < count && !subjects.contains(candidates[place].item.subject)
          && candidates[place].people.allSatisfy { people[$0, default: 0] < perPerson }
          && candidates[place].teams.allSatisfy { teams[$0, default: 0] < perTeam }
          && kinds[candidates[place].item.kind, default: 0] < perKind
      }
      func take(_ place: Int) {
        chosen.append(place)
        subjects.insert(candidates[place].item.subject)
        for person in candidates[place].people { people[person, default: 0] += 1 }
        for team in candidates[place].teams { teams[team, default: 0] += 1 }
        kinds[candidates[place].item.kind, default: 0] += 1
      }
      func takeQuietPrevention() {
        if chosen.contains(where: { candidates[$0].item.isQuietPrevention }) { return }
        if let place = quiet.first(where: fits) { take(place) }
      }
      // An issue of some length keeps room for one quiet prevention.
      if count >= 3 { takeQuietPrevention() }
      for person in queue where people[person] == nil && chosen.count < count {
        if let place = own[person]?.first(where: fits) { take(place) }
      }
      takeQuietPrevention()
      for place in candidates.indices where candidates[place].isPreferred || chosen.count < enough {
        if chosen.count == count { break }
        if fits(place) { take(place) }
      }
      return chosen
    }
  }

  /// How many stories may be of one group: where there are two groups or one, an even share is more than the share of many.
  private static func share(of count: Int, atMost usual: Int, _ groups: Int) -> Int {
    (1...2).contains(groups) ? max(usual, (count + groups - 1) / groups) : usual
  }
}
