import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightCommands

@Suite struct FactVeilTests {
  private func identity(_ name: String, _ email: String) -> IdentityFact {
    IdentityFact(
      repository: "r", name: name, email: email, commits: 3, first: Timestamp(seconds: 1), last: Timestamp(seconds: 2))
  }

  private func time(_ text: String) throws -> Timestamp {
    Timestamp(seconds: Int64(try #require(CalendarDay(text)).number) * 86_400 + 40_000)
  }

  private func people() throws -> PeopleDirectory {
    PeopleDirectory(
      identities: [
        identity("Robin Alvarez", "robin@x.org"), identity("Maria Alvarez", "maria.alvarez@x.org"),
        identity("Zed Outer", "zed@elsewhere.example"), identity("Desk", "desk@x.org"),
      ], aliases: [], mentioned: [],
      organisation: Organisation(
        people: [
          Person(id: PersonID("robin"), name: "Robin Alvarez", emails: ["robin@x.org", "maria.alvarez@x.org"]),
          Person(
            id: PersonID("ana"), name: "Ana Keller", emails: [],
            datedNamings: [DatedNaming(.email, "desk@x.org", until: CalendarDay("2024-12-31"))]),
          Person(
            id: PersonID("kim"), name: "Kim Bo", emails: [],
            datedNamings: [DatedNaming(.email, "desk@x.org", from: CalendarDay("2025-01-01"))]),
        ], hasRoster: true),
      key: KeyedHash(key: [7]))
  }

  private func change(by author: GitPerson, at time: Timestamp, _ subject: String = "Fix") -> Fact {
    .change(
      ChangeFact(
        repository: "r", commit: "c", author: author, committer: author, authored: time, integrated: time, areas: [],
        marks: [], subject: subject))
  }

  @Test func anAddressMeansWhoHadItOnThatDay() throws {
    let veil = FactVeil(try people(), calendar: OrganisationCalendar())
    let desk = GitPerson(name: "Desk", email: "desk@x.org")
    for (day, name) in [("2024-06-01", "Ana Keller"), ("2024-12-31", "Ana Keller"), ("2025-01-01", "Kim Bo")] {
      guard case .change(let shown) = veil.veiled(change(by: desk, at: try time(day))) else { return }
      #expect(shown.author.name == name && shown.committer.name == name, "\(day)")
    }
  }

  @Test func anOutsiderIsTheOneWhomItemsHave() throws {
    let people = try people()
    let veil = FactVeil(people, calendar: OrganisationCalendar())
    let zed = GitPerson(name: "Zed Outer", email: "zed@elsewhere.example")
    guard case .change(let shown) = veil.veiled(change(by: zed, at: try time("2024-06-01"), "By Zed Outer")) else {
      return
    }
    #expect(shown.author == GitPerson(name: people.person(zed)?.description) && shown.subject.isEmpty)
    // Somebody whom no other fact names has one pseudonym, too, in whatever kind of fact.
    let nobody = GitPerson(email: "new@elsewhere.example")
    let rule = OwnershipFact(
      repository: "r", path: "CODEOWNERS", line: 1, dialect: .codeowners, pattern: "*",
      owners: ["new@elsewhere.example"])
    guard case .ownership(let owned) = veil.veiled(.ownership(rule)),
      case .change(let other) = veil.veiled(change(by: nobody, at: try time("2024-06-01")))
    else { return }
    #expect(owned.owners == [people.appearance(nobody).description] && other.author.name == owned.owners.first)
  }

  @Test func withoutARosterOnlyFormerNamesAreHidden() throws {
    let old = GitPerson(name: "Maria Alvarez", email: "maria.alvarez@x.org")
    let new = GitPerson(name: "Robin Alvarez", email: "robin@x.org")
    let people = PeopleDirectory(
      identities: [identity("Robin Alvarez", "robin@x.org"), identity("Maria Alvarez", "maria.alvarez@x.org")],
      aliases: [
        AliasFact(
          repository: "r", basis: .mailmap, alias: GitPerson(email: "maria.alvarez@x.org"), proper: new, records: 1,
          source: Source(oid: "x"))
      ], mentioned: [], organisation: Organisation(), key: .public)
    let veil = FactVeil(people, calendar: OrganisationCalendar(), hasRoster: false)
    #expect(!veil.hidesNothing)
    guard case .change(let shown) = veil.veiled(change(by: old, at: try time("2024-06-01"), "By Maria Alvarez")) else {
      return
    }
    #expect(shown.author == new && shown.subject == "By Robin Alvarez")
    let zed = GitPerson(name: "Zed Outer", email: "zed@elsewhere.example")
    let other = change(by: zed, at: try time("2024-06-01"), "By Zed Outer")
    #expect(veil.veiled(other) == other, "nobody is outside of anything")
    let none = PeopleDirectory(
      identities: [identity("Zed Outer", "zed@elsewhere.example")], aliases: [], mentioned: [],
      organisation: Organisation(), key: .public)
    #expect(FactVeil(none, calendar: OrganisationCalendar(), hasRoster: false).hidesNothing)
  }

  @Test func whoOwnsWhatAChangeTouchedIsVeiledToo() throws {
    let veil = FactVeil(try people(), calendar: OrganisationCalendar())
    var touched = ChangeFact(
      repository: "r", commit: "c", author: GitPerson(name: "Robin Alvarez", email: "robin@x.org"),
      committer: GitPerson(name: "Robin Alvarez", email: "robin@x.org"), authored: try time("2024-06-01"),
      integrated: nil, areas: [], marks: [], subject: "")
    touched.areas = [
      .init(owners: ["zed@elsewhere.example", "@org/team", "robin@x.org", "maria.alvarez@x.org"], paths: 1)
    ]
    guard case .change(let shown) = veil.veiled(.change(touched)) else { return }
    let owners = shown.areas.flatMap(\.owners)
    #expect(owners.count == 4 && owners[1] == "@org/team" && owners[2] == "robin@x.org")
    #expect(owners[0].hasPrefix("p-") && !owners[3].contains("maria"), "\(owners)")
  }

  @Test func noFormerNameIsLeftAnywhere() throws {
    let veil = FactVeil(try people(), calendar: OrganisationCalendar())
    let maria = GitPerson(name: "Maria Alvarez", email: "maria.alvarez@x.org", handle: "mariaalvarez")
    let at = try time("2024-06-01")
    let facts: [Fact] = [
      change(by: maria, at: at, "Thank Alvarez, Maria"), .identity(identity("Maria Alvarez", "maria.alvarez@x.org")),
      .alias(
        AliasFact(
          repository: "r", basis: .mailmap, alias: maria,
          proper: GitPerson(name: "Robin Alvarez", email: "robin@x.org"),
          records: 1, source: Source(oid: "x"))),
      .ownership(
        OwnershipFact(
          repository: "r", path: "people/maria-alvarez/OWNERS", line: 1, dialect: .owners,
          pattern: "people/maria-alvarez/", owners: ["maria.alvarez@x.org"])),
      .revision(
        RevisionFact(
          repository: "r", lineage: "l", path: "people/maria_alvarez.md", commit: "c", by: maria, at: at, added: 1,
          removed: 0, documentsInCommit: 1, isFirst: true)),
    ]
    for fact in facts { #expect(!"\(veil.veiled(fact))".lowercased().contains("maria"), "\(veil.veiled(fact))") }
  }
}
