internal import ArgumentParser
internal import DaylightCore
internal import DaylightScanner
internal import Foundation

/// `daylight teams import`
struct TeamsImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read teams from another tool's file, and print them for org.yaml.",
    discussion: """
      It reads CODEOWNERS, OWNERS_ALIASES, Backstage's Group and User, Kubernetes' sigs.yaml, and tables with the columns \
      team, name, parent, person, email, handle, from, until. Nothing is written: the teams and stays go to standard \
      output, as they belong into org.yaml. Nobody is enrolled by it.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: "The file; - for standard input.") var file: String
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The form: \(TeamImport.Form.allCases.map(\.rawValue).joined(separator: ", ")).",
      discussion: "Default: what the file's name tells.", valueName: "form"))
  var form: String?

  func run() throws {
    try checkPlace()
    let chosen = try chosenForm()
    let data: Data
    if file == "-" {
      data = (try? FileHandle.standardInput.readToEnd()) ?? Data()
    } else {
      guard let contents = FileManager.default.contents(atPath: file) else {
        throw Failure("\(file) cannot be read.", status: .usage)
      }
      data = contents
    }
    guard data.count <= 16 << 20 else { throw Failure("\(file) is larger than 16 MB.", status: .usage) }
    let imported = TeamImport([UInt8](data), form: chosen)
    let organisation = try options.workspaceFiles()?.organisation ?? Organisation()
    if !imported.entries.isEmpty { Console.write(RosterFragment(imported, organisation).text) }
    for problem in imported.problems { Console.note("\(file):\(problem.line): \(problem.message)") }
    let people = Set(imported.entries.flatMap(\.members).map(\.person)).count
    let teams = imported.entries.count
    Console.note("\(teams) \(teams == 1 ? "team" : "teams"), \(people) \(people == 1 ? "person" : "people").")
    if imported.entries.isEmpty {
      throw Failure(
        "\(file) names no team that could be read.",
        hint: "People who own something by name are in no team for that: enter teams in org.yaml by hand.")
    }
    if !imported.problems.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
  }

  /// Says what is wrong with the place before anything is said of its name.
  private func checkPlace() throws {
    guard file != "-" else { return }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      throw Failure("There is no file \(file).", hint: "Name the file that says who is in which team.", status: .usage)
    }
    if isFolder.boolValue {
      throw Failure(
        "\(file) is a folder.", hint: "Name a file in it, such as OWNERS_ALIASES or .github/CODEOWNERS.",
        status: .usage)
    }
  }

  private func chosenForm() throws -> TeamImport.Form {
    let known = TeamImport.Form.allCases.map(\.rawValue).joined(separator: ", ")
    if let form {
      guard let chosen = TeamImport.Form(rawValue: form) else {
        throw Failure("'\(form)' is no form.", hint: "There are \(known).", status: .usage)
      }
      return chosen
    }
    guard let chosen = TeamImport.Form(path: file) else {
      throw Failure("The name of \(file) does not tell its form.", hint: "Say it with --as: \(known).", status: .usage)
    }
    return chosen
  }
}
