import Testing

@testable import DaylightCommands

@Suite struct ShardTests {
  @Test func everyRepositoryIsInOnePart() throws {
    for count in [1, 2, 3, 4, 7, 64] {
      let shards = try (1...count).map { try #require(Shard(argument: "\($0)/\(count)")) }
      for number in 0..<500 { #expect(shards.count { $0.contains("team/repository-\(number)") } == 1) }
      // Parts are of about one size: the hash does not favour any.
      let sizes = shards.map { shard in (0..<6_400).count { shard.contains("r\($0)") } }
      #expect(sizes.allSatisfy { $0 > 6_400 / count / 2 && $0 < 6_400 / count * 2 })
    }
  }

  @Test func theDivisionStays() throws {
    // Machines of different versions share a list: what was in a part stays in it.
    let second = try #require(Shard(argument: "2/4"))
    #expect(["a", "payments", "team/api", "r1", "r2", "r3"].filter(second.contains) == ["r1"])
  }

  @Test(arguments: ["", "0/4", "5/4", "1", "1/0", "a/b", "1/4/2", "-1/4", "1/99999"])
  func nonsenseIsRefused(_ text: String) { #expect(Shard(argument: text) == nil) }
}
