import DaylightGit
import Glibc
import Testing

@Suite struct RepositoryRefusalTests {
  private func refusal(of path: String) -> GitError? {
    failure { () throws(GitError) in _ = try Repository(at: path) }
  }

  @Test func nothingThere() throws {
    try withFolder { folder in
      #expect(refusal(of: folder + "/none")?.code == .missing)
      #expect(refusal(of: folder + "/none")?.context == folder + "/none")
    }
  }

  @Test func somethingElseThere() throws {
    try withFolder { folder in
      #expect(refusal(of: folder)?.code == .notARepository)
      try put([1], into: folder + "/file")
      #expect(refusal(of: folder + "/file")?.code == .notARepository)
      // Parent folders are not searched.
      _ = try RepositoryWriter(creating: folder, bare: false, initialBranch: "main")
      try shell("mkdir \(folder)/inside")
      #expect(refusal(of: folder + "/inside")?.code == .notARepository)
    }
  }

  @Test func shallowClone() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      #expect(refusal(of: folder) == nil)
      try put(writer.commit("0", at: 1).hexBytes + [0x0a], into: folder + "/shallow")
      #expect(refusal(of: folder)?.code == .shallow)
      #expect(refusal(of: folder)?.message.contains("git fetch --unshallow") == true)
    }
  }

  /// Each as git writes it, and with the older format version, with which libgit2 looks at no extension.
  @Test(
    arguments: [
      ("extensions.partialClone", "origin", GitError.Code.partialClone),
      ("extensions.refStorage", "reftable", .reftable),
      ("extensions.objectFormat", "sha256", .unsupportedObjectFormat),
    ], [0, 1])
  func extensions(_ found: (key: String, value: String, code: GitError.Code), version: Int) throws {
    for isBare in [true, false] {
      try withFolder { folder in
        let writer = try RepositoryWriter(creating: folder, bare: isBare, initialBranch: "main")
        try writer.setConfiguration("core.repositoryFormatVersion", "\(version)")
        try writer.setConfiguration(found.key, found.value)
        #expect(refusal(of: folder)?.code == found.code)
        #expect(refusal(of: folder)?.message.isEmpty == false)
      }
    }
  }

  @Test func harmlessExtensions() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      try writer.setConfiguration("core.repositoryFormatVersion", "1")
      try writer.setConfiguration("extensions.worktreeConfig", "true")
      try writer.setConfiguration("extensions.preciousObjects", "true")
      #expect(refusal(of: folder) == nil)
      try writer.setConfiguration("extensions.example", "true")
      #expect(refusal(of: folder)?.code == .unsupportedExtension)
      #expect(refusal(of: folder)?.message.contains("extensions.example") == true)
    }
  }

  @Test(arguments: ["true", "yes", "1"])
  func promisorRemote(value: String) throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      try writer.setConfiguration("remote.origin.promisor", "false")
      #expect(refusal(of: folder) == nil)
      try writer.setConfiguration("remote.origin.promisor", value)
      #expect(refusal(of: folder)?.code == .partialClone)
    }
  }

  @Test func repositoryThatGitMadeWithSHA256() throws {
    try withFolder { folder in
      try git(in: folder, "init", "-q", "--object-format=sha256")
      #expect(refusal(of: folder)?.code == .unsupportedObjectFormat)
    }
  }

  @Test func clonesThatGitMade() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder + "/from", bare: true, initialBranch: "main")
      let root = try writer.commit("0", at: 1)
      try writer.setReference("refs/heads/main", to: writer.commit("1", parents: [root], at: 2))
      try writer.setConfiguration("uploadpack.allowFilter", "true")
      try git(in: folder, "clone", "-q", "--bare", "--filter=blob:none", "file://\(folder)/from", "partial")
      try git(in: folder, "clone", "-q", "--bare", "--depth=1", "file://\(folder)/from", "shallow")
      try git(in: folder, "clone", "-q", "--bare", "file://\(folder)/from", "full")
      #expect(refusal(of: folder + "/partial")?.code == .partialClone)
      #expect(refusal(of: folder + "/shallow")?.code == .shallow)
      #expect(refusal(of: folder + "/full") == nil)
    }
  }

  /// In a process of its own, because it reads a configuration of its own.
  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func foreignOwner() async {
    await #expect(processExitsWith: .success) {
      try withFolder { folder in
        GitLibrary.setConfigurationFolder(folder)
        for (name, inside) in [("bare it's", ""), ("tree", ""), ("named", "/.git")] {
          let top = "\(folder)/\(name)"
          let path = top + inside
          _ = try RepositoryWriter(creating: top, bare: name.hasPrefix("bare"), initialBranch: "main")
          try shell("chown -R 12345:12345 \(quoted(top))")
          let refusal = failure { () throws(GitError) in _ = try Repository(at: path) }
          guard refusal?.code == .foreignOwner, let command = refusal?.message.split(separator: "type: ").last
          else {
            throw ScratchFailure(reason: "\(String(describing: refusal))")
          }
          // What the message says must be enough.
          try shell("HOME=\(folder) \(command)")
          _ = try Repository(at: path)
        }
      }
    }
  }
}
