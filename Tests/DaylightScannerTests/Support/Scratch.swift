import Glibc

struct ScratchFailure: Error { var reason: String }

/// Lends an empty folder and removes it afterwards.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  let folder = try makeFolder()
  defer { _ = try? shell("rm -rf '\(folder)'") }
  return try body(folder)
}

/// The same for what takes its time.
func withFolder<R>(_ body: (String) async throws -> R) async throws -> R {
  let folder = try makeFolder()
  defer { _ = try? shell("rm -rf '\(folder)'") }
  return try await body(folder)
}

private func makeFolder() throws -> String {
  var template = Array("/tmp/daylight-scanner-XXXXXX".utf8CString)
  guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.map { mkdtemp($0) != nil } ?? false }) else {
    throw ScratchFailure(reason: "no temporary folder")
  }
  return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// Runs a command line and returns what it prints; fails when it does with another status than those allowed.
@discardableResult
func shell(_ command: String, allowing allowed: Set<Int32> = [0]) throws -> [UInt8] {
  guard let pipe = popen(command, "re") else { throw ScratchFailure(reason: "cannot run: \(command)") }
  var output: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 { output += chunk[..<count] }
  let status = pclose(pipe) >> 8
  guard allowed.contains(status) else { throw ScratchFailure(reason: "status \(status): \(command)") }
  return output
}

/// The system's git in a folder, sealed off from the machine it is on: the oracle of these tests.
func sealedGit(in folder: String) -> String {
  "env -i PATH=\"$PATH\" HOME='\(folder)' LC_ALL=C TZ=UTC GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "
    + "git -C '\(folder)'"
}

func write(_ text: String, to file: String) throws {
  guard let handle = fopen(file, "we") else { throw ScratchFailure(reason: "cannot write \(file)") }
  defer { fclose(handle) }
  let bytes = Array(text.utf8)
  guard fwrite(bytes, 1, bytes.count, handle) == bytes.count else {
    throw ScratchFailure(reason: "cannot write \(file)")
  }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
