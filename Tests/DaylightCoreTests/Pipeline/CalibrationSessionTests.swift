import DaylightCore
import Testing

@Suite struct CalibrationSessionTests {
  @Test func theOrderFollowsFromTheSeedAlone() {
    let people = names(40)
    let order = CalibrationSession.order(people, seed: "a")
    #expect(order == CalibrationSession.order(people.reversed(), seed: "a"))
    #expect(order != CalibrationSession.order(people, seed: "b"))
    #expect(Set(order) == Set(people))
    // Over many seeds nobody is first more often than chance allows.
    var firsts: [PersonID: Int] = [:]
    for seed in 0..<4_000 { firsts[CalibrationSession.order(people.prefix(8), seed: "\(seed)")[0], default: 0] += 1 }
    for count in firsts.values { #expect((400...600).contains(count)) }
  }
}
