/// When each commit reached the main line: the commit time of the first commit on the main line's first-parent
/// chain that contains it.
///
/// A history that began elsewhere and was merged as a whole had a main line of its own: its commits reached that one.
/// Else the work of years would all be on the day of one merge.
///
/// The chain's own times are made to run forward: a clock that was years off on one commit must not move that
/// commit, or others, to another quarter.
struct IntegrationTimes {
  /// Seconds since 1970 by commit; nil when the main line does not contain it.
  private(set) var times: [Int64?]

  /// - Parameters:
  ///   - graph: every commit read.
  ///   - head: the main line's newest commit.
  init(graph: CommitGraph, head: Int?) {
    times = Array(repeating: nil, count: graph.times.count)
    guard let head else { return }
    let chain = IntegrationTimes.chain(to: head, graph)
    integrate(zip(chain, IntegrationTimes.forward(chain.map { graph.times[$0] })), graph)
    var log: [Int32] = []
    let isOwn = graph.own(of: Int32(head)) {
      log = graph.log(from: head)
      return log
    }
    guard let isOwn else { return }
    var elsewhere = IntegrationTimes(times: Array(repeating: nil, count: times.count))
    // From old to new: what was merged before is dated, and is not gone through again.
    for commit in log.reversed() where isOwn[Int(commit)] {
      for parent in graph.parents(of: Int(commit)) where !isOwn[Int(parent)] {
        let other = IntegrationTimes.chain(to: Int(parent), graph) { elsewhere.times[$0] != nil }
        elsewhere.integrate(zip(other, IntegrationTimes.forward(other.map { graph.times[$0] })), graph)
      }
    }
    for (place, time) in elsewhere.times.enumerated() {
      // Whatever its clocks said, it was there before it was merged.
      if let time, let merged = times[place] { times[place] = min(time, merged) }
    }
  }

  private init(times: [Int64?]) { self.times = times }

  /// A commit and its first parents, the oldest first, up to one that is known.
  private static func chain(to head: Int, _ graph: CommitGraph, until isKnown: (Int) -> Bool = { _ in false }) -> [Int]
  {
    var chain: [Int] = []
    var here: Int? = head
    while let index = here, !isKnown(index) {
      chain.append(index)
      here = graph.parents(of: index).first.map { Int($0) }
    }
    return chain.reversed()
  }

  /// Gives each commit the time of the first one of a chain that contains it.
  private mutating func integrate(_ chain: some Sequence<(Int, Int64)>, _ graph: CommitGraph) {
    var stack: [Int] = []
    for (index, time) in chain {
      stack.append(index)
      while let next = stack.popLast() {
        guard times[next] == nil else { continue }
        times[next] = time
        for parent in graph.parents(of: next) where times[Int(parent)] == nil { stack.append(Int(parent)) }
      }
    }
  }

  /// Times that never run backward. A time that lies after the ones that follow it is an ill-set clock's: it is
  /// pulled to the middle of the next few; then none may be before its forerunner.
  static func forward(_ times: [Int64]) -> [Int64] {
    let day: Int64 = 86_400
    var result = times
    for index in result.indices {
      let following = result[(index + 1)...].prefix(5)
      // A hostile time may be the last number there is: nothing may be added to it.
      let limit = result[index] / day - 2
      // The middle one is so much earlier when more than half of them are: sorting is only for those few.
      if following.count(where: { $0 / day < limit }) > following.count / 2 {
        result[index] = following.sorted()[following.count / 2]
      }
    }
    for index in result.indices.dropFirst() where result[index] < result[index - 1] {
      result[index] = result[index - 1]
    }
    return result
  }
}
