internal import DaylightHooks

/// A repository as its hooks see it: asked of git, because many settings can decide.
struct HookRepository {
  /// What the user named, absolute.
  let path: String
  let folders: GitFolders
  /// The folder that git takes hooks from, absolute.
  let hooksFolder: [UInt8]
  /// `core.hooksPath`, and where it is set: `system`, `global`, `local`, `worktree` or `command`; nil when it is not.
  let hooksPath: (scope: String, value: [UInt8])?
  /// The top of the work tree; nil in a bare repository.
  let workTree: [UInt8]?

  init(_ path: String) throws {
    func git(_ arguments: String...) -> [UInt8]? {
      GitQuery.output(["-C", path] + arguments, limit: 1 << 16).map { $0.last == 0x0a ? Array($0.dropLast()) : $0 }
    }
    func absolute(_ found: [UInt8]) -> [UInt8] {
      found.first == UInt8(ascii: "/") ? found : Array("\(path)/".utf8) + found
    }
    guard let gitDirectory = git("rev-parse", "--absolute-git-dir"), let hooks = git("rev-parse", "--git-path", "hooks")
    else {
      throw Failure(
        "\(path) is not a repository that git can read.", hint: "See what git says: git -C '\(path)' status",
        status: .usage)
    }
    guard let folders = GitFolders(gitDirectory: gitDirectory, from: Array(path.utf8)) else {
      throw Failure("\(path): the repository's own folder cannot be read.")
    }
    self.path = path
    self.folders = folders
    hooksFolder = GitFolders.real(absolute(hooks)) ?? absolute(hooks)
    workTree = git("rev-parse", "--show-toplevel").flatMap { $0.isEmpty ? nil : $0 }
    let setting = git("config", "--show-scope", "-z", "--get", "core.hooksPath")?.split(
      separator: 0, omittingEmptySubsequences: false)
    hooksPath = setting.flatMap { parts in
      parts.count >= 2 ? (String(decoding: parts[0], as: UTF8.self), Array(parts[1])) : nil
    }
  }

  var isBare: Bool { workTree == nil }
}
