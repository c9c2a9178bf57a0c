import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct LinguistAttributesTests {
  @Test func theCommitsOwnFileCounts() throws {
    try withFolder { folder in
      var made = try History(in: "\(folder)/r.git")
      let before = try made.commit("Start", changes: ["api/x.go": "1", "lib/y.c": "1"])
      let after = try made.commit(
        "Mark",
        changes: [
          ".gitattributes": "*.go linguist-generated\nlib/** linguist-vendored=true\nlib/own/** -linguist-vendored\n",
          "api/.gitattributes": "own.go -linguist-generated\n# x.go -linguist-generated\n",
        ])
      let git = try Repository(at: "\(folder)/r.git")
      var trees = TreeComparison()
      var attributes = LinguistAttributes()
      func told(_ path: String, _ commit: ObjectID) throws -> Bool? {
        try attributes.isForeign(bytes(path), in: git.commit(commit).tree, of: git, with: &trees)
      }
      #expect(try told("api/x.go", before) == nil)
      #expect(try told("api/x.go", after) == true)
      #expect(try told("api/own.go", after) == false, "the nearer file counts")
      #expect(try told("deep/api/own.go", after) == true)
      #expect(try told("lib/y.c", after) == true && told("lib/own/y.c", after) == false)
      #expect(try told("src/z.c", after) == nil)
      #expect(try told("api/x.go", before) == nil, "what was read of one commit says nothing of another")
    }
  }

  /// Generated files of attributes mean what they mean to git.
  @Test func agreesWithGit() throws {
    var random = SplitMix64(seed: 4_040)
    let patterns = ["*", "*.c", "a", "a/", "a/*", "a/**", "**/b", "/b", "b.c", "a/b/*.c", "?.c", "[ab].c", "**/a/**"]
    let words = [
      "linguist-generated", "-linguist-generated", "!linguist-generated", "linguist-generated=true",
      "linguist-generated=false", "linguist-vendored", "-linguist-vendored", "text",
    ]
    let names = ["a", "b", "c"]
    for _ in 0..<40 {
      try withFolder { folder in
        func file() -> String {
          (0..<Int.random(in: 1...6, using: &random)).map { _ in
            "\(random.pick(patterns)) \(random.pick(words)) \(random.pick(words))\n"
          }.joined()
        }
        let top = file()
        let below = file()
        var made = try History(in: "\(folder)/r.git")
        let commit = try made.commit("Mark", changes: [".gitattributes": top, "a/.gitattributes": below])
        let paths = (0..<25).map { _ in
          (0..<Int.random(in: 0...2, using: &random)).map { _ in random.pick(names) + "/" }.joined()
            + random.pick(names) + random.pick(["", ".c"])
        }
        let oracle = sealedGit(in: "\(folder)/w")
        try shell("mkdir -p '\(folder)/w/a' && \(oracle) init -q")
        try write(top, to: "\(folder)/w/.gitattributes")
        try write(below, to: "\(folder)/w/a/.gitattributes")
        try write(paths.joined(separator: "\0") + "\0", to: "\(folder)/w/.git/paths")
        let output = try shell(
          "\(oracle) check-attr -z --stdin linguist-generated linguist-vendored < '\(folder)/w/.git/paths'")
        let git = try Repository(at: "\(folder)/r.git")
        var trees = TreeComparison()
        var attributes = LinguistAttributes()
        let fields = output.split(separator: 0, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
        for (number, path) in paths.enumerated() {
          func said(_ place: Int) -> Bool? {
            switch fields[number * 6 + place] {
            case "set", "true": true
            case "unset", "false": false
            default: nil
            }
          }
          let (generated, vendored) = (said(2), said(5))
          let expected = generated == true || vendored == true ? true : generated ?? vendored
          let found = try attributes.isForeign(bytes(path), in: git.commit(commit).tree, of: git, with: &trees)
          #expect(found == expected, "\(path) by\n\(top)--\n\(below)")
        }
      }
    }
  }
}
