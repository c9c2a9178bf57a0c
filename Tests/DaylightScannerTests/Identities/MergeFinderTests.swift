import Testing

@testable import DaylightScanner

@Suite struct MergeFinderTests {
  private func profile(_ name: String, _ email: String) -> IdentityProfile {
    var made = IdentityProfile()
    made.names[PersonName(name)] = 1
    made.repositories = ["r"]
    made.add(EmailAddress(email), isShared: false)
    return made
  }

  /// Without comparing everybody with everybody, it finds whom doing so would join.
  @Test func findsWhatComparingAllFinds() {
    var random = SplitMix64(seed: 640)
    let given = ["Annika", "Bernd", "Carla", "Dorit", "Emil"]
    let family = ["Quellmann", "Rosskopf", "Wernstein", "Ulmenau", "Thalbach"]
    for _ in 0..<20 {
      var profiles: [Int: IdentityProfile] = [:]
      for number in 0..<25 {
        let (one, other) = (random.pick(given), random.pick(family))
        let stem = random.pick([
          "\(one.prefix(1))\(other)", "\(one).\(other)", one, "\(other)\(number)", "x\(number)z",
        ]).lowercased()
        let name = random.pick([
          "\(one) \(other)", "\(one.prefix(1)). \(other)", "\(one.lowercased())\(other.lowercased())",
        ])
        profiles[number] = profile(name, "\(stem)@d\(number % 7).example")
      }
      let names = NamePopulation(profiles.values.flatMap(\.names.keys))
      let found = Set(
        MergeFinder(profiles: profiles, names: names).candidates(together: [], signed: [])
          .filter { $0.evidence.weight >= MergeEvidence.applied }.map { [$0.left, $0.right] })
      var all: Set<[Int]> = []
      for left in 0..<25 {
        for right in (left + 1)..<25 {
          guard let one = profiles[left], let other = profiles[right] else { continue }
          if MergeEvidence(one, other, among: names).weight >= MergeEvidence.applied { all.insert([left, right]) }
        }
      }
      #expect(found == all)
    }
  }

  @Test func aCrowdTellsNothing() {
    var profiles: [Int: IdentityProfile] = [:]
    for number in 0...MergeFinder.crowd { profiles[number] = profile("Ana Quellmann", "ana@d\(number).example") }
    let names = NamePopulation(profiles.values.flatMap(\.names.keys))
    #expect(MergeFinder(profiles: profiles, names: names).candidates(together: [], signed: []).isEmpty)
  }
}
