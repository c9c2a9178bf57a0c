/// When each commit reached the main line: the commit time of the first commit on the main line's first-parent
/// chain that contains it.
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
    var chain: [Int] = []
    var here = head
    var seen = Array(repeating: false, count: graph.times.count)
    while let index = here, !seen[index] {
      seen[index] = true
      chain.append(index)
      here = graph.parents(of: index).first.map { Int($0) }
    }
    chain.reverse()
    let forward = IntegrationTimes.forward(chain.map { graph.times[$0] })
    var stack: [Int] = []
    for (index, time) in zip(chain, forward) {
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
