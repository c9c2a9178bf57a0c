import Testing

@testable import DaylightGit

@Suite struct ObjectFoldersTests {
  private func folders(_ folder: String, _ alternates: [String: String]) throws -> ObjectFolders {
    for (name, text) in alternates {
      try shell("mkdir -p \(quoted(folder))/\(name)/info")
      try put(Array(text.utf8), into: "\(folder)/\(name)/info/alternates")
    }
    return ObjectFolders(folder + "/own/")
  }

  @Test func aRepositoryWithoutAlternatesHasOne() throws {
    try withFolder { folder in
      let found = try folders(folder, [:])
      #expect(found.paths == [folder + "/own/"])
      #expect(found.isComplete)
    }
  }

  @Test func alternatesOfAlternatesCount() throws {
    try withFolder { folder in
      let found = try folders(
        folder, ["own": "# a comment\n\(folder)/first\n../second/\n", "first": "\(folder)/third\n"])
      let own = folder + "/own/"
      #expect(found.paths == [own, folder + "/first/", own + "../second/", folder + "/third/"])
      #expect(found.isComplete)
    }
  }

  @Test func roundsEndAndWhatIsNotUnderstoodIsSaid() throws {
    try withFolder { folder in
      let round = try folders(folder, ["own": "\(folder)/a\n", "a": "\(folder)/own\n\(folder)/a\n"])
      #expect(round.paths == [folder + "/own/", folder + "/a/"])
      #expect(round.isComplete)
      let quoted = try folders(folder, ["own": "\"/with \\n line\"\n"])
      #expect(quoted.paths.count == 1)
      #expect(!quoted.isComplete)
      let many = try folders(folder, ["own": (0..<100).map { "/nowhere/\($0)\n" }.joined()])
      #expect(many.paths.count == 64)
      #expect(!many.isComplete)
      // A path that leads to itself under another name each time.
      let deep = try folders(folder, ["own": "../own\n"])
      #expect(deep.paths.count <= 8)
      #expect(!deep.isComplete)
    }
  }
}
