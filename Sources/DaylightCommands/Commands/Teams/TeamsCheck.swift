internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight teams check`
struct TeamsCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say where teams, people and ownership files do not fit together.",
    discussion: "Exit status 0 when all fits, 3 when something has to be looked at.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var what: String
    var finding: String
  }

  func run() throws {
    let installation = try Installation(options)
    let facts = try installation.facts()
    let newest = facts.repositories.map { installation.organisation.calendar.day(of: $0.newest.seconds) }.max()
    let findings = TeamFindings(installation.organisation, ownership: facts.ownership, on: newest)
    let rows = findings.list.map { Row(what: $0.kind.rawValue, finding: $0.text) }
    try list.write(
      .init(caption: "Teams to look at", headings: ["what", "finding"], rows: rows.map { [$0.what, $0.finding] }),
      records: rows, nothing: "Nothing was found that a person should look at.")
    if !rows.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
  }
}
