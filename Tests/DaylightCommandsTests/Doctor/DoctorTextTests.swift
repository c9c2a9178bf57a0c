import Testing

@testable import DaylightCommands

@Suite struct DoctorTextTests {
  private let command =
    "git -C /srv/git/a.git config --add remote.origin.fetch '+refs/notes/*:refs/notes/*' && git -C /srv/git/a.git fetch"

  @Test func aCommandStaysInOnePieceAtAnyWidth() {
    let findings = [
      DoctorFinding(.good, "libgit2", "1.5.1, with threads"),
      DoctorFinding(.note, "/srv/git/a.git", String(repeating: "said and said ", count: 20), remedy: command),
    ]
    for columns in [20, 80, 160] {
      let lines = DoctorText(findings, columns: columns).text.split(separator: "\n")
      #expect(lines.contains { $0.hasSuffix("-> \(command)") })
      #expect(lines.allSatisfy { $0.count <= max(columns, 40) || $0.contains("->") }, "\(columns)")
      #expect(lines[0].hasPrefix("ok    libgit2"))
    }
  }

  @Test func everyLineOfAFindingIsShown() {
    let problems = (1...30).map { "org.yaml:\($0): unknown key" }.joined(separator: "\n")
    let text = DoctorText([.init(.broken, "workspace", problems, remedy: "Mend these lines.")], columns: 80).text
    for line in 1...30 { #expect(text.contains("org.yaml:\(line): unknown key\n")) }
    #expect(text.hasPrefix("FAIL  workspace") && text.hasSuffix("-> Mend these lines.\n"))
  }

  @Test func longNamesStandAlone() {
    let name = "/srv/git/" + String(repeating: "x", count: 60)
    let text = DoctorText([.init(.attention, name, "gone", remedy: "Look."), .init(.good, "git", "2")], columns: 80)
      .text
    #expect(text == "look  \(name)\n           gone\n           -> Look.\nok    git  2\n")
  }
}
