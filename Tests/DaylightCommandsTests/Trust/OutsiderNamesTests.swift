import DaylightCore
import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

/// Who is on no roster is named nowhere, not even in titles and messages by somebody who is.
@Suite struct OutsiderNamesTests {
  @Test func titlesAndMessagesNameNobodyOutsideTheRoster() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let repository = try command.repository("payments", hostile: "as Kim Bo (kim@harbour.example) asked")
    let org = """
      version: 1
      people:
        - {id: ana, name: Ana Keller, emails: [ana@harbour.example], enrolled: 2025-01-01}
      repositories: ["\(repository)"]
      """
    try Data(org.utf8).write(to: URL(fileURLWithPath: "\(command.folder)/org.yaml"))
    #expect(try command.run("scan").status == 0)
    for arguments in [
      ["facts"], ["items", "--format", "json"], ["items"], ["me", "--person", "ana"],
      ["evidence", "ana", "--since", "2025-Q1", "--format", "json"], ["me", "export", "--person", "ana"],
      ["verify", "--format", "json"],
    ] {
      let outcome = try command.run(arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.diagnostics)")
      for part in ["Kim Bo", "kim@harbour"] {
        #expect(!(outcome.output + outcome.diagnostics).contains(part), "\(part) in \(arguments)")
      }
    }
    #expect(try command.run("items", "--format", "json").output.contains("as somebody (somebody) asked"))
  }

  /// The words that pages are written in stay, whoever has one for a handle.
  @Test func aHandleThatIsAWordOfTheProgramsNamesNobodyWithoutItsMark() {
    func identity(_ name: String, _ email: String) -> IdentityFact {
      IdentityFact(
        repository: "shop/harbour", name: name, email: email, commits: 3, first: Timestamp(seconds: 1),
        last: Timestamp(seconds: 2))
    }
    let people = PeopleDirectory(
      identities: [
        identity("author", "1+author@users.noreply.github.com"),
        identity("Harbour", "3+harbour@users.noreply.github.com"),
        identity("zork", "2+zork@users.noreply.github.com"), identity("Kim Bo", "kim@elsewhere.example"),
      ], aliases: [], mentioned: [],
      organisation: Organisation(
        people: [Person(id: PersonID("ana"), name: "Ana Keller", emails: ["ana@x.org"])], hasRoster: true),
      key: KeyedHash(key: [7]))
    let names = OutsiderNames(people, repositories: ["shop/harbour"])
    #expect(names.hidden(in: "The document's head names the author.") == "The document's head names the author.")
    #expect(names.hidden(in: "How the Harbour works") == "How the Harbour works")
    #expect(names.hidden(in: "as @author asked") == "as @somebody asked")
    #expect(names.hidden(in: "as zork and Kim Bo asked") == "as somebody and somebody asked")
  }
}
