import DaylightScanner
import Testing

@Suite struct GerritOwnersTests {
  private func file(_ text: String) -> GerritOwners { GerritOwners(bytes(text)) }

  @Test func addressesImportsAndWhatStopsHere() {
    let made = file(
      "# TEAM: pay@x.org\nAna@X.org # since spring\nkim@x.org #{LAST_RESORT_SUGGESTION}\nset noparent\n"
        + "file://ipc/OWNERS\ninclude /net/OWNERS\n*\n")
    #expect(made.grants.map(\.owner) == ["ana@x.org", "kim@x.org", "*"])
    #expect(made.grants.map(\.isLastResort) == [false, true, false])
    #expect(made.stopsHere && made.team?.address == "pay@x.org")
    #expect(made.imports.map(\.path) == ["/ipc/OWNERS", "/net/OWNERS"])
    #expect(made.imports.map(\.isWhole) == [false, true] && made.invalid.isEmpty)
  }

  @Test func linesForSomeFiles() {
    let made = file("per-file *.mojom,*_traits.* = ana@x.org, kim@x.org\nper-file *.mojom = set noparent\n")
    #expect(made.perFile.count == 2 && made.perFile[0].grants.map(\.owner) == ["ana@x.org", "kim@x.org"])
    #expect(made.perFile.map(\.isAlone) == [false, true])
    #expect(made.perFile[0].holds(for: bytes("a/b.mojom")[...], below: 2))
    #expect(!made.perFile[0].holds(for: bytes("a/b.cc")[...], below: 2))
  }

  @Test func linesThatAreNoneAreNamed() {
    let made = file("ana@x.org\nana\nper-file = x@y.org\nper-file *.c\nset nothing\nkim@x.org\n")
    #expect(made.grants.map(\.line) == [1, 6], "the neighbours are read")
    #expect(made.invalid.map(\.line) == [2, 3, 4, 5])
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 223)
    let words = [
      "set", "noparent", "per-file", "*", "=", ",", "a@b.c", "file://", "include", "#", "\n", "\n", "{", "../",
    ]
    for _ in 0..<2_000 {
      let text = (0..<14).map { _ in random.pick(words) }.joined(separator: random.pick(["", " "]))
      let lines = text.utf8.count { $0 == 0x0a } + 1
      let made = file(text)
      #expect((made.grants.map(\.line) + made.invalid.map(\.line)).allSatisfy { (1...lines) ~= $0 })
    }
  }
}
