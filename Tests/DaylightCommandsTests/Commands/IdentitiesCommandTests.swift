import Foundation
import Testing

/// `daylight identities` as whoever keeps the roster meets it.
@Suite struct IdentitiesCommandTests {
  private func sealed(_ body: (SealedCommand, SealedGit) throws -> Void) throws {
    let command = try SealedCommand()
    defer { command.remove() }
    try body(command, SealedGit(home: command.folder))
  }

  /// Two addresses of one Wei Zhang, perhaps, and somebody who changed her name.
  private func repository(_ command: SealedCommand, _ git: SealedGit) throws -> String {
    let path = "\(command.folder)/r"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try git.run("init", "-q", in: path)
    func commit(_ name: String, _ email: String, _ message: String) throws {
      try git.run("commit", "-q", "--allow-empty", "--author", "\(name) <\(email)>", "-m", message, in: path)
    }
    try commit("Wei Zhang", "wei@one.example", "One")
    try commit("Wei Zhang", "zhang@two.example", "Two")
    try commit("Maria Alvarez", "robin@example.org", "Thank Maria Alvarez")
    try Data("Robin Alvarez <robin@example.org>\n".utf8).write(to: URL(fileURLWithPath: "\(path)/.mailmap"))
    try git.run("add", ".mailmap", in: path)
    try commit("Robin Alvarez", "robin@example.org", "Names")
    return path
  }

  private func lines(_ text: String) -> [[String: Any]] {
    text.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }

  @Test func clustersHaveAliasesAndABasis() throws {
    try sealed { command, git in
      #expect(try command.run("scan", try repository(command, git)).status == 0)
      let plain = try command.run("identities", "--format", "ndjson")
      #expect(plain.status == 0, "\(plain.diagnostics)")
      #expect(!plain.output.contains("Maria"), "a former name is not shown")
      let people = lines(plain.output)
      let robin = people.first { ($0["name"] as? String) == "Robin Alvarez" }
      #expect((robin?["aliases"] as? [[String: Any]])?.count == 1)
      let raw = try command.run("identities", "list", "--no-mailmap", "--suggest", "--format", "ndjson")
      #expect(raw.output.contains("Maria Alvarez"), "without a mailmap there is no name to use")
      let all = lines(raw.output)
      #expect(all.contains { ($0["basis"] as? String) == "suggestion" && ($0["people"] as? [String])?.count == 2 })
      for person in all where person["basis"] as? String != "suggestion" {
        for alias in person["aliases"] as? [[String: Any]] ?? [] {
          #expect(alias.keys.contains("email") && alias.keys.contains("name"))
        }
      }
      #expect(try command.run("identities", "--format", "csv").output.contains("wei@one.example"))
    }
  }

  @Test func whoMayBeOneOfSeveralIsOneQuestion() throws {
    try sealed { command, git in
      let path = "\(command.folder)/several"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try git.run("init", "-q", in: path)
      let letters = ["b", "d", "f", "g", "k", "l", "m"]
      var people = letters.flatMap { one in
        letters.prefix(5).map { "Q\(one)\($0)a V\($0)\(one)oz <\(one)\($0)@crowd.example>" }
      }
      people += ["James Quellmann <jq@one.example>", "James Brandt <jb@two.example>", "james <james@crane>"]
      for person in people {
        try git.run("commit", "-q", "--allow-empty", "--author", person, "-m", "Work", in: path)
      }
      #expect(try command.run("scan", path).status == 0)
      let asked = lines(try command.run("identities", "review", "--format", "ndjson").output)
      #expect(asked.count == 2 && Set(asked.compactMap { $0["about"] as? String }).count == 1)
      let text = try command.run(["identities", "review"], columns: 100).output
      #expect(text.contains("one of 2") && text.contains("who is") && text.contains("James Brandt"), "\(text)")
      let id = try #require(asked.first?["id"] as? String)
      #expect(try command.run("identities", "accept", id).status == 0)
      #expect(lines(try command.run("identities", "review", "--format", "ndjson").output).isEmpty, "it is answered")
    }
  }

  @Test func whoMayBeAMachineIsAskedAbout() throws {
    try sealed { command, git in
      let path = "\(command.folder)/harbour"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try git.run("init", "-q", in: path)
      for author in ["harbourbot <hb@one.example>", "Jo Talbot <talbot@one.example>"] {
        try git.run("commit", "-q", "--allow-empty", "--author", author, "-m", "Work", in: path)
      }
      for number in 1...3 {
        let author = "dicebot <dice@two.example>"
        try git.run("commit", "-q", "--allow-empty", "--author", author, "-m", "Throw \(number)", in: path)
      }
      #expect(try command.run("scan", path).status == 0)
      func machines() throws -> Int {
        lines(try command.run("identities", "--format", "ndjson").output).count { $0["isMachine"] as? Bool == true }
      }
      #expect(try machines() == 1)
      let asked = lines(try command.run("identities", "review", "--format", "ndjson").output)
      #expect(asked.count == 1 && asked.first?["isMachine"] as? Bool == true)
      let text = try command.run(["identities", "review"], columns: 100).output
      #expect(text.contains("machine?") && text.contains("dicebot <dice@two.example>") && !text.contains("other"))
      let id = try #require(asked.first?["id"] as? String)
      #expect(try command.run("identities", "accept", id).diagnostics.contains("is a machine"))
      #expect(try machines() == 2)
      #expect(try command.run("identities", "log").output.contains("a machine: "))
      #expect(try command.run("identities", "undo").status == 0)
      #expect(try command.run("identities", "reject", id).diagnostics.contains("is a person"))
      #expect(try machines() == 1)
      #expect(lines(try command.run("identities", "review", "--format", "ndjson").output).isEmpty)
    }
  }

  @Test func aDecisionIsFollowedAndTakenBack() throws {
    try sealed { command, git in
      _ = try command.run("scan", try repository(command, git))
      let before = try command.run("identities", "--format", "ndjson").output
      let review = try command.run("identities", "review", "--format", "ndjson")
      let id = try #require(lines(review.output).first?["id"] as? String)
      #expect(lines(review.output).count == 1)
      let text = try command.run(["identities", "review"], columns: 80).output
      #expect(
        text.contains(id) && text.contains("Wei Zhang <zhang@two.example>"), "an address stays in one piece: \(text)")
      #expect(try command.run("identities", "accept", "zzzz").status == 2)
      let accepted = try command.run("identities", "accept", id)
      #expect(accepted.status == 0 && accepted.diagnostics.contains("one person"))
      let joined = try command.run("identities", "--format", "ndjson").output
      #expect(lines(joined).count == lines(before).count - 1 && joined.contains("\"decision\""))
      #expect(try command.run("identities", "review", "--format", "ndjson").output.isEmpty)
      #expect(try command.run("me", "--person", "wei@one.example").status == 0)
      #expect(try command.run("identities", "undo").status == 0)
      #expect(try command.run("identities", "--format", "ndjson").output == before, "byte for byte")
      #expect(try command.run("identities", "reject", id).status == 0)
      #expect(try command.run("identities", "review", "--format", "ndjson").output.isEmpty, "it is not asked again")
      let log = try command.run("identities", "log", "--format", "ndjson")
      #expect(lines(log.output).count == 3 && !log.output.contains("example"), "no address is written down")
      #expect(try command.run("identities", "undo", "99").status == 2)
    }
  }

  @Test func addressesAreJoinedAndPartedByHand() throws {
    try sealed { command, git in
      _ = try command.run("scan", try repository(command, git))
      #expect(try command.run("identities", "join", "robin@example.org", "nobody@example.org").status == 2)
      #expect(try command.run("identities", "join", "robin@example.org", "ROBIN@example.org").status == 2)
      #expect(try command.run("identities", "join", "robin@example.org", "wei@one.example").status == 0)
      let joined = lines(try command.run("identities", "--format", "ndjson").output)
      #expect(joined.contains { ($0["aliases"] as? [Any])?.count == 2 })
      #expect(try command.run("identities", "part", "robin@example.org", "wei@one.example").status == 0)
      let parted = lines(try command.run("identities", "--format", "ndjson").output)
      #expect(parted.count == joined.count + 1)
      #expect(try command.run("identities", "check").status == 0)
    }
  }

  /// Somebody outside the roster has the same pseudonym in facts, items and lists, and no former name anywhere.
  @Test func aRosterHidesOutsidersAlikeEverywhere() throws {
    try sealed { command, git in
      let path = try repository(command, git)
      try Data(
        """
        version: 1
        name: Harbour
        people:
          - { id: robin, name: Robin Alvarez, emails: [robin@example.org], enrolled: 2026-01-01 }
        repositories: [{ id: r, path: \(path) }]
        """.utf8
      ).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      #expect(try command.run("scan").status == 0)
      let list = try command.run("identities", "--format", "ndjson").output
      let facts = try command.run("facts").output
      for text in [list, facts, try command.run("items", "--format", "json").output] {
        for hidden in ["Maria", "Wei Zhang", "wei@one.example"] { #expect(!text.contains(hidden), "\(hidden)") }
      }
      let pseudonyms = Set(lines(list).compactMap { $0["id"] as? String }.filter { $0.hasPrefix("p-") })
      #expect(pseudonyms.count >= 2)
      // How often somebody committed is nobody's business: with a roster no identity facts are given out.
      #expect(!lines(facts).contains { ($0["kind"] as? String) == "identity" })
      let authors = lines(facts).compactMap { ($0["author"] as? [String: Any])?["name"] as? String }
      #expect(Set(authors.filter { $0.hasPrefix("p-") }).isSubset(of: pseudonyms))
      #expect(authors.contains("Robin Alvarez"))
      #expect(try command.run("facts", "--raw").output.contains("Wei Zhang"))
    }
  }

  @Test func theOrganisationsMailmapIsRead() throws {
    try sealed { command, git in
      let path = try repository(command, git)
      try Data("Wei Zhang <wei@one.example> <zhang@two.example>\n".utf8).write(
        to: URL(fileURLWithPath: "\(command.folder)/people.mailmap"))
      func workspace(_ identities: String) throws {
        try Data("version: 1\nname: H\nidentities: \(identities)\nrepositories: [{ id: r, path: \(path) }]\n".utf8)
          .write(
            to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
      }
      try workspace("{ mailmap: people.mailmap, joinOnEvidence: false }")
      #expect(try command.run("scan").status == 0)
      #expect(try command.run("identities", "review", "--format", "ndjson").output.isEmpty)
      #expect(
        try command.run("identities", "review", "--no-mailmap", "--format", "ndjson").output.contains(
          "zhang@two.example"))
      try workspace("{ mailmap: missing }")
      let missing = try command.run("identities")
      #expect(missing.status == 2 && missing.diagnostics.contains("identities.mailmap"))
    }
  }
}
