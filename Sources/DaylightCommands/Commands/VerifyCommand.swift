internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import Foundation

/// `daylight verify`
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Replay evidence from git, and name whatever does not agree.",
    discussion: """
      Every object that an item names is read again, with its hash; the repositories are read from nothing, beside the \
      stored facts; and the rules make the items anew. Whatever differs is named: the object, the fact, the item. \
      Without an ITEM everything is replayed. Work that people wrote down themselves, and reviews that an export told, \
      are in no git object and are taken as they stand.

      Exit status: 0 everything agrees, 1 something does not, 3 something could not be replayed, 2 usage.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Items' ids, or their beginnings.", valueName: "item")) var items: [String] = []
  @OptionGroup var workers: WorkerOptions
  @OptionGroup var list: ListOptions

  func run() async throws {
    let installation = try Installation(options)
    let lock = try installation.state.lock()
    defer { close(lock) }
    let outcome = try await Verification(installation: installation, jobs: workers.count).run(items)
    if list.format == .json {
      try OutputOptions.write(try JSONReport.text(outcome), to: list.output)
    } else if !outcome.findings.isEmpty || list.format != .text {
      try list.write(
        .init(
          caption: "What does not agree", headings: ["what", "repository", "place", "items", "finding"],
          rows: outcome.findings.map {
            [
              $0.kind.rawValue, $0.repository ?? "", $0.place ?? "",
              $0.items.prefix(4).joined(separator: " ") + ($0.items.count > 4 ? " and others" : ""), $0.message,
            ]
          }), records: outcome.findings)
    }
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    let what =
      "\(count(outcome.items, "item", "items")), \(count(outcome.objects, "git object", "git objects")), \(count(outcome.repositories, "repository", "repositories")) replayed"
    switch outcome.status {
    case nil: Console.note("\(what): everything agrees.")
    case .partial: Console.note("\(what): what was replayed agrees; not everything could be.")
    default: Console.note("\(what): not everything agrees.")
    }
    if let status = outcome.status { throw ExitCode(status.rawValue) }
  }
}
