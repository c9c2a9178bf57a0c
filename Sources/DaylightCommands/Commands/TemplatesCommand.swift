internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import Foundation

/// `daylight templates`
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "See and change how HTML pages are made.",
    discussion: """
      A file in the workspace's folder templates takes the place of the program's template of that name. extra.css is \
      added to the style sheets, for colours and type of your own.
      """,
    subcommands: [List.self, Show.self, Export.self, Check.self], defaultSubcommand: List.self)

  /// A template for a list.
  private struct Row: Encodable {
    var name: String
    var purpose: String
    var from: String
  }

  /// All names with what they are for and what the program has.
  private static var all: [(name: String, summary: String, source: String)] {
    Template.allCases.map { ($0.file, $0.summary, $0.source) }
      + StyleSheet.allCases.map { ($0.file, $0.summary, $0.source) }
  }

  /// `daylight templates list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the templates, and which of them are the workspace's own.")
    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions

    func run() throws {
      let workspace = try options.workspaceFiles()
      let own = Set(
        try workspace.map { try WorkspaceTemplates.files(in: WorkspaceTemplates.folder($0.folder)) }?.map(\.name) ?? [])
      let rows = TemplatesCommand.all.map {
        Row(name: $0.name, purpose: $0.summary, from: own.contains($0.name) ? "workspace" : "program")
      }
      try list.write(
        .init(
          caption: "Templates", headings: ["name", "what it makes", "from"],
          rows: rows.map { [$0.name, $0.purpose, $0.from] }), records: rows)
    }
  }

  /// `daylight templates show`
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print a template as the program has it.")
    @Argument(help: "The name, such as card.mustache.") var name: String

    func run() throws {
      guard let found = TemplatesCommand.all.first(where: { $0.name == name }) else {
        throw Failure(
          "There is no template '\(name)'.", hint: "There are \(TemplateSet.names.joined(separator: ", ")).",
          status: .usage)
      }
      Console.write(found.source)
    }
  }

  /// `daylight templates export`
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write the program's templates into the workspace, to be changed there.",
      discussion: "Write only those that you change: the others then follow the program when it is renewed.")
    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Which; all unless named.", valueName: "name")) var names: [String] = []
    @Flag(help: "Write over files that are there.") var force = false

    func run() throws {
      guard let workspace = try options.workspaceFiles() else {
        throw Failure(
          "There is no workspace here.", hint: "Name one with --workspace DIR, or make one: daylight init FOLDER",
          status: .usage)
      }
      let wanted =
        try names.isEmpty
        ? TemplatesCommand.all
        : names.map { name in
          guard let found = TemplatesCommand.all.first(where: { $0.name == name }) else {
            throw Failure(
              "There is no template '\(name)'.", hint: "There are \(TemplateSet.names.joined(separator: ", ")).",
              status: .usage)
          }
          return found
        }
      let folder = WorkspaceTemplates.folder(workspace.folder)
      let taken = wanted.map(\.name).filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)") }
      guard force || taken.isEmpty else {
        throw Failure(
          "\(folder) has \(taken.joined(separator: ", ")) already; nothing was written.",
          hint: "Name others, or write over them with --force.", status: .usage)
      }
      do {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for template in wanted {
          try AtomicFile.write(template.source, to: "\(folder)/\(template.name)", mode: nil)
        }
      } catch let failure as Failure {
        throw failure
      } catch {
        throw Failure("\(folder) cannot be written: \(error.localizedDescription)")
      }
      Console.note("Wrote \(wanted.count) \(wanted.count == 1 ? "file" : "files") to \(folder)")
    }
  }

  /// `daylight templates check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check the workspace's templates, by file and line.")
    @OptionGroup var options: GlobalOptions

    func run() throws {
      let templates = try WorkspaceTemplates.read()
      let sample = Artifact(
        kind: "sample", title: "Sample", lead: "A sample.", particulars: [.init("Purpose", "a sample")],
        sections: [
          .init("Sample", [.list(["a"]), .passages(.init("A", [.init("b", "c")])), .quote(text: "a", by: "b")]),
          .init("Table", [.table(.init(caption: "a", headings: ["b"], rows: [["c"]]))]),
        ], footer: ["A sample."])
      _ = try HTMLReport(sample, templates: templates).text()
      Console.note(templates == nil ? "The workspace has no templates of its own." : "The templates are sound.")
    }
  }
}
