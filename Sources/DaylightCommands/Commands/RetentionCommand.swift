internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports

/// `daylight retention`
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention", abstract: "How long what is known about people is kept; end what has had its time.",
    discussion: "daylight nightly does this too. The times are under retention: in org.yaml.",
    subcommands: [Show.self, Run.self], defaultSubcommand: Show.self)

  /// `daylight retention show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "List what is kept for how long, and what is due.")
    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions

    /// One rule.
    struct Row: Codable {
      var what: String
      var kept: String
      var due: Int?
    }

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      guard installation.organisation.hasRoster else {
        Console.note("Without a roster nothing about people is kept that git log does not show: nothing is due.")
        return
      }
      let settings = installation.organisation.trust.retention
      let rule = RetentionRule(settings, calendar: installation.organisation.calendar)
      let due = try RetentionRun(installation: installation).due(asOf: evidence.asOf).due
      let first = rule.firstDay(asOf: evidence.asOf)
      let rows = [
        Row(what: "evidence items", kept: "\(settings.itemQuarters) quarters; now from \(first) on", due: nil),
        Row(what: "words about items, and reads", kept: "as long as items", due: due.old),
        Row(what: "records of packs", kept: "\(settings.packDays) days after the session", due: due.packs),
        Row(what: "people who left, by name", kept: "\(settings.leaverDays) days", due: due.leavers),
      ]
      try list.write(
        .init(
          caption: "What is kept for how long", headings: ["what", "kept", "due now"],
          rows: rows.map { [$0.what, $0.kept, $0.due.map { "\($0)" } ?? "when evidence is derived"] }), records: rows)
      Console.note("Files that you wrote with --output, and copies that others have, are not Daylight's to end.")
    }
  }

  /// `daylight retention run`
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run", abstract: "End what has had its time: its words go from the journal's file.")
    @OptionGroup var options: GlobalOptions

    func run() throws {
      let installation = try Installation.administered(options)
      let evidence = try installation.evidence()
      let due = try RetentionRun(installation: installation).run(asOf: evidence.asOf)
      Console.note(
        due.total == 0
          ? "Nothing was due."
          : "\(due.total) \(due.total == 1 ? "entry of the journal has" : "entries of the journal have") no words any more: \(due.packs) of packs, \(due.old) too old, \(due.leavers) about people who left."
      )
    }
  }
}
