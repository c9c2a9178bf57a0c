import DaylightGit
import Testing

@Suite struct GitLibraryTests {
  @Test func versionHasThreeParts() {
    #expect(GitLibrary.version.split(separator: ".").compactMap { Int($0) }.count == 3)
  }

  /// In a process of its own, because the setting is the whole process's.
  @Test func strictVerificationFindsAForgedObject() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
        let honest = try writer.blob(Array("one\n".utf8))
        let forged = try writer.blob(Array("two\n".utf8))
        try shell("cp -f \(looseFile(forged, in: folder)) \(looseFile(honest, in: folder))")
        let repository = try Repository(at: folder)
        guard try repository.blob(honest, limit: 9) == Array("two\n".utf8) else {
          throw ScratchFailure(reason: "verification is on at the start")
        }
        GitLibrary.setStrictHashVerification(true)
        let error = failure { () throws(GitError) in _ = try repository.blob(honest, limit: 9) }
        guard error?.code == .corruptObject, error?.context == honest.hex else {
          throw ScratchFailure(reason: "\(String(describing: error))")
        }
      }
    }
  }

  /// The own reader of packs computes no hash, so it must not be asked then.
  @Test func strictVerificationReadsPacksWithLibgit2() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        _ = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
        let honest = ObjectID.hashing(blob: Array("one\n".utf8))
        var handmade = HandmadePack(1)
        handmade.add(.init(id: honest, type: 3, body: Array("two\n".utf8)))
        try handmade.write(to: folder)
        let repository = try Repository(at: folder)
        guard try repository.blob(honest, limit: 9) == Array("two\n".utf8) else {
          throw ScratchFailure(reason: "verification is on at the start")
        }
        GitLibrary.setStrictHashVerification(true)
        let error = failure { () throws(GitError) in _ = try repository.blob(honest, limit: 9) }
        guard error?.code == .corruptObject, error?.context == honest.hex else {
          throw ScratchFailure(reason: "\(String(describing: error))")
        }
        GitLibrary.setStrictHashVerification(false)
        guard try repository.blob(honest, limit: 9) == Array("two\n".utf8) else {
          throw ScratchFailure(reason: "verification stays on")
        }
      }
    }
  }
}
