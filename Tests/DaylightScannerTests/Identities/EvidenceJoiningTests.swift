import DaylightCore
import Testing

@testable import DaylightScanner

/// The whole of weighing, on invented people: what is joined, what is suggested, what is neither.
@Suite struct EvidenceJoiningTests {
  private func identity(_ name: String, _ email: String, commits: Int = 3, in repository: String = "r") -> IdentityFact
  {
    IdentityFact(
      repository: repository, name: name, email: email, commits: commits, first: Timestamp(seconds: 1),
      last: Timestamp(seconds: 2))
  }

  /// Forty people with nothing to do with anybody: enough to say that a name is rare.
  private var crowd: [IdentityFact] {
    (0..<40).map { number in
      let word =
        String("abcdefghijklmnopqrstuvwxyz".dropFirst(number % 26).prefix(1))
        + String(repeating: "u", count: number / 26 + 1)
      return identity("\(word.capitalized)nor \(word.capitalized)mund", "\(word)mund@\(word).example.net")
    }
  }

  private func directory(
    _ identities: [IdentityFact], merges: [AliasFact] = [], together: [(GitPerson, GitPerson)] = [],
    organisation: Organisation = Organisation()
  ) -> PeopleDirectory {
    let changes = together.enumerated().map { number, pair in
      ChangeFact(
        repository: "r", commit: "c\(number)", author: pair.0, committer: pair.1, authored: Timestamp(seconds: 1),
        integrated: nil, areas: [], marks: [], subject: "")
    }
    return PeopleDirectory(
      identities: identities + crowd, aliases: merges, mentioned: [],
      commits: SharedCommits(changes: changes, reviews: []),
      organisation: organisation, key: .public)
  }

  private enum Finding { case joined, suggested, apart }

  private func finding(_ people: PeopleDirectory, _ one: String, _ other: String) -> Finding {
    let (left, right) = (people.person(GitPerson(email: one)), people.person(GitPerson(email: other)))
    if left != nil, left == right { return .joined }
    let isSuggested = people.suggestions.contains {
      Set([$0.left.person, $0.right.person]) == Set([left, right].compactMap(\.self))
    }
    return isSuggested ? .suggested : .apart
  }

  @Test func aRareNameNeedsSomethingBesideIt() {
    let people = directory([
      identity("Ana Quellmann", "x77@one.example"), identity("Ana Quellmann", "zz@two.example"),
      identity("Bea Rosskopf", "rosskopf@one.example"), identity("Bea Rosskopf", "bea@two.example"),
    ])
    #expect(finding(people, "x77@one.example", "zz@two.example") == .suggested)
    #expect(finding(people, "rosskopf@one.example", "bea@two.example") == .joined)
  }

  /// A first name alone is compared before it is joined with a full name.
  @Test func whoHasAnotherNameByNowIsNotAskedAbout() {
    let people = directory(
      [
        identity("chrisq", "chrisq@one.example"), identity("Christa Quellmann", "chrisq@two.example"),
        identity("chrisq", "9+chrisqx@users.noreply.github.com"),
        identity("Christof Rosskopf", "rosskopf@three.example"),
      ], merges: [])
    for suggestion in people.suggestions {
      let names = [suggestion.left.person, suggestion.right.person].compactMap { people.entries[$0]?.person.name }
      #expect(Set(names) != ["Christa Quellmann", "Christof Rosskopf"])
    }
  }

  @Test func whoSignsAsTwoIsNobodyElse() {
    let people = directory([
      identity("anaquell and borosskopf", "pair+anaquell+borosskopf@one.example"),
      identity("Ana Quellmann", "anaquell@one.example"), identity("borosskopf", "borosskopf@one.example"),
      identity("borosskopf and zed", "pair+borosskopf+zed@one.example"),
    ])
    #expect(people.suggestions.isEmpty, "\(people.suggestions.map(\.reasons))")
    #expect(finding(people, "pair+anaquell+borosskopf@one.example", "pair+borosskopf+zed@one.example") == .apart)
  }

  /// The crowd has no folders and works in one time zone; these few work elsewhere.
  private func worked(_ name: String, _ email: String, days: ClosedRange<Int64>) -> IdentityFact {
    IdentityFact(
      repository: "r", name: name, email: email, commits: 3,
      first: Timestamp(seconds: days.lowerBound * 86_400, offsetMinutes: 345),
      last: Timestamp(seconds: days.upperBound * 86_400, offsetMinutes: 345),
      places: [.init(folder: "tide/pumps", commits: 3)])
  }

  @Test func theSameWorkStandsBesideARareName() {
    let people = directory([
      worked("Ana Quellmann", "x77@one.example", days: 10...40),
      worked("Ana Quellmann", "zz@two.example", days: 70...90),
      worked("brosskopf", "brosskopf@desk", days: 20...30), worked("Bea Rosskopf", "bea@two.example", days: 50...60),
      identity("Cem Tiltscher", "x78@one.example"), worked("Cem Tiltscher", "zzz@two.example", days: 10...40),
    ])
    #expect(finding(people, "x77@one.example", "zz@two.example") == .joined)
    #expect(finding(people, "x78@one.example", "zzz@two.example") == .suggested, "a name alone")
    let account = people.person(GitPerson(name: "brosskopf", email: "brosskopf@desk"))
    #expect(account != nil && account == people.person(GitPerson(email: "bea@two.example")))
  }

  @Test func theAccountOfASubversionRepositoryIsWhoseNameAloneMakesIt() {
    let repository = "6b70bd38-1111-4222-8333-0123456789ab"
    let people = directory([
      identity("brosskop", "brosskop@\(repository)"), identity("Bea Rosskopf", "bea@two.example"),
      identity("aquellma", "aquellma@\(repository)"), identity("Ana Quellmann", "ana@two.example"),
      identity("Arno Quellmann", "arno@two.example"),
    ])
    #expect(finding(people, "brosskop@\(repository)", "bea@two.example") == .joined)
    #expect(finding(people, "aquellma@\(repository)", "ana@two.example") != .joined, "it may be Arno's")
    #expect(finding(people, "aquellma@\(repository)", "arno@two.example") != .joined)
  }

  @Test func whoHasAHandleHasNoOthersForFinishingTheirBranches() {
    func merge(_ email: String) -> AliasFact {
      AliasFact(
        repository: "r", basis: .forgeMerge, alias: GitPerson(handle: "zorblax"),
        proper: GitPerson(name: "Bea Rosskopf", email: email), records: 2, source: Source(oid: "x"))
    }
    let people = directory(
      [
        identity("Bea Rosskopf", "7+brossk@users.noreply.github.com"), identity("zorblax", "cem@three.example"),
      ], merges: [merge("7+brossk@users.noreply.github.com")])
    #expect(finding(people, "7+brossk@users.noreply.github.com", "cem@three.example") == .apart)
  }

  @Test func anAccountOnAMachineIsAskedAboutAndNotJoined() {
    let people = directory([
      identity("Bea Rosskopf", "bea@two.example"), identity("brosskopf", "brosskopf@desk"),
      identity("Annika Quellmann", "quell@one.example"), identity("annika", "annika@laptop.local"),
      identity("Ulf Quarkstein", "ulf@one.example"), identity("Ulf Wernstein", "ulf@two.example"),
      identity("ulf", "ulf@laptop.local"),
    ])
    #expect(finding(people, "bea@two.example", "brosskopf@desk") == .apart, "that address alone is nobody's")
    func isAsked(_ one: String, _ name: String, _ email: String) -> Bool {
      let ids = [people.person(GitPerson(email: one)), people.person(GitPerson(name: name, email: email))]
      return people.suggestions.contains { Set([$0.left.person, $0.right.person]) == Set(ids.compactMap(\.self)) }
    }
    #expect(isAsked("bea@two.example", "brosskopf", "brosskopf@desk"))
    #expect(isAsked("quell@one.example", "annika", "annika@laptop.local"))
    for person in ["ulf@one.example", "ulf@two.example"] {
      #expect(isAsked(person, "ulf", "ulf@laptop.local"), "it fits two: which of them is it?")
    }
    let account = people.person(GitPerson(name: "ulf", email: "ulf@laptop.local"))
    #expect(people.suggestions.filter { $0.about != nil }.map(\.about) == [account, account], "one question")
  }

  @Test func twoOfACommonNameAreAsked() {
    let people = directory([
      identity("Wei Zhang", "wei.zhang@one.example"), identity("Wei Zhang", "zhangwei@two.example"),
      identity("Wei Li", "li@three.example"), identity("Lin Zhang", "lin@three.example"),
      identity("Jun Zhang", "jun@three.example"), identity("Wei Chen", "chen@three.example"),
    ])
    #expect(finding(people, "wei.zhang@one.example", "zhangwei@two.example") == .suggested)
  }

  /// That a common name stands before the `@` as one word says nothing that the name does not.
  @Test func aCommonNameInOneWordIsNoEvidence() {
    let people = directory([
      identity("WEI Zhang", "wei.zhang@one.example"), identity("weizhang", "weizhang@two.example"),
      identity("Wei Zhang", "zw.lab@three.example"), identity("Wei Li", "li@three.example"),
      identity("Lin Zhang", "lin@three.example"), identity("Jun Zhang", "jun@three.example"),
      identity("Wei Chen", "chen@three.example"), identity("Wei Bo", "bo@three.example"),
    ])
    #expect(finding(people, "wei.zhang@one.example", "weizhang@two.example") == .suggested)
  }

  @Test func aTopicBeforeTheSignJoinsNobody() {
    let people = directory([
      identity("Ana Quellmann", "harbour@one.example"), identity("harbour", "harbour@two.example"),
    ])
    #expect(finding(people, "harbour@one.example", "harbour@two.example") == .suggested)
  }

  /// One address is like the name, the other like the handle: only together they say who the third is.
  @Test func whatWasJoinedIsWeighedOnceMore() {
    let people = directory([
      identity("Ana Quellmann", "quellmann@one.example"), identity("Ana Quellmann", "zorblax@two.example"),
      identity("zorblax", "zorblax@desk.three.example"), identity("A Quellmann", "zorblax@desk.three.example"),
    ])
    #expect(finding(people, "quellmann@one.example", "zorblax@two.example") == .joined)
    #expect(finding(people, "quellmann@one.example", "zorblax@desk.three.example") == .joined)
  }

  @Test func aNumberInOneCompanyTellsTwoApart() {
    let people = directory([
      identity("Ana Quellmann", "ana.quellmann@one.example"), identity("Ana Quellmann", "ana.quellmann2@one.example"),
    ])
    #expect(finding(people, "ana.quellmann@one.example", "ana.quellmann2@one.example") != .joined)
  }

  @Test func aRareNameInTwoRepositoriesIsOnlySuggested() {
    let people = directory([
      identity("Bea Rosskopf", "rosskopf@one.example", in: "r"), identity("Bea Rosskopf", "bea@two.example", in: "s"),
    ])
    #expect(finding(people, "rosskopf@one.example", "bea@two.example") == .suggested)
  }

  @Test func handlesAndAddressesJoin() {
    let people = directory([
      identity("Ana", "1+zorblax@users.noreply.github.com"), identity("Ana Quellmann", "zorblax@mail.example"),
      identity("grumbel", "g@one.example"), identity("Kim Bo", "2+grumbel@users.noreply.github.com"),
      identity("Lee", "david@one.example"), identity("Lee Park", "david@two.example"),
    ])
    #expect(finding(people, "1+zorblax@users.noreply.github.com", "zorblax@mail.example") == .joined)
    #expect(finding(people, "g@one.example", "2+grumbel@users.noreply.github.com") == .suggested)
    #expect(finding(people, "david@one.example", "david@two.example") != .joined, "a first name is no handle")
  }

  @Test func oneCommitWithBothAddressesJoins() {
    let one = GitPerson(name: "Wei Zhang", email: "wz@one.example")
    let other = GitPerson(name: "Wei Zhang", email: "zhang@two.example")
    let identities = [identity("Wei Zhang", "wz@one.example"), identity("Wei Zhang", "zhang@two.example")]
    #expect(finding(directory(identities, together: [(one, other)]), "wz@one.example", "zhang@two.example") == .joined)
    let kim = GitPerson(name: "Kim Bo", email: "zhang@two.example")
    let apart = directory(
      [identity("Wei Zhang", "wz@one.example"), identity("Kim Bo", "zhang@two.example")], together: [(one, kim)])
    #expect(finding(apart, "wz@one.example", "zhang@two.example") == .apart, "another's commit taken in")
  }

  @Test func theForgesMergesOfOneHandleJoin() {
    func merge(_ email: String) -> AliasFact {
      AliasFact(
        repository: "r", basis: .forgeMerge, alias: GitPerson(handle: "wz"),
        proper: GitPerson(name: "Wei Zhang", email: email), records: 2, source: Source(oid: "x"))
    }
    let identities = [identity("Wei Zhang", "wz1@one.example"), identity("Wei Zhang", "zhang@two.example")]
    let people = directory(identities, merges: [merge("wz1@one.example"), merge("zhang@two.example")])
    #expect(finding(people, "wz1@one.example", "zhang@two.example") == .joined)
  }

  @Test func whoIsOnTheRosterIsOnlySuggested() {
    let identities = [identity("Bea Rosskopf", "rosskopf@one.example"), identity("Bea Rosskopf", "bea@two.example")]
    let roster = Person(id: PersonID("bea"), name: "Bea Rosskopf", emails: ["rosskopf@one.example"])
    let people = directory(identities, organisation: Organisation(people: [roster], hasRoster: true))
    #expect(finding(people, "rosskopf@one.example", "bea@two.example") == .suggested)
  }

  @Test func guessingCanBeTurnedOff() {
    let identities = [identity("Bea Rosskopf", "rosskopf@one.example"), identity("Bea Rosskopf", "bea@two.example")]
    let people = directory(identities, organisation: Organisation(joinsOnEvidence: false))
    #expect(finding(people, "rosskopf@one.example", "bea@two.example") == .suggested)
  }

  @Test func machinesAreNobodysAlias() {
    let people = directory([
      identity("zorblax[bot]", "zorblax@mail.example"), identity("Ana", "1+zorblax@users.noreply.github.com"),
    ])
    #expect(finding(people, "zorblax@mail.example", "1+zorblax@users.noreply.github.com") == .apart)
  }

  @Test func sharedAddressesNeverJoin() {
    for shared in ["root@localhost", "none@none", "devnull@localhost", "list@example.org"] {
      let people = directory([
        worked("Ana Quellmann", shared, days: 1...9), worked("Bea Rosskopf", shared, days: 1...9),
        worked("Cem Tiltscher", shared, days: 1...9), worked("Ana Quellmann", "ana@one.example", days: 1...9),
        worked("Bea Rosskopf", "bea@two.example", days: 1...9),
      ])
      #expect(finding(people, "ana@one.example", "bea@two.example") == .apart, "\(shared)")
      #expect(
        people.person(GitPerson(name: "Ana Quellmann", email: shared))
          != people.person(GitPerson(name: "Bea Rosskopf", email: shared)), "\(shared)")
    }
  }

  @Test func aRelayGivesCreditToTheOneItWritesFor() {
    let people = directory([
      identity("Ana Quellmann via Relay", "relay@example.org"), identity("Ana Quellmann", "ana@one.example"),
      identity("Bea Rosskopf via Relay", "relay@example.org"),
    ])
    let ana = people.person(GitPerson(email: "ana@one.example"))
    #expect(ana != nil && people.person(GitPerson(name: "Ana Quellmann via Relay", email: "relay@example.org")) == ana)
    #expect(ana.map(people.isHuman) == true)
    let bea = people.person(GitPerson(name: "Bea Rosskopf via Relay", email: "relay@example.org"))
    #expect(bea != nil && bea != ana && bea.map(people.isHuman) == true, "no machine, though she only came by relay")
    #expect(bea.flatMap { people.entries[$0]?.person.name } == "Bea Rosskopf")
  }

  /// Invented people with what people do to their names and addresses, and traps between them: what is joined has to
  /// be right, and most of what can be known has to be found.
  @Test func figuresOnInventedPeople() {
    var random = SplitMix64(seed: 280)
    let syllables = ["ba", "ro", "ki", "lem", "dun", "ves", "tor", "mi", "quel", "zan", "fi", "gor", "hul", "pes"]
    func word(_ parts: Int) -> String { (0..<parts).map { _ in random.pick(syllables) }.joined().capitalized }
    var identities: [IdentityFact] = []
    var declared: [String: Int] = [:]
    func add(_ name: String, _ email: String, _ person: Int) {
      identities.append(identity(name, email, commits: Int.random(in: 1...40, using: &random)))
      declared["\(name) \(email)"] = person
    }
    for person in 0..<150 {
      let (first, last, handle) = (word(1), word(3), word(4).lowercased())
      let name = "\(first) \(last)"
      let plain = (first.lowercased(), last.lowercased())
      add(name, "\(plain.0).\(plain.1)@corp\(person % 4).example", person)
      if random.chance(60) { add(name, "\(handle)@gmail.com", person) }
      if random.chance(40) { add(first, "\(person)+\(handle)@users.noreply.github.com", person) }
      if random.chance(30) { add(name, "\(plain.0)@\(plain.1).example", person) }
      if random.chance(20) { add("\(plain.0)", "\(plain.0)@laptop\(person).local", person) }
    }
    // Namesakes, and machines' addresses that many have.
    for (number, name) in ["Wei Zhang", "Wei Zhang", "Wei Zhang", "Anna Lee", "Anna Lee"].enumerated() {
      add(name, "n\(number)@place\(number).example", 1_000 + number)
      add(name, "root@localhost", 2_000)
    }
    declared = declared.filter { !$0.key.hasSuffix("root@localhost") }
    let people = PeopleDirectory(
      identities: identities, aliases: [], mentioned: [], organisation: Organisation(), key: .public)
    var found: [String: PersonID] = [:]
    for fact in identities {
      found["\(fact.name) \(fact.email)"] = people.person(GitPerson(name: fact.name, email: fact.email))
    }
    let figures = PairwiseFigures(found: found, declared: declared)
    #expect(figures.precision >= 0.99, "\(figures)")
    #expect(figures.recall >= 0.6, "\(figures)")
  }

  @Test func theOrderOfFactsIsNothing() {
    var random = SplitMix64(seed: 281)
    for _ in 0..<20 {
      var facts = crowd
      let names = ["Ana Quellmann", "Ana", "quellmann", "Wei Zhang", "Bea Rosskopf", "Ana Quellmann via Relay"]
      let emails = [
        "ana@one.example", "quellmann@two.example", "1+aquell@users.noreply.github.com", "aquell@mail.example",
        "ana@laptop.local", "relay@example.org", "root@localhost",
      ]
      for _ in 0..<12 {
        facts.append(identity(random.pick(names), random.pick(emails), commits: Int.random(in: 0...9, using: &random)))
      }
      let first = PeopleDirectory(
        identities: facts, aliases: [], mentioned: [], organisation: Organisation(), key: .public)
      let second = PeopleDirectory(
        identities: facts.shuffled(using: &random), aliases: [], mentioned: [], organisation: Organisation(),
        key: .public)
      #expect(first.entries == second.entries)
      #expect(first.suggestions == second.suggestions)
      #expect(first.alarms == second.alarms)
    }
  }
}
