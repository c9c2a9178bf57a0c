import Foundation
import Testing

/// A folder with blanks and a line end in its name, the commands, and git as a person runs it, hooks and all.
struct HookBench {
  let command: SealedCommand
  /// Where repositories go.
  let folder: String

  /// Lends one and removes it afterwards.
  static func lend(_ body: (HookBench) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let folder = "\(command.folder)/some \n folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try body(HookBench(command: command, folder: folder))
  }

  /// The same for a test that waits.
  static func lendWaiting(_ body: (HookBench) async throws -> Void) async throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let folder = "\(command.folder)/some \n folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try await body(HookBench(command: command, folder: folder))
  }

  /// The hooks' program beside the command.
  static var program: String {
    SealedCommand.executable.deletingLastPathComponent().appending(path: "daylight-hook").path
  }

  struct Outcome {
    var output: String
    var diagnostics: String
    var status: Int32
    /// What Daylight said.
    var said: [String] { diagnostics.split(separator: "\n").filter { $0.contains("daylight: ") }.map(String.init) }
  }

  /// Runs a script of the shell; `git` in it knows nothing of the machine's settings.
  @discardableResult
  func run(
    _ script: String, _ arguments: String..., in place: String? = nil, shell: String = "/bin/sh",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell)
    process.arguments = ["-c", script, "sh"] + arguments
    process.currentDirectoryURL = URL(fileURLWithPath: place ?? folder)
    process.environment = command.environment().merging([
      "GIT_CONFIG_GLOBAL": "\(command.folder)/.gitconfig", "GIT_TERMINAL_PROMPT": "0", "GIT_EDITOR": "true",
      "GIT_AUTHOR_NAME": "Ana Keller", "GIT_AUTHOR_EMAIL": "ana@harbour.example",
      "GIT_AUTHOR_DATE": "1760000000 +0000", "GIT_COMMITTER_NAME": "Ana Keller",
      "GIT_COMMITTER_EMAIL": "ana@harbour.example", "GIT_COMMITTER_DATE": "1760000000 +0000", "LC_ALL": "C",
    ]) { $1 }.merging(environment) { $1 }
    let name = "\(command.folder)/run-\(UUID().uuidString)"
    for part in ["out", "err"] { _ = FileManager.default.createFile(atPath: "\(name).\(part)", contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: "\(name).out")
    process.standardError = FileHandle(forWritingAtPath: "\(name).err")
    try process.run()
    process.waitUntilExit()
    func text(_ part: String) -> String {
      String(decoding: FileManager.default.contents(atPath: "\(name).\(part)") ?? Data(), as: UTF8.self)
    }
    return Outcome(output: text("out"), diagnostics: text("err"), status: process.terminationStatus)
  }

  /// A repository with a work tree and one commit; git's sample hooks are in it as everywhere.
  func repository(_ name: String = "a repo") throws -> String {
    let path = "\(folder)/\(name)"
    let made = try run(
      "git init -q -b main \"$1\" && cd \"$1\" && mkdir api && echo 1 >api/client.txt && git add . && git commit -q -m One",
      path)
    try #require(made.status == 0, "\(made.diagnostics)")
    return path
  }

  /// A bare repository, and a clone of it to push from.
  func server(_ name: String = "a server") throws -> (bare: String, clone: String) {
    let bare = "\(folder)/\(name).git"
    let clone = "\(folder)/\(name) clone"
    let made = try run(
      "git init -q --bare -b main \"$1\" && git clone -q \"$1\" \"$2\" && cd \"$2\" && git commit -q --allow-empty -m One && git push -q origin main",
      bare, clone)
    try #require(made.status == 0, "\(made.diagnostics)")
    return (bare, clone)
  }

  /// Runs `daylight hooks`.
  func hooks(_ arguments: String...) throws -> SealedCommand.Outcome { try command.run(["hooks"] + arguments) }

  func write(_ text: String, to path: String, mode: Int = 0o644) throws {
    // Written by another process: a program that this one has open for writing, and a child of another test with it,
    // could not be run.
    let scratch = "\(command.folder)/text-\(UUID().uuidString)"
    try Data(text.utf8).write(to: URL(fileURLWithPath: scratch))
    let copied = try run("cat \"$1\" >\"$2\" && chmod $3 \"$2\"", scratch, path, String(mode, radix: 8))
    try #require(copied.status == 0, "\(copied.diagnostics)")
  }

  func read(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  /// Everything below a folder: paths, kinds, rights, links and bytes.
  func picture(_ path: String) throws -> [String] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: path).sorted().map { name in
      let full = "\(path)/\(name)"
      let attributes = try files.attributesOfItem(atPath: full)
      let rights = String((attributes[.posixPermissions] as? Int) ?? -1, radix: 8)
      switch attributes[.type] as? FileAttributeType {
      case .typeSymbolicLink?: return "\(name) -> \(try files.destinationOfSymbolicLink(atPath: full))"
      case .typeDirectory?: return "\(name)/ \(rights)"
      default: return "\(name) \(rights) \((files.contents(atPath: full) ?? Data()).base64EncodedString())"
      }
    }
  }
}
