import DaylightGit
import DaylightScanner
import Testing

@Suite struct ChangeMarksTests {
  @Test func aSweepOverManyFilesIsMarked() async throws {
    var files: [String: String?] = [:]
    for index in 0..<40 { files["src/f\(index).c"] = (0...index + 5).map { "line \($0)\n" }.joined() }
    var (start, sweep, large) = (ObjectID?.none, ObjectID?.none, ObjectID?.none)
    let facts = try await scan { history in
      start = try history.commit("Start", changes: files)
      let licensed = files.mapValues { $0.map { "// Licence\n" + $0 } }
      sweep = try history.commit("Add licences", by: "Kim", changes: licensed)
      var different: [String: String?] = [:]
      for index in 0..<40 { different["src/f\(index).c"] = (0...index * 3).map { "other \($0)\n" }.joined() }
      large = try history.commit("Rewrite", changes: different)
    }
    #expect(facts.marks(try #require(sweep)) == [.sweep])
    #expect(facts.marks(try #require(start)) == [.imported], "a root that is already large")
    #expect(facts.marks(try #require(large)) == [])
  }

  @Test func movingFilesIsNoWorkOnThem() async throws {
    var (moved, edited) = (ObjectID?.none, ObjectID?.none)
    let facts = try await scan { made in
      try made.commit("Start", changes: ["a.c": "one\n", "b.c": "two\n"])
      moved = try made.commit("Move", changes: ["a.c": nil, "b.c": nil, "src/a.c": "one\n", "src/b.c": "two\n"])
      edited = try made.commit("Move and add", changes: ["src/a.c": nil, "lib/a.c": "one\n", "lib/new.c": "new\n"])
    }
    #expect(facts.marks(try #require(moved)) == [.rename])
    #expect(facts.marks(try #require(edited)) == [])
  }

  @Test func whatCameWholeFromElsewhereIsAnImport() async throws {
    func tree(_ folder: String, _ count: Int) -> [String: String?] {
      Dictionary(uniqueKeysWithValues: (0..<count).map { ("\(folder)/f\($0).c", "\(folder) \($0)\n") })
    }
    var ids: [ObjectID] = []
    let facts = try await scan { made in
      ids.append(try made.commit("Start small", changes: tree("src", 3)))
      ids.append(try made.commit("Add a module", changes: tree("module", 30)))
      ids.append(
        try made.commit(
          "Squashed 'lib/' content\n\ngit-subtree-dir: lib\ngit-subtree-split: 0f", changes: tree("lib", 30)))
      ids.append(try made.commit("Vendor it", changes: tree("other", 220)))
    }
    #expect(ids.map { facts.marks($0) } == [[], [], [.imported], [.imported]])
  }
}
