/// How much of somebody's changes have the same few messages but for numbers and names: what a script writes.
///
/// That alone makes nobody a machine. Translators, whoever releases, and people whose token a workflow uses write so, too.
/// Those whom only a full name tells are not looked at, and what a forge's editor in the browser proposes is left out.
public struct MessageTemplates: Sendable {
  /// What the messages of one naming are like.
  struct Tally: Hashable, Sendable {
    /// How many changes there are.
    var changes = 0
    /// How many of them have one of the three most frequent messages.
    var usual = 0
    /// Whether one of these says that nobody wrote it: `[skip ci]`, `automatic`, `generated`.
    var saysSo = false

    /// Adds what was done under another naming of the same account.
    static func += (left: inout Tally, right: Tally) {
      left.changes += right.changes
      left.usual += right.usual
      left.saysSo = left.saysSo || right.saysSo
    }

    /// Whether there are so many changes, and so many percent of them have the usual messages.
    func isRepetitive(from least: Int, percent: Int) -> Bool { changes >= least && usual * 100 >= changes * percent }
  }

  /// How many messages a script may have.
  static let templates = 3

  /// The namings that were looked at.
  private var tallies: [String: Tally] = [:]

  /// Nobody is known.
  public init() {}

  /// Reads the first lines of changes.
  public init(_ changes: [ChangeFact]) {
    var counts: [GitPerson: [String: Int]] = [:]
    var isWanted: [GitPerson: Bool] = [:]
    for change in changes {
      let author = change.author
      let wanted = isWanted[author] ?? MessageTemplates.mayBeMachine(author.name ?? "", in: change.repository)
      isWanted[author] = wanted
      if wanted { counts[author, default: [:]][MessageTemplates.template(change.subject), default: 0] += 1 }
    }
    for (author, templates) in counts {
      let usual = templates.filter { !MessageTemplates.isEditors($0.key) }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(MessageTemplates.templates)
      let spelling = NamingGraph.spelling(author.name, author.email ?? "")
      tallies[spelling, default: Tally()] += Tally(
        changes: templates.values.reduce(0, +), usual: usual.reduce(0) { $0 + $1.value },
        saysSo: usual.contains { MessageTemplates.saysSo($0.key) })
    }
  }

  /// What is known of all namings of one person together.
  func tally(_ aliases: [GitPerson]) -> Tally {
    if tallies.isEmpty { return Tally() }
    return aliases.reduce(into: Tally()) { sum, alias in
      if let one = tallies[NamingGraph.spelling(alias.name, alias.email ?? "")] { sum += one }
    }
  }

  private static func mayBeMachine(_ name: String, in repository: String) -> Bool {
    !PersonName(name).isFull || MachineName(name, own: MachineName.words(ofRepository: repository)) != nil
  }

  /// Whether a message says that a machine wrote it.
  private static func saysSo(_ template: String) -> Bool {
    [
      "automat", "auto-", "autogen", "generated", "[skip ci]", "[ci skip]", "[skip", "[bot]", "nightly", "hourly",
      "cron",
    ]
    .contains { template.holds($0) }
  }

  /// A first line without what differs from one run of a script to the next.
  static func template(_ subject: String) -> String {
    subject.split(whereSeparator: \.isWhitespace).prefix(8).map { word -> String in
      let isVariable = word.contains { $0.isNumber || "/._#@`'\"".contains($0) }
      return isVariable ? "*" : word.lowercased()
    }.joined(separator: " ")
  }

  /// What a forge's editor writes when nobody writes anything else.
  private static func isEditors(_ template: String) -> Bool {
    let words = template.split(separator: " ")
    guard let first = words.first else { return true }
    return words.count <= 3 && ["update", "create", "delete", "rename", "edit", "fix", "*"].contains(first)
      || template == "add files via upload" || template.hasPrefix("merge ")
  }
}
