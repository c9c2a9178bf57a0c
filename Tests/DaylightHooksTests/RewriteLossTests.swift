import DaylightHooks
import Foundation
import Testing

@Suite struct RewriteLossTests {
  private func bench(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      try git("init", "-q", "-b", "main", ".", in: folder)
      try body(folder)
    }
  }

  private func commit(_ message: String, author: String = "Ana Keller <ana@x.example>", in folder: String) throws
    -> String
  {
    try git("commit", "-q", "--allow-empty", "--author", author, "-m", message, in: folder)
    return try git("rev-parse", "HEAD", in: folder)
  }

  private func loss(_ pairs: [(String, String)], in folder: String) -> RewriteLoss {
    RewriteLoss(of: RewriteLoss.pairs(bytes(pairs.map { "\($0.0) \($0.1)\n" }.joined())), in: folder)
  }

  @Test func peopleAndDocumentsThatAreGone() throws {
    try bench { folder in
      let old = try commit(
        "A\n\nReviewed-by: Kim <kim@x.example>\nImplements: ADR-1\nAcked-by: L <l@x.example>", in: folder)
      let new = try commit("A\n\nAcked-by: Lee <L@x.example>", in: folder)
      let found = loss([(old, new)], in: folder)
      #expect(
        found.lost.map { "\(text($0.key)): \(text($0.value))" } == [
          "Reviewed-by: Kim <kim@x.example>", "Implements: ADR-1",
        ])
      #expect(found.sentence?.contains("2 trailers") == true)
      #expect(text(found.lines(seconds: 7)).hasPrefix("7 \(new) Reviewed-by Kim%20"))
      #expect(loss([(old, old)], in: folder).isEmpty)
      #expect(loss([], in: folder).isEmpty && loss([("x", "y")], in: folder).isEmpty)
    }
  }

  @Test func authorsOfSquashedCommits() throws {
    try bench { folder in
      let one = try commit("1", author: "Kim <kim@x.example>", in: folder)
      let two = try commit("2", author: "Lee <lee@x.example>", in: folder)
      let own = try commit("3", in: folder)
      let bare = try commit("All", in: folder)
      let found = loss([(one, bare), (two, bare), (own, bare)], in: folder)
      #expect(found.lost.map { text($0.value) } == ["Kim <kim@x.example>", "Lee <lee@x.example>"])
      #expect(found.sentence?.contains("the names of 2 authors") == true)
      let named = try commit("All\n\nCo-authored-by: K <kim@x.example>\nCo-authored-by: L <lee@x.example>", in: folder)
      #expect(loss([(one, named), (two, named), (own, named)], in: folder).isEmpty)
    }
  }

  @Test func notesThatStayBehind() throws {
    try bench { folder in
      let old = try commit("A", in: folder)
      try git("notes", "--ref", "review", "add", "-m", "Code-Review+2", old, in: folder)
      let new = try commit("B", in: folder)
      #expect(loss([(old, new)], in: folder).notes == 1)
      try git("notes", "--ref", "review", "add", "-m", "Code-Review+2", new, in: folder)
      #expect(loss([(old, new)], in: folder).isEmpty)
    }
  }
}
