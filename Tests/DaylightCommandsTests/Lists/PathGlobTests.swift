import Testing

@testable import DaylightCommands

@Suite struct PathGlobTests {
  @Test(arguments: [
    ("*.git", ["a.git", ".git"], ["a/b.git", "a.gi", ""]),
    ("**.git", ["a.git", "a/b.git", "a/b/c.git"], ["a/b", "a.git/x"]),
    ("**/*.git", ["a.git", "a/b.git", "a/b/c.git"], ["a.gitx"]), ("**", ["", "a", "a/b"], []),
    ("team-?/*", ["team-a/x", "team-1/y"], ["team-/x", "team-ab/x", "team-a/x/y", "team-//x"]),
    ("[a-c]*/[!x]", ["a/y", "bb/z"], ["d/y", "a/x", "a/"]),
    ("a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["ab", "a/xb", "a/b/c"]),
    ("x[", ["x["], ["x"]), ("[]a]", ["]", "a"], ["b"]), ("é*", ["é", "éa"], ["e"]), ("a", ["a"], ["b", "aa"]),
  ])
  func matches(_ pattern: String, _ yes: [String], _ no: [String]) {
    for path in yes { #expect(PathGlob(pattern).matches(path), "\(pattern) \(path)") }
    for path in no { #expect(!PathGlob(pattern).matches(path), "\(pattern) \(path)") }
  }

  @Test func theFolderBeforeTheFirstWildcard() {
    func parts(_ path: String) -> [String] { [PathGlob.parts(of: path).folder, PathGlob.parts(of: path).pattern] }
    #expect(parts("/srv/git/**.git") == ["/srv/git", "**.git"])
    #expect(parts("/srv/team-*/x.git") == ["/srv", "team-*/x.git"])
    #expect(parts("/*.git") == ["/", "*.git"])
    #expect(parts("/srv/a[1]/x?") == ["/srv/a[1]", "x?"])
  }

  @Test func depthIsKnownWithoutTwoStars() {
    #expect(PathGlob("*/*.git").depth == 2 && PathGlob("*").depth == 1 && PathGlob("**.git").depth == nil)
  }

  @Test func manyStarsTakeNoTime() {
    let pattern = String(repeating: "*a", count: 200) + "b"
    #expect(!PathGlob(pattern).matches(String(repeating: "a", count: 2_000)))
  }
}
