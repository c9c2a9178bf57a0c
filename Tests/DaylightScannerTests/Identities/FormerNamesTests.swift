import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct FormerNamesTests {
  private func identity(_ name: String, _ email: String) -> IdentityFact {
    IdentityFact(
      repository: "r", name: name, email: email, commits: 3, first: Timestamp(seconds: 1), last: Timestamp(seconds: 2))
  }

  private func people(_ others: [IdentityFact] = []) -> PeopleDirectory {
    PeopleDirectory(
      identities: [identity("Robin Álvarez", "robin@example.org"), identity("Maria Álvarez", "robin@example.org")]
        + others,
      aliases: [], mentioned: [],
      organisation: Organisation(
        people: [Person(id: PersonID("robin"), name: "Robin Álvarez", emails: ["robin@example.org"])], hasRoster: true),
      key: KeyedHash(key: [1]))
  }

  @Test func aFormerNameGivesWayWhereverItStands() {
    let names = FormerNames(people())
    #expect(names.hidden(in: "Thanks, Maria Álvarez!") == "Thanks, Robin Álvarez!")
    #expect(names.hidden(in: "MARIA ALVAREZ and maria álvarez") == "Robin Álvarez and Robin Álvarez")
    #expect(names.hidden(in: "Reviewed-by: Maria\tÁlvarez") == "Reviewed-by: Robin Álvarez")
    #expect(names.hidden(in: "Maria Álvarez-Bo stays as a whole") == "Robin Álvarez-Bo stays as a whole")
    for text in ["Maria", "Álvarez", "Mariana Álvarez", "", "Maria and Álvarez"] {
      #expect(names.hidden(in: text) == text)
    }
  }

  @Test func itIsFoundInEveryWayOfWritingIt() {
    let names = FormerNames(people())
    #expect(names.hidden(in: "Álvarez, Maria") == "Robin Álvarez")
    #expect(names.hidden(in: "people/maria-alvarez/plan.md") == "people/robin-álvarez/plan.md")
    #expect(names.hidden(in: "docs/mariaalvarez.md") == "docs/robinálvarez.md")
    #expect(names.hidden(in: "MariaAlvarez.swift") == "RobinÁlvarez.swift")
    #expect(names.hidden(in: "by alvarez_maria") == "by robin_álvarez")
  }

  @Test func whatIsMadeOfItGivesItAway() {
    let names = FormerNames(people())
    let robin = PersonID("robin")
    for text in ["maria@example.org", "maria.alvarez@example.org", "mariaalv", "mariaa2@x.org", "maria1978@x.org"] {
      #expect(names.isGivenAway(by: text, of: robin), "\(text)")
    }
    for text in ["robin@example.org", "alvarez@x.org", "mari@x.org", "robin@maria.example"] {
      #expect(!names.isGivenAway(by: text, of: robin), "\(text)")
    }
    #expect(!names.isGivenAway(by: "maria@example.org", of: PersonID("kim")))
    #expect(
      names.hidden(in: "both addresses begin with 'maria' and more", about: [robin])
        == "both addresses begin with '…' and more")
  }

  @Test func anotherSpellingIsNoFormerName() {
    let people = PeopleDirectory(
      identities: [identity("Michael Bo", "mike@example.org"), identity("Mike Bo", "mike@example.org")], aliases: [],
      mentioned: [],
      organisation: Organisation(
        people: [Person(id: PersonID("mb"), name: "Michael Bo", emails: ["mike@example.org"])], hasRoster: true),
      key: KeyedHash(key: [1]))
    let names = FormerNames(people)
    #expect(names.hidden(in: "Mike Bo") == "Michael Bo")
    #expect(!names.isGivenAway(by: "mike@example.org", of: PersonID("mb")))
  }

  @Test func itemsHoldNone() {
    let names = FormerNames(people())
    let day = CalendarDay(number: 1)
    let item = EvidenceItem(
      kind: .designAuthored, ruleVersion: 1, title: "Maria Álvarez's plan",
      subject: .init(repository: "r", key: "document:maria-alvarez.md", path: "maria-alvarez.md"), participants: [],
      dimensions: [.scope], first: day, last: day,
      reach: Reach(people: [], teams: [], repositories: [], quarters: [], teamsAreKnown: true),
      durability: .held(since: day, asOf: day), exposure: [], statements: ["Maria Álvarez wrote it."],
      caveats: ["So says Maria Álvarez."],
      provenance: [Provenance(repository: "r", object: "a", path: "d/maria-alvarez.md", note: "by Maria Álvarez")])
    let hidden = names.hidden(in: item)
    #expect(!"\(hidden)".lowercased().contains("maria"))
    #expect(hidden.id == item.id && hidden.provenance.map(\.object) == ["a"])
  }

  @Test func anothersNameIsLeftAlone() {
    let names = FormerNames(people([identity("Maria Álvarez", "maria@elsewhere.example")]))
    #expect(names.hidden(in: "Maria Álvarez") == "Maria Álvarez")
  }

  @Test func withoutANameToUseThereIsNoFormerOne() {
    let people = PeopleDirectory(
      identities: [identity("Ana Keller", "ana@example.org"), identity("Ana Bo", "ana@example.org")], aliases: [],
      mentioned: [], organisation: Organisation(), key: .public)
    #expect(FormerNames(people).isEmpty)
  }

  @Test func aMailmapsNameIsTheOneToUse() {
    let line = AliasFact(
      repository: "r", basis: .mailmap, alias: GitPerson(email: "ana@example.org"),
      proper: GitPerson(name: "Ana Bo", email: "ana@example.org"), records: 1, source: Source(oid: "x"))
    let people = PeopleDirectory(
      identities: [identity("Ana Keller", "ana@example.org")], aliases: [line], mentioned: [],
      organisation: Organisation(), key: .public)
    #expect(FormerNames(people).hidden(in: "By Ana Keller") == "By Ana Bo")
    #expect(people.entries.values.first?.person.name == "Ana Bo")
  }

  @Test func anyTextIsRead() {
    let names = FormerNames(people())
    var random = SplitMix64(seed: 290)
    let parts = ["Maria", "maria", " ", "Álvarez", "A\u{301}lvarez", "\u{0}", "🙂", "-", "\n", "\u{301}"]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(parts) }.joined()
      let hidden = names.hidden(in: text)
      #expect(names.hidden(in: hidden) == hidden)
      let words = Letters.folded(hidden).unicodeScalars.split { !Letters.isWord($0) }.map {
        String(String.UnicodeScalarView($0))
      }
      #expect(!zip(words, words.dropFirst()).contains { $0 == "maria" && $1 == "alvarez" }, "\(hidden)")
    }
  }
}
