internal import Glibc

/// Where a repository keeps its own files, found as git finds them, without running git.
package struct GitFolders: Hashable, Sendable {
  /// The work tree's own: `HEAD`, `COMMIT_EDITMSG`, what a rebase is doing.
  package var gitDirectory: [UInt8]
  /// What all work trees share: references, hooks, and Daylight's folder.
  package var commonDirectory: [UInt8]

  /// Daylight's folder in the repository. Only `daylight hooks install` makes it: without it hooks and scans leave
  /// nothing behind.
  package var daylight: [UInt8] { commonDirectory + Array("/daylight".utf8) }

  /// Finds them from a folder and what git told in the environment.
  ///
  /// - Parameters:
  ///   - gitDirectory: `GIT_DIR`; nil when git did not set it.
  ///   - commonDirectory: `GIT_COMMON_DIR`; nil likewise.
  ///   - folder: an absolute path: where git runs the hook.
  /// - Returns: nil when there is no repository.
  package init?(gitDirectory: [UInt8]? = nil, commonDirectory: [UInt8]? = nil, from folder: [UInt8]) {
    let found: [UInt8]?
    if let gitDirectory, !gitDirectory.isEmpty {
      found = GitFolders.join(folder, gitDirectory)
    } else {
      found = GitFolders.search(from: folder)
    }
    guard let found else { return nil }
    self.init(
      found: found, commonDirectory: commonDirectory.map { $0.isEmpty ? [] : GitFolders.join(folder, $0) } ?? [])
  }

  /// Those of the repository at exactly this path, a work tree, a `.git` folder or a bare repository; nil when there is
  /// none.
  package init?(at path: [UInt8]) {
    guard let found = GitFolders.repository(in: path) else { return nil }
    self.init(found: found, commonDirectory: [])
  }

  private init?(found: [UInt8], commonDirectory: [UInt8]) {
    gitDirectory = found
    if !commonDirectory.isEmpty {
      self.commonDirectory = commonDirectory
    } else if let named = SmallFile.read(self.gitDirectory + Array("/commondir".utf8), limit: 8_192) {
      self.commonDirectory = GitFolders.join(self.gitDirectory, GitFolders.withoutLineEnd(named))
    } else {
      self.commonDirectory = self.gitDirectory
    }
    guard let real = GitFolders.real(self.gitDirectory), let common = GitFolders.real(self.commonDirectory) else {
      return nil
    }
    self.gitDirectory = real
    self.commonDirectory = common
  }

  /// The path without links and dots; nil when nothing is there.
  package static func real(_ path: [UInt8]) -> [UInt8]? {
    guard let found = realpath(path.cString, nil) else { return nil }
    defer { free(found) }
    return UnsafeBufferPointer(start: found, count: strlen(found)).map { UInt8(bitPattern: $0) }
  }

  /// A file of the work tree's own folder.
  package func file(_ name: String) -> [UInt8] { gitDirectory + Array("/\(name)".utf8) }

  /// The branch that HEAD is on, such as `main`; nil when it is on none.
  package var branch: [UInt8]? {
    guard let head = SmallFile.read(file("HEAD"), limit: 4_096) else { return nil }
    let prefix = Array("ref: refs/heads/".utf8)
    guard head.starts(with: prefix) else { return nil }
    return GitFolders.withoutLineEnd(Array(head.dropFirst(prefix.count)))
  }

  /// Whether git is replaying or joining commits: what it then writes is not a person's new commit.
  package var isReplaying: Bool {
    ["rebase-merge", "rebase-apply", "CHERRY_PICK_HEAD", "REVERT_HEAD", "MERGE_HEAD"].contains { exists(file($0)) }
  }

  private func exists(_ path: [UInt8]) -> Bool { access(path.cString, F_OK) == 0 }

  private static func search(from start: [UInt8]) -> [UInt8]? {
    var folder = start
    while true {
      if let found = repository(in: folder) { return found }
      guard let slash = folder.lastIndex(of: UInt8(ascii: "/")), folder.count > 1 else { return nil }
      folder = slash == 0 ? [UInt8(ascii: "/")] : Array(folder[..<slash])
    }
  }

  private static func repository(in folder: [UInt8]) -> [UInt8]? {
    let entry = folder + Array("/.git".utf8)
    if isFolder(entry) { return entry }
    if let text = SmallFile.read(entry, limit: 8_192), text.starts(with: Array("gitdir: ".utf8)) {
      return join(folder, withoutLineEnd(Array(text.dropFirst(8))))
    }
    guard isFolder(folder + Array("/objects".utf8)), isFolder(folder + Array("/refs".utf8)),
      access((folder + Array("/HEAD".utf8)).cString, R_OK) == 0
    else { return nil }
    return folder
  }

  private static func isFolder(_ path: [UInt8]) -> Bool {
    var status = stat()
    return stat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func join(_ folder: [UInt8], _ path: [UInt8]) -> [UInt8] {
    path.first == UInt8(ascii: "/") ? path : folder + [UInt8(ascii: "/")] + path
  }

  private static func withoutLineEnd(_ bytes: [UInt8]) -> [UInt8] {
    bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
  }
}
