/// Chooses the stories of an issue so that room is shared: visibility beyond a point takes room from others.
///
/// - At most two stories about one person, and at most two in five about one team (one where fewer than five are told).
/// - Not more than three of one kind, and fewer in a small issue; one quiet prevention where there is one.
/// - Who has an eligible item and was in neither of the last two issues comes first, whoever waited longest before others:
///   so everybody with an eligible item comes at least once in three issues, as far as there is room.
/// - Beyond that the widest gap comes first; of equal gaps the one whose people waited longest, then the id.
///
/// It is a pure function: the same items, ledger and teams, in any order, give the same issue.
public struct FairSpread: Sendable {
  /// The most stories about one person.
  public static let perPerson = 2

  /// The stories, in the order in which they are told: the widest gap first.
  public let items: [EvidenceItem]
  /// Whether somebody with an eligible item waits longer than two issues, because there was no room.
  public let isShort: Bool

  /// Chooses from eligible items.
  ///
  /// - Parameters:
  ///   - eligible: items that may be told; those that the audience knows already are left out here.
  ///   - limit: the most stories.
  ///   - teams: somebody's teams.
  public init(
    _ eligible: [EvidenceItem], limit: Int, audience: String, ledger: BroadcastLedger, weights: Weights = Weights(),
    teams: (PersonID) -> Set<TeamID>
  ) {
    var seen: Set<String> = []
    let candidates = eligible.filter { seen.insert($0.id).inserted && !ledger.isTold($0, to: audience) }
      .map { item in
        Candidate(
          item: item,
          gap: item.participants.map {
            VisibilityGap(item: item, depth: $0.depth, weights: weights, audience: audience).value
          }.max() ?? 0,
          waited: item.participants.compactMap { ledger.lastTold($0.person, to: audience) }.min()?.number ?? .min,
          people: Set(item.participants.map(\.person)),
          teams: item.participants.reduce(into: Set<TeamID>()) { $0.formUnion(teams($1.person)) })
      }.sorted(by: Candidate.precedes)
    let recent = ledger.named(inLast: 2, to: audience)
    let due = Set(candidates.flatMap(\.people)).subtracting(recent)
    // The shares depend on how many stories there are in the end: the largest issue that keeps them.
    var chosen: [Candidate] = []
    for count in stride(from: max(0, limit), to: 0, by: -1) {
      chosen = FairSpread.choose(candidates, count, due: due, audience: audience, ledger: ledger)
      if chosen.count == count { break }
    }
    items = chosen.sorted(by: Candidate.precedes).map(\.item)
    isShort = !due.isSubset(of: chosen.reduce(into: Set<PersonID>()) { $0.formUnion($1.people) })
  }

  private struct Candidate {
    var item: EvidenceItem
    var gap: Double
    /// The day on which its longest unmentioned person was last told of; the least number for never.
    var waited: Int
    var people: Set<PersonID>
    var teams: Set<TeamID>

    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
      if left.gap != right.gap { return left.gap > right.gap }
      return (left.waited, left.item.id) < (right.waited, right.item.id)
    }
  }

  private static func choose(
    _ candidates: [Candidate], _ count: Int, due: Set<PersonID>, audience: String, ledger: BroadcastLedger
  ) -> [Candidate] {
    let perTeam = max(1, count * 2 / 5)
    let perKind = count >= 5 ? (count * 2 + 4) / 5 : 2
    var chosen: [Candidate] = []
    var subjects: Set<EvidenceItem.Subject> = []
    var (people, teams): ([PersonID: Int], [TeamID: Int]) = ([:], [:])
    var kinds: [SignalKind: Int] = [:]
    func fits(_ candidate: Candidate) -> Bool {
      chosen.count < count && !subjects.contains(candidate.item.subject)
        && candidate.people.allSatisfy { people[$0, default: 0] < perPerson }
        && candidate.teams.allSatisfy { teams[$0, default: 0] < perTeam }
        && kinds[candidate.item.kind, default: 0] < perKind
    }
    func take(_ candidate: Candidate) {
      chosen.append(candidate)
      subjects.insert(candidate.item.subject)
      for person in candidate.people { people[person, default: 0] += 1 }
      for team in candidate.teams { teams[team, default: 0] += 1 }
      kinds[candidate.item.kind, default: 0] += 1
    }
    // An issue of some length keeps room for one quiet prevention.
    if count >= 3, let quiet = candidates.first(where: { isPrevention($0.item) && fits($0) }) { take(quiet) }
    // Those who waited longest choose first, each their widest gap.
    let waiting = due.map { person in
      (person: person, last: ledger.lastTold(person, to: audience)?.number ?? .min)
    }.sorted { ($0.last, $0.person) < ($1.last, $1.person) }
    for (person, _) in waiting where people[person] == nil {
      if let own = candidates.first(where: { $0.people.contains(person) && fits($0) }) { take(own) }
    }
    if !chosen.contains(where: { isPrevention($0.item) }),
      let quiet = candidates.first(where: { isPrevention($0.item) && fits($0) })
    {
      take(quiet)
    }
    for candidate in candidates where fits(candidate) { take(candidate) }
    return chosen
  }

  private static func isPrevention(_ item: EvidenceItem) -> Bool { item.kind.description.hasPrefix("prevention.") }
}
