import DaylightCore
import Testing

@Suite struct UnknownEntryTests {
  private let map = ResponsibilityMap(
    goals: [.init(id: "same-day-money", statement: "Money arrives the same day")],
    responsibilities: [Responsibility(id: "payouts", title: "Payouts")],
    challenges: [Challenge(id: "cutoff", title: "Agree on one end of day", responsibility: "payouts")])

  private func found(inCharter challenges: [String], _ map: ResponsibilityMap?) -> [String] {
    let charter = Charter(person: ana, challenges: challenges)
    return UnknownEntry.findings(in: .init(.charter(charter), places: FilePlaces(file: "c.yaml"), map: map)).map(
      \.message)
  }

  private func found(_ change: (inout ResponsibilityMap) -> Void) -> [String] {
    var map = map
    change(&map)
    return UnknownEntry.findings(in: .init(.map(map), places: FilePlaces(file: "map.yaml"), map: map)).map(\.message)
  }

  @Test func aChartersChallengesAreInTheMap() {
    #expect(found(inCharter: ["cutoff"], map).isEmpty)
    #expect(found(inCharter: ["cutof", "cutoff"], map) == ["map.yaml has no challenge 'cutof'."])
    #expect(found(inCharter: ["cutof"], nil).isEmpty, "without a map nothing is known of it")
  }

  @Test func aChallengeIsGivenToOne() {
    var map = map
    map.challenges[0].person = kim
    #expect(found(inCharter: ["cutoff"], map) == ["The challenge 'cutoff' has been given to kim."])
    map.challenges[0].person = ana
    #expect(found(inCharter: ["cutoff"], map).isEmpty)
  }

  @Test func theMapsOwnIdsLeadSomewhereAndStandOnce() {
    #expect(found { _ in }.isEmpty)
    #expect(found { $0.challenges.append($0.challenges[0]) } == ["The id 'cutoff' stands twice."])
    #expect(found { $0.goals.append($0.goals[0]) } == ["The id 'same-day-money' stands twice."])
    #expect(found { $0.challenges[0].responsibility = "payout" } == ["There is no responsibility 'payout'."])
    #expect(found { $0.responsibilities[0].goal = "same-day-mony" } == ["There is no goal 'same-day-mony'."])
    #expect(found { $0.responsibilities[0].goal = "Money arrives on the day." }.isEmpty, "a sentence is no id")
  }
}
