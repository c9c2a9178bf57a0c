import DaylightGit
import Testing

@testable import DaylightScanner

/// Which mailmaps a scan follows, as git would.
@Suite struct ConfiguredMailmapsTests {
  private func aliases(
    bare: Bool = true, mailmap: String? = "Tree <tree@x> <a@x>\n", configure: (String) throws -> Void = { _ in }
  ) async throws -> [String] {
    try await withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: bare, initialBranch: "main")
      var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = [
        (bytes("blob-map"), FileMode.file, try writer.blob(bytes("Blob <blob@x> <a@x>\nBlob <blob@x> <b@x>\n")))
      ]
      if let mailmap { entries.append((bytes(".mailmap"), FileMode.file, try writer.blob(bytes(mailmap)))) }
      let ana = Signature(name: bytes("Ana"), email: bytes("a@x"), seconds: 1_700_000_000, offsetMinutes: 0)
      let commit = try writer.commit(
        tree: writer.tree(entries), parents: [], author: ana, committer: ana, message: bytes("One\n"))
      try writer.setReference("refs/heads/main", to: commit)
      try configure(folder)
      let facts = try await RepositoryScan(of: folder, id: "r", share: WorkShare(workers: 1)).facts()
      return facts.aliases.map { "\($0.source.path ?? "")|\($0.proper.email ?? "")|\($0.alias.email ?? "")" }.sorted()
    }
  }

  private func config(_ folder: String, _ key: String, _ value: String) throws {
    try shell("\(sealedGit(in: folder)) config \(key) '\(value)'")
  }

  @Test func theNewestTreesMailmapIsRead() async throws {
    #expect(try await aliases() == [".mailmap|tree@x|a@x"])
    #expect(try await aliases(mailmap: nil).isEmpty)
  }

  @Test func aConfiguredBlobReplacesItInABareRepository() async throws {
    let found = try await aliases { try config($0, "mailmap.blob", "main:blob-map") }
    #expect(found == ["mailmap.blob|blob@x|a@x", "mailmap.blob|blob@x|b@x"])
    let beside = try await aliases(bare: false) { try config($0, "mailmap.blob", "main:blob-map") }
    #expect(beside == found, "and wins over it elsewhere")
    let missing = try await aliases { try config($0, "mailmap.blob", "main:missing") }
    #expect(missing.isEmpty)
  }

  @Test func aConfiguredFileWins() async throws {
    let found = try await aliases { folder in
      try write("File <file@x> <a@x>\n", to: "\(folder)/extra")
      try config(folder, "mailmap.file", "extra")
    }
    #expect(found == ["mailmap.file|file@x|a@x"])
  }

  @Test func anotherFileIsAnotherReading() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      let ana = Signature(name: bytes("Ana"), email: bytes("a@x"), seconds: 1_700_000_000, offsetMinutes: 0)
      try writer.setReference(
        "refs/heads/main",
        to: writer.commit(tree: writer.tree([]), parents: [], author: ana, committer: ana, message: bytes("One\n")))
      #expect(RepositoryState.digest(at: folder) != nil)
      try write("File <file@x> <a@x>\n", to: "\(folder)/extra")
      try config(folder, "mailmap.file", "\(folder)/extra")
      #expect(RepositoryState.digest(at: folder) == nil, "the repository has to be opened")
      let first = try RepositoryScan.references(of: try Repository(at: folder))?.digest
      try write("File <other@x> <a@x>\n", to: "\(folder)/extra")
      let second = try RepositoryScan.references(of: Repository(at: folder))?.digest
      #expect(first != nil && first != second)
    }
  }
}
