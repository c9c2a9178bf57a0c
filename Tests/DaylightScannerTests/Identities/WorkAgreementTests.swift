import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct WorkAgreementTests {
  private static let day: Int64 = 86_400

  private func person(_ days: ClosedRange<Int64>, zone: Int, _ folders: String..., in repository: String = "r")
    -> IdentityProfile
  {
    var made = IdentityProfile()
    made.work[repository] = WorkHabits(
      IdentityFact(
        repository: repository, name: "", email: "", commits: 1,
        first: Timestamp(seconds: days.lowerBound * WorkAgreementTests.day, offsetMinutes: zone),
        last: Timestamp(seconds: days.upperBound * WorkAgreementTests.day, offsetMinutes: zone),
        places: folders.map { .init(folder: $0, commits: 1) }))
    return made
  }

  /// A hundred people in Greenwich, ten in a zone with some, all in one folder but three.
  private var crowd: [IdentityProfile] {
    (0..<100).map { person(0...9_000, zone: $0 < 10 ? 330 : 0, "src", $0 < 3 ? "docs" : "src") }
  }

  private func found(_ left: IdentityProfile, _ right: IdentityProfile, others: [IdentityProfile]? = nil)
    -> WorkAgreement
  {
    let population = WorkPopulation((others ?? crowd) + [left, right])
    let found = WorkAgreement(left, right, among: population)
    #expect(found == WorkAgreement(right, left, among: population), "in either order")
    return found
  }

  private struct Case {
    var one: IdentityProfile, other: IdentityProfile
    var weight: Int
    var name: String
  }

  @Test func countsWhatFewShare() {
    let cases = [
      Case(
        one: person(0...10, zone: 540, "net"), other: person(20...30, zone: 540, "net"), weight: 2,
        name: "all three agree, and few have them"),
      Case(
        one: person(0...10, zone: 330, "src"), other: person(20...30, zone: 330, "src"), weight: 1,
        name: "time and a zone that some have"),
      Case(
        one: person(0...10, zone: 0, "docs"), other: person(20...30, zone: 330, "docs"), weight: 1,
        name: "time and a folder where few work"),
      Case(
        one: person(0...10, zone: 0, "src"), other: person(20...30, zone: 0, "src"), weight: 0,
        name: "time, and what everybody shares"),
      Case(
        one: person(0...10, zone: 330, "src"), other: person(900...930, zone: 330, "src"), weight: 0,
        name: "a zone that some have, years later"),
      Case(
        one: person(0...10, zone: 540, "src"), other: person(900...930, zone: 540, "src"), weight: 1,
        name: "a zone that hardly anybody has counts twice"),
      Case(
        one: person(0...10, zone: 540, "net"), other: person(900...930, zone: 540, "net"), weight: 2,
        name: "so does such a folder"),
      Case(
        one: person(0...10, zone: 0, "a"), other: person(20...30, zone: 60, "b"), weight: 0,
        name: "time alone"),
    ]
    for row in cases {
      let found = found(row.one, row.other)
      #expect(found.weight == row.weight, "\(row.name): \(found.reason)")
      #expect(found.reason.isEmpty == (found.points == 0))
    }
  }

  @Test func itIsSaidInWords() {
    #expect(
      found(person(0...10, zone: 540, "net"), person(5...30, zone: 540, "net")).reason
        == "both worked at the same time, in a time zone that few have, in a folder where few work")
  }

  @Test func amongFewPeopleNothingIsRare() {
    let others = Array(crowd.prefix(20))
    #expect(found(person(0...10, zone: 540, "net"), person(20...30, zone: 540, "net"), others: others).weight == 0)
  }

  @Test func workInTwoRepositoriesSaysNothing() {
    let left = person(0...10, zone: 540, "net")
    #expect(found(left, person(0...10, zone: 540, "net", in: "s")).weight == 0)
  }

  /// What everybody has in common never says that two are one, whatever it is.
  @Test func whatAllShareWeighsNothing() {
    var random = SplitMix64(seed: 912)
    for _ in 0..<50 {
      let (zone, folder) = (random.pick([0, 60, 540]), random.pick(["src", "docs", ""]))
      let people = (0..<40).map { _ -> IdentityProfile in
        let first = Int64.random(in: 0...2_000, using: &random)
        return person(first...(first + 30), zone: zone, folder)
      }
      let population = WorkPopulation(people)
      for _ in 0..<40 {
        let (one, other) = (random.pick(people), random.pick(people))
        #expect(WorkAgreement(one, other, among: population).weight == 0)
      }
    }
  }
}
