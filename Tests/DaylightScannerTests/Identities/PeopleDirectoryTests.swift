import DaylightCore
import DaylightScanner
import Testing

@Suite struct PeopleDirectoryTests {
  private func identity(_ name: String, _ email: String, commits: Int = 3) -> IdentityFact {
    IdentityFact(
      repository: "r", name: name, email: email, commits: commits, first: Timestamp(seconds: 1),
      last: Timestamp(seconds: 2))
  }

  private func alias(
    _ basis: AliasFact.Basis, _ alias: GitPerson, _ proper: GitPerson, records: Int = 1, in repository: String = "r"
  ) -> AliasFact {
    AliasFact(
      repository: repository, basis: basis, alias: alias, proper: proper, records: records, source: Source(oid: "x"))
  }

  private func directory(
    _ identities: [IdentityFact], _ aliases: [AliasFact] = [], mentioned: [GitPerson] = [],
    people: [Person] = [], hasRoster: Bool = false
  ) -> PeopleDirectory {
    PeopleDirectory(
      identities: identities, aliases: aliases, mentioned: mentioned,
      organisation: Organisation(people: people, hasRoster: hasRoster), key: KeyedHash(key: [7]))
  }

  private let ana = GitPerson(name: "Ana Keller", email: "ana@example.org")
  private let old = GitPerson(name: "A. Keller", email: "ana@old.example.org")
  private let kim = GitPerson(name: "Kim Bo", email: "kim@example.org")

  private func identities(_ people: GitPerson...) -> [IdentityFact] {
    people.map { identity($0.name ?? "", $0.email ?? "") }
  }

  @Test func oneAddressIsOnePersonWhateverTheSpelling() {
    let made = directory([identity("Ana Keller", "ana@example.org"), identity("ana", "ANA@example.org", commits: 1)])
    #expect(made.entries.count == 1)
    #expect(made.entries.values.first?.person.name == "Ana Keller", "the usual spelling")
    #expect(made.person(GitPerson(name: "Anything", email: "ana@example.org")) != nil)
  }

  @Test func twoPeopleWithOneNameAreNeverJoined() {
    let made = directory([identity("Kim Bo", "kim@example.org"), identity("Kim Bo", "kim.bo@elsewhere.example.org")])
    #expect(made.entries.count == 2)
    #expect(made.person(GitPerson(name: "Kim Bo")) == nil, "nobody knows which")
    #expect(made.find("kim bo") == nil)
    let three = directory((1...3).map { identity("Kim Bo", "kim\($0)@example.org") })
    #expect(three.entries.count == 3 && three.person(GitPerson(name: "Kim Bo")) == nil)
    let one = directory(identities(ana, kim))
    #expect(one.person(GitPerson(name: "kim bo")) == one.person(kim), "one person of that full name")
  }

  @Test func theMailmapJoins() {
    let bare = directory(identities(ana, old))
    #expect(bare.entries.count == 2)
    let line = alias(
      .mailmap, GitPerson(email: "ana@old.example.org"), GitPerson(name: "Ana Keller-Bo", email: "ana@example.org"))
    let made = directory(identities(ana, old), [line])
    #expect(made.entries.count == 1)
    #expect(made.entries.values.first?.basis == .mailmap)
    #expect(made.entries.values.first?.person.name == "Ana Keller-Bo", "its name is the one to use")
    #expect(made.person(old) == made.person(ana))
  }

  @Test func aMailmapLineWithANameMeansThatSpellingAlone() {
    let line = alias(
      .mailmap, GitPerson(name: "ak", email: "build@example.org"),
      GitPerson(name: "Ana Keller", email: "ana@example.org"))
    let made = directory(
      [
        identity("Ana Keller", "ana@example.org"), identity("ak", "build@example.org"),
        identity("kb", "build@example.org"),
      ],
      [line])
    #expect(made.person(GitPerson(name: "AK", email: "build@example.org")) == made.person(ana))
    #expect(made.person(GitPerson(name: "kb", email: "build@example.org")) != made.person(ana))
  }

  @Test func sharedAddressesNeverJoin() {
    for shared in ["root@localhost", "noreply@example.org", "none@none", "", "nowhere", "x@(none)"] {
      let made = directory([identity("Ana Keller", shared), identity("Kim Bo", shared)])
      #expect(made.entries.count == 2, "\(shared)")
      #expect(
        made.person(GitPerson(name: "Ana Keller", email: shared))
          != made.person(GitPerson(name: "Kim Bo", email: shared)))
    }
    let twoMaps = [
      alias(.mailmap, GitPerson(email: "root@localhost"), ana),
      alias(.mailmap, GitPerson(email: "root@localhost"), kim, in: "s"),
      alias(.mailmap, ana, GitPerson(email: "noreply@example.org")),
      alias(.mailmap, kim, GitPerson(email: "noreply@example.org")),
    ]
    let made = directory(identities(ana, kim), twoMaps)
    #expect(made.person(ana) != nil && made.person(ana) != made.person(kim))
  }

  @Test func aForgesHiddenAddressTellsTheHandle() {
    for address in [
      "123+anak@users.noreply.github.com", "anak@users.noreply.github.com", "123-anak@users.noreply.gitlab.com",
    ] {
      let made = directory([identity("Ana Keller", address)])
      #expect(made.person(GitPerson(handle: "anak")) != nil, "\(address)")
      #expect(made.person(GitPerson(handle: "anak")) == made.person(GitPerson(email: address)))
    }
    let dashed = directory([identity("Ana", "9-ana-maria@users.noreply.gitlab.com")])
    #expect(dashed.person(GitPerson(handle: "ana-maria")) != nil)
  }

  @Test func forgeMergesJoinWhenTheyAreManyOrTheNameFits() {
    func made(_ handle: String, _ pairs: [(GitPerson, Int)]) -> PeopleDirectory {
      directory(identities(ana, kim), pairs.map { alias(.forgeMerge, GitPerson(handle: handle), $0.0, records: $0.1) })
    }
    let zed = GitPerson(handle: "zed99")
    #expect(made("zed99", [(ana, 2)]).person(zed) == made("x", []).person(ana))
    #expect(made("zed99", [(ana, 1)]).person(zed) == nil, "once is chance")
    #expect(
      made("anakeller", [(ana, 1)]).person(GitPerson(handle: "anakeller")) == made("x", []).person(ana), "the name fits"
    )
    #expect(made("zed99", [(ana, 8), (kim, 2)]).person(zed) == made("x", []).person(ana), "four in five")
    #expect(made("zed99", [(ana, 7), (kim, 2)]).person(zed) == nil, "fewer than four in five")
  }

  @Test func aHandleThatAnAddressLedElsewhereStaysThere() {
    let hidden = GitPerson(name: "Kim", email: "1+kimbo@users.noreply.github.com")
    let facts = [alias(.forgeMerge, GitPerson(handle: "kimbo"), ana, records: 5)]
    let made = directory(identities(ana, hidden), facts)
    #expect(made.person(GitPerson(handle: "kimbo")) == made.person(hidden))
    #expect(made.person(ana) != made.person(hidden))
    let mentioned = [GitPerson(handle: "kimbo"), GitPerson(email: "k@example.org", handle: "kimbo")]
    for order in [mentioned, mentioned.reversed()] {
      let other = directory(identities(ana), facts, mentioned: order)
      #expect(other.person(ana) != other.person(GitPerson(email: "k@example.org")), "in either order")
    }
  }

  @Test func theRosterDecides() throws {
    let roster = Person(
      id: PersonID("ana"), name: "Ana K.", emails: ["ANA@example.org", "ana@old.example.org"], handles: ["AnaK"])
    let made = directory(identities(ana, old, kim), people: [roster], hasRoster: true)
    for naming in [ana, old, GitPerson(handle: "anak")] { #expect(made.person(naming) == PersonID("ana")) }
    let entry = try #require(made.entries[PersonID("ana")])
    #expect(entry.isOnRoster && entry.basis == .roster && entry.person == roster)
    let outside = try #require(made.person(kim).flatMap { made.entries[$0] })
    #expect(!outside.isOnRoster && !outside.person.name.contains("Kim"), "others have a pseudonym")
    #expect(made.find("@AnaK") == PersonID("ana") && made.find(" ana@old.example.org ") == PersonID("ana"))
  }

  @Test func anAddressMayBeSomebodyElsesLater() {
    let (spring, summer) = (CalendarDay(year: 2026, month: 3, day: 31), CalendarDay(year: 2026, month: 4, day: 1))
    let shared = "alex@example.org"
    let people = [
      Person(id: PersonID("ana"), name: "Ana", datedNamings: [DatedNaming(.email, shared, until: spring)]),
      Person(
        id: PersonID("kim"), name: "Kim",
        datedNamings: [DatedNaming(.email, shared, from: summer), DatedNaming(.handle, "alex", from: summer)]),
    ]
    let made = directory([identity("Alex", shared)], people: people, hasRoster: true)
    let alex = GitPerson(name: "Alex", email: shared)
    #expect(made.hasDatedNamings)
    #expect(made.person(alex, on: spring) == PersonID("ana") && made.person(alex, on: summer) == PersonID("kim"))
    #expect(
      made.person(alex) == PersonID("kim") && made.find(shared) == PersonID("kim")
        && made.find("@alex") == PersonID("kim"))
    let before = made.person(GitPerson(handle: "alex"), on: spring)
    #expect(before == nil, "before it was anybody's")
  }

  @Test func gerritsNumbersNeedAMap() {
    let address = "1000013@6b70bd38-1111-4222-8333-0123456789ab"
    let roster = Person(id: PersonID("ana"), name: "Ana", gerritAccounts: ["1000013"])
    let made = directory([identity("Gerrit User 1000013", address)], people: [roster], hasRoster: true)
    #expect(made.person(GitPerson(name: "Gerrit User 1000013", email: address)) == PersonID("ana"))
    #expect(made.person(GitPerson(name: "Gerrit User 1000013")) == PersonID("ana"))
    #expect(made.person(GitPerson(name: "Gerrit User 1000014")) == nil)
    let without = directory([identity("Gerrit User 1000013", address)])
    #expect(without.person(GitPerson(name: "Gerrit User 1000013")).flatMap { without.entries[$0]?.isOnRoster } == false)
  }

  @Test func theOrganisationsMailmapWins() {
    let line = alias(.mailmap, GitPerson(email: "ana@old.example.org"), kim)
    let organisation = Organisation(aliases: [
      NamingAlias(
        properName: "Ana K.", properEmail: "ana@example.org", commitName: nil, commitEmail: "ANA@old.example.org",
        line: 1)
    ])
    let made = PeopleDirectory(
      identities: identities(ana, old, kim), aliases: [line], mentioned: [], organisation: organisation, key: .public)
    #expect(made.person(old) == made.person(ana) && made.person(old) != made.person(kim))
    #expect(made.person(ana).flatMap { made.entries[$0]?.person.name } == "Ana K.")
  }

  @Test func decisionsAreFollowed() {
    let names = [identity("Wei Zhang", "wei@one.example"), identity("Wei Zhang", "zhang@two.example")]
    func made(_ steps: [IdentityDecisions.Step]) -> PeopleDirectory {
      PeopleDirectory(
        identities: names, aliases: [], mentioned: [], decisions: IdentityDecisions(steps),
        organisation: Organisation(),
        key: .public)
    }
    let open = made([])
    #expect(open.entries.count == 2 && open.suggestions.count == 1)
    let suggestion = open.suggestions[0]
    let joined = made([.join(suggestion.left.naming, suggestion.right.naming)])
    #expect(joined.entries.count == 1 && joined.entries.values.first?.basis == .decision && joined.suggestions.isEmpty)
    let parted = made([.part(suggestion.left.naming, suggestion.right.naming)])
    #expect(parted.entries.count == 2 && parted.suggestions.isEmpty, "it is not asked again")
    #expect(open.naming("wei@one.example", key: .public) != nil && open.naming("nobody@x", key: .public) == nil)
    #expect(open.naming("Wei Zhang <wei@one.example>", key: .public) == open.naming("WEI@one.example", key: .public))
  }

  @Test func aDecisionPartsEvenWhatAMailmapJoins() {
    let line = alias(.mailmap, GitPerson(email: "ana@old.example.org"), ana)
    let facts = identities(ana, old)
    let joined = directory(facts, [line])
    let (one, other) = (
      joined.naming("ana@example.org", key: .public), joined.naming("ana@old.example.org", key: .public)
    )
    #expect(joined.entries.count == 1 && one != nil && other != nil)
    let parted = PeopleDirectory(
      identities: facts, aliases: [line], mentioned: [], decisions: IdentityDecisions([.part(one ?? "", other ?? "")]),
      organisation: Organisation(), key: .public)
    #expect(parted.entries.count == 2)
  }

  @Test func pseudonymsDependOnTheKey() {
    func id(_ key: [UInt8]) -> PersonID? {
      PeopleDirectory(
        identities: identities(kim), aliases: [], mentioned: [], organisation: Organisation(hasRoster: true),
        key: KeyedHash(key: key)
      ).person(kim)
    }
    #expect(id([1]) == id([1]) && id([1]) != id([2]))
    #expect(id([1])?.description.hasPrefix("p-") == true)
  }

  @Test func machinesAreNoPeople() throws {
    let made = directory([identity("renovate[bot]", "renovate@example.org"), identity("Ana Keller", "ana@example.org")])
    #expect(made.person(GitPerson(email: "renovate@example.org")).map(made.isHuman) == false)
    #expect(made.person(ana).map(made.isHuman) == true)
    #expect(!made.isHuman(PersonID("unknown")))
  }

  @Test func theOrderOfFactsIsNothing() {
    var random = SplitMix64(seed: 240)
    for _ in 0..<200 {
      let emails = [
        "a@example.org", "b@example.org", "c@example.org", "d@example.org", "1+hx@users.noreply.github.com",
        "root@localhost",
      ]
      let handles = ["hx", "hy", "anakeller", "hz"]
      let names = ["Ana Keller", "Kim Bo", "ak", "Lee Park"]
      func email() -> GitPerson { GitPerson(name: random.pick(names), email: random.pick(emails)) }
      let facts = (0..<8).map { _ in
        identity(random.pick(names), random.pick(emails), commits: Int.random(in: 0...9, using: &random))
      }
      let aliases = (0..<5).map { _ in
        random.chance(50)
          ? alias(.mailmap, random.chance(50) ? email() : GitPerson(email: random.pick(emails)), email())
          : alias(
            .forgeMerge, GitPerson(handle: random.pick(handles)), email(),
            records: Int.random(in: 1...3, using: &random))
      }
      let mentioned = (0..<4).map { _ in
        random.chance(50)
          ? GitPerson(handle: random.pick(handles))
          : GitPerson(name: random.pick(names), email: random.pick(emails), handle: random.pick(handles))
      }
      let first = directory(facts, aliases, mentioned: mentioned)
      let second = directory(
        facts.shuffled(using: &random), aliases.shuffled(using: &random), mentioned: mentioned.shuffled(using: &random))
      #expect(first.entries == second.entries)
      for naming in mentioned + facts.map({ GitPerson(name: $0.name, email: $0.email) }) {
        #expect(first.person(naming) == second.person(naming))
      }
      let twice = directory(facts, aliases + aliases.filter { $0.basis == .mailmap }, mentioned: mentioned + mentioned)
      #expect(Set(twice.entries.keys) == Set(first.entries.keys), "saying it twice joins no more")
    }
  }
}
