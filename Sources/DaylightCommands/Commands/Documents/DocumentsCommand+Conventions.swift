internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

extension DocumentsCommand {
  /// `daylight documents conventions`
  struct Conventions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conventions",
      abstract: "Say in which conventions a repository writes its documents, and why they are seen.",
      discussion: """
        Reads the newest tree of the main line, without a scan. "known" means that most texts of the folder are documents \
        by their own signs, "shared" that they share a template that asks what a design asks. What only its neighbours \
        made known is counted as learned.
        """)

    @OptionGroup var options: GlobalOptions
    @Argument(
      help: ArgumentHelp(
        "Repositories, bare or not. Default: those of the workspace, else the one here.", valueName: "repository"))
    var repositories: [String] = []
    @OptionGroup var list: ListOptions

    /// A convention for a list.
    private struct Row: Encodable {
      var repository: String
      var convention: DocumentConvention
      var why: String
    }

    func run() async throws {
      GitLibrary.start()
      let workspace = try options.workspaceFiles()
      let settings = workspace?.documents ?? DocumentSettings()
      let here = FileManager.default.currentDirectoryPath
      var rows: [Row] = []
      var unread: [String] = []
      for (repository, path) in wanted(workspace, here) {
        do {
          let survey = try await DocumentSurvey(of: path, settings: settings)
          rows += survey.conventions.map { Row(repository: repository, convention: $0, why: Conventions.reason($0)) }
          let count = survey.documents.count
          let alone = max(0, count - survey.conventions.reduce(0) { $0 + $1.documents })
          Console.note(
            "\(repository): \(count) \(count == 1 ? "document" : "documents"), \(alone == 0 ? "all" : "\(count - alone)") in folders of their kind."
          )
          for problem in survey.diagnostics.prefix(20) {
            Console.note("\(problem.path)\(problem.line.map { ":\($0)" } ?? ""): \(problem.message)")
          }
        } catch let error as GitError {
          unread.append("\(path) was not read: \(error.message)")
        } catch let refusal as RepositoryScan.Refusal {
          unread.append("\(path) was not read: \(refusal)")
        }
      }
      try list.write(
        Block.Table(
          caption: "Conventions of documents",
          headings: ["repository", "folder", "family", "documents", "learned", "why"],
          rows: rows.map { row in
            [
              row.repository, row.convention.folder.isEmpty ? "." : row.convention.folder,
              row.convention.family.rawValue,
              "\(row.convention.documents) of \(row.convention.texts)", "\(row.convention.learned)", row.why,
            ]
          }), records: rows)
      for problem in unread { Console.note(problem) }
      if !unread.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
    }

    /// What each repository is called, and where it is.
    private func wanted(_ workspace: WorkspaceFiles?, _ here: String) -> [(name: String, path: String)] {
      if repositories.isEmpty, let workspace {
        let listed = RepositoryList(workspace.sources, mirrors: options.mirrorFolder(workspace), here: here).entries
        if !listed.isEmpty { return listed.map { ($0.scanned.id ?? $0.scanned.path, $0.scanned.path) } }
      }
      return (repositories.isEmpty ? ["."] : repositories).map { ($0, WorkspaceFiles.absolute($0, here)) }
    }

    private static func reason(_ convention: DocumentConvention) -> String {
      var parts: [String] = []
      switch convention.basis {
      case .known: parts.append("most texts are documents by their own signs")
      case .shared: parts.append("the texts share a template")
      case .configured: parts.append("org.yaml says so")
      }
      if convention.isNumbered { parts.append("names are numbered") }
      if !convention.fields.isEmpty { parts.append("fields \(convention.fields.prefix(6).joined(separator: ", "))") }
      if !convention.sections.isEmpty {
        parts.append("sections \(convention.sections.prefix(6).joined(separator: ", "))")
      }
      return parts.joined(separator: "; ")
    }
  }

  /// `daylight documents graph`
  struct Graph: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "graph", abstract: "List which documents refer to which.",
      discussion: "With --dot it is written for Graphviz: daylight documents graph --dot | dot -Tsvg > documents.svg")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Only documents of this repository.") var repository: String?
    @Flag(help: "Write the graph in Graphviz' language.") var dot = false
    @OptionGroup var list: ListOptions

    /// An arrow.
    private struct Row: Encodable {
      var from: String
      var to: String
      var day: CalendarDay
      var isOwn: Bool
    }

    func run() throws {
      let installation = try Installation(options)
      let evidence = try installation.evidence()
      let pages = try DocumentsCommand.pages(installation, evidence).filter {
        repository == nil || $0.repository == repository
      }
      let rows = pages.flatMap { page in
        page.refersTo.map { Row(from: page.title, to: $0.what, day: $0.day, isOwn: $0.isOwn) }
      }
      if dot {
        func quoted(_ text: String) -> String {
          "\"" + text.filter { $0 != "\n" && $0 != "\r" }.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            + "\""
        }
        let arrows = rows.map { "  \(quoted($0.from)) -> \(quoted($0.to))\($0.isOwn ? " [style=dashed]" : "");\n" }
        try OutputOptions.write(
          "digraph documents {\n  rankdir=LR;\n  node [shape=box];\n" + arrows.joined() + "}\n", to: list.output)
        return
      }
      try list.write(
        Block.Table(
          caption: "Which documents refer to which",
          headings: ["document", "refers to", "since", "by its own authors"],
          rows: rows.map { [$0.from, $0.to, "\($0.day)", $0.isOwn ? "yes" : "no"] }), records: rows)
    }
  }
}
