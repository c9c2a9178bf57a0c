import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PeopleDirectoryFactsTests {
  private let at = Timestamp(seconds: 1_760_000_000)

  private func facts(declared: GitPerson, revisions: [GitPerson]) -> FactSet {
    var facts = FactSet()
    let all = revisions + [GitPerson(name: "Lee Park", email: "lee@x.org")]
    for person in all {
      facts.add(
        .identity(
          IdentityFact(
            repository: "r", name: person.name ?? "", email: person.email ?? "", commits: 2, first: at, last: at)))
    }
    for (number, person) in revisions.enumerated() {
      facts.add(
        .revision(
          RevisionFact(
            repository: "r", lineage: "l", path: "docs/a.md", commit: "c\(number)", by: person, at: at, added: 9,
            removed: 0, documentsInCommit: 1, isFirst: number == 0)))
    }
    facts.add(
      .document(
        DocumentFact(
          repository: "r", path: "docs/a.md", lineage: "l", type: .adr, title: "A", number: nil, status: .accepted,
          declaredStatus: nil, created: at, people: [.init(person: declared, role: .author, origin: .header)],
          teams: [], supersededBy: nil, confidence: .high, isImported: false, source: Source(oid: "x"))))
    return facts
  }

  private func people(_ facts: FactSet, mailmap: Bool = true) -> PeopleDirectory {
    PeopleDirectory(facts, organisation: Organisation(), key: .public, mailmap: mailmap)
  }

  @Test func aHeadThatNamesAHandleJoinsItToWhoChangedTheDocumentUnderThatName() {
    let ana = GitPerson(name: "Ana Keller", email: "ana@x.org")
    let handle = GitPerson(name: "Ana Keller", handle: "quux7")
    let joined = people(facts(declared: handle, revisions: [ana]))
    #expect(joined.person(GitPerson(handle: "quux7")) == joined.person(ana) && joined.person(ana) != nil)
    // Two of that name changed it: nobody can say which.
    let other = GitPerson(name: "Ana Keller", email: "keller@y.org")
    let open = people(facts(declared: handle, revisions: [ana, other]))
    #expect(open.person(GitPerson(handle: "quux7")) != open.person(ana))
    #expect(people(facts(declared: handle, revisions: [])).person(GitPerson(handle: "quux7")) != joined.person(ana))
  }

  @Test func mailmapsMayBeLeftOut() {
    var facts = facts(declared: GitPerson(name: "Lee Park"), revisions: [GitPerson(name: "Ana", email: "a@x.org")])
    facts.add(
      .alias(
        AliasFact(
          repository: "r", basis: .mailmap, alias: GitPerson(email: "a@x.org"),
          proper: GitPerson(name: "Lee Park", email: "lee@x.org"), records: 1, source: Source(oid: "x"))))
    let (ana, lee) = (GitPerson(name: "Ana", email: "a@x.org"), GitPerson(name: "Lee Park", email: "lee@x.org"))
    #expect(people(facts).person(ana) == people(facts).person(lee))
    #expect(people(facts, mailmap: false).person(ana) != people(facts, mailmap: false).person(lee))
  }
}
