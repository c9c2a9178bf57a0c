import DaylightGit
import Foundation

/// Runs the built command in a folder of its own: nothing of the user's configuration reaches it, and it leaves nothing.
struct SealedCommand {
  /// What a run printed, and how it ended.
  struct Outcome {
    var output: String
    var diagnostics: String
    var status: Int32
  }

  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "daylight-cli-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  /// The executable beside the tests' own bundle; `DAYLIGHT_PROGRAM` names another build of it.
  static var executable: URL {
    if let program = ProcessInfo.processInfo.environment["DAYLIGHT_PROGRAM"] { return URL(fileURLWithPath: program) }
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent()
      let candidate = folder.appending(path: "daylight")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !isFolder(candidate.path) { return candidate }
    }
    return URL(fileURLWithPath: "/nowhere/daylight")
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// All that a run knows of the machine.
  func environment(columns: Int = 100) -> [String: String] {
    [
      "HOME": folder, "XDG_STATE_HOME": "\(folder)/xdg", "XDG_CONFIG_HOME": "\(folder)/config", "COLUMNS": "\(columns)",
      "GIT_CONFIG_NOSYSTEM": "1", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8",
    ]
  }

  func run(_ arguments: String..., columns: Int = 100) throws -> Outcome { try run(arguments, columns: columns) }

  func run(_ arguments: [String], columns: Int = 100, input: [UInt8]? = nil) throws -> Outcome {
    let process = Process()
    process.executableURL = SealedCommand.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment(columns: columns)
    // Files, not pipes: a full pipe would stop a command that prints much.
    let output = "\(folder)/out-\(UUID().uuidString)"
    let diagnostics = "\(folder)/err-\(UUID().uuidString)"
    for path in [output, diagnostics] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: diagnostics)
    process.standardInput = FileHandle.nullDevice
    if let input {
      let file = "\(folder)/in-\(UUID().uuidString)"
      try Data(input).write(to: URL(fileURLWithPath: file))
      process.standardInput = FileHandle(forReadingAtPath: file)
    }
    try process.run()
    process.waitUntilExit()
    func text(_ path: String) -> String {
      String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
    return Outcome(output: text(output), diagnostics: text(diagnostics), status: process.terminationStatus)
  }

  /// A small repository: a decision by Ana, a change by Kim that carries it out and that Ana reviewed.
  func repository(_ name: String, hostile: String = "") throws -> String {
    let path = "\(folder)/\(name).git"
    let writer = try RepositoryWriter(creating: path, bare: true, initialBranch: "main")
    let day: Int64 = 86_400
    func who(_ name: String, _ email: String, _ at: Int64) -> Signature {
      Signature(name: Array(name.utf8), email: Array(email.utf8), seconds: 1_760_000_000 + at * day, offsetMinutes: 0)
    }
    let decision =
      "# 14. Retry budget \(hostile)\n\nDate: 2025-10-09\n\n## Status\n\nAccepted\n\n## Context\n\n"
      + (1...20).map { "Reason number \($0) for a budget of retries.\n" }.joined() + "\n## Decision\n\n"
      + (1...15).map { "Part \($0) of the decision.\n" }.joined() + "\n## Consequences\n\nFewer storms.\n"
    let adr = try writer.blob(Array(decision.utf8))
    let code = try writer.blob(Array("retry(budget: 3)\n".utf8))
    let document = (path: Array("docs/adr/0014-retry-budget.md".utf8), mode: UInt32(0o100644), id: adr)
    let first = try writer.commit(
      tree: try writer.tree([document]), parents: [], author: who("Ana Keller", "ana@harbour.example", 0),
      committer: who("Kim Bo", "kim@harbour.example", 0), message: Array("Decide on a retry budget \(hostile)\n".utf8))
    let second = try writer.commit(
      tree: try writer.tree([document, (path: Array("client.swift".utf8), mode: 0o100644, id: code)]), parents: [first],
      author: who("Kim Bo", "kim@harbour.example", 30), committer: who("Kim Bo", "kim@harbour.example", 30),
      message: Array(
        "Give the client a budget\n\nImplements: ADR-0014\nReviewed-by: Ana Keller <ana@harbour.example>\n".utf8))
    try writer.setReference("refs/heads/main", to: second)
    return path
  }
}
