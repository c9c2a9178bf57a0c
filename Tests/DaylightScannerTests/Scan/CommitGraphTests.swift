import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct CommitGraphTests {
  /// Writes a history with merges, several roots, equal times and clocks that run backward.
  private func write(_ seed: UInt64, to folder: String) throws -> [ObjectID] {
    var random = SplitMix64(seed: seed)
    var history = try History(in: folder)
    var ids: [ObjectID] = []
    for number in 0..<50 {
      let count = number == 0 || random.chance(4) ? 0 : random.pick([1, 1, 1, 1, 2, 2, 3])
      let parents = Array(Set((0..<count).map { _ in random.pick(Array(ids.suffix(6))) })).sorted()
      ids.append(
        try history.commit(
          "\(number)", changes: ["f": "\(number)"], parents: parents, after: random.pick([-3, 0, 0, 0, 1, 1, 2])))
    }
    return ids
  }

  @Test(arguments: UInt64(1)...6) func theOrderIsThatOfTheWalk(_ seed: UInt64) throws {
    try withFolder { folder in
      let ids = try write(seed, to: folder + "/r.git")
      let git = try Repository(at: folder + "/r.git")
      var random = SplitMix64(seed: seed)
      // The place of a commit in the graph says nothing of its age.
      let places = ids.shuffled(using: &random)
      var commits: [(time: Int64, parents: [Int32])] = []
      for id in places {
        let commit = try git.commit(id)
        commits.append(
          (commit.committer.seconds, commit.parents.compactMap { places.firstIndex(of: $0).map { Int32($0) } }))
      }
      let graph = CommitGraph(commits)
      for id in ids {
        var walk = HistoryWalk(tips: [id])
        var walked: [ObjectID] = []
        while let commit = try walk.next(in: git) { walked.append(commit.id) }
        let place = try #require(places.firstIndex(of: id))
        #expect(graph.log(from: place).map { places[Int($0)] } == walked)
      }
      let log = try shell("\(sealedGit(in: folder + "/r.git")) log --format=%H \(ids[49].hex)")
      let last = try #require(places.firstIndex(of: ids[49]))
      #expect(graph.log(from: last).map { places[Int($0)].hex + "\n" }.joined() == String(decoding: log, as: UTF8.self))
    }
  }

  @Test(arguments: UInt64(1)...20) func reachedIsWhatASearchFinds(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let commits = (0..<40).map { place -> (time: Int64, parents: [Int32]) in
      let parents = (0..<random.pick([0, 1, 1, 2])).map { _ in
        Int32.random(in: 0..<Int32(max(1, place)), using: &random)
      }
      return (Int64(place), place == 0 ? [] : Array(Set(parents)))
    }
    let graph = CommitGraph(commits)
    for place in commits.indices { #expect(Array(graph.parents(of: place)) == commits[place].parents) }
    let tips = (0..<random.pick([0, 1, 3])).map { _ in Int32.random(in: 0..<40, using: &random) }
    var expected = Set(tips)
    for _ in commits {
      for place in expected { expected.formUnion(commits[Int(place)].parents) }
    }
    let reached = graph.reached(from: tips + tips)
    #expect(reached.count == 40)
    #expect(Set(reached.indices.filter { reached[$0] }.map { Int32($0) }) == expected)
  }

  @Test func timesBefore1970AreOldest() {
    let graph = CommitGraph([(-5, []), (3, []), (.min, []), (.max, []), (9, [0, 1, 2, 3])])
    #expect(graph.log(from: 4) == [4, 3, 1, 0, 2])
    #expect(graph.times == [-5, 3, .min, .max, 9])
  }

  @Test func aDeepHistoryNeedsNoDeepStack() {
    let count = 100_000
    let graph = CommitGraph((0..<count).map { (Int64($0), $0 == 0 ? [] : [Int32($0 - 1)]) })
    #expect(graph.log(from: count - 1) == (0..<Int32(count)).reversed())
    #expect(graph.reached(from: [Int32(count - 1)]).allSatisfy { $0 })
  }

  @Test(arguments: UInt64(1)...20) func whatDescendsFromACommitReachesIt(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let commits = (0..<40).map { place -> (time: Int64, parents: [Int32]) in
      let parents = (0..<random.pick([0, 1, 1, 2])).map { _ in
        Int32.random(in: 0..<Int32(max(1, place)), using: &random)
      }
      return (random.pick([1, 2, 3]), place == 0 ? [] : Array(Set(parents)))
    }
    let graph = CommitGraph(commits)
    let first = Int32.random(in: 0..<40, using: &random)
    let found = graph.descending(from: first, among: graph.log(from: 39))
    let isBefore = graph.reached(from: [39])
    for commit in commits.indices where isBefore[commit] {
      #expect(found[commit] == graph.reached(from: [Int32(commit)])[Int(first)] || Int32(commit) == first)
    }
  }
}
