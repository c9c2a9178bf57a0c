internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore

/// `daylight identities accept`
struct IdentitiesAccept: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Say yes to a question: two who were suggested are one person, or somebody is a machine.")
  @OptionGroup var answer: IdentitiesAnswer
  func run() throws { try answer.record(isYes: true) }
}

/// `daylight identities reject`
struct IdentitiesReject: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Say no to a question: two are two people, or somebody is a person. It is not asked again.")
  @OptionGroup var answer: IdentitiesAnswer
  func run() throws { try answer.record(isYes: false) }
}

/// `daylight identities join`
struct IdentitiesJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Say that two addresses or handles are one person.")
  @OptionGroup var pair: IdentitiesPair
  func run() throws { try pair.record(.joinNamings) }
}

/// `daylight identities part`
struct IdentitiesPart: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "part", abstract: "Say that two addresses or handles are two people, whatever else says.")
  @OptionGroup var pair: IdentitiesPair
  func run() throws { try pair.record(.partNamings) }
}

/// `daylight identities undo`
struct IdentitiesUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take a decision back: everything is as if it had not been made.",
    discussion: "The newest decision that still holds, or the one with a number from daylight identities log.")
  @OptionGroup var options: GlobalOptions
  @Argument(help: "The decision's number.") var number: Int64?

  func run() throws {
    let installation = try Installation.administered(options)
    let steps = try installation.decisionSteps()
    let holding = installation.holding(steps)
    guard let number = number ?? holding.last else { throw Failure("There is no decision to undo.", status: .usage) }
    guard holding.contains(number) else {
      throw Failure(
        "No decision that still holds has the number \(number).", hint: "See them with: daylight identities log",
        status: .usage)
    }
    let entry = try installation.record(.undoNamings, about: nil, text: "\(number)")
    Console.note("Decision \(number) no longer holds. To bring it back: daylight identities undo \(entry)")
  }
}

/// `daylight identities log`
struct IdentitiesLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "List the decisions, who made them and whether they still hold.")
  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var number: Int64
    var day: String
    var by: String
    var decision: String
    var holds: Bool
  }

  func run() throws {
    let installation = try Installation.administered(options)
    let steps = try installation.decisionSteps()
    let holding = Set(installation.holding(steps))
    let rows = steps.map { step in
      let decision =
        switch step.step {
        case .join(let left, let right): "one person: \(left) \(right)"
        case .part(let left, let right): "two people: \(left) \(right)"
        case .machine(let naming): "a machine: \(naming)"
        case .human(let naming): "a person: \(naming)"
        case .undo: "undo \(step.entry.text ?? "")"
        }
      return Row(
        number: step.entry.id, day: "\(installation.organisation.calendar.day(of: step.entry.at.seconds))",
        by: step.entry.actor, decision: decision, holds: holding.contains(step.entry.id))
    }
    try list.write(
      .init(
        caption: "Decisions about who is who", headings: ["number", "day", "by", "decision", "holds"],
        rows: rows.map { ["\($0.number)", $0.day, $0.by, $0.decision, $0.holds ? "yes" : "no"] }),
      records: rows)
  }
}

/// Questions that somebody answers.
struct IdentitiesAnswer: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Ids from daylight identities review.", valueName: "id")) var ids: [String]

  /// Records the same answer to all; nothing is recorded when one of them is unknown.
  func record(isYes: Bool) throws {
    let installation = try Installation.administered(options)
    let people = try installation.people()
    let open = people.suggestions.map { Asked.one($0) } + people.machineQuestions.map { Asked.machine($0) }
    let chosen = try ids.map { id in
      let found = open.filter { $0.id.hasPrefix(id.lowercased()) }
      guard found.count == 1, !id.isEmpty, let one = found.first else {
        throw Failure(
          found.isEmpty ? "No question has the id '\(id)'." : "Several questions begin with '\(id)'.",
          hint: "Nothing was recorded. The ids are in: daylight identities review", status: .usage)
      }
      return one
    }
    for question in chosen {
      switch question {
      case .one(let suggestion):
        try installation.decide(
          isYes ? .joinNamings : .partNamings, namings: suggestion.left.naming, suggestion.right.naming,
          called: "\(suggestion.left.person)", "\(suggestion.right.person)")
      case .machine(let question):
        let number = try installation.record(
          isYes ? .machineNaming : .humanNaming, about: nil, text: question.side.naming)
        Console.note(
          "Recorded: \(question.side.person) is a \(isYes ? "machine" : "person"). "
            + "To take it back: daylight identities undo \(number)")
      }
    }
  }

  private enum Asked {
    case one(MergeSuggestion), machine(MachineQuestion)

    var id: String {
      switch self {
      case .one(let suggestion): suggestion.id
      case .machine(let question): question.id
      }
    }
  }
}

/// Two namings about which somebody decides.
struct IdentitiesPair: ParsableArguments {
  @OptionGroup var options: GlobalOptions
  @Argument(help: "An address, @handle or 'Name <address>'.") var one: String
  @Argument(help: "Another.") var other: String

  func record(_ kind: Journal.Kind) throws {
    let installation = try Installation.administered(options)
    let people = try installation.people()
    let key = KeyedHash(key: try installation.journal.secret())
    let hashes = try [one, other].map { text in
      guard let hash = people.naming(text, key: key) else {
        throw Failure(
          "Nothing in the facts is written as '\(text)'.",
          hint: "Nothing was recorded. Names and addresses are in: daylight identities list", status: .usage)
      }
      return hash
    }
    guard hashes[0] != hashes[1] else { throw Failure("These are one address: '\(one)'.", status: .usage) }
    try installation.decide(kind, namings: hashes[0], hashes[1], called: one, other)
  }
}

extension Installation {
  /// The numbers of the decisions, undoings too, that were not taken back.
  fileprivate func holding(_ steps: [DecisionStep]) -> [Int64] {
    IdentityDecisions.holding(steps.map(\.step)).map { steps[$0 - 1].entry.id }
  }

  fileprivate func decide(
    _ kind: Journal.Kind, namings left: String, _ right: String, called one: String, _ other: String
  ) throws {
    let number = try record(kind, namings: left, right)
    Console.note(
      "Recorded: \(one) and \(other) are \(kind == .joinNamings ? "one person" : "two people"). "
        + "To take it back: daylight identities undo \(number)")
  }
}
