import DaylightCore
import DaylightScanner
import Foundation
import Testing

@Suite struct FactsFileTests {
  @Test func everyKindRoundTrips() throws {
    var random = SplitMix64(seed: 290)
    let writer = FactsFile.Writer()
    for _ in 0..<200 {
      for kind in Fact.Kind.allCases {
        let fact = random.fact(kind)
        #expect(fact.kind == kind, "the generator knows every kind")
        let line = try writer.line(fact)
        #expect(!line.utf8.contains(0x0a) && !line.utf8.contains(0x0d), "one line")
        #expect(try FactsFile.fact(Array(line.utf8), number: 1) == fact)
        #expect(try FactsFile.fact(Array((line + "\r").utf8), number: 1) == fact)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(object["kind"] as? String == kind.rawValue && object["v"] as? Int == 1)
        #expect(object["repository"] as? String == fact.repository)
      }
    }
  }

  @Test func keysAreSortedSoThatTheSameFactIsTheSameLine() throws {
    let fact = Fact.identity(
      IdentityFact(
        repository: "r", name: "Ana", email: "a/b@example.org", commits: 2, first: Timestamp(seconds: 0),
        last: Timestamp(seconds: 60, offsetMinutes: 60)))
    #expect(
      try FactsFile.Writer().line(fact)
        == #"{"commits":2,"email":"a/b@example.org","first":"1970-01-01T00:00:00Z","kind":"identity","last":"1970-01-01T01:01:00+01:00","name":"Ana","repository":"r","v":1}"#
    )
  }

  @Test func blankLinesAreNoFacts() throws {
    for line in ["", " ", "\t \r"] { #expect(try FactsFile.fact(Array(line.utf8), number: 1) == nil) }
  }

  private static let good =
    #"{"commits":2,"email":"a@example.org","first":"1970-01-01T00:00:00Z","kind":"identity","last":"1970-01-01T00:00:00Z","name":"Ana","repository":"r","v":1}"#

  @Test(arguments: [
    ("nonsense", "not JSON"), ("[]", "type"), ("{}", "'v' is missing"), (#"{"v":1}"#, "'kind' is missing"),
    (#"{"v":2,"kind":"identity"}"#, "version 2"), (#"{"v":1,"kind":"gossip"}"#, "'kind'"),
    (good.replacingOccurrences(of: "\"commits\":2,", with: ""), "'commits' is missing"),
    (good.replacingOccurrences(of: "\"commits\":2", with: "\"commits\":\"two\""), "'commits' has the wrong type"),
    (good.replacingOccurrences(of: "\"commits\":2", with: "\"commits\":null"), "'commits'"),
    (good.replacingOccurrences(of: "1970-01-01T00:00:00Z", with: "yesterday"), "'first'"),
    (good.replacingOccurrences(of: "Ana", with: "A\\u0000na"), "NUL"),
    (good.replacingOccurrences(of: "Ana", with: "A\\\\\\u0000na"), "NUL"),
    (good.replacingOccurrences(of: "Ana", with: "A\u{0}na"), "NUL"), (String(good.dropLast()), "not JSON"),
    (good + good, "not JSON"), (String(repeating: "[", count: 100_000), "not JSON"),
  ])
  func aBadLineSaysWhereAndWhy(_ line: String, _ reason: String) throws {
    let error = #expect(throws: FactsFile.BadLine.self) { try FactsFile.fact(Array(line.utf8), number: 17) }
    #expect(error?.line == 17)
    #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    #expect(error?.description.hasPrefix("line 17: not a fact (") == true)
  }

  @Test func goodLinesBesideIt() throws {
    #expect(try FactsFile.fact(Array(FactsFileTests.good.utf8), number: 1)?.kind == .identity)
  }

  @Test func brokenLinesNeverTrap() throws {
    var random = SplitMix64(seed: 291)
    for _ in 0..<2_000 {
      var line = Array(FactsFileTests.good.utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: line.indices, using: &random)
        if random.chance(50) { line[index] = UInt8.random(in: 0...255, using: &random) } else { line.remove(at: index) }
      }
      do { _ = try FactsFile.fact(line, number: 3) } catch { #expect(error.line == 3 && !error.reason.isEmpty) }
    }
  }
}
