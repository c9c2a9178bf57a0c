import Testing

@testable import DaylightGit

@Suite struct DeltaTests {
  private func apply(_ delta: [UInt8], to base: [UInt8], room: Int = 64) -> [UInt8]? {
    delta.withUnsafeBufferPointer { bytes in
      guard let delta = Delta(bytes), delta.baseCount == base.count, delta.resultCount <= room else { return nil }
      return base.withUnsafeBufferPointer { base -> [UInt8]? in
        // What is written outside would show.
        var output = [UInt8](repeating: 0xee, count: room + 64)
        let isSound = output.withUnsafeMutableBufferPointer { output in
          guard let from = base.baseAddress, let to = output.baseAddress else { return false }
          return delta.apply(to: from, into: to + 32)
        }
        #expect(output.prefix(32).allSatisfy { $0 == 0xee })
        #expect(output.dropFirst(32 + delta.resultCount).allSatisfy { $0 == 0xee })
        return isSound ? Array(output[32..<(32 + delta.resultCount)]) : nil
      }
    }
  }

  @Test func copiesAndInserts() {
    let base = Array("hello, world".utf8)
    #expect(apply([12, 9, 0x91, 7, 5, 2, 0x21, 0x21, 0x90, 2], to: base) == Array("world!!he".utf8))
    #expect(apply([12, 0], to: base) == [])
    #expect(apply([12, 1, 0xb1, 11, 1, 0], to: base) == [0x64])
  }

  @Test func aCopyWithoutASizeIsSixtyFourKibibytes() {
    let base = [UInt8](repeating: 7, count: 0x10000)
    let delta = HandmadePack.size(base.count) + HandmadePack.size(base.count) + [0x80]
    #expect(apply(delta, to: base, room: base.count) == base)
  }

  @Test(
    arguments: [
      [12, 5, 0x91, 8, 5], [12, 5, 0x91, 13, 1], [12, 4, 0x91, 0, 5], [12, 6, 0x91, 0, 5], [12, 5, 0], [12, 5, 5, 1],
      [12, 5, 0x91, 0], [12, 5], [12, 5, 0x9f, 255, 255, 255, 255, 5], [12, 5, 0xff, 0, 0, 0, 0, 255, 255, 255],
      [12, 5, 0x80],
    ] as [[UInt8]])
  func brokenInstructionsAreFound(_ delta: [UInt8]) {
    #expect(apply(delta, to: Array("hello, world".utf8)) == nil)
  }

  @Test(arguments: [[], [0x80], [12], [12, 0x80], [UInt8](repeating: 0xff, count: 20)] as [[UInt8]])
  func malformedSizesAreNoDelta(_ bytes: [UInt8]) {
    #expect(bytes.withUnsafeBufferPointer { Delta($0) == nil })
  }

  @Test func randomInstructionsStayInside() {
    var dice = Dice(state: 3)
    var outcomes: Set<Bool> = []
    for _ in 0..<20_000 {
      var delta: [UInt8] = [12, UInt8.random(in: 0...20, using: &dice)]
      for _ in 0..<Int.random(in: 0...6, using: &dice) {
        delta.append([0x90, 0x91, 1, 2, UInt8.random(in: 0...255, using: &dice)].randomElement(using: &dice) ?? 0)
        delta.append(UInt8.random(in: 0...12, using: &dice))
      }
      outcomes.insert(apply(delta, to: Array("hello, world".utf8)) != nil)
    }
    #expect(outcomes == [true, false])
  }
}
