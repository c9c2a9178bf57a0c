internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

extension DocumentsCommand {
  /// `daylight documents list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the documents that were found.",
      discussion: "In order of repository and path. Citations are those by others than a document's authors.")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only documents of this repository.") var repository: String?
    @Option(help: "Only this family, such as adr, kep or designDoc.") var family: String?
    @Option(help: "Only this status, such as accepted or rejected.") var status: String?
    @OptionGroup var list: ListOptions

    /// A document for a list.
    private struct Row: Encodable {
      var lineage: String
      var repository: String
      var path: String
      var family: String
      var reference: String?
      var title: String
      var status: String
      var declaredStatus: String?
      var created: CalendarDay
      var authors: [String]
      var reviewers: [String]
      var citedByOthers: Int
      var confidence: String
    }

    func validate() throws {
      if let family, DocumentFact.Family(rawValue: family) == nil {
        throw ValidationError(
          "There is no family '\(family)'; there are \(DocumentFact.Family.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
      if let status, DocumentFact.Status(rawValue: status) == nil {
        throw ValidationError(
          "There is no status '\(status)'; there are \(DocumentFact.Status.allCases.map(\.rawValue).joined(separator: ", "))."
        )
      }
    }

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      try evidence.check(repository: repository)
      let rows = try DocumentsCommand.pages(installation, evidence).filter { page in
        (repository == nil || page.repository == repository) && (family == nil || page.family == family)
          && (status == nil || page.status == status)
      }.map { page in
        // A head may name somebody twice: above the text, and in it.
        func people(_ roles: String...) -> [String] {
          page.people.filter { roles.contains($0.role) }.map(\.who).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
          }
        }
        return Row(
          lineage: page.lineage, repository: page.repository, path: page.path, family: page.family,
          reference: page.reference,
          title: page.title, status: page.status, declaredStatus: page.declaredStatus, created: page.created,
          authors: people("author"), reviewers: people("reviewer", "approver"), citedByOthers: page.citedByOthers.count,
          confidence: page.confidence)
      }
      try list.write(
        Block.Table(
          caption: "Design documents",
          headings: ["lineage", "title", "family", "status", "authors", "cited by others", "repository", "path"],
          rows: rows.map { row in
            [
              row.lineage, row.title, row.family, row.status,
              row.authors.prefix(3).joined(separator: "; ") + (row.authors.count > 3 ? "; and others" : ""),
              row.citedByOthers == 0 && list.format != .csv ? "" : "\(row.citedByOthers)", row.repository, row.path,
            ]
          }), records: rows)
    }
  }

  /// `daylight documents show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show a document: its people, its life, who builds on it.",
      discussion: "With --format html the page has the picture of its life.")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only look in this repository.") var repository: String?
    @Argument(help: "The document's lineage, number, path, or words of its title.") var document: String
    @OptionGroup var output: OutputOptions

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      let page = try DocumentsCommand.find(
        document, in: try DocumentsCommand.pages(installation, evidence), repository: repository)
      let context = try installation.context(evidence)
      try output.write(
        page.artifact(footer: ["Rules \(context.rulesVersion), facts up to \(context.asOf)."]), record: page)
    }
  }
}
