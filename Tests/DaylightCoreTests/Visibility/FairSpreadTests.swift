import DaylightCore
import Testing

@Suite struct FairSpreadTests {
  private let leaders = "senior leadership"
  private let kinds: [SignalKind] = [
    .designAuthored, .designAdopted, .reviewCrossTeam, .standardAuthored, SignalKind("prevention.guardrail"),
  ]

  private func team(_ person: PersonID) -> Set<TeamID> { [TeamID("team of \(person)")] }

  private func spread(
    _ items: [EvidenceItem], ledger: BroadcastLedger = .init(), limit: Int = 7,
    teams: (PersonID) -> Set<TeamID> = { _ in [] }
  ) -> FairSpread {
    FairSpread(items, limit: limit, audience: leaders, ledger: ledger, teams: teams)
  }

  private func publish(_ items: [EvidenceItem], _ month: Int, over ledger: BroadcastLedger) -> BroadcastLedger {
    BroadcastLedger(
      ledger.entries
        + items.map {
          .init(
            $0, artifact: "issue \(1_000 + month)", day: CalendarDay(number: 20_000 + month * 30), audience: leaders,
            consents: [], textHash: "")
        })
  }

  @Test func keepsItsSharesWhateverComes() {
    var random = SplitMix64(seed: 61)
    let people = (0..<9).map { PersonID("doer\($0)") }
    for round in 0..<400 {
      var items = (0..<Int.random(in: 0...40, using: &random)).map { random.item($0, of: random.pick(people)) }
      for index in items.indices where random.chance(30) {
        items[index].participants.append(
          Participant(person: random.pick(people), role: .coAuthor, depth: .shaping, confidence: .medium))
      }
      let teams: (PersonID) -> Set<TeamID> = { person in
        round % 2 == 0 ? [] : [TeamID("team\((person.description.utf8.last ?? 0) % 4)")]
      }
      let ledger = publish(Array(items.prefix(3)), 1, over: .init())
      let chosen = spread(items, ledger: ledger, teams: teams)
      #expect(chosen.items.count <= 7)
      #expect(Set(chosen.items.map(\.subject)).count == chosen.items.count)
      #expect(chosen.items.allSatisfy { !ledger.isTold($0, to: leaders) })
      for person in people { #expect(chosen.items.count { $0.part(of: person) != nil } <= FairSpread.perPerson) }
      for team in Set(people.flatMap(teams)) {
        let about = chosen.items.count { $0.participants.contains { teams($0.person).contains(team) } }
        #expect(about <= 1 || about * 5 <= chosen.items.count * 2, "\(about) of \(chosen.items.count)")
      }
      for kind in Set(chosen.items.map(\.kind)) { #expect(chosen.items.count { $0.kind == kind } <= 3) }
      let again = spread(
        (items + items.prefix(4)).shuffled(using: &random), ledger: ledger, teams: teams)
      #expect(again.items == chosen.items, "order and repeats are nothing")
    }
  }

  /// As many as three issues have room for, each with something to tell: nobody waits longer than three.
  @Test func everybodyComesAtLeastOnceInThreeIssues() {
    var random = SplitMix64(seed: 62)
    for round in 0..<12 {
      let people = (0..<(5 + round)).map { PersonID("doer\($0)") }
      var items: [EvidenceItem] = []
      for (index, person) in people.enumerated() {
        for number in 0..<8 {
          var item = random.item(index * 100 + number, of: person)
          item.kind = kinds[(index + number) % kinds.count]
          items.append(item)
        }
      }
      var ledger = BroadcastLedger()
      var issues: [Set<PersonID>] = []
      for month in 0..<6 {
        let chosen = spread(items, ledger: ledger, teams: team).items
        issues.append(Set(chosen.flatMap { $0.participants.map(\.person) }))
        ledger = publish(chosen, month, over: ledger)
      }
      for start in 0...(issues.count - 3) {
        let named = issues[start..<start + 3].reduce(into: Set<PersonID>()) { $0.formUnion($1) }
        #expect(named == Set(people), "issues \(start) to \(start + 2), \(people.count) people")
      }
    }
  }

  @Test func ofEqualGapsWhoeverWaitedLongestComesFirst() {
    let reach = Reach(teams: teams(1), teamsAreKnown: true)
    func plain(_ key: String, _ person: PersonID) -> EvidenceItem { item(key, of: person, reach: reach) }
    var ledger = publish([plain("told by ana", ana)], 1, over: .init())
    ledger = publish([plain("told by kim", kim)], 2, over: ledger)
    let chosen = spread([plain("k", kim), plain("a", ana), plain("l", lee)], ledger: ledger, limit: 1)
    #expect(chosen.items.first?.part(of: lee) != nil, "who was never told of")
    #expect(chosen.isShort == false, "the others were in the last two issues")
    #expect(spread([plain("k", kim), plain("a", ana)], ledger: ledger, limit: 1).items.first?.part(of: ana) != nil)
  }

  @Test func oneQuietPreventionFindsRoom() {
    let reach = Reach(people: names(30), teams: teams(4), teamsAreKnown: true)
    var items = (0..<12).map { item("loud\($0)", kind: kinds[$0 % 4], of: PersonID("p\($0)"), reach: reach) }
    items.append(item("quiet", kind: SignalKind("prevention.guardrail"), of: PersonID("p0")))
    #expect(spread(items).items.contains { $0.kind.description.hasPrefix("prevention.") })
  }

  @Test func saysWhenThereIsNoRoom() {
    let items = (0..<9).map { item("s\($0)", kind: kinds[$0 % 5], of: PersonID("p\($0)")) }
    #expect(spread(items, limit: 3).isShort)
    #expect(spread([], limit: 7).items.isEmpty && !spread([], limit: 7).isShort)
  }
}
