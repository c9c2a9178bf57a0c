import Testing

@testable import DaylightScanner

@Suite struct WorkShareTests {
  @Test func theLastRepositoryHasAllWorkers() {
    let share = WorkShare(workers: 8)
    var seen: [Int] = []
    for _ in 0..<10 {
      share.enter()
      seen.append(share.mine)
    }
    #expect(seen == [8, 4, 2, 2, 1, 1, 1, 1, 1, 1])
    seen = []
    for _ in 0..<10 {
      share.leave()
      seen.append(share.mine)
    }
    #expect(seen == [1, 1, 1, 1, 1, 2, 2, 4, 8, 8])
  }

  @Test(arguments: [Int.min, -1, 0, 1]) func thereIsAlwaysOne(_ workers: Int) {
    let share = WorkShare(workers: workers)
    #expect(share.mine == 1)
    share.enter()
    share.enter()
    #expect(share.mine == 1)
  }

  @Test func manyMayComeAndGoAtOnce() async {
    let share = WorkShare(workers: 6)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask {
          share.enter()
          #expect((1...6).contains(share.mine))
          share.leave()
        }
      }
    }
    #expect(share.mine == 6)
    share.enter()
    share.enter()
    #expect(share.mine == 3)
  }
}
