import Foundation
import Testing

@testable import DaylightCommands

@Suite struct RepositoryListTests {
  private func list(_ texts: [String], _ server: BareServer, input: String = "") throws -> RepositoryList {
    let sources = try texts.map { text in
      text.hasPrefix("@")
        ? RepositorySource(.list(text == "@-" ? "-" : "\(server.folder)/\(text.dropFirst())"), text: text)
        : try RepositorySource(text, relativeTo: server.folder)
    }
    return RepositoryList(
      sources, mirrors: MirrorFolder(path: "/mirrors"), here: server.folder, input: { Data(input.utf8) })
  }

  @Test func everySourceLeadsToItsRepositories() throws {
    try BareServer.lend { server in
      for name in ["b.git", "team/a.git", "team/x.wiki.git"] { try server.repository(name, commits: 1) }
      let found = try list(["srv/team/a.git", "https://h/o/n.git", "srv/**.git"], server)
      #expect(found.troubles.isEmpty)
      #expect(found.entries.map(\.id) == [nil, "o/n", "b", "team/x.wiki"])
      #expect(found.entries[0].path == "\(server.root)/team/a.git")
      #expect(found.entries[1].path.hasPrefix("/mirrors/o-n-") && found.entries[1].address?.text == "https://h/o/n.git")
      #expect(found.entries[2].path == "\(server.root)/b.git")
    }
  }

  @Test func patternsGivePrefixesAndLeaveOut() throws {
    try BareServer.lend { server in
      for name in ["b.git", "team/a.git", "team/a.wiki.git"] { try server.repository(name, commits: 1) }
      var source = try RepositorySource("srv/**", relativeTo: server.folder)
      source.prefix = "old/"
      source.exclude = ["**.wiki.git"]
      let found = RepositoryList([source], mirrors: MirrorFolder(path: "/m"), here: "/")
      #expect(found.entries.map(\.id) == ["old/b", "old/team/a"])
    }
  }

  @Test func listsAreReadLineByLine() throws {
    try BareServer.lend { server in
      try server.repository("b.git", commits: 1)
      let text = "# a comment\n\nsrv/b.git\tbee\r\n https://h/o/n.git \next::sh -c x\nsrv/*.git\tid\n"
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(server.folder)/list.txt"))
      for found in [try list(["@list.txt"], server), try list(["@-"], server, input: text)] {
        #expect(found.entries.map(\.id) == ["bee", "o/n"])
        #expect(found.troubles.count == 2)
        #expect(found.troubles[0].source.hasSuffix(":5") && found.troubles[0].reason.contains("program"))
        #expect(found.troubles[1].source.hasSuffix(":6") && found.troubles[1].reason.contains("takes no id"))
      }
    }
  }

  @Test func whatLeadsNowhereIsSaidAndCostsNothingElse() throws {
    try BareServer.lend { server in
      try server.repository("b.git", commits: 1)
      let found = try list(["nowhere/**", "srv/x*.git", "@missing.txt", "srv/*.git"], server)
      #expect(found.entries.map(\.id) == ["b"])
      #expect(found.troubles.map(\.reason).contains("no repository matches"))
      #expect(found.troubles.map(\.reason).contains("the list cannot be read"))
      #expect(found.troubles.count == 3)
    }
  }

  @Test func shardsDivideAList() throws {
    try BareServer.lend { server in
      for number in 0..<12 { try server.repository("r\(number).git", commits: 1) }
      let whole = try list(["srv/**.git"], server)
      let parts = (1...4).compactMap { Shard(argument: "\($0)/4") }.map { whole.part($0).entries.compactMap(\.id) }
      #expect(parts.joined().sorted() == whole.entries.compactMap(\.id).sorted())
      // A path without an id is asked for its name: which machine asks does not matter.
      let named = try list(["srv/r1.git"], server)
      #expect((1...4).compactMap { Shard(argument: "\($0)/4") }.flatMap { named.part($0).entries }.map(\.id) == ["r1"])
    }
  }
}
