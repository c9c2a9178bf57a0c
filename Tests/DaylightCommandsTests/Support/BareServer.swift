import Foundation

@testable import DaylightCommands

/// A folder of bare repositories as a server keeps them, a workspace that lists them, and the command.
struct BareServer {
  let command: SealedCommand
  let git: SealedGit

  var folder: String { command.folder }
  var root: String { "\(folder)/srv" }
  var workspace: String { "\(folder)/workspace" }

  init() throws {
    command = try SealedCommand()
    git = SealedGit(home: command.folder)
    for path in [root, workspace] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
  }

  /// Lends a server that leaves nothing.
  static func lend(_ body: (BareServer) throws -> Void) throws {
    let server = try BareServer()
    defer { server.command.remove() }
    try body(server)
  }

  /// Makes a repository such as `team/api.git` with a few commits, and a design document.
  @discardableResult
  func repository(_ name: String, commits: Int = 3) throws -> String {
    let path = "\(root)/\(name)"
    try FileManager.default.createDirectory(
      atPath: path.parentFolder, withIntermediateDirectories: true)
    var history = FastImport()
    for number in 0..<commits {
      _ = history.commit(
        "Change \(number) of \(name)\n\nReviewed-by: Kim Bo <kim@harbour.example>\n",
        [
          number == 0
            ? .file("docs/adr/0001-\(number).md", SoundHistory.text(number)) : .file("file\(number).txt", "\(number)\n")
        ])
    }
    try history.write(to: path, with: git, isPacked: true)
    return path
  }

  /// Pushes one more commit to a repository's branch, as a user would: through another clone.
  func push(to name: String, branch: String = "main") throws {
    let clone = "\(folder)/clone-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: clone) }
    try git.run("clone", "--quiet", "\(root)/\(name)", clone, in: folder)
    try git.run("checkout", "--quiet", "-B", branch, in: clone)
    try git.run("commit", "--quiet", "--allow-empty", "-m", "Pushed \(UUID().uuidString)", in: clone)
    try git.run("push", "--quiet", "--force", "origin", branch, in: clone)
  }

  /// Writes the workspace's `org.yaml`.
  func organise(_ repositories: String, nightly: String = "retries: 0") throws {
    let text = """
      version: 1
      name: Harbour
      state: ../state
      nightly: { \(nightly) }
      repositories:
      \(repositories)

      """
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(workspace)/org.yaml"))
  }

  /// Runs a night.
  @discardableResult
  func night(_ options: String...) throws -> (outcome: SealedCommand.Outcome, report: NightlyReport?) {
    let outcome = try command.run(["nightly", "--org", "workspace/org.yaml"] + options)
    return (outcome, NightlyFolder(state: "\(folder)/state").newest())
  }

  /// All facts, one a line.
  func facts(state: String = "state") throws -> [String] { try command.facts(state: state, "--raw").texts }
}
