import Testing

@testable import DaylightScanner

@Suite struct CommentSyntaxTests {
  @Test(
    arguments: [
      ("src/main.c", .slashes), ("a/B.SWIFT", .slashes), ("x.tar.py", .hashes), ("Makefile", .hashes),
      ("sub/Dockerfile", .hashes), ("q.sql", .dashes), ("a.el", .semicolons), ("a.erl", .percents), ("a.xml", .markup),
      ("README.md", nil), ("notes.txt", nil), ("src.c/file", nil), ("data.json", nil), ("c", nil), (".c", .slashes),
      ("", nil), ("a.averyverylongending", nil), ("makefile.txt", nil),
    ] as [(String, CommentSyntax?)])
  func aNameTells(_ path: String, _ expected: CommentSyntax?) {
    #expect(CommentSyntax(ofPath: bytes(path)) == expected)
  }
}
