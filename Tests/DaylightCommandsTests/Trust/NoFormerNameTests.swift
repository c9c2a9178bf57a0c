import Foundation
import Testing

@testable import DaylightCommands

/// Somebody who changed her name: the former one stands in commits, trailers, documents, paths and ownership files, and
/// in nothing that any command prints, in any format.
@Suite struct NoFormerNameTests {
  /// The former given name, in lower case; addresses and handles of then have it, too.
  private static let former = "ragnar"

  /// What people wrote, where a former name may stand.
  private static let files = [
    "docs/adr/0014-retry-budget.md": decision("14. Retry budget of Ragnar Lund"),
    "docs/adr/0015-ragnar-lund-queues.md": decision("15. Queues"),
    ".github/CODEOWNERS":
      "* @ragnarlund ragnar.lund@harbour.example\n/ragnar-lund/ @ragnarlund @harbour/core\n/gone/ ragnar.lund@harbour.example\n",
    "people/OWNERS": "approvers:\n- ragnarlund\n- kimbo\n",
    "OWNERS_ALIASES": "aliases:\n  core-leads:\n  - ragnarlund\n  - kimbo\n",
    "docs/standards/ragnar-lund-style.md":
      (1...30).map { "You must do number \($0), as Ragnar Lund says.\n" }.joined(),
    "ragnar-lund/a.swift": "let a = 1\n",
  ]

  private static func decision(_ title: String) -> String {
    "# \(title)\n\nDate: 2025-10-09\n\n* Deciders: Ragnar Lund, Kim Bo\n\n## Status\n\nAccepted by Ragnar Lund\n\n## Context\n\n"
      + (1...20).map { "Reason number \($0) for it, as Ragnar Lund said.\n" }.joined()
      + "\n## Considered Options\n\n* Ragnar Lund's proposal of queues\n* a budget\n* nothing\n\n## Decision\n\n"
      + (1...15).map { "Part \($0) of the decision.\n" }.joined() + "\n## Consequences\n\nFewer storms.\n"
  }

  private func repository(_ command: SealedCommand, mailmap: String?) throws -> String {
    let git = SealedGit(home: command.folder)
    let path = "\(command.folder)/payments"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try git.run("init", "-q", in: path)
    func commit(_ name: String, _ email: String, _ message: String) throws {
      try git.run("add", "-A", in: path)
      try git.run("commit", "-q", "--allow-empty", "--author", "\(name) <\(email)>", "-m", message, in: path)
    }
    func write(_ text: String, to file: String) throws {
      let url = URL(fileURLWithPath: "\(path)/\(file)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    for (file, text) in NoFormerNameTests.files.sorted(by: { $0.key < $1.key }) {
      try write(text, to: file)
      try commit("Ragnar Lund", "ragnar.lund@harbour.example", "Write \(file), says Ragnar Lund")
    }
    for number in 1...6 {
      try write("\(number)\n", to: "client.swift")
      try commit(
        "Kim Bo", "kim@harbour.example",
        "Do as Lund, Ragnar decided in ADR-0014\n\nImplements: ADR-0014\nReviewed-by: Ragnar Lund <ragnar.lund@harbour.example>\n"
          + "Co-authored-by: ragnarlund <1+ragnarlund@users.noreply.github.com>")
    }
    try commit("Kim Bo", "kim@harbour.example", "Merge pull request #3 from ragnarlund/topic")
    if let mailmap { try write(mailmap, to: ".mailmap") }
    try commit("Mia Lund", "mia@harbour.example", "Go on")
    return path
  }

  /// What a command needs to have something to say, by its name.
  private static func arguments(_ verb: CommandVerb, repository: String, item: String) -> [String] {
    switch verb.path.joined(separator: " ") {
    case "items explain", "me why": [item]
    case "documents show": ["ADR-14"]
    case "rules explain": ["design.authored"]
    case "scan", "documents conventions": [repository]
    case "evidence", "sponsor", "start", "audit", "plan write": ["mia@harbour.example"]
    case "identities join", "identities part": ["mia@harbour.example", "kim@harbour.example"]
    default: Array(repeating: "mia", count: verb.arguments)
    }
  }

  /// Commands that print what a file or a person says, letter by letter, or that say nothing of anybody.
  private static let literal = [
    "ownership of", "ownership check", "rules try", "demo", "me erase", "ingest", "manual", "retention purge",
  ]

  private func check(_ command: SealedCommand, _ repository: String) throws {
    #expect(try command.run("scan", "--report", "\(command.folder)/report.json", repository).status != 1)
    let items = try command.run("items", "--format", "ndjson").output
    let item = try #require(items.split(separator: "\"").first { $0.count >= 12 && $0.allSatisfy(\.isHexDigit) })
    var random = SeededGenerator(seed: 7)
    var printed = 0
    for verb in try CommandVerb.all() where !NoFormerNameTests.literal.contains(verb.path.joined(separator: " ")) {
      var line =
        verb.path + NoFormerNameTests.arguments(verb, repository: repository, item: String(item))
      for option in verb.options {
        switch option.name {
        case "--person": line += ["--person", "mia@harbour.example"]
        case "--format": line += ["--format", option.values.randomElement(using: &random) ?? "json"]
        default: break
        }
      }
      if verb.flags.contains("--suggest") { line += ["--suggest", "--raw"] }
      let outcome = try command.run(line)
      if outcome.status == 0 || outcome.status == 3, !outcome.output.isEmpty { printed += 1 }
      let told = NoFormerNameTests.telling(outcome.output + outcome.diagnostics)
      #expect(told.isEmpty, "daylight \(line.joined(separator: " ")): \(told)")
    }
    #expect(printed >= 20, "so many commands have something to say: \(printed)")
    for format in ["ndjson", "csv", "table"] {
      let told = NoFormerNameTests.telling(try command.run("facts", "--format", format).output)
      #expect(told.isEmpty, "facts --format \(format): \(told)")
    }
    for format in ["text", "html", "json", "ndjson", "csv"] {
      let verb = format == "html" ? ["me", "--person", "mia@harbour.example"] : ["documents"]
      let told = NoFormerNameTests.telling(try command.run(verb + ["--format", format]).output)
      #expect(told.isEmpty, "\(verb) --format \(format): \(told)")
    }
    let report = try String(contentsOfFile: "\(command.folder)/report.json", encoding: .utf8)
    #expect(NoFormerNameTests.telling(report).isEmpty)
  }

  /// The lines that have a former name.
  private static func telling(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).filter { $0.lowercased().contains(former) }.map { String($0.prefix(300)) }
  }

  @Test func withAMailmapAlone() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let path = try repository(
      command,
      mailmap: "Mia Lund <mia@harbour.example> <ragnar.lund@harbour.example>\n"
        + "Mia Lund <mia@harbour.example> <1+ragnarlund@users.noreply.github.com>\n")
    try check(command, path)
    // Another machine merges by what git has: this is for it alone.
    #expect(try command.run("facts", "--raw").output.lowercased().contains(NoFormerNameTests.former))
  }

  @Test func withARosterThatHasTheFormerAddresses() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let path = try repository(command, mailmap: nil)
    try Data(
      """
      version: 1
      name: Harbour
      teams: [{ id: core }, { id: desk }]
      people:
        - { id: mia, name: Mia Lund, emails: [mia@harbour.example, ragnar.lund@harbour.example], handles: [ragnarlund], enrolled: 2025-01-01, teams: [core] }
        - { id: kim, name: Kim Bo, emails: [kim@harbour.example], handles: [kimbo], enrolled: 2025-01-01, teams: [desk] }
      repositories: [{ id: payments, path: \(path) }]
      """.utf8
    ).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
    try check(command, path)
  }
}
