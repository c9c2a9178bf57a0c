import DaylightHooks
import Foundation
import Testing

@Suite struct BranchNotesTests {
  private func repository(_ body: (GitFolders) throws -> Void) throws {
    try withFolder { folder in
      try git("init", "-q", "-b", "main", ".", in: folder)
      let folders = try #require(GitFolders(from: bytes(folder)))
      try FileManager.default.createDirectory(atPath: text(folders.daylight), withIntermediateDirectories: true)
      try body(folders)
    }
  }

  private func note(_ key: String, _ value: String) -> BranchNotes.Note { .init(key: bytes(key), value: bytes(value)) }

  @Test func peopleAndDocumentsOfAMessageEachOnce() {
    let message = """
      Title

      Body

      co-AUTHORED-by: Kim <kim@x.example>
      Co-authored-by: Kim <kim@x.example>
      Signed-off-by: Ana <ana@x.example>
      Implements: ADR-14
      Reviewed-by:
      """
    #expect(
      BranchNotes.notes(in: bytes(message)) == [
        note("Co-authored-by", "Kim <kim@x.example>"), note("Implements", "ADR-14"),
      ])
    #expect(BranchNotes.notes(in: bytes("T\n\nAcked-by: \u{1b}[31mK <k@x.example>")).isEmpty)
  }

  @Test func aBranchReadsWhatIsItsOwnTheLatestFirst() throws {
    try repository { folders in
      let mine = bytes("ana/a b,c")
      let first = note("Co-authored-by", "Kim Bo <kim@x.example>")
      let second = note("Implements", "docs/adr/0014 x.md")
      #expect(BranchNotes.append([first], branch: mine, commit: bytes("1"), folders) == nil)
      #expect(
        BranchNotes.append([note("Acked-by", "L <l@x>")], branch: bytes("other"), commit: bytes("2"), folders) == nil)
      #expect(BranchNotes.append([second, first], branch: mine, commit: bytes("3"), folders) == nil)
      #expect(BranchNotes.read(branch: mine, folders) == [first, second])
      #expect(BranchNotes.read(branch: bytes("ana/a"), folders).isEmpty)
    }
  }

  @Test func damageIsPassedOver() throws {
    try repository { folders in
      let mine = bytes("main")
      let path = text(folders.daylight) + "/noted"
      try put(
        "main 1 Co-authored-by\n\u{0}\nmain 1 Rm-rf x\nmain 1 Acked-by %zz\nmain 2 Acked-by K%20<k@x>\nmain 3 Acke",
        into: path)
      #expect(BranchNotes.read(branch: mine, folders) == [note("Acked-by", "K <k@x>")])
    }
  }
}
