import DaylightGit
import Foundation

/// A history in which every name is one that is hard to print: of people, of paths, of documents and their owners.
struct NastyHistory {
  /// Bytes that git takes for a part of a path, and for a part of a person's name as well.
  static let names: [[UInt8]] =
    [
      "quote\"d", "back\\slash", "tab\there", "car\rriage", "bell\u{7}", "esc\u{1b}[31m", "rub\u{7f}out",
      "c1\u{9b}31m", "next\u{85}line", "bidi\u{202e}txt", "line\u{2028}end", "nul-like\\u0000", "{\"v\":1}",
      "'; rm -rf",
      "=cmd|' c'!A1", "%s%n", "\u{feff}mark", "e\u{301}", " blank ", "..", "...", "..a", ".git", "-rf", "~", "*?[",
    ].map { Array($0.utf8) } + [
      [0xff, 0xfe], [0xc3, 0x28], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0x80], [0x61, 0xcc],
    ]

  /// The same with a line's end in them: git takes it in a path, but in nobody's name.
  static let brokenNames: [[UInt8]] = [
    Array("new\nline".utf8), Array("\n".utf8), Array("a\n{\"v\":1,\"kind\":\"gossip\"}".utf8),
  ]

  /// The documents whose paths are UTF-8 and of a length that is read.
  let documents: Int

  init(at path: String) throws {
    let writer = try RepositoryWriter(creating: path, bare: true, initialBranch: "main")
    var files: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    var found = 0
    func add(_ path: [UInt8], _ text: [UInt8]) throws {
      files.append((path, 0o100644, try writer.blob(text)))
    }
    let parts = NastyHistory.names + NastyHistory.brokenNames
    for (number, name) in parts.enumerated() {
      let folder = Array("docs/adr/".utf8)
      try add(folder + Array("\(1_000 + number)-".utf8) + name + Array(".md".utf8), NastyHistory.text(name, number))
      try add(folder + name + Array("/\(2_000 + number).md".utf8), NastyHistory.text(name, number))
      try add(Array("code/".utf8) + name + Array("/file".utf8), name)
      try add(
        Array("owned/".utf8) + name + Array("/OWNERS".utf8), Array("approvers: [ana, \"k\\x1b\\u202eim\"]\n".utf8))
      // Below a hidden folder nobody keeps documents.
      if String(validating: name, as: UTF8.self) != nil { found += name.first == UInt8(ascii: ".") ? 1 : 2 }
    }
    let long = [UInt8](repeating: UInt8(ascii: "n"), count: 4_000)
    try add(Array("docs/adr/0001-".utf8) + long + Array(".md".utf8), NastyHistory.text(long, 1))
    try add(Array("code/".utf8) + long, [0])
    try add(Array("OWNERS".utf8), Array("approvers:\n- kim\n- \"\\a\\e[2J\"\n".utf8))
    try add(Array("OWNERS_ALIASES".utf8), Array("aliases:\n  \"te\\tam\\e\": [ana, \"\\x7f\"]\n".utf8))
    try add(Array(".mailmap".utf8), NastyHistory.mailmap)
    try add(Array("CONTRIBUTING\u{1b}.md".utf8), Array("# Contributing\u{1b}\n\nPlease.\n".utf8))
    try add(
      Array(".github/workflows/c\u{1b}i.yml".utf8),
      Array("on: push\njobs:\n  a:\n    uses: \"org/\\e[31mrepo/.github/workflows/x.yml@v1\"\n".utf8))
    try add(Array("last".utf8), [])
    documents = found
    var parent = try writer.commit(
      tree: try writer.tree(files), parents: [], author: NastyHistory.person([0x41], 0),
      committer: NastyHistory.person([0x41], 0), message: Array("Begin\n".utf8))
    // A commit for each name: as author, committer, subject and reviewer.
    for (number, name) in (NastyHistory.names + [long]).enumerated() {
      files.removeLast()
      files.append((Array("last".utf8), 0o100644, try writer.blob(Array("\(number)\n".utf8))))
      var message = Array("Say ".utf8) + name + Array("\n\n".utf8)
      message += Array("Implements: ADR-1000\nReviewed-by: ".utf8) + name + Array(" <".utf8) + name
      message += Array("@harbour.example>\nAcked-by: ".utf8) + name + [0x0a]
      parent = try writer.commit(
        tree: try writer.tree(files), parents: [parent], author: NastyHistory.person(name, number + 1),
        committer: NastyHistory.person(name.reversed(), number + 1), message: message,
        encoding: number % 3 == 0 ? Array("latin1".utf8) : number % 3 == 1 ? name : nil)
    }
    // A message with a zero byte, and one of zero bytes.
    for message in [Array("Zero\u{0} byte\n\nReviewed-by: A <a@b>\u{0}\n".utf8), []] {
      parent = try writer.commit(
        tree: try writer.tree(files), parents: [parent], author: NastyHistory.person([0x41], 60),
        committer: NastyHistory.person([], 60), message: message)
    }
    try writer.setReference("refs/heads/main", to: parent)
  }

  private static func person(_ name: [UInt8], _ day: Int) -> Signature {
    Signature(
      name: name.filter { ![0x0a, 0x3c, 0x3e].contains($0) },
      email: name.filter { ![0x0a, 0x3c, 0x3e].contains($0) } + Array("@harbour.example".utf8),
      seconds: 1_760_000_000 + Int64(day) * 86_400, offsetMinutes: 0)
  }

  private static func text(_ name: [UInt8], _ number: Int) -> [UInt8] {
    let rest = SoundHistory.text(1).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    // A brace in a title marks a template, which is no document.
    var text = Array("# \(number). Title ".utf8) + name.filter { $0 != 0x0a && $0 != UInt8(ascii: "{") }
    text.append(0x0a)
    text += Array(rest.joined(separator: "\n").utf8)
    return text
  }

  private static var mailmap: [UInt8] {
    names.flatMap { name -> [UInt8] in
      var line = Array("Proper ".utf8) + name
      line += Array(" <proper@harbour.example> <".utf8)
      line += name
      return line + Array("@x>\n".utf8)
    }
  }
}
