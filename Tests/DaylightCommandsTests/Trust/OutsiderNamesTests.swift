import Foundation
import Testing

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
}
