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
    let forward = IntegrationTimes.forward(chain.map { graph.times[$0] })
    if let isOwn = IntegrationTimes.own(chain, graph) {
      for (index, time) in zip(chain, forward) {
        for parent in graph.parents(of: index) where !isOwn[Int(parent)] && times[Int(parent)] == nil {
          let other = IntegrationTimes.chain(to: Int(parent), graph)
          // Whatever its clocks said, it was there before it was merged.
          integrate(zip(other, IntegrationTimes.forward(other.map { min(graph.times[$0], time) })), graph)
        }
      }
    }
    integrate(zip(chain, forward), graph)
  }

  /// A commit and its first parents, the oldest first.
  private static func chain(to head: Int, _ graph: CommitGraph) -> [Int] {
    var chain: [Int] = []
    var here: Int? = head
    var seen = Array(repeating: false, count: graph.times.count)
    while let index = here, !seen[index] {
      seen[index] = true
      chain.append(index)
      here = graph.parents(of: index).first.map { Int($0) }
    }
    return chain.reversed()
  }

  /// The commits that have the chain's first one before them; nil where all have.
  private static func own(_ chain: [Int], _ graph: CommitGraph) -> [Bool]? {
    guard let first = chain.first, let last = chain.last else { return nil }
    let isReached = graph.reached(from: [Int32(last)])
    let reached = isReached.indices.filter { isReached[$0] }.map { Int32($0) }
    if reached.count(where: { graph.parents(of: Int($0)).isEmpty }) == 1 { return nil }
    return graph.descending(from: Int32(first), among: reached)
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
