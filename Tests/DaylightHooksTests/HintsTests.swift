import DaylightHooks
import Testing

@Suite struct HintsTests {
  private func sample() -> Hints {
    var hints = Hints()
    hints.scanned = "2026-11-24"
    hints.basis = "b1"
    hints.people = ["Ana Keller <ana@x.example>", "Kim Bo <kim@x.example>", "Lee <lee@x.example>"].map(bytes)
    hints.known = ["ana@x.example", "kim@x.example"].map { Hints.hash($0.utf8) }.sorted()
    hints.documents = [
      .init(name: "ADR-14", path: bytes("docs/adr/0014 a\nb.md")), .init(name: nil, path: bytes("d/x.md")),
    ]
    hints.customs = [.init(folder: bytes("docs/adr/"), status: true, owner: false)]
    hints.branches = [(bytes("ana/retry, budget"), [0, 1])]
    hints.lines = [
      .init(
        path: bytes("api/a b.swift"),
        authors: [
          .init(person: 2, hashes: LineHash.all(bytes("let one\nlet two\n"))),
          .init(person: 0, hashes: LineHash.all(bytes("let three\n"))),
        ])
    ]
    hints.places = [
      .init(path: bytes("api/a b.swift"), authors: [0, 1], reviewers: [2], mentors: []),
      .init(path: bytes("api/"), authors: [1], reviewers: [0], mentors: [2]),
    ]
    return hints
  }

  @Test func whatIsWrittenIsRead() throws {
    let file = try #require(HintsFile(sample().bytes))
    #expect(file.scanned == "2026-11-24" && file.basis == "b1")
    #expect(file.documents == sample().documents)
    #expect(file.custom(bytes("docs/adr/")) == sample().customs[0])
    #expect(file.custom(bytes("docs/")) == nil)
    #expect(file.authors(ofBranch: bytes("ana/retry, budget")) == Array(sample().people[0...1]))
    let isKnown = try #require(file.isKnown)
    #expect(isKnown(bytes("kim@x.example")) && !isKnown(bytes("kin@x.example")))
  }

  @Test func aFileHasItsOwnPeopleOrTheNearestFoldersOnes() throws {
    let file = try #require(HintsFile(sample().bytes))
    let own = file.people(of: [bytes("api/a b.swift")])
    #expect(own.authors == Array(sample().people[0...1]) && own.reviewers == [sample().people[2]])
    #expect(own.mentors == [sample().people[2]], "the file names none, the folder does")
    let new = file.people(of: [bytes("api/deep/new.swift")])
    #expect(new.authors == [sample().people[1]] && new.reviewers == [sample().people[0]])
    #expect(file.people(of: [bytes("elsewhere")]).authors.isEmpty)
  }

  @Test func linesThatAreGoneTellTheirAuthors() throws {
    let file = try #require(HintsFile(sample().bytes))
    func authors(_ content: String?) -> [[UInt8]] {
      file.authors(ofLinesGoneFrom: [bytes("x"), bytes("api/a b.swift")]) { path in
        path == bytes("x") ? bytes("y") : content.map(bytes)
      }
    }
    let people = sample().people
    #expect(authors("let one\nlet two\nlet three\nlet four\n").isEmpty)
    #expect(authors("let one\r\n\tlet three  \r\n") == [people[2]])
    #expect(authors("let two\nlet one\n") == [people[0]])
    #expect(authors("let two\n") == [people[2], people[0]])
    #expect(authors("another file\n").isEmpty && authors("").isEmpty && authors(nil).isEmpty)
  }

  /// Any byte another one, cut anywhere: the reader takes what it understands and never fails.
  @Test func damageIsSurvived() {
    let whole = sample().bytes
    for place in whole.indices {
      for byte: UInt8 in [0, 0x09, 0x0a, 0x25, 0x39, 0xff] {
        var other = whole
        other[place] = byte
        guard let file = HintsFile(other) else { continue }
        _ = file.people(of: [bytes("api/a b.swift"), bytes("api/x")])
        _ = file.authors(ofLinesGoneFrom: [bytes("api/a b.swift")]) { _ in bytes("let two\n") }
        _ = file.isKnown?(bytes("kim@x.example"))
        for person in file.authors(ofBranch: bytes("ana/retry, budget")) { #expect(HintsFile.isPerson(person)) }
        _ = file.documents.count + file.counts.people
      }
    }
    for count in whole.indices { _ = HintsFile(Array(whole.prefix(count)))?.people(of: [bytes("api/x")]) }
    #expect(HintsFile([]) == nil && HintsFile(bytes("daylight-hints 2\n")) == nil)
  }

  @Test func theFileIsBounded() throws {
    var hints = sample()
    hints.places = (0..<60_000).map { .init(path: bytes("folder/file-\($0).txt"), authors: [0, 1]) }
    let written = hints.bytes
    #expect(written.count <= Hints.limit && written.count > Hints.limit - 200)
    let file = try #require(HintsFile(written))
    #expect(!file.people(of: [bytes("folder/file-0.txt")]).authors.isEmpty, "the latest stay")
    #expect(file.people(of: [bytes("folder/file-59999.txt")]).authors.isEmpty)
    hints.known = (0..<20_001).map { UInt64($0) }
    #expect(HintsFile(hints.bytes)?.isKnown == nil)
  }
}
