public import ArgumentParser
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// The command `daylight`.
public struct Daylight: AsyncParsableCommand {
  /// The name, the help, the verbs.
  public static let configuration = CommandConfiguration(
    commandName: "daylight",
    abstract: "Bring Staff-Plus engineers' invisible work into the light.",
    discussion: """
      Daylight reads git repositories and finds design documents, cross-team reviews, standards and work beyond the own \
      remit. Every item names the git objects from which it can be read again. It is evidence, never a score: nobody is \
      ranked, and what cannot be seen is said.

      A first look, on an invented organisation:  daylight demo
      Your own work in one repository:            daylight scan PATH && daylight me

      More about one command:                     daylight help COMMAND

      Exit codes: 0 done, 1 failed, 2 usage, 3 some repositories were not read, 4 refused by a trust rule.
      """,
    version: version,
    subcommands: [ManualCommand.self],
    groupedSubcommands: [
      CommandGroup(name: "First", subcommands: [DemoCommand.self, InitCommand.self, DoctorCommand.self]),
      CommandGroup(
        name: "Reading",
        subcommands: [ScanCommand.self, NightlyCommand.self, FactsCommand.self, IngestCommand.self]),
      CommandGroup(
        name: "Evidence",
        subcommands: [
          ItemsCommand.self, DocumentsCommand.self, StandardsCommand.self, InitiativesCommand.self,
          CoverageCommand.self, VerifyCommand.self, RulesCommand.self,
        ]),
      CommandGroup(
        name: "Artifact",
        subcommands: [
          MeCommand.self, EvidenceCommand.self, HighlightsCommand.self, SponsorCommand.self,
          ContestsCommand.self,
        ]),
      CommandGroup(
        name: "Growth",
        subcommands: [
          StartCommand.self, AuditCommand.self, PlanCommand.self, PipelineCommand.self, CalibrateCommand.self,
        ]),
      CommandGroup(
        name: "Accountability",
        subcommands: [
          FitCommand.self, MapCommand.self, CharterCommand.self, OutcomesCommand.self, WarningsCommand.self,
          LintCommand.self,
        ]),
      CommandGroup(
        name: "Administration",
        subcommands: [
          IdentitiesCommand.self, TeamsCommand.self, OwnershipCommand.self, HooksCommand.self, TemplatesCommand.self,
          DpiaCommand.self, RetentionCommand.self,
        ]),
    ])

  /// The version of the program.
  public static let version = "0.1.0"

  /// For the parser.
  public init() {}

  /// Runs the command line and ends the process with its exit code.
  public static func start() async {
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      Console.note(failure.description)
      Foundation.exit(failure.status.rawValue)
    } catch let error as StoreError {
      Console.note(error.description)
      Foundation.exit(Failure.Status.failed.rawValue)
    } catch {
      let code = exitCode(for: error)
      // The parser's own messages: help goes to standard output, mistakes are usage.
      let text = fullMessage(for: error)
      if code == .success { Console.write(text + "\n") } else if !text.isEmpty { Console.note(text) }
      if code == .validationFailure, text.contains("Unexpected argument"),
        let meant = CommandSuggestion.commandLine(for: CommandLine.arguments.dropFirst())
      {
        Console.note("Did you mean: \(meant)")
      }
      Foundation.exit(code == .validationFailure ? Failure.Status.usage.rawValue : code.rawValue)
    }
  }
}
