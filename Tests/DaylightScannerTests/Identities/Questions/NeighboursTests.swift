import Testing

@testable import DaylightScanner

@Suite struct NeighboursTests {
  private func asked(_ beside: [(commits: Int, count: Int)], name: String = "Ubuntu") -> Bool {
    var sample = QuestionSample()
    let account = sample.add(name, "ubuntu@ip-10-0-0-1")
    var counts: [Int: Int] = [:]
    for (number, entry) in beside.enumerated() {
      let person = sample.add(
        "Ana Quell\(number == 0 ? "mann" : "berg")", "x\(number)@one.example", commits: entry.commits)
      counts[person] = entry.count
    }
    sample.neighbours[account] = counts
    return !sample.asked(Neighbours.self).isEmpty
  }

  @Test func allOfOnePersonsTwiceOrMore() {
    #expect(asked([(commits: 500, count: 2)]))
    #expect(asked([(commits: 500, count: 9), (commits: 500, count: 1)]), "nine in ten")
    #expect(!asked([(commits: 500, count: 2), (commits: 500, count: 1)]))
  }

  @Test func onceIsNoChanceBesideSomebodyWithFewCommits() {
    #expect(asked([(commits: 3, count: 1)]))
    #expect(!asked([(commits: 500, count: 1)]))
  }

  @Test func whoHasAFullNameSaysWhoItIs() {
    #expect(!asked([(commits: 3, count: 5)], name: "Kim Keller"))
  }
}
