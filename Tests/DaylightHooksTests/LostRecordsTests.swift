import DaylightHooks
import Foundation
import Testing

@Suite struct LostRecordsTests {
  private func commit(_ message: String, in folder: String) throws -> String {
    try git("commit", "-q", "--allow-empty", "-m", message, in: folder)
    return try git("rev-parse", "HEAD", in: folder)
  }

  /// What the hook writes after a rewrite of one commit.
  private func rewrite(_ old: String, _ new: String, _ file: inout [UInt8], in folder: String) {
    let pairs = RewriteLoss.pairs(bytes("\(old) \(new)\n"))
    file +=
      RewriteLoss(of: pairs, in: folder).lines(seconds: 1) + LostRecords(file).moves(pairs, seconds: 1)
  }

  private func remaining(_ file: [UInt8], in folder: String) -> [String] {
    LostRecords(file).remaining(in: folder).map { "\(text($0.commit)) \(text($0.key)) \(text($0.value))" }
  }

  @Test func whatALaterRewritePutsBackIsForgotten() throws {
    try withFolder { folder in
      try git("init", "-q", "-b", "main", ".", in: folder)
      var file: [UInt8] = []
      let whole = try commit("A\n\nReviewed-by: Kim <kim@x.example>\nAcked-by: Lee <lee@x.example>", in: folder)
      let bare = try commit("A", in: folder)
      rewrite(whole, bare, &file, in: folder)
      #expect(
        remaining(file, in: folder) == [
          "\(bare) Reviewed-by Kim <kim@x.example>", "\(bare) Acked-by Lee <lee@x.example>",
        ])
      let between = try commit("A, once more", in: folder)
      rewrite(bare, between, &file, in: folder)
      #expect(remaining(file, in: folder).first == "\(between) Reviewed-by Kim <kim@x.example>")
      let back = try commit("A\n\nreviewed-by: K. Bo <KIM@x.example>", in: folder)
      rewrite(between, back, &file, in: folder)
      #expect(remaining(file, in: folder) == ["\(back) Acked-by Lee <lee@x.example>"])
      let lostAgain = try commit("A", in: folder)
      rewrite(back, lostAgain, &file, in: folder)
      #expect(
        Set(remaining(file, in: folder).map { String($0.dropFirst(41)) }).contains("Reviewed-by Kim <kim@x.example>"))
    }
  }

  @Test func authorsWhoAreNamedAgain() throws {
    try withFolder { folder in
      try git("init", "-q", "-b", "main", ".", in: folder)
      var file: [UInt8] = []
      try git("commit", "-q", "--allow-empty", "--author", "Kim <kim@x.example>", "-m", "1", in: folder)
      let own = try git("rev-parse", "HEAD", in: folder)
      let squashed = try commit("All", in: folder)
      rewrite(own, squashed, &file, in: folder)
      #expect(remaining(file, in: folder) == ["\(squashed) Author Kim <kim@x.example>"])
      let named = try commit("All\n\nCo-authored-by: Kim <kim@x.example>", in: folder)
      rewrite(squashed, named, &file, in: folder)
      #expect(remaining(file, in: folder).isEmpty)
    }
  }

  @Test func aCommitThatIsGoneAndLinesThatAreNone() throws {
    try withFolder { folder in
      try git("init", "-q", "-b", "main", ".", in: folder)
      let gone = String(repeating: "a", count: 40)
      let circle = "1 \(gone) moved \(gone)\n"
      let file = bytes("1 \(gone) Reviewed-by Kim%20<kim@x.example>\nhalf a li\n\(circle)1 2 3\n")
      #expect(remaining(file, in: folder) == ["\(gone) Reviewed-by Kim <kim@x.example>"])
      // Nothing is noted about commits that lost nothing.
      let other = String(repeating: "b", count: 40)
      #expect(LostRecords(file).moves(RewriteLoss.pairs(bytes("\(other) \(gone)\n")), seconds: 1).isEmpty)
    }
  }
}
