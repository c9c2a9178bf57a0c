import ArgumentParser
import Foundation
import Testing

@testable import DaylightCommands

/// Every command that takes a person asks whether the reader may: a command that is new and not in the table fails.
@Suite struct PersonCommandsTests {
  /// What else each needs, to be asked of Ana by somebody who has nothing to do with her.
  private let table: [String: [String]] = [
    "evidence": [], "sponsor": [], "audit": [], "start": ["--yes"],
    "plan show": [], "plan create": ["--yes"], "plan check": [], "plan close": ["--learned", "something", "--yes"],
    "charter show": [], "charter check": [], "charter draft": ["--yes"], "charter conversation": [],
    "items list": [],
    "me page": [], "me why": ["ITEM"], "me note": ["ITEM", "words"], "me contest": ["ITEM", "words"],
    "me hide": ["ITEM"], "me show": ["ITEM"], "me consent": ["ITEM"], "me add": ["words"], "me countersign": ["1"],
    "me who-looked": [], "me export": [], "me brag": [], "me opt-out": [], "me opt-in": [], "me erase": ["--confirm"],
  ]

  /// Commands that show what is about people without naming one, with what they need.
  private let lists: [[String]] = [
    ["items"], ["items", "--format", "json"], ["items", "explain", "ITEM"], ["contests"], ["facts"], ["pipeline"],
    ["highlights", "draft"], ["calibrate", "agenda", "--yes"], ["calibrate", "minutes"], ["calibrate", "patterns"],
    ["calibrate", "adjust", "--yes"], ["plan", "check"], ["coverage"], ["dpia"], ["retention"], ["lint"], ["map"],
    ["outcomes"], ["warnings"], ["verify"], ["identities"], ["documents"], ["teams"],
  ]

  private struct Verb {
    var path: [String]
    /// Whether the person is an option; else it is the first argument.
    var isOption: Bool
  }

  private static func verbs() throws -> [Verb] {
    try CommandVerb.all().compactMap { verb in
      let isPositional = !Set(verb.argumentNames).isDisjoint(with: ["person", "people"])
      let isOption = verb.options.contains { $0.name == "--person" }
      return isPositional || isOption ? Verb(path: verb.path, isOption: isOption) : nil
    }
  }

  private func write(_ command: SealedCommand, me: String, roles: Bool = true) throws {
    func logins(_ id: String) -> String { id == me ? "[\"\(NSUserName())\"]" : "[nobody-\(id)]" }
    let people = ["ana: Ana Keller", "kim: Kim Bo", "jonas: Jonas Weber", "amara: Amara Okafor"].map {
      entry -> String in
      let parts = entry.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      return
        "  - {id: \(parts[0]), name: \(parts[1]), emails: [\(parts[0])@harbour.example], enrolled: 2025-01-01, manager: \(parts[0] == "ana" ? "jonas" : "amara"), logins: \(logins(parts[0]))}"
    }.joined(separator: "\n")
    let org = """
      version: 1
      people:
      \(people)
      \(roles ? "roles: {administrators: [amara]}" : "")
      repositories: ["\(command.folder)/payments.git"]
      """
    try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
  }

  /// The ids of items in which Ana has a part and Kim has none.
  private func anasItems(_ command: SealedCommand) throws -> [String] {
    let output = try command.run("items", "--format", "json").output
    let items = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
    return items.compactMap { item in
      let people = (item["participants"] as? [[String: Any]] ?? []).compactMap { $0["person"] as? String }
      return people.contains("ana") && !people.contains("kim") ? item["id"] as? String : nil
    }
  }

  @Test func everyCommandThatTakesAPersonIsInTheTable() throws {
    let verbs = Set(try PersonCommandsTests.verbs().map { $0.path.joined(separator: " ") })
    #expect(verbs == Set(table.keys))
  }

  @Test func whoHasNothingToDoWithSomebodyReadsNothing() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    _ = try command.repository("payments")
    try write(command, me: "jonas")
    let scan = try command.run("scan")
    #expect(scan.status == 0, "\(scan.diagnostics)")
    let items = try anasItems(command)
    let item = try #require(items.first)
    let verbs = try PersonCommandsTests.verbs()
    try write(command, me: "kim")
    for verb in verbs {
      let rest = (table[verb.path.joined(separator: " ")] ?? []).map { $0 == "ITEM" ? item : $0 }
      let line = verb.path + (verb.isOption ? rest + ["--person", "ana"] : ["ana"] + rest)
      let refused = try command.run(line)
      #expect(refused.status == 4, "\(line): \(refused.status) \(refused.diagnostics)")
      #expect(refused.diagnostics.hasPrefix("Refused: "), "\(line): \(refused.diagnostics)")
      #expect(refused.output.isEmpty, "\(line): \(refused.output)")
    }
    for line in lists {
      let outcome = try command.run(line.map { $0 == "ITEM" ? item : $0 })
      for id in items { #expect(!outcome.output.contains(id), "\(line) shows \(id)") }
      #expect(!outcome.output.contains("Ana Keller") || ["dpia", "teams", "documents"].contains(line[0]), "\(line)")
    }
    // Ana sees each of them, and may do all of it herself.
    try write(command, me: "ana")
    let looked = try command.run("me", "who-looked").output
    #expect(looked.split(separator: "\n").count { $0.contains("refused: ") } >= verbs.count, "\(looked)")
    for verb in verbs where verb.path[0] == "me" && verb.path[1] != "erase" && verb.path[1] != "countersign" {
      let rest = (table[verb.path.joined(separator: " ")] ?? []).map { $0 == "ITEM" ? item : $0 }
      let own = try command.run(verb.path + rest)
      #expect(own.status == 0, "\(verb.path): \(own.diagnostics)")
    }
  }

  /// What is read of somebody is in their list, their own looks among it; the page itself lists others alone.
  @Test func everyReadIsNoted() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    _ = try command.repository("payments")
    try write(command, me: "ana", roles: false)
    let scan = try command.run("scan")
    #expect(scan.status == 0, "\(scan.diagnostics)")
    let item = try #require(try anasItems(command).first)
    func readings() throws -> [String] {
      try command.run("me", "who-looked", "--format", "csv").output.split(whereSeparator: \.isNewline).map(String.init)
    }
    for (line, words) in [
      (["me"], "own page"), (["me", "--person", "ana"], "own page, asked for by name"),
      (["me", "brag"], "brag document"),
      (["me", "export"], "export of everything"), (["me", "why", item], "why, of one item"),
      (["items", "--person", "ana"], "list of items"), (["evidence", "ana"], "evidence pack"),
      (["sponsor", "ana"], "sponsor brief"), (["audit", "ana"], "capability-gap audit"),
    ] {
      let before = try readings().count
      let read = try command.run(line)
      #expect(read.status == 0, "\(line): \(read.diagnostics)")
      let after = try readings()
      #expect(after.count == before + 1 && after.last?.contains(words) == true, "\(line): \(after.last ?? "")")
    }
    let page = try command.run("me").output
    #expect(page.contains("sponsor brief") && page.contains("asked for by name"))
    #expect(try command.run("me").output == page, "one's own look changes nothing on the page")
    try FileManager.default.removeItem(atPath: "\(command.folder)/org.yaml")
    #expect(try command.run("scan", "\(command.folder)/payments.git").status == 0)
    for _ in 0..<2 { _ = try command.run("items", "--person", "ana@harbour.example") }
    let alone = try command.run("me", "who-looked", "--person", "ana@harbour.example").output
    #expect(alone.split(separator: "\n").count { $0.contains("list of items") } == 2, "without a roster, too: \(alone)")
  }
}
