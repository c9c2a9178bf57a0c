import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionDeprecationTests {
  @Test func aDeprecationNeedsMoves() async throws {
    func items(_ moves: [(String, String)]) async throws -> [EvidenceItem] {
      let parts = [
        FleetPart("web") { made in try made.commit("Deprecate `Queue.push`", by: "Ana", changes: ["a.c": "1"]) },
        FleetPart("pay") { made in
          try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
          for (number, (message, author)) in moves.enumerated() {
            try made.commit(message, by: author, changes: ["a.c": "\(number + 1)"], after: 3)
          }
        },
      ]
      return PreventionDeprecation.items(in: try await fleet(parts, organisation: Harbour.organisation))
    }
    #expect(
      told(try await items([("Migrate from `Queue.push`", "Kim"), ("Stop using Queue.push()", "Lee")])) == [
        "author ana -> 2 in pay"
      ])
    #expect(try await items([("Migrate from `Queue.push`", "Kim")]).isEmpty)
    #expect(try await items([("Migrate the queue", "Kim"), ("Migrate it", "Lee")]).isEmpty)
  }
}
