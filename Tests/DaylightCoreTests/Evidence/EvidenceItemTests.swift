import DaylightCore
import Foundation
import Testing

@Suite struct EvidenceItemTests {
  @Test func theIdFollowsFromKindSubjectAndPerson() {
    let plain = EvidenceItem.id(kind: .designAuthored, subject: .init(repository: "r", key: "k"), of: nil)
    #expect(plain.utf8.count == 10 && plain.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) })
    #expect(
      EvidenceItem.id(kind: .designAuthored, subject: .init(repository: "r", key: "k", path: "p"), of: nil) == plain)
    let others = [
      EvidenceItem.id(kind: .designAdopted, subject: .init(repository: "r", key: "k"), of: nil),
      EvidenceItem.id(kind: .designAuthored, subject: .init(repository: "s", key: "k"), of: nil),
      EvidenceItem.id(kind: .designAuthored, subject: .init(repository: "r", key: "l"), of: nil),
      EvidenceItem.id(kind: .designAuthored, subject: .init(repository: "r", key: "k"), of: ana),
      EvidenceItem.id(kind: .designAuthored, subject: .init(repository: "rk", key: ""), of: nil),
    ]
    #expect(Set(others + [plain]).count == 6)
  }

  @Test func participantsAndDimensionsAreInOrder() {
    let made = item(
      "a", of: lee, role: .reviewer,
      with: [
        Participant(person: kim, role: .author, depth: .shaping, confidence: .high),
        Participant(person: ana, role: .author, depth: .shaping, confidence: .high),
      ], dimensions: [.ambiguity, .scope])
    #expect(made.participants.map(\.person) == [ana, kim, lee])
    #expect(made.dimensions == [.scope, .ambiguity])
    #expect(made.part(of: kim)?.depth == .shaping)
    #expect(made.part(of: PersonID("nobody")) == nil)
  }

  @Test func readsBackFromItsData() throws {
    var random = SplitMix64(seed: 100)
    for index in 0..<200 {
      let made = random.item(index)
      #expect(try JSONDecoder().decode(EvidenceItem.self, from: try JSONEncoder().encode(made)) == made)
    }
  }
}
