internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight identities review`
struct IdentitiesReview: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List who may be one person, the likeliest first, and who may be a machine, each with reasons.",
    discussion: """
      Answer with: daylight identities accept ID, or: daylight identities reject ID. Where somebody may be one of several, \
      they stand in one block: accept one of them at most. Where it is asked whether somebody is a machine, accept says \
      that it is, reject that it is a person. To decide, one has to see the names and addresses: this list \
      is for whoever keeps the roster.
      """)

  @OptionGroup var options: GlobalOptions
  @Flag(name: .customLong("no-mailmap"), help: "Leave out what mailmaps say.") var withoutMailmap = false
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var id: String
    var isLikely: Bool
    var people: [String]
    var left: [String]
    var right: [String]
    var reasons: [String]
    /// Who is asked about where several may be meant.
    var about: String?

    var sureness: String { isLikely ? "likely" : "possible" }

    /// Whether it is asked if the one is a machine; there is no other then.
    var isMachine: Bool?

    /// One under the other: side by side names and addresses would be broken into pieces.
    func block(_ columns: Int) -> String {
      let rows = [(isMachine == true ? "machine?" : "one", left), ("other", right), ("why", reasons)].filter {
        !$0.1.isEmpty
      }.map { [$0, $1.joined(separator: "; ")] }
      return TextTable(.init(caption: "", headings: [id, sureness], rows: rows), columns: columns).text
    }

    private var asked: [String] { about == people.first ? left : right }
    private var other: [String] { about == people.first ? right : left }

    /// Somebody, and below all whom it may be, each with an id of its own.
    static func block(_ rows: [Row], _ columns: Int) -> String {
      guard let first = rows.first, rows.count > 1 else { return rows.first?.block(columns) ?? "" }
      let others = rows.flatMap {
        [[$0.id, $0.other.joined(separator: "; ")], ["why", $0.reasons.joined(separator: "; ")]]
      }
      return TextTable(
        .init(
          caption: "", headings: ["one of \(rows.count)", first.sureness],
          rows: [["who is", first.asked.joined(separator: "; ")]] + others), columns: columns
      ).text
    }
  }

  func run() throws {
    let people = try Installation.administered(options).people(mailmap: !withoutMailmap)
    let former = FormerNames(people)
    let pairs = people.suggestions.map { suggestion in
      Row(
        id: suggestion.id, isLikely: suggestion.isLikely,
        people: [suggestion.left.person.description, suggestion.right.person.description],
        left: IdentitiesReview.known(suggestion.left.person, people, former),
        right: IdentitiesReview.known(suggestion.right.person, people, former),
        reasons: suggestion.reasons.map {
          former.hidden(in: $0, about: [suggestion.left.person, suggestion.right.person])
        }, about: suggestion.about?.description)
    }
    let rows = pairs + IdentitiesReview.machines(people, former)
    var blocks: [[Row]] = []
    for row in rows {
      if let about = row.about, blocks.last?.last?.about == about {
        blocks[blocks.count - 1].append(row)
      } else {
        blocks.append([row])
      }
    }
    try list.write(
      .init(
        caption: "Who may be one person, and who a machine", headings: ["id", "how sure", "one", "the other", "why"],
        rows: rows.map { row in
          [
            row.id, row.sureness, row.left.joined(separator: "; "),
            row.isMachine == true ? "a machine?" : row.right.joined(separator: "; "),
            row.reasons.joined(separator: "; "),
          ]
        }),
      records: rows, plain: blocks.map { Row.block($0, list.columns) }.joined(separator: "\n"))
    if !rows.isEmpty, list.format == .text {
      Console.note("Answer with: daylight identities accept ID… or: daylight identities reject ID…")
    }
  }

  /// A row for each who may be a machine.
  private static func machines(_ people: PeopleDirectory, _ former: FormerNames) -> [Row] {
    people.machineQuestions.map { question in
      let id = question.side.person
      return Row(
        id: question.id, isLikely: false, people: [id.description], left: known(id, people, former), right: [],
        reasons: [former.hidden(in: question.reason, about: [id])], about: nil, isMachine: true)
    }
  }

  /// How somebody is known, in a few words.
  static func known(_ id: PersonID, _ people: PeopleDirectory, _ former: FormerNames) -> [String] {
    guard let entry = people.entries[id] else { return [id.description] }
    let record = IdentityRecord(entry, former, showsAliases: true)
    let texts = record.aliases.map(\.text)
    if texts.isEmpty { return [entry.person.name] }
    return texts.count <= 4 ? texts : Array(texts.prefix(3)) + ["and \(texts.count - 3) more"]
  }
}

/// `daylight identities check`
struct IdentitiesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what may have swallowed somebody. Exit status 3 when anything has to be looked at.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var kind: String
    var people: [String]
    var finding: String
  }

  func run() throws {
    let people = try Installation.administered(options).people()
    let former = FormerNames(people)
    let rows = people.alarms.map {
      Row(
        kind: $0.kind.rawValue, people: $0.people.map(\.description),
        finding: former.hidden(in: $0.finding, about: $0.people))
    }
    try list.write(
      .init(
        caption: "What to look at", headings: ["what", "who", "finding"],
        rows: rows.map { [$0.kind, $0.people.joined(separator: ", "), $0.finding] }),
      records: rows, nothing: "Nothing was found that a person should look at.")
    let urgent = people.alarms.filter { [.manyNames, .manyHandles, .rosterConflict].contains($0.kind) }
    if !urgent.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
  }
}
