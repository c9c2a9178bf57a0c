import Foundation
import Testing

@testable import DaylightCommands
@testable import DaylightStore

@Suite struct DeparturesTests {
  private func cursor(_ path: String) -> FactsDatabase.Cursor {
    .init(path: path, state: nil, isDamaged: false, references: "x", commits: 1, extractors: 1)
  }

  private func departures(
    _ known: [String: String], _ heads: [String: String] = [:], _ listed: [(String, String, ScanReport.Entry.State)],
    now: [String: String] = [:], isOurs: (String) -> Bool = { _ in true }
  ) -> Departures {
    Departures(
      known: known.mapValues(cursor), heads: heads, now: now,
      scan: ScanReport(repositories: listed.map { .init(id: $0.0, path: $0.1, state: $0.2) }), isOurs: isOurs)
  }

  @Test func whatIsListedNoMoreHasVanished() {
    let departures = departures(["a": "/a", "b": "/b"], [:], [("a", "/a", .unchanged)])
    #expect(departures.vanished == ["b"] && departures.renamed.isEmpty)
  }

  @Test func whatCannotBeReadHasNotVanished() {
    // Without its files its name cannot be asked for: it is listed under what its folder says.
    #expect(departures(["o/api": "/srv/api.git"], [:], [("api", "/srv/api.git", .unread)]).vanished.isEmpty)
    #expect(departures(["a": "/a"], [:], [("a", "/a", .unread)]).vanished.isEmpty)
  }

  @Test func otherShardsHaveTheirOwn() {
    #expect(departures(["a": "/a", "b": "/b"], [:], [], isOurs: { $0 == "a" }).vanished == ["a"])
  }

  @Test func anotherIdAtTheSamePlaceIsARename() {
    let departures = departures(["a": "/a"], [:], [("b", "/a", .read)])
    #expect(departures.renamed == [.init(from: "a", to: "b")] && departures.vanished.isEmpty)
  }

  @Test func anotherPlaceWithTheSameHistoryIsARename() throws {
    try BareServer.lend { server in
      let moved = try server.repository("moved.git")
      let other = try server.repository("other.git", commits: 2)
      let head = try server.git.run("rev-parse", "main", in: moved)
      try server.push(to: "moved.git")
      let listed: [(String, String, ScanReport.Entry.State)] = [("moved", moved, .read), ("other", other, .read)]
      let found = departures(["old": "/gone"], ["old": head], listed)
      #expect(found.renamed == [.init(from: "old", to: "moved")] && found.vanished.isEmpty)
      #expect(departures(["old": "/gone"], ["old": String(repeating: "1", count: 40)], listed).vanished == ["old"])
      // Two forks have it: it cannot be told which one it is.
      try server.git.run("clone", "--quiet", "--bare", moved, "\(server.root)/fork.git", in: server.folder)
      let forks = listed + [("fork", "\(server.root)/fork.git", .read)]
      #expect(departures(["old": "/gone"], ["old": head], forks).vanished == ["old"])
      // Unless the main line of just one of them still ends where the old one did.
      let ends = departures(["old": "/gone"], ["old": head], forks, now: ["fork": head, "moved": "0"])
      #expect(ends.renamed == [.init(from: "old", to: "fork")])
      #expect(departures(["old": "/gone"], ["old": head], forks, now: ["fork": head, "moved": head]).renamed.isEmpty)
    }
  }
}
