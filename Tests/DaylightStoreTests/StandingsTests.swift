import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct StandingsTests {
  private func standing(_ seconds: Int64?, _ offset: Int = 0, _ marks: [ChangeFact.Mark] = []) -> ChangeFact.Standing {
    .init(integrated: seconds.map { Timestamp(seconds: $0, offsetMinutes: offset) }, marks: .init(marks))
  }

  @Test(arguments: [0, 1, 1_000_000, (1 << 32) - 8]) func whatIsSetIsKept(_ first: Int) throws {
    let values = [
      standing(nil), standing(nil, 0, ChangeFact.Mark.allCases), standing(0), standing(-1, -1_439, [.sweep]),
      standing(.max, 1_439, [.reverted]), standing(.min, 60), standing(1_700_000_000, -300, [.revert, .reverted]),
    ]
    var standings = Standings(first: first, end: first + values.count)
    for place in values.indices.reversed() { standings.set(first + place, values[place]) }
    let kept = Standings(first: first, bytes: standings.bytes)
    for (place, value) in values.enumerated() {
      #expect(try standings[first + place] == value)
      #expect(try kept[first + place] == value)
    }
    #expect(standings.bytes.count == 12 * values.count)
  }

  @Test func aCommitWithoutAStandingHasNone() throws {
    let standings = Standings(first: 5, end: 8)
    for number in 5..<8 { #expect(try standings[number] == standing(nil)) }
  }

  @Test func theLastStandingCounts() throws {
    var standings = Standings(first: 0, end: 3)
    standings.set(1, standing(99, 60, [.sweep, .revert]))
    standings.set(1, standing(nil, 0, [.rename]))
    #expect(try standings[1] == standing(nil, 0, [.rename]))
    standings.set(1, standing(7))
    #expect(try standings[1] == standing(7))
    #expect(try standings[0] == standing(nil) && standings[2] == standing(nil))
  }

  @Test func outsideThereIsNothing() throws {
    var standings = Standings(first: 10, end: 12)
    let before = standings.bytes
    for number in [9, 12, 0, -1, 1 << 40] {
      standings.set(number, standing(1, 1, [.sweep]))
      #expect(throws: Damage.self) { try standings[number] }
    }
    #expect(standings.bytes == before)
    #expect(throws: Damage.self) { try Standings(first: 3, end: 2)[2] }
  }

  @Test func whatIsCutOffIsDamage() throws {
    var standings = Standings(first: 0, end: 2)
    for number in 0..<2 { standings.set(number, standing(5)) }
    for count in standings.bytes.indices {
      let cut = Standings(first: 0, bytes: Array(standings.bytes.prefix(count)))
      #expect(throws: Damage.self) { try cut[1] }
      #expect((try? cut[0]) == (count < 12 ? nil : standing(5)))
    }
  }

  @Test(arguments: UInt64(1)...5) func anyBytesAreRead(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let standings = Standings(first: 0, bytes: (0..<1_200).map { _ in UInt8.random(in: 0...255, using: &random) })
    for number in 0..<100 { #expect(throws: Never.self) { try standings[number] } }
  }
}
