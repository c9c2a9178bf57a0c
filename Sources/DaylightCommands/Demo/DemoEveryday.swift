internal import DaylightCore

/// The work that fills the days between the stories: one file a commit, by a team in its own code.
///
/// Nothing here crosses a team, so that everything that does was planted on purpose.
struct DemoEveryday: Sendable {
  /// How a repository records its reviews.
  enum Style: Sendable {
    /// `Reviewed-by:` trailers; every fourth change through a merged branch.
    case reviewedBy
    /// One `Reviewers:` line.
    case kafka
    /// Phabricator's fields.
    case phabricator
    /// `(#123)` behind the subject, and no reviewer.
    case squash
    /// A merged branch for every second change, with sign-offs.
    case merged
  }

  var components: [DemoComponent]
  var team: [DemoPerson]
  var style: Style
  /// Distinguishes streams: the numbers of pull requests and the order of tasks follow from it.
  var seed: Int

  /// Adds commits to a timeline, evenly from one day to another.
  func tell(_ timeline: inout DemoTimeline, count: Int, from first: String, to last: String) throws(DemoError) {
    guard let start = CalendarDay(first), let end = CalendarDay(last), count > 1 else {
      throw DemoError("the everyday work has no days: \(first), \(last)")
    }
    var order = DemoShuffle(seed: UInt64(seed))
    var pairs: [(component: DemoComponent, task: DemoTask)] = []
    for component in components { pairs += DemoTask.all.map { (component, $0) } }
    for index in pairs.indices.reversed() { pairs.swapAt(index, order.next(below: index + 1)) }
    for (index, pair) in pairs.prefix(count).enumerated() {
      let day = CalendarDay(number: start.number + index * (end.number - start.number) / (count - 1))
      let author = team[order.next(below: team.count)]
      let others = team.filter { $0.id != author.id }
      guard !others.isEmpty else { throw DemoError("a team of one cannot review itself") }
      let reviewer = others[order.next(below: others.count)]
      add(pair, day: DemoEveryday.workday(day), author: author, reviewer: reviewer, number: index, &timeline)
    }
  }

  private func add(
    _ pair: (component: DemoComponent, task: DemoTask), day: String, author: DemoPerson, reviewer: DemoPerson,
    number index: Int, _ timeline: inout DemoTimeline
  ) {
    let (component, task) = pair
    let changes: [DemoChange] = [
      .append(
        component.path,
        component.language.addition(task.function, type: component.type, comment: task.comment(component.noun)))
    ]
    let subject = task.subject(component.noun)
    let number = seed * 1000 + index * 3 + 1
    switch style {
    case .reviewedBy:
      let commit = DemoCommit(
        by: author, on: day, subject, body: task.comment(component.noun),
        trailers: ["Reviewed-by: \(reviewer.line)"], changes: changes)
      if index % 4 == 3 {
        timeline.pullRequest(number, from: task.branch(component.noun), mergedBy: reviewer, on: day, [commit])
      } else {
        timeline.commit(by: author, on: day, subject, body: commit.body, trailers: commit.trailers, changes: changes)
      }
    case .kafka:
      timeline.commit(
        by: author, on: day, "SEARCH-\(number): \(subject) (#\(number + 40))", body: task.comment(component.noun),
        trailers: ["Reviewers: \(reviewer.line)"], changes: changes)
    case .phabricator:
      timeline.commit(
        by: author, on: day, subject,
        trailers: DemoPhabricator.fields(
          summary: task.comment(component.noun), reviewer: reviewer, revision: number), changes: changes)
    case .squash:
      timeline.commit(
        by: author, on: day, "\(subject) (#\(number))", body: task.comment(component.noun), changes: changes)
    case .merged:
      let commit = DemoCommit(
        by: author, on: day, "\(component.folder): \(DemoEveryday.lowered(subject))",
        body: task.comment(component.noun), trailers: ["Signed-off-by: \(author.line)"], changes: changes)
      if index % 2 == 0 {
        timeline.pullRequest(number, from: task.branch(component.noun), mergedBy: reviewer, on: day, [commit])
      } else {
        timeline.commit(
          by: author, on: day, commit.subject, body: commit.body,
          trailers: ["Reviewed-by: \(reviewer.line)"] + commit.trailers, changes: changes)
      }
    }
  }

  private static func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// Saturdays and Sundays become Mondays.
  private static func workday(_ day: CalendarDay) -> String {
    let sinceSunday = ((day.number + 4) % 7 + 7) % 7
    let shift = sinceSunday == 6 ? 2 : sinceSunday == 0 ? 1 : 0
    return CalendarDay(number: day.number + shift).description
  }
}

/// Phabricator's fields in a commit message.
enum DemoPhabricator {
  static func fields(summary: String, reviewer: DemoPerson?, requested: [String] = [], revision: Int) -> [String] {
    let handle = reviewer.flatMap(\.id).flatMap { DemoTeams.handle(of: $0) }
    let asked = (handle.map { [$0] } ?? []) + requested + ["#data"]
    return [
      "Summary: \(summary)", "Test Plan: unit tests, and one run on yesterday's partition",
      "Reviewers: \(asked.joined(separator: ", "))",
    ]
      + (handle.map { ["Reviewed By: \($0)"] } ?? [])
      + ["Differential Revision: https://phabricator.harbour.example/D\(revision)"]
  }
}

/// A small everyday task; `{x}` stands for the component.
struct DemoTask: Sendable {
  var text: String
  var function: String
  var reason: String

  func subject(_ noun: String) -> String { DemoTask.fill(text, noun) }
  func comment(_ noun: String) -> String { DemoTask.fill(reason, noun) }
  func branch(_ noun: String) -> String {
    "\(noun.split(separator: " ").joined(separator: "-"))-\(function.lowercased())"
  }

  private static func fill(_ text: String, _ noun: String) -> String {
    text.split(separator: "{x}", omittingEmptySubsequences: false).joined(separator: noun)
  }

  static let all: [DemoTask] = [
    .init(
      text: "Log the correlation id in the {x}", function: "withCorrelation",
      reason: "A request can now be followed through the {x} from one end to the other."),
    .init(
      text: "Make the {x} deadline configurable", function: "withDeadline",
      reason: "Two seconds was too short for the {x} at the end of the month."),
    .init(
      text: "Return a typed error from the {x}", function: "checked",
      reason: "Callers of the {x} had to compare error texts."),
    .init(
      text: "Handle an empty answer in the {x}", function: "orEmpty",
      reason: "An empty answer is no failure; the {x} treated it as one."),
    .init(
      text: "Count rejected calls in the {x}", function: "countRejected",
      reason: "The dashboard could not tell slow calls of the {x} from refused ones."),
    .init(
      text: "Drop the unused fallback from the {x}", function: "direct",
      reason: "The old path of the {x} has had no traffic for two months."),
    .init(
      text: "Cover the {x} with a contract test", function: "contract",
      reason: "Pins what the {x} promises its callers."),
    .init(
      text: "Fix a race when the {x} shuts down", function: "closing",
      reason: "The {x} took new work while it was already draining."),
    .init(
      text: "Split the {x} start-up in two steps", function: "prepare",
      reason: "The {x} can be checked before it takes traffic."),
    .init(
      text: "Keep the {x} from logging addresses", function: "redacted",
      reason: "Personal data does not belong in the log of the {x}."),
    .init(
      text: "Batch writes in the {x}", function: "batched",
      reason: "Fifty rows at a time cut the {x} load by two thirds."),
    .init(
      text: "Say what went wrong in the {x} health check", function: "diagnose",
      reason: "The check of the {x} only said that it failed."),
    .init(
      text: "Close the connection the {x} leaked", function: "released",
      reason: "The {x} kept one connection for every cancelled call."),
    .init(
      text: "Pass time zones through the {x}", function: "zoned",
      reason: "The {x} assumed that every day has 24 hours."),
    .init(
      text: "Rename the flags of the {x} after what they do", function: "flagged",
      reason: "Nobody remembered what mode 3 of the {x} was."),
    .init(
      text: "Bound the queue of the {x}", function: "bounded",
      reason: "A slow neighbour made the {x} run out of memory."),
  ]
}

/// SplitMix64: small, and the same everywhere. Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom
/// Number Generators", 2014.
struct DemoShuffle: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
