internal import ArgumentParser
internal import DaylightCore

/// `daylight coverage`
struct CoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Say what could be seen, and what could not.")

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    let report = CoverageReport(
      context: try installation.context(evidence), identities: evidence.identities,
      hasRoster: installation.organisation.hasRoster)
    try output.write(report.artifact, record: report.record)
  }
}
