import Testing

@testable import DaylightScanner

@Suite struct IntegrationTimesTests {
  private let day: Int64 = 86_400

  @Test func onAChainEveryCommitHasItsOwnTime() {
    let nodes: [(time: Int64, parents: [Int32])] = [
      (time: 300, parents: [1]), (time: 200, parents: [2]), (time: 100, parents: []),
    ]
    #expect(IntegrationTimes(graph: CommitGraph(nodes), head: 0).times == [300, 200, 100])
    #expect(
      IntegrationTimes(graph: CommitGraph(nodes), head: 1).times == [nil, 200, 100], "what came later is not in it")
    #expect(IntegrationTimes(graph: CommitGraph(nodes), head: nil).times == [nil, nil, nil])
  }

  @Test func aBranchArrivesWithItsMerge() {
    // 0 merges 1 (main) and 2 (branch, older than 1); 3 is the root.
    let nodes: [(time: Int64, parents: [Int32])] = [
      (time: 400, parents: [1, 2]), (time: 300, parents: [3]), (time: 150, parents: [3]),
      (time: 100, parents: []),
    ]
    let made = IntegrationTimes(graph: CommitGraph(nodes), head: 0)
    #expect(made.times == [400, 300, 400, 100])
  }

  @Test func aHistoryThatWasMergedAsAWholeHadAMainLineOfItsOwn() {
    // 0 merges 1 (main) and 2, which merges 3 and 4 of a history whose root is 5; 6 is the main line's root.
    let nodes: [(time: Int64, parents: [Int32])] = [
      (time: 900, parents: [1, 2]), (time: 800, parents: [6]), (time: 400, parents: [3, 4]), (time: 300, parents: [5]),
      (time: 250, parents: [5]), (time: 200, parents: []), (time: 100, parents: []),
    ]
    let made = IntegrationTimes(graph: CommitGraph(nodes), head: 0)
    #expect(made.times == [900, 800, 400, 300, 400, 200, 100])
    // The same, put below a folder on a branch of the main line: 0 merges 1 and the branch 2, which merged 3.
    let branch: [(time: Int64, parents: [Int32])] = [
      (time: 900, parents: [1, 2]), (time: 800, parents: [5]), (time: 700, parents: [5, 3]), (time: 300, parents: [4]),
      (time: 200, parents: []), (time: 100, parents: []),
    ]
    #expect(IntegrationTimes(graph: CommitGraph(branch), head: 0).times == [900, 800, 900, 300, 200, 100])
    var late = nodes
    late[2].time = 5_000
    #expect(IntegrationTimes(graph: CommitGraph(late), head: 0).times[2] == 900, "no later than its merge")
  }

  @Test func aClockOffByYearsIsPulledBack() {
    let years = 365 * 20 * day
    let plain = (0..<12).map { Int64($0) * day }
    for wrong in 0..<11 {
      var times = plain
      times[wrong] += years
      let made = IntegrationTimes.forward(times)
      #expect(made[wrong] < years && made[11] == plain[11], "at \(wrong)")
      times[wrong] = plain[wrong] - years
      let back = IntegrationTimes.forward(times)
      #expect(zip(back, plain).enumerated().allSatisfy { $0.offset == wrong || $0.element.0 == $0.element.1 })
    }
    #expect(IntegrationTimes.forward(plain) == plain, "right clocks stay")
    #expect(IntegrationTimes.forward([]) == [] && IntegrationTimes.forward([5]) == [5])
  }

  @Test func timesNeverRunBackwardAndNoneTraps() {
    var random = SplitMix64(seed: 280)
    for _ in 0..<2_000 {
      let times = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        random.pick([0, 1, day, 30 * day, 9_000 * day, .max, .min, -5, .max - 1])
      }
      let made = IntegrationTimes.forward(times)
      #expect(made.count == times.count && zip(made, made.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  @Test func everyCommitOfTheMainLinesHistoryGetsATime() {
    var random = SplitMix64(seed: 281)
    for _ in 0..<300 {
      let count = Int.random(in: 1...60, using: &random)
      // Parents have greater indexes: newest first, as the history is read.
      let nodes = (0..<count).map { index -> (time: Int64, parents: [Int32]) in
        let older = Array((index + 1)..<count)
        let isRoot = older.isEmpty || random.chance(3)
        let near = Array(older.prefix(6))
        let parents = isRoot ? [] : (0...(random.chance(25) ? 1 : 0)).map { _ in Int32(random.pick(near)) }
        return (time: Int64(count - index) * day + Int64.random(in: -day...day, using: &random), parents: parents)
      }
      let head = Int.random(in: 0..<count, using: &random)
      let made = IntegrationTimes(graph: CommitGraph(nodes), head: head)
      func ancestors(_ start: Int) -> Set<Int> {
        var seen: Set<Int> = []
        var stack = [start]
        while let next = stack.popLast() {
          if seen.insert(next).inserted { stack += nodes[next].parents.map(Int.init) }
        }
        return seen
      }
      let reached = ancestors(head)
      for index in nodes.indices { #expect((made.times[index] != nil) == reached.contains(index)) }
      var chain = [head]
      while let last = chain.last, let parent = nodes[last].parents.first { chain.append(Int(parent)) }
      let times = chain.reversed().compactMap { made.times[$0] }
      #expect(times.count == chain.count && times == times.sorted(), "never decreasing along the chain")
      for index in reached {
        // The first of the chain, from the oldest, that contains the commit brought it.
        let bringer = chain.reversed().first { ancestors($0).contains(index) }
        let brought = bringer.flatMap { made.times[$0] }
        if chain.last.map(ancestors(index).contains) == true {
          #expect(made.times[index] == brought)
        } else {
          // It began elsewhere, and may have reached another main line before.
          #expect(made.times[index] ?? .max <= brought ?? .min)
        }
      }
    }
  }
}
