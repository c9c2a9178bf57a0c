import DaylightCore
import Testing

@Suite struct ClaimChecksTests {
  private func wrote(
    _ person: PersonID, _ added: Int, removed: Int = 0, on date: String = "2026-02-01", commit: String = "9f2c01ab34aa"
  ) -> WorkContribution {
    WorkContribution(
      work: "payments:docs/retry.md", person: person, day: day(date), repository: "payments", commit: commit,
      added: added, removed: removed)
  }

  private func checks(
    _ stage: Stage, _ contributions: [WorkContribution], items: [EvidenceItem] = [],
    change: (inout Apprenticeship) -> Void = { _ in }
  ) -> [ClaimCheck] {
    var quarter = quarter(stage)
    quarter.work = ["payments:docs/retry.md"]
    change(&quarter)
    return ClaimChecks(
      of: quarter, person: ana, manager: jonas, items: items, contributions: contributions, context: context()
    ).checks
  }

  @Test func f10BothOwnersAreOnRecord() {
    let both = checks(.coOwn, [wrote(ana, 30), wrote(kim, 4)])
    #expect(both.first?.verdict == .shown)
    let one = checks(.coOwn, [wrote(ana, 30)])
    #expect(one.first?.verdict == .notShown)
    #expect(
      one.first?.reason.contains("Kim Bo") == true && one.first?.reason.contains("ask before you conclude") == true)
  }

  @Test func f10TheTeamsOfThePlanAreReached() {
    let reaching = item("retry", reach: Reach(people: [kim], teams: [search], teamsAreKnown: true))
    #expect(checks(.coOwn, [wrote(ana, 9)], items: [reaching]).last?.verdict == .shown)
    #expect(checks(.coOwn, [wrote(ana, 9)], items: [item("retry")]).last?.verdict == .notShown)
    let blind = item("retry", reach: Reach(people: [kim], teamsAreKnown: false))
    #expect(checks(.coOwn, [wrote(ana, 9)], items: [blind]).last?.verdict == .notObservable)
  }

  @Test func f11AManagerWhoWroteMostOfTheStandardIsFlaggedWithTheCommits() throws {
    let found = checks(
      .leadStandard,
      [wrote(ana, 20), wrote(jonas, 70, commit: "aaaa11112222"), wrote(jonas, 30, commit: "bbbb11112222")])
    let check = try #require(found.first)
    #expect(check.verdict == .contradicted)
    #expect(check.reason.contains("jonas") && check.reason.contains("reviews and does not drive"))
    #expect(check.sources == ["payments aaaa111122", "payments bbbb111122"])
    // A figure about a person stands nowhere.
    #expect(!check.reason.contains { $0.isNumber })
  }

  @Test func f11AManagerWhoReviewsMayMendALine() {
    #expect(checks(.leadStandard, [wrote(ana, 60), wrote(jonas, 10)]).first?.verdict == .shown)
  }

  @Test func f12AManagersRewriteIsFlaggedWithTheCommits() throws {
    let found = checks(
      .driveArchitecture,
      [
        wrote(ana, 100, on: "2026-02-01"), wrote(jonas, 30, removed: 25, on: "2026-03-01", commit: "cccc11112222"),
      ])
    let check = try #require(found.first { $0.claim.contains("coaches") })
    #expect(check.verdict == .contradicted && check.sources == ["payments cccc111122"])
    let before = checks(
      .driveArchitecture,
      [
        wrote(jonas, 30, removed: 25, on: "2026-01-01"), wrote(ana, 100, on: "2026-02-01"),
      ])
    #expect(before.first { $0.claim.contains("coaches") }?.verdict == .shown)
  }

  @Test func f13TheRoomIsAttestedByAnotherAndNeverReadFromGit() {
    let silent = checks(.ownDecision, [wrote(ana, 10)])
    #expect(silent.last?.verdict == .notObservable)
    let own = checks(.ownDecision, [wrote(ana, 10)]) { $0.attested = [.init(by: ana, text: "I was there.")] }
    #expect(own.last?.verdict == .notObservable)
    let heard = checks(.ownDecision, [wrote(ana, 10)]) {
      $0.attested = [.init(by: lee, text: "She took the board through it.")]
    }
    #expect(heard.last?.verdict == .attested)
  }

  @Test func withoutNamedWorkNothingIsConcluded() {
    let found = checks(.leadStandard, [wrote(jonas, 100)]) { $0.work = [] }
    #expect(found.map(\.verdict) == [.notShown])
  }

  @Test func adoptionIsOthersOwnDoing() {
    let adopted = item("retry", kind: .standardAuthored, isAdopted: true)
    #expect(checks(.leadStandard, [wrote(ana, 10)], items: [adopted]).last?.verdict == .shown)
    #expect(checks(.leadStandard, [wrote(ana, 10)], items: [item("retry")]).last?.verdict == .notShown)
  }
}
