import Testing

@testable import DaylightGit

/// What a hostile repository can put into trees.
@Suite struct TreeMergeTests {
  private func paths(
    _ old: ObjectID?, _ new: ObjectID, in folder: String, entriesLeft: Int = TreeMerge.maximumEntries
  ) throws(GitError) -> [String] {
    var merge = TreeMerge(TreeCache(bytes: 1 << 20), entriesLeft: entriesLeft)
    var paths: [String] = []
    try merge.run(old, new, Repository(at: folder)) { path, _, _ in paths.append(text(path)) }
    return paths
  }

  private func tree(_ name: [UInt8], _ mode: String, _ id: ObjectID) -> [UInt8] {
    Array(mode.utf8) + [0x20] + name + [0] + id.bytes
  }

  @Test func nestingIsBounded() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var deep = try writer.write(tree([0x66], "100644", writer.blob([1])), as: .tree)
      for _ in 0..<1000 { deep = try writer.write(tree([0x64], "40000", deep), as: .tree) }
      #expect(try paths(nil, deep, in: folder).map(\.utf8.count) == [2001])
      for _ in 0..<1100 { deep = try writer.write(tree([0x64], "40000", deep), as: .tree) }
      #expect(failure { () throws(GitError) in _ = try paths(nil, deep, in: folder) }?.code == .tooLarge)
    }
  }

  @Test func aTreeThatMultipliesIsBounded() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var bomb = try writer.write([], as: .tree)
      for _ in 0..<40 {
        bomb = try writer.write(tree([0x61], "40000", bomb) + tree([0x62], "40000", bomb), as: .tree)
      }
      #expect(
        failure { () throws(GitError) in _ = try paths(nil, bomb, in: folder, entriesLeft: 5000) }?.code
          == .tooLarge)
    }
  }

  @Test func pathsAreBounded() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let name = [UInt8](repeating: 0x6e, count: TreeMerge.maximumPath)
      let long = try writer.write(tree(name, "100644", writer.blob([1])), as: .tree)
      #expect(failure { () throws(GitError) in _ = try paths(nil, long, in: folder) }?.code == .tooLarge)
    }
  }

  @Test func malformedTreesAreErrors() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let good = tree([0x61], "100644", try writer.blob([1]))
      let bad: [[UInt8]] = [
        Array(good.dropLast()), Array("100644 a".utf8), Array("100648 a\0".utf8) + good,
        tree([], "100644", .zero),
        tree([0x61], "", .zero), [0], [0x20], Array("100644".utf8), good + [1], good + good.prefix(9),
      ]
      for bytes in bad {
        let id = try writer.write(bytes, as: .tree)
        let error = failure { () throws(GitError) in _ = try paths(nil, id, in: folder) }
        #expect(error?.code == .corruptObject)
        #expect(error?.context == id.hex)
        let sound = try writer.write(good, as: .tree)
        if !bytes.starts(with: good) {
          #expect(
            failure { () throws(GitError) in _ = try paths(sound, id, in: folder) }?.code == .corruptObject)
        }
      }
    }
  }

  @Test func anEntryOfTheWrongKindIsAnError() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let blob = try writer.blob([1])
      let wrong = try writer.write(tree([0x64], "40000", blob), as: .tree)
      let error = failure { () throws(GitError) in _ = try paths(nil, wrong, in: folder) }
      #expect(error?.code == .unexpectedKind)
      #expect(error?.context == blob.hex)
      let gone = try writer.write(tree([0x64], "40000", .hashing(blob: [9])), as: .tree)
      #expect(failure { () throws(GitError) in _ = try paths(wrong, gone, in: folder) } != nil)
      #expect(failure { () throws(GitError) in _ = try paths(nil, gone, in: folder) }?.code == .missingObject)
    }
  }

  /// Damaged trees may give anything but a crash.
  @Test func damageNeverTraps() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var dice = Dice(state: 7)
      let blob = try writer.blob([1])
      var bytes: [UInt8] = []
      for name in ["a", "a.b", "b", "long name", "z"] { bytes += tree(Array(name.utf8), "100644", blob) }
      let sound = try writer.write(bytes, as: .tree)
      var outcomes: Set<String> = []
      for _ in 0..<300 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
          damaged[Int.random(in: 0..<damaged.count, using: &dice)] =
            [0, 0x20, 0x2f, 0x37, 0xff].randomElement(using: &dice) ?? 0
        }
        if Bool.random(using: &dice) { damaged.removeLast(Int.random(in: 0..<30, using: &dice)) }
        let id = try writer.write(damaged, as: .tree)
        let error = failure { () throws(GitError) in _ = try paths(sound, id, in: folder) }
        outcomes.insert(error?.code.description ?? "read")
      }
      #expect(outcomes.contains("read"))
      #expect(outcomes.contains("corruptObject"))
    }
  }
}
