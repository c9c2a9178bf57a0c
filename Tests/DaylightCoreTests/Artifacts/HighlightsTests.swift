import DaylightCore
import Testing

@Suite struct HighlightsTests {
  private let near = Reach(people: names(4), teams: teams(2), teamsAreKnown: true)
  private let people = (0..<6).map { PersonID("doer\($0)") }

  private func highlights(
    _ items: [EvidenceItem], withheld: Set<String> = [],
    further: Bool = false, teams: (PersonID) -> Set<TeamID> = { _ in [] }, month: String = "2026-05-01",
    ledger: BroadcastLedger = .init()
  ) -> Highlights {
    var context = context()
    context.ledger = ledger
    return Highlights(
      month: day(month), items: items, withheld: withheld, further: further, teams: teams,
      context: context)
  }

  /// The ledger after an issue was sent.
  private func publish(_ issue: Highlights, over ledger: BroadcastLedger) -> BroadcastLedger {
    BroadcastLedger(
      ledger.entries
        + issue.items.map {
          .init(
            $0, artifact: Highlights.issue(of: issue.month), day: issue.month, audience: Highlights.audience,
            consents: [],
            textHash: "")
        })
  }

  private func told(_ key: String, of person: PersonID = ana, first: String = "2026-05-10") -> EvidenceItem {
    item(key, of: person, first: first, reach: near)
  }

  /// Items of some people in any month, some with two doers.
  private func generated(_ random: inout SplitMix64) -> [EvidenceItem] {
    (0..<Int.random(in: 0...60, using: &random)).map { index in
      var item = random.item(index, of: random.pick(people))
      if random.chance(30) {
        let other = random.pick(people)
        if item.part(of: other) == nil {
          item.participants.append(Participant(person: other, role: .coAuthor, depth: .shaping, confidence: .medium))
        }
      }
      return item
    }
  }

  @Test func keepsItsLimits() {
    var random = SplitMix64(seed: 70)
    for round in 0..<400 {
      let items = generated(&random)
      let teamOf: (PersonID) -> Set<TeamID> = { person in
        round % 2 == 0 ? [] : [TeamID("team\((person.description.utf8.last ?? 0) % 3)")]
      }
      let withheld = Set(items.shuffled(using: &random).prefix(5).map(\.id))
      let chosen = highlights(items, withheld: withheld, teams: teamOf).items
      #expect(chosen.count <= 7)
      #expect(Set(chosen.map(\.subject)).count == chosen.count)
      for person in people { #expect(chosen.count { $0.part(of: person) != nil } <= 2) }
      /// Whether an issue of some of the items alone would have a story.
      func hasStories(_ isTaken: (EvidenceItem) -> Bool) -> Bool {
        !highlights(items.filter(isTaken), withheld: withheld, teams: teamOf).items.isEmpty
      }
      let kinds = Set(items.map(\.kind)).filter { kind in hasStories { $0.kind == kind } }
      for kind in kinds where kinds.count > 2 { #expect(chosen.count { $0.kind == kind } <= 3) }
      func isAbout(_ item: EvidenceItem, _ team: TeamID) -> Bool {
        item.participants.contains { teamOf($0.person).contains(team) }
      }
      let teams = Set(people.flatMap(teamOf)).filter { team in hasStories { isAbout($0, team) } }
      for team in teams where teams.count > 2 {
        #expect(chosen.count { isAbout($0, team) } <= max(1, chosen.count * 2 / 5))
      }
      #expect(chosen.allSatisfy { !withheld.contains($0.id) })
      #expect(chosen.allSatisfy { $0.durability != .reverted })
      #expect(
        chosen
          == highlights(items.shuffled(using: &random), withheld: withheld, teams: teamOf).items
      )
    }
  }

  @Test func looksAtTheMonthAndTheYearBefore() {
    #expect(highlights([told("a", first: "2026-05-01")]).items.count == 1)
    #expect(highlights([told("a", first: "2026-05-31")]).items.count == 1)
    #expect(highlights([told("a", first: "2025-04-30")]).items.isEmpty)
    #expect(highlights([told("a", first: "2026-06-01")]).items.isEmpty)
    #expect(highlights([told("a", first: "2026-12-31")], month: "2026-12-01").items.count == 1)
    #expect(highlights([told("a", first: "2026-02-28")], month: "2026-02-01").items.count == 1)
  }

  @Test func aWithheldItemIsNotNamed() throws {
    let shared = item(
      "shared", with: [Participant(person: kim, role: .coAuthor, depth: .shaping, confidence: .high)],
      first: "2026-05-10", reach: near, title: "Shared thing")
    #expect(highlights([shared]).items.count == 1)
    let withheld = highlights([shared, told("other", of: lee)], withheld: [shared.id])
    #expect(try texts(of: withheld.artifact).allSatisfy { !$0.contains("Shared thing") && !$0.contains("Kim") })
  }

  @Test func itMustHaveReachedSomebodyAndBeAttested() {
    #expect(highlights([item("own", first: "2026-05-10")]).items.isEmpty)
    #expect(highlights([item("low", confidence: .low, first: "2026-05-10", reach: near)]).items.isEmpty)
    #expect(highlights([item("gone", first: "2026-05-10", reach: near, durability: .reverted)]).items.isEmpty)
  }

  @Test func theWidestGapComesFirst() {
    let seen = item("seen", first: "2026-05-10", reach: near, exposure: [.broadcast(to: Highlights.audience)])
    let unseen = item("unseen", of: kim, first: "2026-05-10", reach: near)
    #expect(highlights([seen, unseen]).items.map(\.title) == ["Design of unseen", "Design of seen"])
  }

  @Test func earlierWorkJoinsWhereAMonthHasFewStories() throws {
    let early = (0..<5).map { told("early\($0)", of: people[$0], first: "2026-03-10") }
    let one = told("now", of: lee)
    let chosen = highlights(early + [one])
    #expect(chosen.items.count == 6, "nobody of them was in an issue lately")
    #expect(chosen.items.first?.title == "Design of now", "the month's own come first")
    #expect(chosen.record.content.stories.map(\.isEarlier) == [false, true, true, true, true, true])
    #expect(try texts(of: chosen.artifact).contains { $0.contains("of the year before and were never told") })
    // What was told before does not come again, and who was in an issue lately makes room: up to three.
    let sent = publish(highlights([early[0], early[1]], month: "2026-04-01"), over: .init())
    let more = (0..<4).map { item("more\($0)", of: people[$0 % 2], first: "2026-03-12", reach: near) }
    let later = highlights(Array(early.prefix(2)) + more + [one], ledger: sent)
    #expect(later.items.count == Highlights.storiesWanted)
    #expect(Set(later.items.map(\.id)).isDisjoint(with: early.map(\.id)))
    // A team that was not reached then is news.
    var grown = early[0]
    grown.reach.teams.append(TeamID("new"))
    #expect(highlights([grown], ledger: sent).items.map(\.id) == [grown.id])
  }

  /// Months of generated work, each issue sent: nobody who has something to tell waits longer than three.
  @Test func everybodyIsTimelyThroughTheMonths() {
    var random = SplitMix64(seed: 71)
    for _ in 0..<20 {
      var items: [EvidenceItem] = []
      for index in 0..<60 {
        var item = random.item(index, of: people[index % people.count])
        item.reach = near
        item.durability = .oneQuarter
        item.participants[0].confidence = .high
        items.append(item)
      }
      let teamOf: (PersonID) -> Set<TeamID> = { [TeamID("team of \($0)")] }
      var ledger = BroadcastLedger()
      var waits: [PersonID: Int] = [:]
      for month in 4...11 {
        let issue = highlights(
          items, teams: teamOf, month: "2026-\(month < 10 ? "0" : "")\(month)-01", ledger: ledger)
        #expect(issue.items.allSatisfy { !ledger.isTold($0, to: Highlights.audience) })
        let named = Set(issue.items.flatMap { $0.participants.map(\.person) })
        for person in people {
          let mine = highlights(
            items.filter { $0.part(of: person) != nil }, month: "\(issue.month)", ledger: ledger)
          let hasSomething = !mine.items.isEmpty
          waits[person] = named.contains(person) || !hasSomething ? 0 : waits[person, default: 0] + 1
          #expect(waits[person, default: 0] < 3, "\(person) in month \(month)")
        }
        ledger = publish(issue, over: ledger)
      }
    }
  }

  /// A draft of a month that was sent showed other stories: what was told stays away from drafts.
  @Test func aMonthThatWasToldShowsWhatWasTold() throws {
    let items = (0..<9).map { told("story\($0)", of: people[$0 % people.count]) }
    let draft = highlights(items)
    #expect(draft.telling == nil && draft.record.content.state == "draft" && items.count > draft.items.count)
    let ledger = publish(draft, over: .init())
    let sent = highlights(items, ledger: ledger)
    #expect(Set(sent.items.map(\.id)) == Set(draft.items.map(\.id)))
    #expect(sent.telling?.days == [day("2026-05-01")] && sent.telling?.missing == 0)
    #expect(sent.record.content.state == "published")
    let words = try texts(of: sent.artifact)
    #expect(words.contains("told on 2026-05-01") && !words.contains("draft"))
    #expect(words.contains { $0.contains("as told to senior leadership on 2026-05-01") })
    #expect(!words.contains { $0.contains("This is a draft") || $0.contains("Ask ") })
    // As they are now, and not as they were; what may not be told any more is counted and not named.
    var grown = items
    for index in grown.indices { grown[index].title += ", second edition" }
    let withheld = try #require(draft.items.first)
    let later = highlights(grown, withheld: [withheld.id], ledger: ledger)
    #expect(later.items.count == draft.items.count - 1 && later.items.allSatisfy { $0.title.hasSuffix("edition") })
    #expect(later.telling?.missing == 1)
    #expect(try texts(of: later.artifact).contains { $0.hasPrefix("1 story that it told is not shown") })
    #expect(try texts(of: later.artifact).allSatisfy { !$0.contains(withheld.title) })
    let none = highlights([], ledger: ledger)
    #expect(none.items.isEmpty && none.telling?.missing == draft.items.count)
    // Other months, other audiences and whoever asks for more get a draft.
    #expect(highlights(items, month: "2026-06-01", ledger: ledger).telling == nil)
    let board = BroadcastLedger(
      ledger.entries.map {
        var entry = $0
        entry.audience = "the board"
        return entry
      })
    #expect(highlights(items, ledger: board).telling == nil)
    let further = highlights(items, further: true, ledger: ledger)
    #expect(further.telling == nil && !further.items.isEmpty)
    #expect(Set(further.items.map(\.id)).isDisjoint(with: draft.items.map(\.id)))
  }

  @Test func troublePreventedHasAPlaceOfItsOwn() throws {
    var guardrail = item(
      "guard", kind: .standardAuthored, of: lee, first: "2026-05-03", reach: near, durability: .oneQuarter,
      exposure: [.usual(.medium)], isAdopted: true, title: "lint/retries.yml")
    guardrail.subject.path = "lint/retries.yml"
    let others = (0..<9).map { told("other\($0)", of: PersonID("someone\($0)")) }
    let chosen = highlights(others + [guardrail])
    #expect(chosen.items.contains { $0.id == guardrail.id })
    #expect(chosen.record.content.stories.count { $0.isPrevention } == 1)
    #expect(chosen.artifact.sections.count { $0.title.hasPrefix("Quiet prevention: ") } == 1)
  }

  @Test func everyStoryAnswersTheSameQuestions() throws {
    let reviewed = item(
      "shared", kind: .designReviewed, of: kim, role: .reviewer, first: "2026-05-02",
      reach: Reach(teamsAreKnown: true), title: "Shared")
    let shared = item("shared", first: "2026-05-02", reach: near, title: "Shared")
    let made = Highlights(
      month: day("2026-05-01"), items: [shared, reviewed], withheld: [],
      consents: [.init(id: "17", person: ana, day: day("2026-04-01"))], teams: { _ in [] }, context: context())
    let section = try #require(made.artifact.sections.first)
    guard case .passages(let passages) = section.blocks.first else {
      Issue.record("a story begins with its answers")
      return
    }
    let answers = Dictionary(uniqueKeysWithValues: passages.texts.map { ($0.label, $0.value) })
    for label in ["What happened", "What would have happened", "Why this is Staff-level", "Whom to thank", "Consent"] {
      #expect(answers[label]?.isEmpty == false, "\(label)")
    }
    #expect(answers["Who benefited"] ?? answers["Who else is on record"] != nil)
    #expect(answers["Whom to thank"] == "Ana Keller; beside them Kim Bo (reviewer).")
    #expect(answers["Consent"] == "Ana Keller agreed on 2026-04-01 (journal 17).")
  }

  @Test func anEmptyMonthSaysSo() throws {
    let empty = highlights([])
    #expect(try texts(of: empty.artifact).contains { $0.contains("not what people did") })
    #expect(empty.artifact.title == "Staff-Plus highlights, 2026-05")
    #expect(empty.record.purpose == .recognition && empty.record.person == nil && empty.record.levels.isEmpty)
  }
}
