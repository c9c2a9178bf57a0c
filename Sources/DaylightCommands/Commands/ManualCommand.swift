internal import ArgumentParser
internal import Foundation

/// `daylight manual`: for packages, so that a manual page needs no second build.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual pages, for man.", shouldDisplay: false)

  @Argument(help: ArgumentHelp("The folder they go to.", valueName: "folder")) var folder: String

  func run() throws {
    let description = Data(Daylight._dumpHelp().utf8)
    let tool = try JSONDecoder().decode(CommandDescription.Tool.self, from: description)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for page in ManualPage.all(of: tool.command, version: Daylight.version) {
      try AtomicFile.write(page.text, to: "\(folder)/\(page.file)", mode: 0o644)
      Console.write("\(folder)/\(page.file)\n")
    }
  }
}
