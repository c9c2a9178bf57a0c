internal import DaylightGit

/// Commits and their parents as numbers: the shape of a history, without its content.
struct CommitGraph: Sendable {
  /// Seconds since 1970 by commit.
  let times: [Int64]
  /// Where each commit's parents begin among all parents; one more than there are commits.
  private let starts: [Int32]
  private let all: [Int32]

  /// A graph of commits with their times and parents, which are places in the same list.
  init(_ commits: [(time: Int64, parents: [Int32])]) {
    var starts: [Int32] = [0]
    for commit in commits { starts.append((starts.last ?? 0) + Int32(commit.parents.count)) }
    self.init(times: commits.map(\.time), starts: starts, parents: commits.flatMap(\.parents))
  }

  /// - Parameters:
  ///   - starts: where each commit's parents begin among all, and where they end.
  ///   - parents: all parents, each commit's first one first.
  init(times: [Int64], starts: [Int32], parents: [Int32]) {
    self.times = times
    self.starts = starts
    all = parents
  }

  /// A commit's parents, the first one first.
  @inline(__always)
  func parents(of commit: Int) -> ArraySlice<Int32> { all[Int(starts[commit])..<Int(starts[commit + 1])] }

  /// The commits that are reached from some, these included.
  func reached(from tips: some Sequence<Int32>) -> [Bool] {
    var isReached = Array(repeating: false, count: times.count)
    var stack: [Int32] = []
    func visit(_ commit: Int32) {
      guard !isReached[Int(commit)] else { return }
      isReached[Int(commit)] = true
      stack.append(commit)
    }
    for tip in tips { visit(tip) }
    while let commit = stack.popLast() {
      for parent in parents(of: Int(commit)) { visit(parent) }
    }
    return isReached
  }

  /// Which commits have the main line's first one before them; nil where all have, as in nearly every history.
  ///
  /// - Parameters:
  ///   - head: the main line's newest commit.
  ///   - log: it and all before it; asked for only where there is more than one beginning.
  func own(of head: Int32, log: () -> [Int32]) -> [Bool]? {
    guard times.indices.count(where: { parents(of: $0).isEmpty }) > 1 else { return nil }
    let log = log()
    guard log.count(where: { parents(of: Int($0)).isEmpty }) > 1 else { return nil }
    var first = head
    while let parent = parents(of: Int(first)).first { first = parent }
    return descending(from: first, among: log)
  }

  /// A commit and, of some, those that have it before them.
  func descending(from first: Int32, among commits: [Int32]) -> [Bool] {
    // Each commit's children as a chain: the newest child's place, and from there the next one's.
    var newest = Array(repeating: -1, count: times.count)
    var links: [(child: Int32, next: Int)] = []
    for commit in commits {
      for parent in parents(of: Int(commit)) {
        links.append((commit, newest[Int(parent)]))
        newest[Int(parent)] = links.count - 1
      }
    }
    var isDescending = Array(repeating: false, count: times.count)
    isDescending[Int(first)] = true
    var stack = [first]
    while let commit = stack.popLast() {
      var place = newest[Int(commit)]
      while place >= 0 {
        let child = links[place].child
        place = links[place].next
        if isDescending[Int(child)] { continue }
        isDescending[Int(child)] = true
        stack.append(child)
      }
    }
    return isDescending
  }

  /// A commit and all before it, in the order of `git log`: no parent before its child, the newer first where the
  /// graph leaves it open.
  func log(from head: Int) -> [Int32] {
    var order: [Int32] = []
    order.reserveCapacity(times.count)
    var isKnown = Array(repeating: false, count: times.count)
    var queue = CommitQueue<Int32>()
    func push(_ commit: Int32) {
      guard !isKnown[Int(commit)] else { return }
      isKnown[Int(commit)] = true
      // The flipped sign puts times before 1970 before the others.
      queue.push(commit, order: UInt64(bitPattern: times[Int(commit)]) ^ 1 << 63)
    }
    push(Int32(head))
    while let commit = queue.pop() {
      order.append(commit)
      for parent in parents(of: Int(commit)) { push(parent) }
    }
    return order
  }
}
