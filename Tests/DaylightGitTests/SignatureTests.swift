import DaylightGit
import Testing

@Suite struct SignatureTests {
  /// Author lines that real histories hold, and worse ones.
  static let lines = [
    "Ana Lima <ana@example.org> 1700000000 +0100", "Ana <ana@example.org> 1700000000 -0330",
    "Ana <ana@example.org> 1700000000 +0000", "<ana@example.org> 1700000000 +0000",
    " <ana@example.org> 1700000000 +0000", "Ana<ana@example.org> 1700000000 +0000",
    "Ana \t <ana@example.org> 1700000000 +0000", "  Ana <ana@example.org> 1700000000 +0000",
    "Ana <> 1700000000 +0000", "Ana < ana@example.org > 1700000000 +0000", "Ana <ana@example.org>",
    "Ana <ana@example.org> ", "Ana <ana@example.org> yesterday", "Ana <ana@example.org> 1700000000",
    "Ana <ana@example.org> 1700000000 0100", "Ana <ana@example.org> 1700000000 +",
    "Ana <ana@example.org> -5 +0000",
    "Ana <ana@example.org>1700000000+0100", "Ana <ana@example.org> 1700000000 +01:00",
    "Ana <ana@<example.org> 1700000000 +0100", "Ana <ana@example.org>> 1700000000 +0100",
    "Ana <ana> Lima <lima@example.org> 1700000000 +0100", "Ana > ana <ana@example.org> 1700000000 +0100",
    "Ana ana@example.org 1700000000 +0100", "Ana <ana@example.org 1700000000 +0100", "", ">", "<", "><", "<>",
    "Ana <ana@example.org> 0 +0000", "Ana <ana@example.org> 1700000000 +9959",
    "Ana\r <ana@example.org> 1 +0000\r",
    "Ana <ana@example.org> 4102444800 +1400", "Ana <ana@example.org> 1700000000 +5",
    "Ana <a> 1700000000 -1200 x",
  ]

  @Test func readAsGitLogReadsThem() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let repository = try Repository(at: folder)
      for line in Self.lines {
        let header =
          "tree \(ObjectID.emptyTree)\nauthor \(line)\ncommitter Kim <kim@example.org> 1 +0000\n\nx\n"
        let id = try writer.write(Array(header.utf8), as: .commit)
        let author = try repository.commit(id).author
        let shown = try git(in: folder, "log", "-1", "--date=raw", "--format=%an|%ae|%at|%ad", id.hex)
        // Git shows nothing for a time that is not there, where a number has to say 0.
        let minutes = abs(author.offsetMinutes)
        let zone = String(10000 + minutes / 60 * 100 + minutes % 60).dropFirst()
        let time = "\(author.seconds)|\(author.seconds) \(author.offsetMinutes < 0 ? "-" : "+")\(zone)"
        let whole = "\(text(author.name))|\(text(author.email))|\(time)\n"
        let bare = "\(text(author.name))|\(text(author.email))||\n"
        let isNothing = author.seconds == 0 && author.offsetMinutes == 0
        #expect(text(shown) == whole || isNothing && text(shown) == bare, "\(line): git shows \(text(shown))")
      }
    }
  }

  @Test func timesNoClockCanShow() throws {
    for digits in ["9223372036854775808", "99999999999999999999999"] {
      let bytes = Array("tree \(ObjectID.emptyTree)\nauthor A <a> \(digits) +0100\n\n".utf8)
      let commit = try CommitParser.parse(bytes, id: .zero)
      #expect(commit.author == Signature(name: [0x41], email: [0x61], seconds: 0, offsetMinutes: 0))
    }
  }
}
