import ArgumentParser
import Foundation
import Testing

@testable import DaylightCommands

/// No command line, in no format, gives people in an order of a quantity.
@Suite struct CommandLinesTests {
  private static let ranking = [
    ["--sort", "items"], ["--sort-by", "reach"], ["--order", "weight"], ["--order-by", "people"], ["--rank"],
    ["--top", "3"], ["--best"], ["--worst"], ["--limit", "5"], ["--count"], ["--count-by", "person"],
    ["--group-by", "person"], ["--sum"], ["--total"], ["--average"], ["--score"], ["--compare", "kim"],
    ["--percentile"], ["--leaderboard"], ["--by", "person"],
  ]

  /// Every command with every option that would rank, somewhere among options and arguments of its own: none is taken.
  ///
  /// Each line is read by its own command: that the way there through the tree of commands leads to it is asked once for
  /// each. Reading a line takes milliseconds, and what is not known depends on the command alone; so each pair is asked
  /// once, and not at random.
  @Test func noCommandLineRanksPeople() throws {
    let verbs = try CommandVerb.all()
    #expect(verbs.count > 30)
    var random = SystemRandomNumberGenerator()
    var (made, taken, found) = (0, 0, 0)
    for (number, verb) in verbs.enumerated() {
      for (place, ranking) in CommandLinesTests.ranking.enumerated() {
        // A verb's own option of such a name is found by name below.
        if verb.options.contains(where: { $0.name == ranking[0] }) || verb.flags.contains(ranking[0]) { continue }
        let parts = parts(of: verb, &random)
        let cut = Int.random(in: 0...parts.count, using: &random)
        let line = (parts[..<cut] + [ranking] + parts[cut...]).flatMap(\.self)
        #expect((try? verb.type.parseAsRoot(line)) == nil, "\(verb.path + line)")
        guard (number + place) % 4 == 0 else { continue }
        made += 1
        if (try? verb.type.parseAsRoot(parts.flatMap(\.self))) != nil { taken += 1 }
      }
      let plain = verb.path + Array(repeating: "ana", count: verb.arguments)
      #expect(
        (try? Daylight.parseAsRoot(plain + CommandLinesTests.ranking[number % CommandLinesTests.ranking.count])) == nil)
      if let command = try? Daylight.parseAsRoot(plain) {
        #expect(Swift.type(of: command) == verb.type, "\(verb.path)")
        found += 1
      }
    }
    #expect(taken * 5 > made, "what is made are real command lines: \(taken) of \(made)")
    #expect(found * 2 > verbs.count, "the ways lead to the commands: \(found)")
    let words = CommandLinesTests.ranking.map { $0[0] }
    for verb in verbs {
      let own = Set(verb.options.map(\.name) + verb.flags)
      #expect(own.isDisjoint(with: words), "\(verb.path) takes \(own.intersection(words))")
    }
  }

  /// Arguments, and up to three options and a flag of a command's own.
  private func parts(of verb: CommandVerb, _ random: inout some RandomNumberGenerator) -> [[String]] {
    var parts = (0..<verb.arguments).map { _ in [["ana", "kim", "payments"].randomElement(using: &random) ?? ""] }
    for option in verb.options.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)) {
      parts.append([option.name, option.values.randomElement(using: &random) ?? "x"])
    }
    if let flag = verb.flags.randomElement(using: &random), Bool.random(using: &random) { parts.append([flag]) }
    return parts
  }

  /// What the commands about people print, in every format: no two names with comparable numbers.
  @Test func noOutputPutsNumbersBesideNames() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    _ = try command.repository("payments")
    let org = """
      version: 1
      teams: [{id: payments}, {id: search}]
      people:
        - {id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01, teams: [payments]}
        - {id: kim, name: Kim Bo, emails: [kim@harbour.example], enrolled: 2025-01-01, teams: [search]}
      repositories: ["\(command.folder)/payments.git"]
      """
    try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
    #expect(try command.run("scan").status == 0)
    var printed = 0
    var seen: Set<[String]> = []
    func look(_ verb: [String], _ formats: [String]) throws {
      for format in formats {
        let outcome = try command.run(verb + (verb.contains("export") ? [] : ["--format", format]))
        if outcome.status != 0 { continue }
        printed += 1
        seen.insert(verb)
        let ranked = CommandLinesTests.ranked(outcome.output)
        #expect(ranked.isEmpty, "\(verb) --format \(format): \(ranked)")
      }
    }
    for verb in [
      ["items"], ["items", "--person", "ana"], ["me", "--person", "ana"], ["me", "who-looked", "--person", "ana"],
      ["evidence", "ana"], ["evidence", "kim", "--since", "2025-Q1"], ["sponsor", "ana"], ["highlights", "draft"],
      ["me", "export", "--person", "ana"],
    ] {
      try look(verb, ["text", "markdown", "html", "json", "ndjson", "csv"])
    }
    // Every other command that prints, whatever it is called: new ones are looked at, too.
    for verb in try CommandVerb.all() where verb.arguments <= 1 {
      guard let formats = verb.options.first(where: { $0.name == "--format" })?.values else { continue }
      let line = verb.path + (verb.arguments == 1 ? ["ana"] : [])
      try look(line, ["text", "json", "csv"].filter(formats.contains))
    }
    #expect(seen.count > 25, "\(seen.count)")
    #expect(printed > 40, "\(printed)")
  }

  @Test func theReaderOfOutputsFindsARanking() {
    #expect(!CommandLinesTests.ranked("Ana Keller  12 reviews\nKim Bo  7 reviews\n").isEmpty)
    #expect(!CommandLinesTests.ranked("person,items\nana,12\nkim,3\n").isEmpty)
    #expect(
      !CommandLinesTests.ranked("[\n{\"person\":\"ana\",\"score\":0.5},\n{\"person\":\"kim\",\"score\":0.1}\n]").isEmpty
    )
    #expect(CommandLinesTests.ranked("Ana Keller  2025-10-09\nKim Bo  2025-10-11\n").isEmpty)
    #expect(CommandLinesTests.ranked("Ana Keller  ADR-14 Retry budget\nKim Bo\n").isEmpty)
  }

  /// Lines of one shape that differ in a name and a number, for two names at least.
  private static func ranked(_ output: String) -> [String] {
    var shapes: [String: Set<String>] = [:]
    for line in output.split(whereSeparator: \.isNewline) {
      let bare = plain(String(line))
      let names = ["Ana Keller", "Kim Bo", "\"ana\"", "\"kim\"", "ana,", "kim,"].filter { bare.contains($0) }
      guard names.count == 1, let name = names.first else { continue }
      var shape = bare.replacingOccurrences(of: name, with: " NAME ")
      guard let number = shape.range(of: #"(?<![\w.-])\d+(\.\d+)?(?![\w-])"#, options: .regularExpression) else {
        continue
      }
      shape.replaceSubrange(number, with: "NUMBER")
      while shape.last == "," { shape.removeLast() }
      shapes[shape.split { $0 == " " }.joined(separator: " "), default: []].insert(name)
    }
    return shapes.filter { $0.value.count > 1 }.map(\.key).sorted()
  }

  /// A line without days, quarters and object ids.
  private static func plain(_ line: String) -> String {
    line.replacingOccurrences(
      of: #"\d{4}-(\d{2}-\d{2}|Q\d)|\b[0-9a-f]{7,40}\b"#, with: "", options: .regularExpression)
  }
}
