import Foundation
import Testing

/// `daylight standards` and `daylight initiatives`, as a reader meets them, on the invented organisation.
@Suite struct StandardsCommandTests {
  @Test func listsAndShowsStandardsAndInitiatives() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let demo = try command.run("demo", "--output", "harbour")
    #expect(demo.status == 0, "\(demo.diagnostics)")
    func run(_ arguments: String..., columns: Int = 100) throws -> SealedCommand.Outcome {
      try command.run(
        arguments + ["--workspace", "harbour/workspace", "--state", "harbour/state"], columns: columns)
    }

    let list = try run("standards", "--format", "csv")
    #expect(list.status == 0, "\(list.diagnostics)")
    #expect(list.output.contains("platform,.github/workflows/release.yml,pipeline"))
    // Numbers stand beside standards, never beside people.
    #expect(!list.output.contains("Zofia"))
    let adopted = try run("standards", "list", "--adopted", "--format", "ndjson")
    #expect(adopted.output.contains("\"takenUp\":4") && !adopted.output.contains("api-style-guide"))
    for columns in [80, 160] {
      let text = try run("standards", columns: columns)
      #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= columns }, "\(columns)")
    }

    let shown = try run("standards", "show", "platform:.github/workflows/release.yml")
    #expect(shown.status == 0, "\(shown.diagnostics)")
    for words in ["by Zofia Wójcik", "payments", "calls it", "kept two quarters"] {
      #expect(shown.output.contains(words), "\(words): \(shown.output)")
    }
    let page = try run("standards", "show", "platform:.github/workflows/release.yml", "--format", "html")
    #expect(page.output.contains("<svg") && page.output.contains("Adoption of"))
    let rolledOut = try run("standards", "show", "platform:presets/lint/markdown.yaml", "--format", "json")
    #expect(rolledOut.output.contains("\"rolledOut\" : true") || rolledOut.output.contains("\"rolledOut\":true"))
    let unknown = try run("standards", "show", "nothing")
    #expect(unknown.status == 2 && unknown.diagnostics.contains("daylight standards"))
    #expect(try run("standards", "--category", "magic").status == 2)
    #expect(try run("standards", "--repository", "nowhere").status == 2)

    let initiatives = try run("initiatives", "--format", "csv")
    #expect(initiatives.status == 0 && initiatives.output.contains("one delivery window"))
    let initiative = try run("initiatives", "show", "Initiative: one delivery window")
    #expect(initiative.status == 0, "\(initiative.diagnostics)")
    for words in ["Began it: Zofia Wójcik", "Drove it: Kwame Mensah", "Took part: Inês Carvalho, Mei Tanaka"] {
      #expect(initiative.output.contains(words), "\(words): \(initiative.output)")
    }
    #expect(try run("initiatives", "show", "nothing").status == 2)
    // Reading about somebody is logged where they can see it.
    let read = try run("me", "who-looked", "--person", "zofia")
    #expect(read.status == 0 && read.output.contains("standard "), "\(read.output) \(read.diagnostics)")
  }

  @Test func whoTookUpIsNotShownWhereNoOtherRepositoryWasRead() throws {
    let command = try SealedCommand()
    defer { command.remove() }
    let git = SealedGit(home: command.folder)
    let solo = "\(command.folder)/solo"
    try git.run("init", "-q", "solo", in: command.folder)
    let settings = "root = true\n[*]\nindent_style = tab\nmax_line_length = 90\n"
    try settings.write(toFile: "\(solo)/.editorconfig", atomically: true, encoding: .utf8)
    try git.run("add", ".", in: solo)
    try git.run("commit", "-qm", "Agree on how to write", in: solo)
    #expect(try command.run("scan", "solo").status == 0)
    let list = try command.run("standards")
    #expect(list.output.contains(".editorconfig") && !list.output.contains("taken up"), "\(list.output)")
    #expect(list.diagnostics.contains("not seen"))
    let record = try command.run("standards", "--format", "ndjson").output
    #expect(record.contains(".editorconfig") && !record.contains("uptake"))
    let table = try command.run("standards", "--format", "csv").output.split(whereSeparator: \.isNewline)
    #expect(table.count == 2 && table.first?.contains("taken up") == true && table.last?.hasSuffix(",,,,") == true)
  }
}
