import DaylightScanner
import Testing

@Suite struct StopSignalTests {
  @Test func itSaysNothingUntilItIsAsked() throws {
    let signal = StopSignal()
    #expect(signal.reason == nil)
    try signal.check()
  }

  @Test(arguments: [StopSignal.Reason.interrupted, .deadline], [StopSignal.Reason.interrupted, .deadline])
  func theFirstReasonCounts(_ first: StopSignal.Reason, _ second: StopSignal.Reason) {
    let signal = StopSignal()
    signal.stop(first)
    signal.stop(second)
    #expect(signal.reason == first)
    for _ in 0..<2 {
      let stopped = #expect(throws: StopSignal.Stopped.self) { try signal.check() }
      #expect(stopped?.reason == first)
    }
  }

  @Test func allWhoListenHearTheSame() async {
    let signal = StopSignal()
    let heard = await withTaskGroup(of: StopSignal.Reason?.self) { group in
      for number in 0..<50 {
        group.addTask {
          signal.stop(number % 2 == 0 ? .interrupted : .deadline)
          return signal.reason
        }
      }
      return await group.reduce(into: Set<StopSignal.Reason?>()) { $0.insert($1) }
    }
    #expect(heard == [signal.reason] && signal.reason != nil)
  }
}
