import DaylightGit
import Testing

@testable import DaylightScanner

/// Cases in a plain text: files of a tree, and who owns which paths.
///
/// A line of `##` begins a tree, `@ PATH` a file whose content are the lines below. `> PATH … => OWNERS` says who owns each
/// of the paths: owners in order, behind a `|` those of the folders above, in braces the teams; `-` when a rule says that
/// nobody does, `none` when no rule says anything; then, if it matters, `@ FILE:LINE …`, the rules that say so. `\s` in a
/// path is a blank.
///
/// The expected owners were written by reading each format's own documentation, never by running the code.
struct OwnershipTable {
  struct Case {
    var path: String
    var expected: String
    var rules: String?
    var line: Int
  }

  struct Tree {
    var files: [(path: String, text: String)] = []
    var cases: [Case] = []
  }

  var trees: [Tree] = []

  init(_ text: String) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("##") {
        trees.append(Tree())
      } else if line.hasPrefix("@ ") {
        trees[trees.count - 1].files.append((String(line.dropFirst(2)), ""))
      } else if line.hasPrefix("> ") {
        let parts = line.dropFirst(2).split(separator: " => ", maxSplits: 1).map(String.init)
        let said = parts[1].split(separator: " @ ", maxSplits: 1).map(String.init)
        for path in parts[0].split(separator: " ") {
          trees[trees.count - 1].cases.append(
            Case(
              path: OwnershipTable.withBlanks(path), expected: said[0].trimmed,
              rules: said.count > 1 ? said[1].trimmed : nil, line: number + 1))
        }
      } else if let last = trees.indices.last, let file = trees[last].files.indices.last, trees[last].cases.isEmpty {
        trees[last].files[file].text += line + "\n"
      }
    }
  }

  private static func withBlanks(_ path: Substring) -> String {
    var result = ""
    var rest = path
    while let letter = rest.popFirst() {
      if letter == "\\", rest.first == "s" {
        rest.removeFirst()
        result.append(" ")
      } else {
        result.append(letter)
      }
    }
    return result
  }

  /// How many paths are asked for.
  var count: Int { trees.reduce(0) { $0 + $1.cases.count } }

  /// Writes each tree into a repository of its own and asks for all of its paths.
  func check(forge: Forge? = nil) throws {
    for tree in trees {
      try withFolder { folder in
        let writer = try RepositoryWriter(creating: folder + "/r.git", bare: true, initialBranch: "main")
        var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
        for (path, text) in tree.files { entries.append((bytes(path), FileMode.file, try writer.blob(bytes(text)))) }
        let id = try writer.tree(entries)
        let git = try Repository(at: folder + "/r.git")
        var trees = TreeComparison()
        var history = OwnershipHistory(isPresent: true, forge: forge)
        for item in tree.cases {
          let decision = try history.decision(for: bytes(item.path), in: id, of: git, with: &trees)
          #expect(OwnershipTable.told(decision) == item.expected, "\(item.path) in line \(item.line)")
          if let rules = item.rules {
            let found = decision?.rules.map { "\($0.path):\($0.line)" }.joined(separator: " ")
            #expect(found == rules, "\(item.path) in line \(item.line)")
          }
        }
        // What is kept from one look-up must not change another's answer.
        for item in tree.cases.reversed() {
          let decision = try history.decision(for: bytes(item.path), in: id, of: git, with: &trees)
          #expect(OwnershipTable.told(decision) == item.expected, "\(item.path) in line \(item.line), asked again")
        }
      }
    }
  }

  private static func told(_ decision: OwnershipDecision?) -> String {
    guard let decision else { return "none" }
    var words = Array(decision.owners.prefix(decision.nearest))
    if decision.owners.count > decision.nearest { words += ["|"] + decision.owners.dropFirst(decision.nearest) }
    if decision.owners.isEmpty { words = ["-"] }
    if !decision.teams.isEmpty { words.append("{" + decision.teams.joined(separator: " ") + "}") }
    return words.joined(separator: " ")
  }
}
