import DaylightGit
import Glibc

struct ScratchFailure: Error { var reason: String }

/// Lends an empty folder and removes it afterwards.
func withFolder<R>(_ body: (String) throws -> R) throws -> R {
  var template = Array("/tmp/daylight-git-XXXXXX".utf8CString)
  guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.map { mkdtemp($0) != nil } ?? false }) else {
    throw ScratchFailure(reason: "no temporary folder")
  }
  let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { _ = try? shell("rm -rf \(quoted(folder))") }
  return try body(folder)
}

/// Runs a command line and returns what it prints; fails when it does.
@discardableResult
func shell(_ command: String) throws -> [UInt8] {
  guard let pipe = popen(command, "re") else { throw ScratchFailure(reason: "cannot run: \(command)") }
  var output: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, pipe), count > 0 { output += chunk[..<count] }
  let status = pclose(pipe)
  guard status == 0 else { throw ScratchFailure(reason: "status \(status): \(command)") }
  return output
}

func quoted(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// Runs the system's git, sealed off from the machine it is on: the oracle of these tests.
@discardableResult
func git(in folder: String, _ arguments: String...) throws -> [UInt8] {
  let identity =
    "GIT_AUTHOR_NAME=Ana GIT_AUTHOR_EMAIL=ana@example.org GIT_AUTHOR_DATE='1700000000 +0100' "
    + "GIT_COMMITTER_NAME=Kim GIT_COMMITTER_EMAIL=kim@example.org GIT_COMMITTER_DATE='1700000000 +0100' "
  let sealed =
    "env -i PATH=\"$PATH\" HOME=\(quoted(folder)) LC_ALL=C TZ=UTC "
    + "GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "
  return try shell(
    sealed + identity + "git -C \(quoted(folder)) \(arguments.map(quoted).joined(separator: " ")) 2>/dev/null"
  )
}

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func put(_ bytes: [UInt8], into file: String) throws {
  // Git writes its objects read-only: the old file goes first.
  unlink(file)
  guard let handle = fopen(file, "we") else { throw ScratchFailure(reason: "cannot write \(file)") }
  defer { fclose(handle) }
  guard fwrite(bytes, 1, bytes.count, handle) == bytes.count else {
    throw ScratchFailure(reason: "cannot write \(file)")
  }
}

/// Where a repository keeps an object that is in no pack.
func looseFile(_ id: ObjectID, in gitDirectory: String) -> String {
  "\(gitDirectory)/objects/\(id.hex.prefix(2))/\(id.hex.dropFirst(2))"
}

extension Signature {
  /// Ana, at a time.
  static func ana(_ seconds: Int64, offset: Int = 60) -> Signature {
    Signature(
      name: Array("Ana".utf8), email: Array("ana@example.org".utf8), seconds: seconds, offsetMinutes: offset)
  }
}

extension RepositoryWriter {
  /// A commit of Ana's with one file, at a time.
  func commit(
    _ content: String, parents: [ObjectID] = [], at seconds: Int64, message: String = "Change\n"
  ) throws(GitError) -> ObjectID {
    let blob = try blob(Array(content.utf8))
    return try commit(
      tree: tree([(Array("file".utf8), FileMode.file, blob)]), parents: parents, author: .ana(seconds),
      committer: .ana(seconds), message: Array(message.utf8))
  }
}

/// The error that a call throws.
func failure(_ body: () throws(GitError) -> Void) -> GitError? {
  do throws(GitError) {
    try body()
    return nil
  } catch {
    return error
  }
}
