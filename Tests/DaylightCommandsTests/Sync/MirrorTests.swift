import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct MirrorTests {
  private func mirror(
    _ server: BareServer, _ name: String = "a.git", skipped: [String] = ["refs/pull/*"], scheme: String = "file://"
  ) throws -> Mirror {
    let folder = MirrorFolder(path: "\(server.folder)/mirrors")
    try folder.make()
    let address = try RemoteAddress("\(scheme)\(server.root)/\(name)", relativeTo: "/")
    let git = GitProgram(environment: server.command.environment(), timeout: 60, stop: StopSignal())
    return Mirror(address: address, path: folder.path(of: address), git: git, skipped: skipped)
  }

  /// Names and targets of all references, and what HEAD says.
  private func references(_ path: String, _ server: BareServer) throws -> String {
    try server.git.run("for-each-ref", "--format=%(objectname) %(refname)", in: path)
      + "\n" + server.git.run("symbolic-ref", "HEAD", in: path)
  }

  @Test(arguments: ["file://", ""])
  func followsWhateverHappens(_ scheme: String) throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      try server.git.run("update-ref", "refs/notes/review", "main", in: path)
      try server.git.run("update-ref", "refs/changes/01/1/meta", "main", in: path)
      try server.git.run("branch", "topic", "main~1", in: path)
      let mirror = try mirror(server, scheme: scheme)
      #expect(try mirror.update() == .cloned)
      #expect(try references(mirror.path, server) == references(path, server))
      #expect(try mirror.update() == .unchanged)
      // A branch goes, a folder of branches takes its name; one is reset; one is pushed to; the main line has a new name.
      try server.git.run("branch", "-D", "topic", in: path)
      try server.git.run("branch", "topic/one", "main", in: path)
      try server.push(to: "a.git", branch: "release")
      #expect(try mirror.update() == .updated)
      #expect(try references(mirror.path, server) == references(path, server))
      try server.git.run("branch", "-f", "release", "main~2", in: path)
      try server.git.run("symbolic-ref", "HEAD", "refs/heads/release", in: path)
      try server.git.run("branch", "-D", "main", in: path)
      #expect(try mirror.update() == .updated)
      #expect(try references(mirror.path, server) == references(path, server))
      #expect(try mirror.update() == .unchanged)
    }
  }

  @Test func gitByHandDoesTheSame() throws {
    try BareServer.lend { server in
      // A name that the configuration has to quote.
      let path = try server.repository("a \\\"b;#.git")
      let mirror = try mirror(server, "a \\\"b;#.git")
      #expect(try mirror.update() == .cloned)
      #expect(try server.git.run("config", "remote.origin.url", in: mirror.path) == mirror.address.text)
      try server.git.run("update-ref", "refs/pull/1/head", "main", in: path)
      try server.git.run("branch", "topic", "main~1", in: path)
      try server.git.run("remote", "update", "--prune", in: mirror.path)
      let references = try server.git.run("for-each-ref", "--format=%(refname)", in: mirror.path)
      #expect(references == "refs/heads/main\nrefs/heads/topic")
      #expect(try mirror.update() == .unchanged)
    }
  }

  @Test func whatForgesKeepAboutEveryRequestIsLeftOut() throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      try server.git.run("update-ref", "refs/pull/1/head", "main", in: path)
      let mirror = try mirror(server)
      #expect(try mirror.update() == .cloned)
      #expect(try !references(mirror.path, server).contains("refs/pull"))
      try server.git.run("update-ref", "refs/pull/2/head", "main~1", in: path)
      #expect(try mirror.update() == .unchanged)
    }
  }

  @Test func theMainLineMayBeRenamedWithoutAnythingNew() throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      try server.git.run("branch", "trunk", "main", in: path)
      let mirror = try mirror(server)
      try _ = mirror.update()
      try server.git.run("symbolic-ref", "HEAD", "refs/heads/trunk", in: path)
      #expect(try mirror.update() == .updated)
      #expect(try references(mirror.path, server) == references(path, server))
    }
  }

  @Test func aRemoteThatIsSuddenlyEmptyTakesNothingAway() throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      let mirror = try mirror(server)
      _ = try mirror.update()
      let before = try references(mirror.path, server)
      try FileManager.default.removeItem(atPath: path)
      try server.git.run("init", "--quiet", "--bare", path, in: server.folder)
      #expect { try mirror.update() } throws: { "\($0)".contains("no branches and no tags any more") }
      try FileManager.default.removeItem(atPath: path)
      #expect { try mirror.update() } throws: { ($0 as? GitProgram.Failure)?.kind == .lasting }
      #expect(try references(mirror.path, server) == before)
    }
  }

  @Test func whatAKilledGitLeavesIsCleared() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      let mirror = try mirror(server)
      _ = try mirror.update()
      let left = ["packed-refs.lock", "refs/heads/main.lock", "HEAD.lock", "gc.pid", "objects/pack/tmp_pack_abc"]
      for name in left { try Data("x".utf8).write(to: URL(fileURLWithPath: "\(mirror.path)/\(name)")) }
      try FileManager.default.createDirectory(atPath: mirror.path + ".part", withIntermediateDirectories: true)
      // A note of a process that is gone.
      try Data("999999 1\n".utf8).write(to: URL(fileURLWithPath: mirror.path + ".busy"))
      try server.push(to: "a.git")
      #expect(try mirror.update() == .updated)
      for name in left { #expect(access("\(mirror.path)/\(name)", F_OK) != 0, "\(name)") }
      #expect(access(mirror.path + ".part", F_OK) != 0 && access(mirror.path + ".busy", F_OK) != 0)
    }
  }

  @Test(arguments: ["objects", "HEAD", "packed-refs", "config"])
  func aDamagedMirrorIsMadeAnew(_ part: String) throws {
    try BareServer.lend { server in
      let path = try server.repository("a.git")
      let mirror = try mirror(server)
      _ = try mirror.update()
      try server.git.run("pack-refs", "--all", in: mirror.path)
      if part == "objects" {
        for name in try FileManager.default.subpathsOfDirectory(atPath: "\(mirror.path)/objects")
        where name.contains("pack/pack-") {
          chmod("\(mirror.path)/objects/\(name)", 0o600)
          truncate("\(mirror.path)/objects/\(name)", 20)
        }
      } else {
        try Data([0xff, 0x00, 0x0a, 0x5b]).write(to: URL(fileURLWithPath: "\(mirror.path)/\(part)"))
      }
      try server.push(to: "a.git")
      #expect(try mirror.update() == .updated)
      #expect(try references(mirror.path, server) == references(path, server))
      #expect(try server.git.run("fsck", in: mirror.path).isEmpty)
      #expect(access(mirror.path + ".old", F_OK) != 0)
    }
  }

  @Test func anInterruptedExchangeIsUndone() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      let mirror = try mirror(server)
      _ = try mirror.update()
      rename(mirror.path, mirror.path + ".old")
      #expect(try mirror.update() == .unchanged)
    }
  }

  @Test func hooksOfTemplatesDoNotRun() throws {
    try BareServer.lend { server in
      try server.repository("a.git")
      let mark = "\(server.folder)/ran"
      let template = "\(server.folder)/template/hooks"
      try FileManager.default.createDirectory(atPath: template, withIntermediateDirectories: true)
      try Data("#!/bin/sh\ntouch '\(mark)'\n".utf8).write(to: URL(fileURLWithPath: "\(template)/reference-transaction"))
      chmod("\(template)/reference-transaction", 0o755)
      try Data("[init]\n\ttemplateDir = \(server.folder)/template\n[core]\n\thooksPath = \(template)\n".utf8).write(
        to: URL(fileURLWithPath: "\(server.folder)/.gitconfig"))
      let mirror = try mirror(server)
      _ = try mirror.update()
      #expect(!FileManager.default.fileExists(atPath: mark))
    }
  }
}
