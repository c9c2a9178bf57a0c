internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import Foundation

/// `daylight lint`
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check what people wrote: plans, charters, map, minutes, org.yaml.",
    subcommands: [Check.self, Explain.self, Rules.self], defaultSubcommand: Check.self)

  /// From which severity on a finding ends the command with exit status 1.
  enum Threshold: String, ExpressibleByArgument, CaseIterable {
    case note, warning, error, never

    func isReached(by severity: LintSeverity) -> Bool {
      switch self {
      case .note: true
      case .warning: severity >= .warning
      case .error: severity >= .error
      case .never: false
      }
    }
  }

  /// `daylight lint check`
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Check a workspace.",
      discussion: """
        Each finding has the place in the file, a stable id, and what to do. Nothing is changed.

        Exit status: 0 when nothing is found from the severity of --fail-on on, 1 when something is, 2 when there is no \
        workspace to check. SARIF 2.1.0 is what forges and editors read.
        """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, ndjson, sarif }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp("Only findings in these files or folders of the workspace.", valueName: "path"))
    var paths: [String] = []
    @Option(help: "text, json, ndjson or sarif.") var format: Format = .text
    @Option(help: "note, warning, error or never.") var failOn: Threshold = .warning
    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
    var output: String?

    func validate() throws { try OutputOptions.check(output) }

    func run() throws {
      try LintCommand.report(
        options, folder: try options.workspaceFolder(), paths: paths, format: format, failOn: failOn, output: output)
    }
  }

  /// Checks a workspace, writes what was found in some of its files, and ends with the exit status that says so.
  static func report(
    _ options: GlobalOptions, folder: String, paths: [String], format: Check.Format, failOn: Threshold, output: String?
  ) throws {
    let lint = try WorkspaceLint(folder: folder)
    let written = try CharterAuthors.findings(options, folder: folder)
    let wanted = try paths.map { try within(folder, $0, checked: lint.files) }
    func isWanted(_ file: String) -> Bool { wanted.isEmpty || wanted.contains { isBelow(file, $0) } }
    let files = lint.files.filter(isWanted)
    let findings = (lint.findings + written).sorted().filter { isWanted($0.place.file) }
    switch format {
    case .text:
      let lines = findings.flatMap { finding -> [String] in
        [Escaping.terminal(finding.line)] + (finding.remedy.map { ["    \(Escaping.terminal($0))"] } ?? [])
      }
      try OutputOptions.write(lines.map { $0 + "\n" }.joined(), to: output)
    case .json: try OutputOptions.write(try JSONReport.text(findings), to: output)
    case .ndjson: try OutputOptions.write(try findings.map { try JSONReport.line($0) + "\n" }.joined(), to: output)
    case .sarif:
      try OutputOptions.write(
        try SARIFReport.text(findings, rules: LintCatalogue.sarif, version: Daylight.version), to: output)
    }
    let count = Set(findings.map(\.place.file)).count
    Console.note(
      findings.isEmpty
        ? "\(files.count) \(files.count == 1 ? "file" : "files") checked, nothing found."
        : "\(findings.count) \(findings.count == 1 ? "finding" : "findings") in \(count) of \(files.count) files. More about one: daylight lint explain \(findings[0].rule)"
    )
    if findings.contains(where: { failOn.isReached(by: $0.severity) }) {
      throw ExitCode(Failure.Status.failed.rawValue)
    }
  }

  private static func isBelow(_ file: String, _ path: String) -> Bool {
    path.isEmpty || file == path || file.hasPrefix("\(path)/")
  }

  /// A path as a file or folder of the workspace: as it stands in the workspace, else from where one is.
  ///
  /// - Throws: `Failure` where nothing below it is checked: a misspelt path must not look like a clean file.
  private static func within(_ folder: String, _ path: String, checked files: [String]) throws -> String {
    let places = [folder, FileManager.default.currentDirectoryPath].map { WorkspaceFiles.absolute(path, $0) }
    for place in places {
      guard place == folder || place.hasPrefix("\(folder)/") else { continue }
      let inside = String(place.dropFirst(folder.count + 1))
      if files.contains(where: { isBelow($0, inside) }) { return inside }
    }
    let isThere = places.contains(where: FileManager.default.fileExists)
    let shown = files.prefix(8).joined(separator: ", ")
    throw Failure(
      isThere ? "Nothing below '\(path)' is checked in \(folder)." : "There is no '\(path)' in \(folder).",
      hint: files.isEmpty
        ? "Nothing there is checked." : "Checked are: \(shown)\(files.count > 8 ? " and others" : "")", status: .usage)
  }

  /// `daylight lint explain`
  struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "explain", abstract: "What a rule finds, why, and what to do.")

    @Argument(help: ArgumentHelp("The rule's id, such as charter/activity-outcome.", valueName: "id")) var id: String

    func run() throws {
      guard let entry = LintCatalogue.entry(id) else {
        let near = References.nearest(id, in: LintCatalogue.all.map(\.id))
        throw Failure(
          "There is no rule '\(id)'.",
          hint: near.map { "Did you mean '\($0)'?" } ?? "All rules are listed by: daylight lint rules", status: .usage)
      }
      var text = "\(entry.id) (\(entry.severity.rawValue); looks at: \(entry.files.joined(separator: ", ")))\n\n"
      text += "\(entry.summary)\n\nWhat to do: \(entry.remedy)\n"
      if let wrong = entry.wrong { text += "\nNot:\n    \(wrong)\n" }
      if let right = entry.right { text += "\nInstead:\n    \(right)\n" }
      Console.write(text)
    }
  }

  /// `daylight lint rules`
  struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rules", abstract: "List all rules.")

    @OptionGroup var list: ListOptions

    func run() throws {
      try list.write(
        Block.Table(
          caption: "Rules", headings: ["id", "severity", "files", "what it finds"],
          rows: LintCatalogue.all.map { [$0.id, $0.severity.rawValue, $0.files.joined(separator: ", "), $0.summary] }),
        records: LintCatalogue.all)
    }
  }
}
