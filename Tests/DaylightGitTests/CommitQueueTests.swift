import Testing

@testable import DaylightGit

@Suite struct CommitQueueTests {
  /// The heap against sorting, with pushes and pops mixed.
  @Test func popsInOrderOfTimeThenArrival() {
    var dice = Dice(state: 3)
    var queue = CommitQueue<Int>()
    var waiting: [(order: UInt64, arrival: Int)] = []
    for arrival in 0..<2000 {
      let order = UInt64.random(in: 0..<40, using: &dice)
      queue.push(arrival, order: order)
      waiting.append((order, arrival))
      while Int.random(in: 0..<5, using: &dice) < 2, let popped = queue.pop() {
        let best = waiting.enumerated().min {
          ($1.element.order, $0.element.arrival) < ($0.element.order, $1.element.arrival)
        }
        #expect(popped == best?.element.arrival)
        if let best { waiting.remove(at: best.offset) }
      }
    }
    var rest = 0
    while queue.pop() != nil { rest += 1 }
    #expect(rest == waiting.count)
    #expect(queue.isEmpty)
  }
}
