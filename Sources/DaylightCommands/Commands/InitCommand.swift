internal import ArgumentParser
internal import DaylightGit
internal import DaylightScanner
internal import Foundation

/// `daylight init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a workspace: the folder of files that people write.",
    discussion: """
      The workspace belongs in a private git repository. Existing files are never overwritten. Repositories that you \
      name are entered; the roster starts with you alone, because nobody is analysed by name before being told.
      """)

  @Argument(help: ArgumentHelp("The folder.", valueName: "folder")) var folder: String
  @Option(
    name: .customLong("repository"),
    help: ArgumentHelp("A repository to enter; may be given several times.", valueName: "path")) var repositories:
    [String] = []
  @Option(help: "The organisation's name.") var name = "Our organisation"
  @Option(help: "The time zone in which days and quarters are counted.") var zone = "UTC"

  func run() throws {
    let here = FileManager.default.currentDirectoryPath
    let path = WorkspaceFiles.absolute(folder, here)
    let org = "\(path)/org.yaml"
    if FileManager.default.fileExists(atPath: org) {
      throw Failure(
        "\(org) is already there.",
        hint: "Nothing was changed. Edit it, then check it with: daylight doctor --workspace \(folder)", status: .usage)
    }
    guard ZoneOffsets.changes(of: zone) != nil else {
      throw Failure("There is no time zone '\(zone)'.", hint: "Write one such as Europe/Berlin.", status: .usage)
    }
    let today = TrustRules.today(.init())
    let configured = GitLibrary.userConfiguration("user.email")
    // An address of this machine alone tells nobody, and the roster would refuse it.
    let email = configured.flatMap { PeopleDirectory.isNobodys($0) ? nil : $0 }
    let text = WorkspaceTemplate.organisation(
      name: name, zone: zone, you: (GitLibrary.userConfiguration("user.name") ?? NSUserName(), email),
      today: "\(today)",
      repositories: repositories.map { WorkspaceFiles.absolute($0, here) })
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: org), options: .withoutOverwriting)
      let ladder = "\(path)/ladder.yaml"
      if !FileManager.default.fileExists(atPath: ladder) {
        try Data(WorkspaceTemplate.ladder.utf8).write(to: URL(fileURLWithPath: ladder), options: .withoutOverwriting)
      }
      let schemas = "\(path)/\(WorkspaceForms.folder)"
      try FileManager.default.createDirectory(atPath: schemas, withIntermediateDirectories: true)
      for form in WorkspaceForms.all {
        try AtomicFile.write(form.schema, to: "\(schemas)/\(form.schemaName)", mode: 0o644)
      }
    } catch {
      throw Failure("The workspace cannot be written: \(error.localizedDescription)")
    }
    _ = try WorkspaceFiles(folder: path)
    Console.note("Made \(org) and \(path)/ladder.yaml.")
    if email == nil {
      Console.note(
        "\(configured.map { "Git's user.email, '\($0)', is many people's or nobody's address" } ?? "Git does not know your address"): enter yours under people in org.yaml."
      )
    }
    Console.note("Next: enter teams, people and repositories in org.yaml, then: daylight scan --workspace \(folder)")
  }
}
