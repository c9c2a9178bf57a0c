import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct PreventionRegressionTestTests {
  @Test func testsThatNameTheFaultAreASeries() async throws {
    func items(_ messages: [String], _ path: String = "tests/a.py") async throws -> [EvidenceItem] {
      PreventionRegressionTest.items(
        in: try await alone { made in
          for (number, message) in messages.enumerated() {
            try made.commit(message, by: "Ana", changes: [path: "\(number)"], committer: "Kim", after: 5)
          }
        })
    }
    let named = (1...3).map { "A regression test\n\nFixes: #\($0)" }
    #expect(told(try await items(named)) == ["author ana -> 1 in "])
    #expect(try await items(Array(named.prefix(2))).isEmpty)
    #expect(try await items(Array(repeating: "A regression test", count: 3)).isEmpty, "names nothing")
    #expect(try await items(named, "src/a.c").isEmpty, "no test")
  }
}
