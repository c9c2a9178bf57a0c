import Testing

@testable import DaylightGit

@Suite struct TreeCacheTests {
  /// What was read once is there after its object is gone; what was pushed out is not.
  @Test func keepsTheLatestUpToItsLimit() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1])
      let ids = try (0..<60).map { try writer.tree([(Array("name\($0)".utf8), FileMode.file, blob)]) }
      let repository = try Repository(at: folder)
      // Half of them fit: one takes about 200 bytes.
      var trees = TreeComparison(cacheBytes: 6000)
      var found = 0
      for id in ids { try trees.files(in: id, of: repository) { _, _ in found += 1 } }
      #expect(found == 60)
      try shell("rm -rf \(folder)/objects/??")
      let kept = ids.map { id in
        failure { () throws(GitError) in try trees.files(in: id, of: repository) { _, _ in } } == nil
      }
      #expect(kept.filter { $0 }.count >= 10)
      #expect(kept.filter { $0 }.count <= 30)
      #expect(kept.last == true)
      #expect(kept.first == false)
    }
  }
}
