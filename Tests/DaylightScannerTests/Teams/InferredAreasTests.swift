import DaylightCore
import DaylightScanner
import Testing

@Suite struct InferredAreasTests {
  private func identity(_ name: String, in repository: String, commits: Int) -> IdentityFact {
    IdentityFact(
      repository: repository, name: name, email: "\(name.lowercased())@example.org", commits: commits,
      first: Timestamp(seconds: 1), last: Timestamp(seconds: 2))
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
    #expect(made.people.mapValues(\.count) == ["payments": 1])
    #expect(made.unplaced.count == 2, "spread, and too little known")
    #expect(made.confidence == .low)
  }

  @Test func oneRepositoryTellsNothing() {
    #expect(areas([identity("Ana", in: "payments", commits: 90)]).people.isEmpty)
  }
}
