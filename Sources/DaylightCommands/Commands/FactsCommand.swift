internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight facts`
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Print the facts that scans read, one JSON object a line.",
    discussion: """
      Without a workspace people appear as git has them, but for names that a .mailmap says are former ones. With a \
      workspace, the people outside its roster appear under a keyed pseudonym, and identities, which count commits, are \
      left out. --raw changes nothing: it is for `daylight ingest` on another machine, and not to be shown to anybody.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson, csv, table }

  @OptionGroup var options: GlobalOptions
  @Option(help: "Only one kind: \(Fact.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: String?
  @Option(help: "Only one repository, by id.") var repository: String?
  @Option(help: "ndjson, csv or table.") var format: Format = .ndjson
  @Flag(help: "Keep everybody as git has them, former names too: only for `daylight ingest`.") var raw = false

  func run() throws {
    let wanted = try kind.map { text in
      guard let kind = Fact.Kind(rawValue: text) else {
        throw Failure(
          "'\(text)' is no kind of fact.",
          hint: "There are \(Fact.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
          status: .usage)
      }
      return kind
    }
    let installation = try Installation.administered(options)
    if let repository, try !installation.database.repositories().contains(where: { $0.repository == repository }) {
      throw Failure(
        "No facts of a repository '\(repository)'.", hint: "The ids are in: daylight facts --kind repository",
        status: .usage)
    }
    let hasRoster = installation.organisation.hasRoster
    var veil = raw ? nil : try FactsCommand.veil(installation)
    if veil?.hidesNothing == true { veil = nil }
    let writer = FactsFile.Writer()
    var lines: [String] = []
    var rows: [[String]] = []
    try installation.database.facts(kind: wanted, repository: repository) { fact in
      // How often git has a name is nobody's business where names are the roster's.
      if hasRoster, !raw, fact.kind == .identity { return }
      let shown = veil?.veiled(fact) ?? fact
      let line = try writer.line(shown)
      switch format {
      case .ndjson:
        lines.append(line)
        if lines.count >= 1_000 {
          Console.write(lines.joined(separator: "\n") + "\n")
          lines.removeAll(keepingCapacity: true)
        }
      case .csv, .table: rows.append([shown.repository, shown.kind.rawValue, line])
      }
    }
    if !lines.isEmpty { Console.write(lines.joined(separator: "\n") + "\n") }
    let table = Block.Table(caption: "Facts", headings: ["repository", "kind", "fact"], rows: rows)
    switch format {
    case .ndjson: break
    case .csv: Console.write(CSVReport(table).text)
    case .table: if !rows.isEmpty { Console.write(TextTable(table, columns: Console.columns).text) }
    }
  }

  /// What people are shown through; nil where nobody says which name to use, so that nothing could be hidden.
  private static func veil(_ installation: Installation) throws -> FactVeil? {
    let organisation = installation.organisation
    var saysNames = organisation.hasRoster || !organisation.aliases.isEmpty
    if !saysNames {
      try installation.database.facts(kind: .alias, repository: nil) { fact in
        if case .alias(let alias) = fact, alias.basis == .mailmap { saysNames = true }
      }
    }
    guard saysNames else { return nil }
    return FactVeil(
      try installation.people(), calendar: organisation.calendar, hasRoster: organisation.hasRoster)
  }
}
