import DaylightCore
import Testing

@Suite struct AccessTests {
  private let jonas = PersonID("jonas")
  private let amara = PersonID("amara")
  private let priya = PersonID("priya")

  private func organisation(roles: Bool = true) -> Organisation {
    func person(_ id: PersonID, manager: PersonID? = nil) -> Person {
      var person = Person(id: id, name: id.description, manager: manager)
      person.logins = ["login-\(id)"]
      return person
    }
    var organisation = Organisation(
      people: [person(ana, manager: jonas), person(kim, manager: amara), person(jonas), person(amara), person(priya)],
      hasRoster: true)
    if roles {
      organisation.trust.roles = .init(
        administrators: [amara], seniorLeaders: [priya],
        sessions: [
          .init(
            id: "2026-Q4", members: [kim, priya], about: [ana], opens: day("2026-11-10"), closes: day("2026-11-20"))
        ])
    }
    return organisation
  }

  private func access(_ login: String, _ today: String = "2026-11-15", roles: Bool = true) -> Access {
    Access(organisation(roles: roles), login: login, today: day(today))
  }

  @Test func whoIsAtTheKeyboard() {
    #expect(access("login-ana").reader == ana && access("ana").reader == ana)
    #expect(access("root").reader == nil)
  }

  @Test func aPageIsItsSubjects() {
    #expect(access("ana").refusal(.ownPage(ana)) == nil)
    for login in ["jonas", "amara", "priya", "kim", "root"] {
      #expect(access(login).refusal(.ownPage(ana)) != nil, "\(login)")
    }
  }

  @Test func aPackIsTheManagersAndAnOpenSessions() {
    #expect(access("jonas").refusal(.pack(ana)) == nil)
    #expect(access("ana").refusal(.pack(ana)) == nil)
    #expect(access("kim").refusal(.pack(ana)) == nil, "a member while it is open")
    #expect(access("kim", "2026-11-20").refusal(.pack(ana)) == nil)
    #expect(access("kim", "2026-11-21").refusal(.pack(ana))?.contains("closed on 2026-11-20") == true)
    #expect(access("kim", "2026-11-09").refusal(.pack(ana))?.contains("opens on 2026-11-10") == true)
    #expect(access("kim").refusal(.pack(jonas)) != nil, "the session is not about them")
    #expect(access("amara").refusal(.pack(ana)) != nil, "an administrator reads nothing about others")
    #expect(access("jonas").refusal(.pack(kim)) != nil, "nobody else's manager")
  }

  @Test func aContestIsSettledBySomebodyElse() {
    #expect(access("ana").refusal(.resolve(ana)) != nil)
    #expect(access("kim").refusal(.resolve(ana)) != nil)
    for login in ["jonas", "amara", "priya"] { #expect(access(login).refusal(.resolve(ana)) == nil, "\(login)") }
  }

  @Test func onlyAnAdministratorAdministers() {
    for login in ["ana", "jonas", "priya", "kim", "root"] { #expect(access(login).refusal(.administer) != nil) }
    #expect(access("amara").refusal(.administer) == nil)
  }

  @Test func listsShowOnesOwnAndOnesReports() {
    #expect(access("ana").maySeeItems(of: ana) && !access("ana").maySeeItems(of: kim))
    #expect(access("jonas").maySeeItems(of: ana) && !access("jonas").maySeeItems(of: kim))
  }

  @Test func withoutRolesNothingIsRefusedHere() {
    let open = access("root", roles: false)
    for deed: Access.Deed in [
      .ownPage(ana), .pack(ana), .resolve(ana), .countersign, .highlights, .administer,
    ] { #expect(open.refusal(deed) == nil) }
    #expect(open.maySeeItems(of: kim))
  }

  /// Over all readers and days: nobody but the subject, the manager and members of an open session reads a pack.
  @Test func nobodyElseEverReadsAPack() {
    let organisation = organisation()
    for person in organisation.people {
      for reader in organisation.people {
        for offset in -10...20 {
          let today = CalendarDay(number: day("2026-11-10").number + offset)
          let access = Access(organisation, login: reader.id.description, today: today)
          let isInSession =
            organisation.trust.roles?.sessions.contains {
              $0.members.contains(reader.id) && $0.about.contains(person.id) && $0.isOpen(on: today)
            } ?? false
          let may = reader.id == person.id || person.manager == reader.id || isInSession
          #expect((access.refusal(.pack(person.id)) == nil) == may)
        }
      }
    }
  }
}
