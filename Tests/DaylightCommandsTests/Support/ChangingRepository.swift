import DaylightGit
import Foundation

/// A repository to which things happen: commits, merges, rebases, force-pushes, references that come, go and move,
/// files that change how a history is read. What happens follows from a seed.
final class ChangingRepository {
  let path: String
  private let writer: RepositoryWriter
  private var dice: Dice
  private var files: [ObjectID: [String: String]] = [:]
  private var branches: [String: ObjectID] = [:]
  private var commits: [ObjectID] = []
  private var now: Int64 = 1_700_000_000
  private var count = 0
  /// The branch that HEAD names: it stays, or there would be nothing to read.
  private var head = "main"

  /// A small, repeatable source of randomness (SplitMix64).
  struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }

  init(at path: String, seed: UInt64) throws {
    self.path = path
    writer = try RepositoryWriter(creating: path, bare: true, initialBranch: "main")
    dice = Dice(state: seed)
    for _ in 0..<4 { try commit(on: "main") }
  }

  /// Lets something happen, and says what.
  func happen() throws -> String {
    let branch = pick(branches.keys.sorted())
    switch Int.random(in: 0..<20, using: &dice) {
    case 0...4:
      for _ in 0..<Int.random(in: 1...4, using: &dice) { try commit(on: pick(["main", branch])) }
      return "new commits"
    case 5:
      let name = "topic/\(Int.random(in: 0..<9, using: &dice))"
      try move(name, to: pick(commits))
      try commit(on: name)
      return "a branch from an old commit"
    case 6...7:
      try merge(branch)
      return "a merge of \(branch)"
    case 8...9:
      try rebase(branch)
      return "a rebase of \(branch)"
    case 10:
      try move("main", to: pick(commits))
      return "main is reset"
    case 11:
      if branch != "main", branch != head { try delete(branch) }
      return "\(branch) is deleted"
    case 12:
      if branch != "main", branch != head, let tip = branches[branch] {
        try delete(branch)
        try move("renamed/\(count)", to: tip)
      }
      return "\(branch) is renamed"
    case 13:
      let tag = try writer.tag(
        "v\(count)", target: pick(commits), tagger: person("Ana"), message: Array("Release\n".utf8))
      try writer.setReference("refs/tags/v\(count)", to: tag)
      return "a tag"
    case 14:
      try commit(on: "main", path: ".mailmap", text: "Kim Bo <kim@example.org> <lee\(count % 3)@example.org>\n")
      return "a mailmap"
    case 15:
      let swept = pick(commits).hex
      try commit(on: "main", path: ".git-blame-ignore-revs", text: "\(swept)\n")
      return "a swept commit"
    case 16:
      let path = pick(["CODEOWNERS", "src/OWNERS"])
      let text = path == "CODEOWNERS" ? "*.c @team-\(count % 2)\n" : "approvers: [ana, kim\(count % 2)]\n"
      try commit(on: pick(["main", branch]), path: path, text: Int.random(in: 0..<3, using: &dice) == 0 ? nil : text)
      return "an ownership file"
    case 17 where Bool.random(using: &dice):
      try vote()
      return "a vote in NoteDb"
    case 17:
      try git(
        "notes", "--ref=review", "add", "-f", "-m", "Code-Review+2: Lee \(count) <lee\(count % 2)@example.org>",
        pick(commits).hex)
      return "a vote in Gerrit's notes"
    case 18:
      let two = [pick(commits).hex, pick(commits).hex]
      if two[0] != two[1] { try git("update-ref", "refs/replace/\(two[0])", two[1]) }
      try Data("\(two[0]) \(two[1])\n".utf8).write(to: URL(fileURLWithPath: "\(path)/info/grafts"))
      return "a replaced commit and a graft"
    default:
      let command = pick(["pack-refs", "repack", "prune", "head"])
      // With a graft git itself would throw away what it no longer sees.
      try? FileManager.default.removeItem(atPath: "\(path)/info/grafts")
      switch command {
      case "pack-refs": try git("pack-refs", "--all")
      case "repack":
        try git("repack", "-adq")
        // What nothing leads to is not taken over into the new pack.
        try forgetUnreachable()
      case "prune":
        try git("prune", "--expire=now")
        try forgetUnreachable()
      default:
        try git("symbolic-ref", "HEAD", "refs/heads/\(branch)")
        head = branch
      }
      return command == "head" ? "HEAD moves to \(branch)" : command
    }
  }

  // MARK: - What can happen

  private func commit(on branch: String, path: String? = nil, text: String? = nil) throws {
    count += 1
    let parent = branches[branch]
    var tree = parent.flatMap { files[$0] } ?? [:]
    if let path { tree[path] = text } else { change(&tree) }
    let trailer = pick([
      "", "", "\n\nReviewed-by: Kim <kim@example.org>", "\n\nImplements: ADR-0001", "\n\nSee ADR-0002.",
      commits.isEmpty ? "" : "\n\nThis reverts commit \(pick(commits).hex).",
      commits.isEmpty
        ? ""
        : "\n\nReviewed-by: Lee <lee@example.org>\n(cherry picked from commit \(pick(commits).hex.prefix(pick([9, 40]))))",
    ])
    let made = try write(tree, parents: parent.map { [$0] } ?? [], message: "Change \(count)\(trailer)\n")
    try move(branch, to: made)
  }

  private func change(_ tree: inout [String: String]) {
    let documents = ["docs/adr/0001-a.md", "docs/adr/0002-b.md", "docs/design/c.md", "notes/d.md"]
    let code = ["src/a.c", "src/b.c", "lib/c.c"]
    switch Int.random(in: 0..<7, using: &dice) {
    case 0:
      // A document under another name, sometimes with other words, sometimes from an unlikely place.
      guard let old = tree.keys.sorted().filter({ $0.hasSuffix(".md") || $0.hasSuffix(".data") }).first else {
        fallthrough
      }
      let text = tree.removeValue(forKey: old) ?? ""
      let new = pick(["docs/adr/\(1000 + count)-x.md", "docs/adr/0001-a.md", "lint/rules.json", "old.data"])
      tree[new] = Bool.random(using: &dice) ? text : text + "More of \(count).\n"
    case 1...2:
      let path = pick(documents)
      tree[path] =
        "# \(path)\n\n## Status\n\nAccepted\n\n## Context\n\nSee ADR-0001 and [b](0002-b.md).\n\n## Decision\n\n"
        + (0..<12).map { "Line \($0) of \(path) \(Int.random(in: 0..<3, using: &dice))\n" }.joined()
    case 3: tree["CONTRIBUTING.md"] = (0..<12).map { "Rule \($0) \(count)\n" }.joined()
    case 4:
      // A program under another name: who moves its comments wrote none of them.
      let old = pick(code)
      if let text = tree.removeValue(forKey: old) { tree[pick(code)] = text }
    default:
      let comment = pick(["", "// ADR-0001: \(count)\n", "/* see docs/adr/0002-b.md, SE-0306 */\n"])
      tree[pick(code)] = "\(comment)int value = \(count);\n"
    }
  }

  /// Somebody votes on a change of a review server, whose commit is one of ours.
  private func vote() throws {
    let tree = try writer.tree([])
    func entry(_ account: Int, _ footers: String, _ parents: [ObjectID]) throws -> ObjectID {
      let who = Signature(
        name: Array("Gerrit User \(account)".utf8), email: Array("\(account)@server".utf8), seconds: now,
        offsetMinutes: 0)
      return try writer.commit(
        tree: tree, parents: parents, author: who, committer: who, message: Array("Update\n\n\(footers)\n".utf8))
    }
    let start = try entry(1, "Patch-set: 1\nCommit: \(pick(commits).hex)", [])
    let tip = try entry(2 + count % 3, "Patch-set: 1\nLabel: Code-Review=\(pick(["+1", "+2", "-1"]))", [start])
    try writer.setReference("refs/changes/0\(count % 4)/\(count % 4)/meta", to: tip)
  }

  private func merge(_ branch: String) throws {
    guard branch != "main", let main = branches["main"], let side = branches[branch], main != side else { return }
    count += 1
    let tree = (files[main] ?? [:]).merging(files[side] ?? [:]) { ours, _ in ours }
    let message = pick([
      "Merge pull request #\(count) from kim/topic\n\nReviewed-by: Lee <lee@example.org>\n",
      "Merge branch '\(branch)'\n",
    ])
    try move("main", to: try write(tree, parents: [main, side], message: message))
  }

  private func rebase(_ branch: String) throws {
    guard let tip = branches[branch] else { return }
    count += 1
    let onto = pick(commits)
    try move(branch, to: try write(files[tip] ?? [:], parents: [onto], message: "Rebased \(count)\n"))
  }

  private func write(_ tree: [String: String], parents: [ObjectID], message: String) throws -> ObjectID {
    now += Int64.random(in: -90_000...200_000, using: &dice)
    var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    for (path, text) in tree { entries.append((Array(path.utf8), FileMode.file, try writer.blob(Array(text.utf8)))) }
    let author = person(pick(["Ana", "Kim", "Lee0", "Lee1"]))
    let made = try writer.commit(
      tree: writer.tree(entries), parents: parents, author: author, committer: person(pick(["Ana", "Kim"])),
      message: Array(message.utf8))
    files[made] = tree
    commits.append(made)
    return made
  }

  private func move(_ branch: String, to commit: ObjectID) throws {
    try writer.setReference("refs/heads/\(branch)", to: commit)
    branches[branch] = commit
  }

  private func delete(_ branch: String) throws {
    try git("update-ref", "-d", "refs/heads/\(branch)")
    branches[branch] = nil
    try forgetUnreachable()
  }

  /// What nothing leads to may be pruned: nothing builds on it any more.
  private func forgetUnreachable() throws {
    let left = try git("rev-list", "--all", "--branches", "--tags").split(separator: "\n").map(String.init)
    commits = commits.filter { left.contains($0.hex) }
  }

  private func person(_ name: String) -> Signature {
    Signature(
      name: Array(name.utf8), email: Array("\(name.lowercased())@example.org".utf8), seconds: now, offsetMinutes: 60)
  }

  private func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &dice)]
  }

  @discardableResult
  private func git(_ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
    process.arguments = ["--git-dir=\(path)"] + arguments
    process.environment = [
      "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "PATH": "/usr/bin:/bin", "HOME": "/nowhere",
      "GIT_NO_REPLACE_OBJECTS": "1", "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "ana@example.org",
      "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "ana@example.org", "GIT_AUTHOR_DATE": "\(now) +0000",
      "GIT_COMMITTER_DATE": "\(now) +0000",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
