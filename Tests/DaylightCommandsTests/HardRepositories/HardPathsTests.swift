import Foundation
import Testing

/// Paths with no repository behind them.
@Suite struct HardPathsTests {
  @Test func anEmptyGitFolder() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/hollow"
      try FileManager.default.createDirectory(atPath: "\(path)/.git", withIntermediateDirectories: true)
      try bench.expectRefusal(of: path, saying: "not a git repository")
    }
  }

  @Test(arguments: ["", "gitdir: /nowhere/at/all\n", "gitdir: ", "nonsense\n"])
  func aGitFileThatLeadsNowhere(_ text: String) throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/hollow"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try text.write(toFile: "\(path)/.git", atomically: false, encoding: .utf8)
      try bench.expectRefusal(of: path)
    }
  }

  @Test func aPlainFolder() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/plain"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try bench.expectRefusal(of: path, saying: "not a git repository")
    }
  }

  @Test func aFile() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/file"
      try "text\n".write(toFile: path, atomically: false, encoding: .utf8)
      try bench.expectRefusal(of: path, saying: "not a git repository")
    }
  }

  @Test func aSymlinkToNothing() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/dangling"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "\(bench.folder)/nothing")
      try bench.expectRefusal(of: path, saying: "nothing at this path")
    }
  }

  @Test func aSymlinkToItself() throws {
    try HardBench.lend { bench in
      let path = "\(bench.folder)/circle"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
      try bench.expectRefusal(of: path)
    }
  }

  @Test func aSymlinkToARepository() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      let path = "\(bench.folder)/link"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: history.path)
      #expect(try bench.expectRead(path).commits == 6)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func aFolderThatMayNotBeRead() throws {
    try HardBench.lend { bench in
      let history = try SoundHistory(at: "\(bench.folder)/payments.git", with: bench.git)
      chmod(history.path, 0)
      defer { chmod(history.path, 0o700) }
      try bench.expectRefusal(of: history.path, saying: "may not be read")
    }
  }
}
