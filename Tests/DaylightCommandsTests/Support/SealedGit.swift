import Foundation

/// The system's git, sealed off from the machine it is on, with fixed dates and identities.
struct SealedGit {
  /// A git that failed.
  struct Failure: Error, CustomStringConvertible { var description: String }

  /// Where it finds a home, and keeps what it is told and says.
  let home: String

  @discardableResult
  func run(_ arguments: String..., in folder: String, input: [UInt8] = []) throws -> String {
    try run(arguments, in: folder, input: input)
  }

  /// What git prints, without the line end.
  @discardableResult
  func run(_ arguments: [String], in folder: String, input: [UInt8] = []) throws -> String {
    // Without the templates a repository has a third of the files, which is what making many of them costs.
    let settings = [
      "gc.auto=0", "init.defaultBranch=main", "init.templateDir=", "advice.detachedHead=false",
      "uploadpack.allowFilter=true",
    ]
    return try program(
      "/usr/bin/env", ["git"] + settings.flatMap { ["-c", $0] } + ["-C", folder] + arguments, input: input)
  }

  /// Runs a script of the shell in which git is sealed off just so.
  @discardableResult
  func script(_ text: String, _ arguments: String...) throws -> String {
    try program("/bin/sh", ["-c", text, "sh"] + arguments, input: [])
  }

  private func program(_ path: String, _ arguments: [String], input: [UInt8]) throws -> String {
    let name = "\(home)/git-\(UUID().uuidString)"
    defer { for part in ["in", "out", "err"] { try? FileManager.default.removeItem(atPath: "\(name).\(part)") } }
    try Data(input).write(to: URL(fileURLWithPath: "\(name).in"))
    for part in ["out", "err"] { _ = FileManager.default.createFile(atPath: "\(name).\(part)", contents: nil) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: home)
    process.environment = environment
    process.standardInput = FileHandle(forReadingAtPath: "\(name).in")
    process.standardOutput = FileHandle(forWritingAtPath: "\(name).out")
    process.standardError = FileHandle(forWritingAtPath: "\(name).err")
    try process.run()
    process.waitUntilExit()
    func text(_ part: String) -> String {
      String(decoding: FileManager.default.contents(atPath: "\(name).\(part)") ?? Data(), as: UTF8.self)
    }
    guard process.terminationStatus == 0 else {
      throw Failure(description: "status \(process.terminationStatus): \(arguments): \(text("err"))")
    }
    return text("out").trimmingCharacters(in: .newlines)
  }

  private var environment: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": home, "LC_ALL": "C", "TZ": "UTC",
      "GIT_CONFIG_GLOBAL": "\(home)/.gitconfig", "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0",
      "GIT_AUTHOR_NAME": "Ana Keller", "GIT_AUTHOR_EMAIL": "ana@harbour.example",
      "GIT_AUTHOR_DATE": "1760000000 +0000", "GIT_COMMITTER_NAME": "Kim Bo",
      "GIT_COMMITTER_EMAIL": "kim@harbour.example", "GIT_COMMITTER_DATE": "1760000000 +0000",
    ]
  }
}
