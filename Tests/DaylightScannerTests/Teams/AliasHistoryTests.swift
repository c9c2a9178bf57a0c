import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct AliasHistoryTests {
  private func places(_ text: String) -> Set<AliasHistory.Place> {
    Set(
      text.split(separator: " ").map { word in
        let parts = word.split(separator: ":").map(String.init)
        return .init(alias: parts[0], member: parts[1])
      })
  }

  private func stays(_ steps: [(at: Int64, before: String, after: String)], now: String) -> [String] {
    let steps = steps.map { AliasHistory.Step(at: $0.at, before: places($0.before), after: places($0.after)) }
    return AliasHistory(steps, now: places(now)).stays.map { stay in
      "\(stay.alias) \(stay.members.joined(separator: "+")) \(stay.from.map(String.init) ?? "?")-\(stay.until.map(String.init) ?? "")"
    }
  }

  @Test func whoCameAndLeftWhen() {
    let found = stays(
      [
        (10, "", "net:ana net:kim"), (20, "net:ana net:kim", "net:ana net:lee"),
        (30, "net:ana net:lee", "net:ana net:lee net:kim web:mo"),
      ], now: "net:ana net:lee net:kim web:mo")
    #expect(found == ["net kim 10-20", "net ana 10-", "net lee 20-", "net kim 30-", "web mo 30-"])
  }

  @Test func twoBranchesThatChangeItAtOnce() {
    // Both began from net:ana; the merge has both, and no commit has that version.
    let found = stays(
      [(10, "", "net:ana"), (20, "net:ana", "net:ana net:kim"), (20, "net:ana", "net:lee")], now: "net:kim net:lee")
    #expect(found == ["net ana 10-20", "net kim+lee 20-"])
  }

  @Test func whatNoCommitSaysIsNotDated() {
    #expect(stays([], now: "net:ana") == ["net ana ?-"])
    #expect(stays([(20, "net:ana net:kim", "net:kim")], now: "net:kim") == ["net ana ?-20", "net kim ?-"])
    // A merge dropped somebody whom no commit took out.
    #expect(
      stays([(10, "", "net:ana net:kim"), (30, "", "web:mo")], now: "net:ana web:mo") == [
        "net kim 10-30", "net ana 10-", "web mo 30-",
      ])
  }

  @Test func bothReadersAgree() throws {
    let plain = bytes("# head\naliases:\n  Net-Leads: # chairs\n    - Ana\n    - kim.bo\n  empty:\n  web:\n  - mo\n\n")
    let read = try #require(KubernetesOwners.plainAliases(plain))
    #expect(
      AliasHistory.places(read) == AliasHistory.places(KubernetesOwners.aliases(plain).map { ($0.alias, $0.members) }))
    #expect(AliasHistory.places(read) == places("net-leads:ana net-leads:kim.bo web:mo"))
    for text in [
      "aliases: {net: [ana]}\n", "aliases:\n  \"net\":\n    - ana\n", "aliases:\n  net: [ana]\n",
      "other:\n  net:\n    - ana\n", "aliases:\n  - ana\n", "aliases:\n  net:\n    - ana\n   web:\n    - mo\n", "",
      "aliases:\n  net:\n    - a: b\n",
    ] {
      #expect(KubernetesOwners.plainAliases(bytes(text)) == nil, "\(text)")
    }
  }

  /// From commits to the teams of a day: who left an alias is of its team no longer, and was before.
  @Test func teamsAreThoseOfTheDay() async throws {
    func file(_ members: String...) -> String {
      "aliases:\n  net-approvers:\n" + members.map { "    - \($0)\n" }.joined()
    }
    let facts = try await scan { made in
      try made.commit("Start", by: "Ana", changes: ["a": "1"])
      try made.commit(
        "Own", by: "Ana", changes: ["OWNERS_ALIASES": file("ana", "kim"), "OWNERS": "approvers: [net-approvers]\n"])
      try made.commit("Move", by: "Ana", changes: ["OWNERS_ALIASES": file("ana")], after: 10)
      try made.commit("Later", by: "Ana", changes: ["a": "2"], after: 10)
    }
    let rules = facts.ownership.filter { $0.dialect == .ownersAliases }
    #expect(rules.map(\.owners) == [["kim"], ["ana"]])
    #expect(rules.map(\.isPresent) == [false, true] && rules.allSatisfy { $0.from != nil })
    let people = PeopleDirectory(
      identities: ["ana", "kim"].map {
        IdentityFact(
          repository: "r", name: $0, email: "\($0)@users.noreply.github.com", commits: 1, first: Timestamp(seconds: 1),
          last: Timestamp(seconds: 2))
      }, aliases: [], mentioned: [], organisation: Organisation(), key: .public)
    let teams = TeamDirectory(organisation: Organisation(), ownership: facts.ownership, people: people)
    let kim = try #require(people.person(GitPerson(handle: "kim")))
    let left = try #require(rules.first?.until).seconds
    func ofKim(_ seconds: Int64) -> Set<TeamID> {
      teams.teams(of: kim, on: OrganisationCalendar().day(of: seconds))
    }
    #expect(ofKim(left - 86_400) == [TeamID("net")])
    #expect(ofKim(left).isEmpty && ofKim(left + 86_400).isEmpty)
    #expect(ofKim(left - 11 * 86_400).isEmpty, "before there was such a list")
  }
}
