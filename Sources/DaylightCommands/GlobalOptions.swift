internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import Foundation

/// Where the workspace and the state are: the options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The workspace folder.", discussion: "Default: the nearest folder upwards with an org.yaml.", valueName: "dir"))
  var workspace: String?

  @Option(help: ArgumentHelp("The organisation file; the same as --workspace with its folder.", valueName: "org.yaml"))
  var org: String?

  @Option(
    help: ArgumentHelp(
      "Where facts and journal are kept.", discussion: "Default: what org.yaml says, else $XDG_STATE_HOME/daylight.",
      valueName: "dir"))
  var state: String?

  mutating func validate() throws {
    WorkspaceTemplates.belong(to: workspace ?? org.map { $0.parentFolder })
  }

  /// The workspace's files; nil without a workspace.
  func workspaceFiles() throws -> WorkspaceFiles? {
    let here = FileManager.default.currentDirectoryPath
    if let workspace = try organisationFolder(here) ?? workspace {
      return try WorkspaceFiles(folder: WorkspaceFiles.absolute(workspace, here))
    }
    return try WorkspaceFiles.find(from: here).map { try WorkspaceFiles(folder: $0) }
  }

  /// The workspace of an organisation file that was named itself; nil when none was.
  private func organisationFolder(_ here: String) throws -> String? {
    guard let org else { return nil }
    let path = WorkspaceFiles.absolute(org, here)
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isThere, isFolder.boolValue {
      throw Failure(
        "--org names a folder, \(org).", hint: "Name the file: --org \(path)/org.yaml; or --workspace \(org)",
        status: .usage)
    }
    guard isThere else {
      throw Failure("There is no file \(path).", hint: "Make a workspace with: daylight init FOLDER", status: .usage)
    }
    guard path.lastPart == "org.yaml" else {
      throw Failure(
        "--org names \(org), which is not called org.yaml.", hint: "Name the file org.yaml in your workspace.",
        status: .usage)
    }
    let folder = path.parentFolder
    if let workspace, WorkspaceFiles.absolute(workspace, here) != folder {
      throw Failure("--org and --workspace name different workspaces.", hint: "Leave one of them out.", status: .usage)
    }
    return folder
  }

  /// The state folder, not yet made.
  func stateFolder(_ workspace: WorkspaceFiles?) -> String {
    if let state { return WorkspaceFiles.absolute(state, FileManager.default.currentDirectoryPath) }
    if let state = workspace?.state { return state }
    let environment = ProcessInfo.processInfo.environment
    let base: String
    if let xdg = environment["XDG_STATE_HOME"], xdg.hasPrefix("/") {
      base = xdg
    } else {
      base = "\(environment["HOME"] ?? NSHomeDirectory())/.local/state"
    }
    guard let workspace else { return "\(base)/daylight/default" }
    return "\(base)/daylight/\(KeyedHash.public.hex(workspace.folder).prefix(12))"
  }

  /// Where mirrors are kept.
  func mirrorFolder(_ workspace: WorkspaceFiles?) -> MirrorFolder {
    MirrorFolder(path: workspace?.mirrors ?? "\(stateFolder(workspace))/mirrors")
  }
}

/// How an artifact is written.
struct OutputOptions: ParsableArguments {
  @Option(help: "How it is written.")
  var format: ArtifactFormat = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  mutating func validate() throws { try OutputOptions.check(output) }

  /// Writes an artifact in the wanted format; a page with the workspace's templates.
  ///
  /// - Parameter record: what JSON holds; nil: the artifact's blocks.
  func write(_ artifact: Artifact, record: (any Encodable)? = nil) throws {
    let text: String
    switch format {
    case .text:
      text =
        TextReport(
          artifact, columns: output == nil ? Console.columns : 100, colour: output == nil && Console.isColoured
        ).text
    case .markdown: text = MarkdownReport(artifact).text
    case .html: text = try HTMLReport(artifact, templates: try WorkspaceTemplates.read()).text()
    case .json:
      if let record { text = try JSONReport.text(record) } else { text = try JSONReport.text(artifact) }
    }
    try OutputOptions.write(text, to: output)
  }

  /// Writes text to a file or to standard output.
  static func write(_ text: String, to output: String?) throws {
    guard let output else { return Console.write(text) }
    try AtomicFile.write(text, to: output, mode: nil)
    if !AtomicFile.isSpecial(output) { Console.note("Wrote \(output)") }
  }

  /// Refuses a file that cannot be written, before anything is read or noted for it.
  static func check(_ output: String?) throws {
    if let output, let obstacle = AtomicFile.obstacle(output) { throw ValidationError(obstacle.description) }
  }
}

/// How a list is written.
struct ListOptions: ParsableArguments {
  @Option(help: "How it is written.")
  var format: ReportFormat = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"))
  var output: String?

  mutating func validate() throws { try OutputOptions.check(output) }

  /// How many columns a text may take.
  var columns: Int { output == nil ? Console.columns : 160 }

  /// Writes rows: a table for people, records for programs.
  ///
  /// - Parameters:
  ///   - plain: the text where a table would be too wide to be read.
  ///   - nothing: what is said of a table without a row.
  func write(
    _ table: Block.Table, records: [some Encodable], plain: String? = nil, nothing: String = "Nothing to list."
  ) throws {
    let text: String
    switch format {
    case .text: text = table.rows.isEmpty ? "" : plain ?? TextTable(table, columns: columns).text
    case .csv: text = CSVReport(table).text
    case .json: text = try JSONReport.text(records)
    case .ndjson: text = try records.map { try JSONReport.line($0) + "\n" }.joined()
    case .markdown:
      text =
        MarkdownReport(Artifact(kind: "list", title: table.caption, sections: [.init(table.caption, [.table(table)])]))
        .text
    case .html:
      text = try HTMLReport(
        Artifact(kind: "list", title: table.caption, sections: [.init(table.caption, [.table(table)])]),
        templates: try WorkspaceTemplates.read()
      ).text()
    }
    try OutputOptions.write(text, to: output)
    if table.rows.isEmpty, format == .text { Console.note(nothing) }
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension ArtifactFormat: ExpressibleByArgument {}
