internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight warnings`
struct WarningsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warnings", abstract: "Signs that the framework does harm, and what the next minutes carry on.",
    discussion: """
      Departures and pulses are typed into warnings.yaml, without names; missing coaching is seen in the charters, unlike \
      verdicts on like evidence in the minutes. Exit status 0 when no sign is seen, 3 when one is.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var reader: AudienceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let desk = try AccountabilityDesk(options)
    try desk.admit(.summary)
    let context = try desk.context(for: reader.audience)
    let check = desk.files.warningCheck(
      try desk.files.warnings(), try desk.files.charters().map(\.value), today: desk.today, name: { context.name($0) })
    try output.write(
      WarningPage(check, context: context).artifact, record: reader.audience == .manager ? check.findings : nil)
    if !check.findings.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
  }
}
