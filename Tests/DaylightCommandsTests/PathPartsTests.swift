import Testing

@testable import DaylightCommands

@Suite struct PathPartsTests {
  @Test(arguments: [
    ("", "", ""), ("x", "", "x"), ("ab", "", "ab"), ("a/b", "a", "b"), ("a/b/", "a", "b"), ("a//b", "a", "b"),
    ("a/b//", "a", "b"), ("/", "/", "/"), ("//", "/", "/"), ("/a", "/", "a"), ("/a/b", "/a", "b"), ("./x", ".", "x"),
    ("\u{e9}/\u{e9}", "\u{e9}", "\u{e9}"),
  ])
  func aPathHasAFolderAndALastPart(_ path: String, _ folder: String, _ last: String) {
    #expect(path.parentFolder == folder && path.lastPart == last, "\(path)")
  }
}
