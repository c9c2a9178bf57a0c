import DaylightCore
import DaylightScanner
import Testing

@Suite struct InferredAreasTests {
  private func identity(
    _ name: String, in repository: String, commits: Int, places: [String: Int] = [:]
  ) -> IdentityFact {
    IdentityFact(
      repository: repository, name: name, email: "\(name.lowercased())@example.org", commits: commits,
      first: Timestamp(seconds: 1), last: Timestamp(seconds: 2),
      places: places.map { .init(folder: $0.key, commits: $0.value) })
  }

  private func told(_ areas: InferredAreas) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: areas.people.map { ("\($0.key)", $0.value.count) })
  }

  private func areas(_ identities: [IdentityFact]) -> InferredAreas {
    InferredAreas(
      identities,
      people: PeopleDirectory(
        identities: identities, aliases: [], mentioned: [], organisation: Organisation(), key: .public))
  }

  @Test func whereMostOfTheWorkIs() {
    let made = areas([
      identity("Ana", in: "payments", commits: 9), identity("Ana", in: "search", commits: 1),
      identity("Kim", in: "payments", commits: 5), identity("Kim", in: "search", commits: 5),
      identity("Lee", in: "search", commits: 2), identity("renovate[bot]", in: "search", commits: 99),
    ])
    #expect(told(made) == ["payments": 1])
    #expect(made.unplaced.count == 2, "spread, and too little known")
    #expect(made.confidence == .low)
  }

  @Test func oneRepositoryTellsNothing() {
    #expect(areas([identity("Ana", in: "payments", commits: 90)]).people.isEmpty)
  }

  @Test func foldersTellAreasInsideOneRepository() {
    let made = areas([
      identity("Ana", in: "r", commits: 20, places: ["net": 15, "doc": 5]),
      identity("Bo", in: "r", commits: 10, places: ["net/ip": 9, "doc": 1]),
      identity("Kim", in: "r", commits: 10, places: ["doc": 9, "net": 1]),
      identity("Lee", in: "r", commits: 10, places: ["doc/a": 10]),
      identity("Mo", in: "r", commits: 10, places: ["doc": 5, "net": 5]),
      identity("Sol", in: "r", commits: 30, places: ["odd": 30]),
      identity("Tal", in: "r", commits: 4, places: ["net": 4]),
    ])
    #expect(told(made) == ["r/net": 2, "r/doc": 2])
    #expect(made.unplaced.count == 3, "spread, alone, too little known")
  }

  @Test func aFolderWithMostOfEverythingIsLookedInto() {
    let made = areas(
      ["Ana", "Bo"].map { identity($0, in: "r", commits: 20, places: ["src/api": 18, "src/ui": 2]) }
        + ["Kim", "Lee"].map { identity($0, in: "r", commits: 20, places: ["src/ui": 19, "test/ui": 1]) })
    #expect(told(made) == ["r/src/api": 2, "r/src/ui": 2])
  }

  @Test func oneFolderTellsNothing() {
    let made = areas(["Ana", "Bo"].map { identity($0, in: "r", commits: 20, places: ["src/api": 20]) })
    #expect(made.people.isEmpty && made.unplaced.count == 2)
  }
}
