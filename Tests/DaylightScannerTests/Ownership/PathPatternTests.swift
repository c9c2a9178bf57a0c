import DaylightScanner
import Testing

@Suite struct PathPatternTests {
  private func covers(_ pattern: String, _ path: String) -> Bool { PathPattern(pattern).matches(bytes(path)) }

  @Test(arguments: [
    // Everything, and by ending.
    ("*", "a", true), ("*", "a/b/c", true), ("*.js", "a.js", true), ("*.js", "x/y/a.js", true),
    ("*.js", "a.jsx", false), ("*.js", "a.js/readme", true), ("*.js", ".js", true), ("*.js", "js", false),
    // A name at any depth.
    ("apps", "apps", true), ("apps", "apps/x", true), ("apps", "a/apps/x", true), ("apps", "myapps/x", false),
    ("apps", "apps2", false), ("Makefile", "a/b/Makefile", true), ("Makefile", "makefile", false),
    // A folder at any depth: never a file of that name.
    ("apps/", "apps/x", true), ("apps/", "a/apps/b/x", true), ("apps/", "apps", false), ("apps/", "a/apps", false),
    ("apps/", "xapps/y", false),
    // Anchored at the root by a slash at the front or inside.
    ("/apps", "apps", true), ("/apps", "apps/x", true), ("/apps", "a/apps", false), ("/apps/", "apps/x/y", true),
    ("/apps/", "apps", false), ("/apps/", "b/apps/x", false), ("docs/api", "docs/api/x", true),
    ("docs/api", "a/docs/api", false), ("docs/api/", "docs/api/x", true), ("docs/api/", "docs/api", false),
    ("/*.md", "a.md", true), ("/*.md", "docs/a.md", false), ("docs/*.md", "docs/a.md", true),
    ("docs/*.md", "docs/x/a.md", false),
    // "docs/*" covers what is in docs and nothing deeper.
    ("docs/*", "docs/a.md", true), ("docs/*", "docs/x/a.md", false), ("docs/*", "docs", false),
    ("/docs/*", "docs/a", true), ("/docs/*", "x/docs/a", false), ("/*", "a", true), ("/*", "a/b", false),
    ("docs/*/", "docs/x/a.md", true), ("docs/*/", "docs/a.md", false),
    // Two stars between slashes are any depth, none included.
    ("**/logs", "logs", true), ("**/logs", "a/b/logs/x", true), ("**/logs", "a/xlogs", false),
    ("logs/**", "logs/a/b", true), ("logs/**", "logs", false), ("logs/**", "a/logs/b", false),
    ("/a/**/z", "a/z", true), ("/a/**/z", "a/b/c/z", true), ("/a/**/z", "a/bz", false), ("/a/**/z", "az", false),
    ("**/a/**/b", "x/a/y/a/b", true), ("**", "a/b", true), ("**/*.go", "a/b/c.go", true), ("**/*.go", "c.go", true),
    ("a/**/", "a/b/c", true), ("a/**/", "a/b", false),
    // Elsewhere they are one star.
    ("a**/b", "ax/b", true), ("a**/b", "ab", false), ("a**/b", "a/x/b", false), ("/a/b**", "a/bcd/e", true),
    ("a**b", "axxb", true), ("/a**b", "ax/b", false),
    // One byte.
    ("a?c", "abc", true), ("a?c", "ac", false), ("/a?c", "a/c", false), ("???", "abc", true),
    // Stars inside a name.
    ("*_test.go", "x/a_test.go", true), ("a*b*c", "aXbYc", true), ("a*b*c", "acb", false), ("/x/*/z", "x/y/z", true),
    ("/x/*/z", "x/y/w/z", false), ("/x/*/z", "x//z", true), ("*a*a*", "banana", true),
    // Escapes, blanks, other letters.
    ("a\\*b", "a*b", true), ("a\\*b", "axb", false), ("my\\ file.md", "my file.md", true), ("\\#x", "#x", true),
    ("a\\?c", "abc", false), ("docs/\\*", "docs/*", true), ("grün/", "grün/x", true), ("(a|b)+", "(a|b)+", true),
    ("a.c", "abc", false),
    // Nothing.
    ("", "a", false), ("", "", false), ("a", "", false),
  ])
  func covers(_ pattern: String, _ path: String, _ expected: Bool) {
    #expect(covers(pattern, path) == expected, "\(pattern) \(path)")
  }

  /// Git's own ignore rules are the same, but for patterns that end in "/*": those are the format's own.
  @Test func agreesWithGitsIgnoreRules() throws {
    var random = SplitMix64(seed: 210)
    let paths = (0..<150).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(["a", "b", "ab", "ba", "aab", "c"]) }
        .joined(separator: "/")
    }
    let unique = Set(paths).sorted()
    try withFolder { folder in
      let git = sealedGit(in: folder)
      try shell("\(git) init -q")
      try write(unique.joined(separator: "\n") + "\n", to: "\(folder)/.git/paths")
      for _ in 0..<250 {
        let parts = ["a", "b", "ab", "*", "**", "?", "/", "/", "a*", "/**/", "***"]
        let pattern = (0..<Int.random(in: 1...5, using: &random)).map { _ in random.pick(parts) }.joined()
        // Git matches nothing with empty names between slashes, and reads two stars behind a letter in ways of its own.
        if pattern.contains("//") || pattern.hasSuffix("/*") || pattern.hasSuffix("/*/") || pattern == "/" { continue }
        let names = pattern.split(separator: "/")
        if names.contains(where: { $0.contains("**") && !$0.allSatisfy { $0 == "*" } }) { continue }
        try write(pattern + "\n", to: "\(folder)/.gitignore")
        let output = try shell("\(git) check-ignore --no-index --stdin < '\(folder)/.git/paths'", allowing: [0, 1])
        let ignored = Set(String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init))
        let ours = PathPattern(pattern)
        for path in unique {
          #expect(ours.matches(bytes(path)) == ignored.contains(path), "\(pattern) \(path)")
        }
      }
    }
  }

  @Test func aHostilePatternTakesNoLongerThanItsLengthTimesThePaths() {
    let path = bytes(String(repeating: "a", count: 2_000) + String(repeating: "/aaaa", count: 400))
    for pattern in [
      String(repeating: "*a", count: 100) + "b", String(repeating: "**/", count: 100) + "b",
      String(repeating: "**/*a", count: 60) + "/b", String(repeating: "a*?", count: 60) + "b",
    ] {
      let clock = ContinuousClock()
      let taken = clock.measure { #expect(!covers(pattern, String(decoding: path, as: UTF8.self))) }
      #expect(taken < .seconds(2), "\(pattern.prefix(12))")
    }
  }
}
