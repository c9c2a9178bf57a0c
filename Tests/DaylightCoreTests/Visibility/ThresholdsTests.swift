import DaylightCore
import Testing

@Suite struct ThresholdsTests {
  @Test func everyNumberHasANameOnce() {
    var thresholds = Thresholds()
    for (index, key) in Thresholds.keys.enumerated() { thresholds[keyPath: key.path] = 1_000 + Double(index) }
    #expect(Set(Thresholds.keys.map(\.name)).count == Thresholds.keys.count)
    for (index, key) in Thresholds.keys.enumerated() {
      #expect(thresholds[keyPath: key.path] == 1_000 + Double(index), "\(key.name) is a value of its own")
    }
    let stored = Mirror(reflecting: thresholds).children.compactMap(\.label).filter {
      !["version", "weights"].contains($0)
    }
    #expect(stored == Thresholds.keys.map(\.name))
  }

  @Test func movesOneAtATimeBothWays() {
    let moved = Thresholds().moved(by: 0.2)
    #expect(moved.count == 14, "seven that levels depend on, down and up")
    for one in moved {
      let different = Thresholds.keys.filter { one[keyPath: $0.path] != Thresholds()[keyPath: $0.path] }
      #expect(different.count == 1)
      if let key = different.first {
        let factor = one[keyPath: key.path] / Thresholds()[keyPath: key.path]
        #expect(abs(abs(factor - 1) - 0.2) < 1e-9)
      }
    }
  }
}
