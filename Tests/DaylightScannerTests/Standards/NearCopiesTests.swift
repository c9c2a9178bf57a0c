import Testing

@testable import DaylightScanner

@Suite struct NearCopiesTests {
  private func text(_ seed: Int, changed: Int = 0, count: Int = 60) -> Sketch? {
    Sketch(
      bytes((0..<count).map { $0 < changed ? "own \(seed) \(changed) \($0)\n" : "text \(seed) line \($0)\n" }.joined()),
      isProse: false)
  }

  @Test func nearCopiesMeetAndOthersDoNot() {
    var sketches: [Sketch?] = []
    for seed in 0..<300 { sketches.append(text(seed)) }
    for seed in 0..<100 { sketches.append(text(seed, changed: 4)) }
    for seed in 100..<200 { sketches.append(text(seed, changed: 40)) }
    sketches.append(nil)
    var compared = 0
    let pairs = NearCopies.pairs(sketches) { _, _ in
      compared += 1
      return true
    }
    let expected = Set((0..<100).map { NearCopies.Pair(left: $0, right: 300 + $0) })
    #expect(Set(pairs).isSubset(of: expected), "nothing that is different")
    #expect(pairs.count >= 97)
    #expect(compared < 1_000, "not each with each: \(compared)")
  }

  @Test func theOrderOfTextsChangesNothing() {
    let sketches = (0..<80).map { text($0 / 4, changed: $0 % 4) }
    let order = sketches.indices.reversed()
    let forward = Set(NearCopies.pairs(sketches) { _, _ in true }.map { Set([$0.left, $0.right]) })
    let places = Array(order)
    let backward = Set(
      NearCopies.pairs(places.map { sketches[$0] }) { _, _ in true }.map { Set([places[$0.left], places[$0.right]]) })
    #expect(forward == backward)
    #expect(forward.count == 20 * 6)
  }

  @Test func aCrowdOfCopiesIsJoinedWithoutComparingAll() {
    var compared = 0
    let pairs = NearCopies.pairs((0..<2_000).map { _ in text(1) }) { _, _ in
      compared += 1
      return true
    }
    #expect(pairs.count >= 1_999 && compared < 40_000, "\(pairs.count) \(compared)")
  }
}
