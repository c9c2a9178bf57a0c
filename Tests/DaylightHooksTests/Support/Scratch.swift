import Foundation

/// Lends an empty folder, with a blank and a line end in its name, and removes it afterwards.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  let folder = FileManager.default.temporaryDirectory.appending(path: "daylight hooks\n\(UUID().uuidString)").path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

struct GitFailure: Error {}

/// What the system's git prints, without the line end; sealed off from the machine it is on.
@discardableResult
func git(_ arguments: String..., in folder: String) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["git"] + arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder)
  process.environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder, "LC_ALL": "C",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ana Keller",
    "GIT_AUTHOR_EMAIL": "ana@harbour.example", "GIT_AUTHOR_DATE": "1760000000 +0000", "GIT_COMMITTER_NAME": "Kim Bo",
    "GIT_COMMITTER_EMAIL": "kim@harbour.example", "GIT_COMMITTER_DATE": "1760000000 +0000",
  ]
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  process.standardInput = FileHandle.nullDevice
  try process.run()
  let output = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw GitFailure() }
  return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .newlines)
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

func put(_ text: String, into path: String) throws {
  try Data(text.utf8).write(to: URL(fileURLWithPath: path))
}
