import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct MirrorFolderTests {
  @Test func onlyMirrorsUnderTheirOwnNamesAreOurs() throws {
    try BareServer.lend { server in
      try server.repository("a.git", commits: 1)
      let folder = MirrorFolder(path: "\(server.folder)/mirrors")
      try folder.make()
      let address = try RemoteAddress("\(server.root)/a.git", relativeTo: "/")
      let git = GitProgram(environment: server.command.environment(), timeout: 60, stop: StopSignal())
      _ = try Mirror(address: address, path: folder.path(of: address), git: git, skipped: []).update()
      // Somebody's own clone, a copy under another name, and what is no repository.
      try server.git.run(
        "clone", "--quiet", "--mirror", "\(server.root)/a.git", "\(folder.path)/mine.git", in: server.folder)
      try FileManager.default.copyItem(
        atPath: folder.path(of: address), toPath: "\(folder.path)/copy-0123456789abcdef.git")
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/x-0123456789abcdef.git", withIntermediateDirectories: true)
      #expect(folder.others(than: []).map(\.path) == [folder.path(of: address)])
      #expect(folder.others(than: [folder.path(of: address)]).isEmpty)
      var status = stat()
      #expect(stat(folder.path, &status) == 0 && status.st_mode & 0o777 == 0o700)
    }
  }
}
