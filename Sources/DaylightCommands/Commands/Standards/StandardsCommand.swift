internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight standards`
struct StandardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standards", abstract: "Which standards there are, and who took them up.",
    discussion: """
      A standard is a file that tells others how to work, or keeps trouble away: a guide, a shared pipeline, a preset, a \
      policy, a template. Written is not adopted: another repository takes a standard up by a commit of its own.
      """,
    subcommands: [StandardsList.self, StandardsShow.self], defaultSubcommand: StandardsList.self)
}

/// `daylight standards list`
struct StandardsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the standards, with how many repositories took each up.",
    discussion: """
      In order of repository and path. The numbers are about standards; no list compares people. They count the other \
      repositories that were read, and are left out where there is none.
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "Only those of this repository.") var repository: String?
  @Option(help: "Only those of this category, such as styleGuide or pipeline.") var category: String?
  @Flag(help: "Only those that another repository took up.") var adopted = false
  @OptionGroup var list: ListOptions

  private struct Row: Encodable {
    var id: String
    var repository: String
    var path: String
    var category: String
    var title: String
    var since: String
    var enforcedBy: String?
    /// Nothing where no other repository was read: what could not be seen is no zero.
    var uptake: Uptake?
  }

  private struct Uptake: Encodable {
    var takenUp: Int
    var rolledOut: Int
    var kept: Int
    var givenUp: Int

    init(_ entry: StandardsCatalogue.Entry) {
      takenUp = entry.pulled.count
      rolledOut = entry.adoptions.count - takenUp
      kept = entry.adoptions.count { $0.retention == .kept }
      givenUp = entry.adoptions.count { $0.retention == .removed }
    }

    /// - Parameter zeros: whether nothing is written as 0. A forge may apply a standard to all repositories unseen, so a
    ///   reader sees no zero; a program does.
    func cells(zeros: Bool) -> [String] {
      [takenUp, rolledOut, kept, givenUp].map { $0 == 0 && !zeros ? "" : "\($0)" }
    }
  }

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    if let category, StandardFact.Category(rawValue: category) == nil {
      throw Failure(
        "There is no category '\(category)'.",
        hint: "There are \(StandardFact.Category.allCases.map(\.rawValue).joined(separator: ", ")).", status: .usage)
    }
    try evidence.check(repository: repository)
    let entries = try installation.standards(evidence).entries.filter { entry in
      (repository.map { $0 == entry.standard.repository } ?? true)
        && (category.map { $0 == entry.standard.category.rawValue } ?? true) && (!adopted || !entry.adoptions.isEmpty)
    }
    let isAlone = evidence.coverage.repositories.count == 1
    let rows = entries.map { entry in
      Row(
        id: entry.id, repository: entry.standard.repository, path: entry.standard.path,
        category: entry.standard.category.rawValue, title: entry.standard.title, since: "\(entry.day)",
        enforcedBy: entry.standard.enforcement, uptake: isAlone ? nil : Uptake(entry))
    }
    // A program finds the same columns whatever was read; a reader is spared the empty ones.
    let uptake = isAlone && list.format != .csv ? [] : ["taken up", "rolled out", "kept", "given up"]
    try list.write(
      .init(
        caption: "Standards", headings: ["id", "repository", "path", "category", "since", "enforced by"] + uptake,
        rows: rows.map {
          [$0.id, $0.repository, $0.path, $0.category, $0.since, $0.enforcedBy ?? ""]
            + ($0.uptake?.cells(zeros: list.format == .csv) ?? uptake.map { _ in "" })
        }), records: rows)
    if isAlone, list.format == .text {
      Console.note("Who took these up is not seen: no other repository was read.")
    }
  }
}
