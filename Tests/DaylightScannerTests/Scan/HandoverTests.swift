import Testing

@testable import DaylightScanner

@Suite struct HandoverTests {
  @Test func aValueIsTakenOnce() {
    let handover = Handover([1, 2])
    #expect(handover.take() == [1, 2])
    #expect(handover.take() == nil)
    #expect(Handover<Int>(nil).take() == nil)
  }

  @Test func ofManyTakersOneGetsIt() async {
    let handover = Handover("value")
    let taken = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<50 { group.addTask { handover.take() != nil } }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(taken == 1)
  }
}
