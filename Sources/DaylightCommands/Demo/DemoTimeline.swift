/// One repository's story: commits and merges in any order, told by their days.
///
/// It only records. `write(to:)` plays the days in order, with the files kept in memory.
struct DemoTimeline: Sendable {
  enum Event: Sendable {
    case commit(DemoCommit)
    case merge(DemoMerge)
  }

  let repository: String
  private(set) var events: [Event] = []

  init(_ repository: String) { self.repository = repository }

  /// A commit on the main line.
  mutating func commit(
    by author: DemoPerson, on day: String, _ subject: String, body: String = "", trailers: [String] = [],
    changes: [DemoChange] = [], label: String? = nil, reverts: String? = nil, authored: String? = nil,
    committed: String? = nil
  ) {
    events.append(
      .commit(
        DemoCommit(
          by: author, on: day, subject, body: body, trailers: trailers, changes: changes, label: label,
          reverts: reverts, authored: authored, committed: committed)))
  }

  /// A pull request: commits on a branch that somebody merges.
  mutating func pullRequest(
    _ number: Int, from branch: String, mergedBy merger: DemoPerson, on day: String, _ commits: [DemoCommit]
  ) {
    events.append(
      .merge(
        DemoMerge(
          merger: merger, day: day, subject: "Merge pull request #\(number) from harbour/\(branch)",
          body: commits.first?.subject ?? "", commits: commits, isUnrelated: false)))
  }

  /// Another repository's history joined to this one.
  mutating func joinHistory(
    mergedBy merger: DemoPerson, on day: String, _ subject: String, body: String, _ commits: [DemoCommit]
  ) {
    events.append(
      .merge(
        DemoMerge(
          merger: merger, day: day, subject: subject, body: body, commits: commits, isUnrelated: true)))
  }
}
