import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct IdentityAlarmTests {
  private func identity(_ name: String, _ email: String, commits: Int = 5) -> IdentityFact {
    IdentityFact(
      repository: "r", name: name, email: email, commits: commits, first: Timestamp(seconds: 1),
      last: Timestamp(seconds: 2))
  }

  private func mailmap(_ email: String, _ proper: String) -> AliasFact {
    AliasFact(
      repository: "r", basis: .mailmap, alias: GitPerson(email: email), proper: GitPerson(email: proper), records: 1,
      source: Source(oid: "x"))
  }

  private func alarms(
    _ identities: [IdentityFact], _ aliases: [AliasFact] = [], people: [Person] = []
  ) -> [IdentityAlarm] {
    PeopleDirectory(
      identities: identities, aliases: aliases, mentioned: [],
      organisation: Organisation(people: people, hasRoster: !people.isEmpty), key: .public
    ).alarms
  }

  @Test func aPersonWhoSwallowsOthersIsReported() {
    let swallowed = alarms(
      [
        identity("Ana Keller", "a@example.org"), identity("Kim Bo", "k@example.org"),
        identity("Lee Park", "l@example.org"),
      ],
      [mailmap("k@example.org", "a@example.org"), mailmap("l@example.org", "a@example.org")])
    #expect(swallowed.map(\.kind) == [.manyNames])
    #expect(alarms([identity("Ana Keller", "a@example.org"), identity("Ana Bo", "a@example.org")]).isEmpty)
  }

  @Test func twoNamesThatHaveNothingInCommonAreReportedUntilSomebodySaysWhichToUse() {
    let two = [identity("Ana Keller", "a@example.org"), identity("Kim Bo", "a@example.org")]
    #expect(alarms(two).map(\.kind) == [.twoNames])
    let said = AliasFact(
      repository: "r", basis: .mailmap, alias: GitPerson(email: "a@example.org"),
      proper: GitPerson(name: "Kim Bo", email: "a@example.org"), records: 1, source: Source(oid: "x"))
    #expect(alarms(two, [said]).isEmpty)
    #expect(alarms([identity("Ana Keller", "a@example.org"), identity("Анна Келлер", "a@example.org")]).isEmpty)
  }

  @Test func anEmptyAddressIsCalledOne() {
    let found = alarms(["Ana Keller", "Kim Bo", "Lee Park"].map { identity($0, "") })
    #expect(found.map(\.finding).contains("several people use an empty address: it joins nobody"))
  }

  @Test func manyHandlesAreReported() {
    let handles = (1...3).map { identity("Ana", "\($0)+h\($0)x@users.noreply.github.com") }
    let found = alarms(handles, (1...3).map { mailmap("\($0)+h\($0)x@users.noreply.github.com", "a@example.org") })
    #expect(found.map(\.kind) == [.manyHandles])
  }

  @Test func twoOnTheRosterAreNeverJoined() {
    let roster = [
      Person(id: PersonID("ana"), name: "Ana", emails: ["a@example.org"]),
      Person(id: PersonID("kim"), name: "Kim", emails: ["k@example.org"]),
    ]
    let found = alarms(
      [identity("Ana Keller", "a@example.org"), identity("Kim Bo", "k@example.org")],
      [mailmap("k@example.org", "a@example.org")], people: roster)
    #expect(found.map(\.kind) == [.rosterConflict])
    #expect(found.first?.people == [PersonID("ana"), PersonID("kim")])
  }

  @Test func sharedAndBorrowedAddressesAreReported() {
    let list = "list@example.org"
    #expect(
      alarms([identity("Ana Keller", list), identity("Kim Bo", list), identity("Lee Park", list)]).map(\.kind)
        == [.sharedAddress])
    #expect(
      alarms([
        identity("Ana Keller", "a@example.org", commits: 500), identity("Kim Bo", "a@example.org", commits: 1),
        identity("Kim Bo", "k@example.org"),
      ]).map(\.kind) == [.borrowedAddress])
  }
}
