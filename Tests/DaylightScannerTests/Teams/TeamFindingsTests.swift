import DaylightCore
import DaylightScanner
import Testing

@Suite struct TeamFindingsTests {
  private let day = CalendarDay(year: 2026, month: 6, day: 1)

  private func kinds(_ organisation: Organisation, _ ownership: [OwnershipFact] = []) -> [TeamFindings.Kind] {
    TeamFindings(organisation, ownership: ownership, on: day).list.map(\.kind)
  }

  private func organisation(_ teams: [Team], _ people: [Person]) -> Organisation {
    Organisation(teams: teams, people: people, hasRoster: true)
  }

  private func ana(_ stays: Membership...) -> Person { Person(id: PersonID("ana"), name: "Ana", memberships: stays) }

  private let payments = Team(id: TeamID("payments"), name: "Payments", handles: ["@x/payments"])

  @Test func whatFitsIsNoFinding() {
    let area = Team(id: TeamID("area"), name: "Area")
    var part = payments
    part.parent = area.id
    #expect(kinds(organisation([area, part], [ana(Membership(team: part.id))])).isEmpty)
    #expect(kinds(Organisation()).isEmpty)
  }

  @Test func findsWhatDoesNotFit() {
    let stay = Membership(team: payments.id)
    let rule = OwnershipFact(
      repository: "r", path: "CODEOWNERS", line: 3, dialect: .codeowners, pattern: "*",
      owners: ["@x/payments", "@x/gone", "@ana"])
    #expect(kinds(organisation([payments], [ana(stay)]), [rule]) == [.unknownTeam])
    let twin = Team(id: TeamID("twin"), name: "Twin", handles: ["@x/payments"])
    #expect(kinds(organisation([payments, twin], [ana(stay, Membership(team: twin.id))])) == [.sharedHandle])
    #expect(kinds(organisation([payments], [ana()])) == [.emptyTeam, .noTeam])
    #expect(kinds(organisation([payments], [ana(stay, stay)])) == [.oddStay])
    let (early, late) = (CalendarDay(year: 2026, month: 1, day: 1), CalendarDay(year: 2026, month: 5, day: 1))
    #expect(
      kinds(organisation([payments], [ana(Membership(team: payments.id, from: late, until: early), stay)]))
        .contains(.oddStay))
    #expect(
      kinds(
        organisation(
          [payments], [ana(Membership(team: payments.id, until: early), Membership(team: payments.id, from: late))])
      ).isEmpty, "one after the other is no overlap")
    let ended = Team(id: TeamID("ended"), name: "Ended", until: early)
    #expect(
      kinds(organisation([payments, ended], [ana(stay, Membership(team: ended.id, from: late))])) == [.stayOutsideTeam])
  }
}
