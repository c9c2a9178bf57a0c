internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight rules`
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List and explain the rules that read evidence from facts.",
    subcommands: [List.self, Explain.self, Try.self], defaultSubcommand: List.self)

  /// A rule's page, paragraph by paragraph.
  static func paragraphs(_ kind: SignalKind) -> [Block] {
    (SignalManual.text(kind) ?? "").split(separator: "\n\n").map { .paragraph(String($0).replacing("\n", with: " ")) }
  }

  /// A rule for a list.
  private struct Row: Encodable {
    var kind: String
    var version: Int
    var summary: String
  }

  /// `daylight rules list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rules.")
    @OptionGroup var list: ListOptions

    func run() throws {
      let rows = SignalRules.all.map { rule in
        Row(kind: rule.kind.description, version: rule.version, summary: SignalManual.summary(rule.kind))
      }
      try list.write(
        .init(
          caption: "Rules", headings: ["kind", "version", "what it finds"],
          rows: rows.map { [$0.kind, "\($0.version)", $0.summary] }),
        records: rows)
    }
  }

  /// `daylight rules explain`
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "Print a rule's manual page.")
    @Argument(help: "The kind, such as design.adopted.") var kind: String

    func run() throws {
      guard SignalManual.text(SignalKind(kind)) != nil else {
        throw Failure(
          "There is no rule '\(kind)'.",
          hint: "There are \(SignalRules.all.map { $0.kind.description }.joined(separator: ", ")).",
          status: .usage)
      }
      let version = SignalRules.all.first { $0.kind.description == kind }?.version ?? 0
      let artifact = Artifact(
        kind: "rule", title: kind, particulars: [.init("Version", "\(version)")],
        sections: [.init("What it reads", RulesCommand.paragraphs(SignalKind(kind)))])
      Console.write(TextReport(artifact, columns: Console.columns, colour: Console.isColoured).text)
    }
  }
}
