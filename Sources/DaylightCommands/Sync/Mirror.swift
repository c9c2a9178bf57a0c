internal import Foundation

/// One repository fetched from elsewhere, and how it is brought up to date.
///
/// It is made under another name and moved to its place when it is whole. While git works on it a note beside it says
/// which process that is, so that after a run that was killed the next one ends what is left of it and clears its locks.
struct Mirror: Sendable {
  /// What became of it.
  enum Change: String, Codable, Sendable {
    /// It was made.
    case cloned
    /// Something was fetched.
    case updated
    /// Nothing was new.
    case unchanged
  }

  let address: RemoteAddress
  let path: String
  let git: GitProgram
  /// Patterns for references that are not fetched.
  let skipped: [String]

  private var part: String { path + ".part" }
  private var aside: String { path + ".old" }
  private var note: WorkNote { WorkNote(path: path + ".busy") }

  /// Brings it up to date; blocks its thread.
  ///
  /// - Throws: when the remote cannot be read, or what came cannot be kept. The mirror is then as it was, or has some of
  ///   what is new.
  func update() throws(GitProgram.Failure) -> Change {
    if note.endWhatIsLeft() {
      Mirror.clearLocks(in: path)
      remove(part)
    }
    if !exists(path), exists(aside) { rename(aside, path) }
    defer { note.remove() }
    guard exists(path) else {
      try clone()
      return .cloned
    }
    do throws(GitProgram.Failure) {
      return try fetch(into: path) ? .updated : .unchanged
    } catch  where error.kind == .damage {
      // What is kept here may be damaged: a fresh copy takes its place, or the damaged one stays.
      do throws(GitProgram.Failure) {
        try clone()
        return .updated
      } catch let second {
        throw GitProgram.Failure(
          kind: second.kind, description: "\(error.description); and anew: \(second.description)")
      }
    }
  }

  private func clone() throws(GitProgram.Failure) {
    remove(part)
    do throws(GitProgram.Failure) {
      try run(["init", "--quiet", "--bare", "--template=", part])
      try configure(part)
      _ = try fetch(into: part)
    } catch {
      remove(part)
      throw error
    }
    if exists(path) {
      remove(aside)
      rename(path, aside)
    }
    guard rename(part, path) == 0 else {
      throw GitProgram.Failure(
        kind: .lasting, description: "the mirror cannot be moved to \(path): \(String(cString: strerror(errno)))")
    }
    remove(aside)
  }

  /// So that `git remote update` by hand does the same. An address has no control characters.
  private func configure(_ mirror: String) throws(GitProgram.Failure) {
    let quoted = address.text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    let text =
      "[remote \"origin\"]\n\turl = \"\(quoted)\"\n\tmirror = true\n"
      + refSpecifications.map { "\tfetch = \($0)\n" }.joined()
    guard let file = FileHandle(forUpdatingAtPath: mirror + "/config"), (try? file.seekToEnd()) != nil,
      (try? file.write(contentsOf: Data(text.utf8))) != nil
    else { throw GitProgram.Failure(kind: .lasting, description: "\(mirror)/config cannot be written") }
  }

  /// Fetches what is new.
  ///
  /// - Returns: whether anything was.
  private func fetch(into mirror: String) throws(GitProgram.Failure) -> Bool {
    let folder = "--git-dir=\(mirror)"
    let remote = RemoteReferences(try run([folder, "ls-remote", "--symref", "--", address.text]), skipping: skipped)
    let own = OwnReferences(try run([folder, "for-each-ref", "--format=%(objectname) %(refname)"]), skipping: skipped)
    if remote.targets.isEmpty, !own.targets.isEmpty {
      throw GitProgram.Failure(
        kind: .lasting,
        description:
          "the remote has no branches and no tags any more; the mirror is kept. If that is meant, remove \(mirror)")
    }
    let isNew = remote.targets != own.targets
    if isNew {
      try run(
        [
          folder, "fetch", "--quiet", "--prune", "--force", "--no-tags", "--no-write-fetch-head",
          "--no-recurse-submodules", "--no-show-forced-updates", "--", address.text,
        ] + refSpecifications)
    }
    return try setHead(remote.head, in: mirror) || isNew
  }

  /// The remote's main line may have another name than it had.
  private func setHead(_ branch: String?, in mirror: String) throws(GitProgram.Failure) -> Bool {
    guard let branch else { return false }
    let head = FileManager.default.contents(atPath: mirror + "/HEAD").map { String(decoding: $0, as: UTF8.self) }
    if head == "ref: \(branch)\n" { return false }
    // A name that git does not take, or that did not come, is no reason to leave out the rest.
    guard (try? run(["--git-dir=\(mirror)", "show-ref", "--verify", "--quiet", branch])) != nil else { return false }
    try run(["--git-dir=\(mirror)", "symbolic-ref", "HEAD", branch])
    return true
  }

  private var refSpecifications: [String] { ["+refs/*:refs/*"] + skipped.map { "^\($0)" } }

  @discardableResult
  private func run(_ arguments: [String]) throws(GitProgram.Failure) -> Data {
    do throws(GitProgram.Failure) {
      return try git.run(arguments) { note.write($0) }
    } catch {
      // A complaint about a file in the mirror is not about the remote.
      guard error.kind == .passing, error.description.contains("\(path)/") else { throw error }
      throw GitProgram.Failure(kind: .damage, description: error.description)
    }
  }

  private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private func remove(_ path: String) { if exists(path) { try? FileManager.default.removeItem(atPath: path) } }

  /// Removes what a git that was killed leaves behind: files that lock, and packs without an end.
  ///
  /// Only after that git is gone, and only in a folder that nobody else writes to. No reference can be called `x.lock`.
  static func clearLocks(in mirror: String) {
    guard let files = FileManager.default.enumerator(atPath: mirror) else { return }
    for case let name as String in files {
      let last = name.lastPart
      let isLock = last.hasSuffix(".lock") || name == "gc.pid"
      let isPart = name.hasPrefix("objects/") && last.hasPrefix("tmp_")
      if isLock || isPart { unlink("\(mirror)/\(name)") }
    }
  }
}
