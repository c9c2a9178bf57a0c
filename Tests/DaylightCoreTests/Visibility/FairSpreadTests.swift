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
      let news = items.filter { !ledger.isTold($0, to: leaders) }
      let groups = Set(
        news.map { $0.participants.flatMap { teams($0.person) } }.map { $0.isEmpty ? [TeamID("")] : $0 }.joined())
      #expect(chosen.items.count <= 7)
      #expect(chosen.isComplete == (chosen.items.count == Set(news.map(\.subject)).count))
      #expect(Set(chosen.items.map(\.subject)).count == chosen.items.count)
      #expect(chosen.items.allSatisfy { !ledger.isTold($0, to: leaders) })
      for person in people { #expect(chosen.items.count { $0.part(of: person) != nil } <= FairSpread.perPerson) }
      for team in Set(people.flatMap(teams)) {
        let about = chosen.items.count { $0.participants.contains { teams($0.person).contains(team) } }
        // Where fewer than three teams have something to tell, two in five cannot be kept.
        let share = groups.count > 2 ? chosen.items.count * 2 / 5 : (chosen.items.count + 1) / max(1, groups.count)
        #expect(about <= max(1, share), "\(about) of \(chosen.items.count), \(groups.count) teams")
      }
      for kind in Set(chosen.items.map(\.kind)) where Set(news.map(\.kind)).count > 2 {
        #expect(chosen.items.count { $0.kind == kind } <= 3)
      }
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

  /// What is preferred fills an issue; the rest joins for those who are due, and up to what is enough.
  @Test func whatIsPreferredComesFirst() {
    var random = SplitMix64(seed: 63)
    let people = (0..<6).map { PersonID("doer\($0)") }
    for _ in 0..<200 {
      let items = (0..<Int.random(in: 0...40, using: &random)).map { random.item($0, of: random.pick(people)) }
      let preferred = Set(items.filter { _ in random.chance(40) }.map(\.id))
      let ledger = publish(
        items.filter { _ in random.chance(20) }, random.pick([1, 2]),
        over: publish(Array(items.prefix(3)), 0, over: .init()))
      let chosen = FairSpread(
        items, preferring: { preferred.contains($0.id) }, enough: 3, limit: 7, audience: leaders, ledger: ledger,
        teams: { _ in [] })
      let isPreferred = chosen.items.map { preferred.contains($0.id) }
      #expect(isPreferred == isPreferred.sorted { $0 && !$1 }, "the preferred are told first")
      let recent = ledger.named(inLast: 2, to: leaders)
      let others = chosen.items.filter { !preferred.contains($0.id) }
      let forNobodyDue = others.filter { item in
        item.participants.allSatisfy { recent.contains($0.person) } && !item.isQuietPrevention
      }
      #expect(forNobodyDue.isEmpty || chosen.items.count <= 3)
    }
  }

  /// Of people who were never told of, whoever has the widest gap comes first, not whose id does.
  @Test func thoseWhoNeverWereToldOfComeByTheirWork() {
    let wide = Reach(people: names(30), teams: teams(4), teamsAreKnown: true)
    let items = [item("a", of: ana), item("b", of: kim), item("c", of: lee, reach: wide)]
    #expect(spread(items, limit: 1).items.first?.part(of: lee) != nil)
  }

  @Test func oneTeamAloneHasAllTheRoom() {
    let items = (0..<9).map { item("s\($0)", kind: kinds[$0 % 5], of: PersonID("p\($0)")) }
    #expect(spread(items, teams: { _ in [TeamID("only")] }).items.count == 7)
    let two = spread(items, teams: { [TeamID(($0.description.utf8.last ?? 0) % 2 == 0 ? "even" : "odd")] }).items
    #expect(two.count == 7, "two teams share evenly")
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
