import Testing

@testable import DaylightScanner

@Suite struct DirectoryMetadataTests {
  @Test func theTeamAndWhatIsTakenOver() {
    let file = DirectoryMetadata(
      bytes(
        "# who\nmonorail { component: \"A>B\" team_email: \"inner@x.org\" }\nteam_email: \"Team@X.org\"\nmixins: \"//a/COMMON\"\n"
      ))
    #expect(file.team == "team@x.org" && file.line == 3)
    #expect(file.mixins == ["a/COMMON"] && file.invalid.isEmpty)
  }

  @Test func whatIsBrokenIsNamedWithItsLine() {
    #expect(DirectoryMetadata(bytes("\nteam_email \"a@x.org\"\n")).invalid.map(\.line) == [2])
    #expect(!DirectoryMetadata(bytes("monorail {\n")).invalid.isEmpty)
    #expect(!DirectoryMetadata(bytes("}\nteam_email: \"a@x.org\"\n")).invalid.isEmpty)
    #expect(DirectoryMetadata(bytes("}\nteam_email: \"a@x.org\"\n")).team == "a@x.org", "the rest is read")
    #expect(DirectoryMetadata([]).team == nil)
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let text = (0..<12).map { _ in
        random.pick(["team_email", ":", "\"", "{", "}", "[", "]", "mixins", "//a", "\n", "<", ">", "#", "\\"])
      }.joined(separator: random.pick(["", " "]))
      _ = DirectoryMetadata(bytes(text))
    }
  }
}
