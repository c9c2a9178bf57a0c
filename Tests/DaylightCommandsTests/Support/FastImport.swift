import Foundation

/// A history in the language of `git fast-import`: much of it, at little cost. One day lies between two commits.
struct FastImport {
  /// Who writes a commit.
  struct Author {
    var name: String
    var email: String

    static let ana = Author(name: "Ana Keller", email: "ana@harbour.example")
    static let kim = Author(name: "Kim Bo", email: "kim@harbour.example")
  }

  /// What a commit does to a path; paths here need no quoting.
  enum Change {
    case file(String, String)
    /// A commit of another repository.
    case gitlink(String, String)
    case delete(String)
  }

  private var stream: [UInt8] = []
  private var marks = 0
  private var commits = 0

  /// Adds a commit and returns its mark.
  ///
  /// - Parameters:
  ///   - parents: the marks of its parents; nil for the commit before it on the branch.
  ///   - seconds: when; nil for a day after the one before.
  mutating func commit(
    _ message: String, by author: Author = .ana, on branch: String = "refs/heads/main", parents: [Int]? = nil,
    at seconds: Int64? = nil, _ changes: [Change]
  ) -> Int {
    marks += 1
    let time = seconds ?? Int64(1_760_000_000 + commits * 86_400)
    let who = "\(author.name) <\(author.email)> \(time) +0000"
    commits += 1
    line("commit \(branch)\nmark :\(marks)\nauthor \(who)\ncommitter \(who)")
    data(message)
    for (index, parent) in (parents ?? []).enumerated() { line("\(index == 0 ? "from" : "merge") :\(parent)") }
    for change in changes {
      switch change {
      case .file(let path, let text):
        line("M 100644 inline \(path)")
        data(text)
      case .gitlink(let path, let id): line("M 160000 \(id) \(path)")
      case .delete(let path): line("D \(path)")
      }
    }
    return marks
  }

  /// Adds any lines of the language.
  mutating func line(_ text: String) { stream += Array(text.utf8) + [0x0a] }

  /// Adds the text that a command waits for.
  mutating func data(_ text: String) {
    let bytes = Array(text.utf8)
    line("data \(bytes.count)")
    stream += bytes + [0x0a]
  }

  /// Makes a bare repository of it.
  ///
  /// - Parameters:
  ///   - existing: whether the repository is there already.
  ///   - isPacked: whether the objects are in one pack; else each has a file of its own, to be wounded.
  /// - Returns: the ids of the commits, in order.
  @discardableResult
  func write(
    to path: String, with git: SealedGit, into existing: Bool = false, isPacked: Bool = false
  ) throws -> [String] {
    if !existing { try git.run("init", "--quiet", "--bare", path, in: git.home) }
    let file = "\(git.home)/marks-\(UUID().uuidString)"
    try git.run(
      "-c", "fastimport.unpackLimit=\(isPacked ? 1 : 1_000_000)", "fast-import", "--quiet",
      "--export-marks=\(file)", in: path, input: stream)
    let marks = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: " ")
    }
    return marks.sorted { Int($0[0].dropFirst()) ?? 0 < Int($1[0].dropFirst()) ?? 0 }.map { String($0[1]) }
  }
}
