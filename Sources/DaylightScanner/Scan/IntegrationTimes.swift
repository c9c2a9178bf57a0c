internal import DaylightGit

/// When each commit reached the main line: the commit time of the first commit on the main line's first-parent
/// chain that contains it.
///
/// The chain's own times are made to run forward: a clock that was years off on one commit must not move that
/// commit, or others, to another quarter.
struct IntegrationTimes {
  /// A commit as far as this needs it.
  struct Node: Sendable {
    var time: Int64
    var parents: [Int32]
  }

  /// Seconds since 1970 by commit index; nil when the main line does not contain it.
  private(set) var times: [Int64?]
  /// The commit of the main line that brought it.
  private(set) var broughtBy: [Int32?]

  /// - Parameters:
  ///   - nodes: every commit read; parents that were not read are left out.
  ///   - head: the main line's newest commit.
  init(nodes: [Node], head: Int?) {
    times = Array(repeating: nil, count: nodes.count)
    broughtBy = Array(repeating: nil, count: nodes.count)
    var chain: [Int] = []
    var here = head
    var seen = Set<Int>()
    while let index = here, seen.insert(index).inserted {
      chain.append(index)
      here = nodes[index].parents.first.map(Int.init)
    }
    chain.reverse()
    let forward = IntegrationTimes.forward(chain.map { nodes[$0].time })
    for (index, time) in zip(chain, forward) {
      var stack = [index]
      while let next = stack.popLast() {
        guard times[next] == nil else { continue }
        times[next] = time
        broughtBy[next] = Int32(index)
        for parent in nodes[next].parents where times[Int(parent)] == nil { stack.append(Int(parent)) }
      }
    }
  }

  /// Times that never run backward. A time that lies after the ones that follow it is an ill-set clock's: it is
  /// pulled to the earliest of the next few; then none may be before its forerunner.
  static func forward(_ times: [Int64]) -> [Int64] {
    let day: Int64 = 86_400
    var result = times
    for index in result.indices {
      let following = result[(index + 1)...].prefix(5).sorted()
      // A hostile time may be the last number there is: nothing may be added to it.
      if !following.isEmpty, result[index] / day - following[following.count / 2] / day > 2 {
        result[index] = following[following.count / 2]
      }
    }
    for index in result.indices.dropFirst() where result[index] < result[index - 1] {
      result[index] = result[index - 1]
    }
    return result
  }
}
