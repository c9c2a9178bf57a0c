import Testing

@testable import DaylightScanner

@Suite struct HandleAgreementTests {
  private func profile(
    _ name: String = "", handles: Set<String> = [], merged: Set<String> = [], stems: Set<String> = []
  ) -> IdentityProfile {
    var made = IdentityProfile()
    if !name.isEmpty { made.names[PersonName(name)] = 3 }
    made.handles = handles
    made.mergedHandles = merged
    made.stems = stems
    return made
  }

  private func weight(_ left: IdentityProfile, _ right: IdentityProfile, nameWeight: Int = 0) -> Int {
    let names = NamePopulation(["Ana Quellmann", "Kim Rosskopf", "Wei Zhang"].map { PersonName($0) })
    let found = HandleAgreement(left, right, among: names, nameWeight: nameWeight, areDifferent: false)
    let turned = HandleAgreement(right, left, among: names, nameWeight: nameWeight, areDifferent: false)
    #expect(found.weight == turned.weight && found.reason == turned.reason, "in either order")
    return found.weight
  }

  @Test func theStrongestWayCounts() {
    #expect(weight(profile(handles: ["quellmann"]), profile(handles: ["quellmann"])) == 8)
    #expect(weight(profile(handles: ["aquellm"]), profile(stems: ["aquellm"])) == 4)
    #expect(weight(profile(merged: ["x"]), profile(merged: ["x"])) == 3)
    #expect(weight(profile(stems: ["aquellm"]), profile(stems: ["aquellm"])) == 3)
    #expect(weight(profile("aquellm"), profile(stems: ["aquellm"])) == 4)
    #expect(weight(profile(stems: ["aquellm77"]), profile(stems: ["aquellm"])) == 2)
  }

  @Test func rolesAndCommonNamesSayLittle() {
    #expect(weight(profile(stems: ["root"]), profile(stems: ["root"])) == 0)
    #expect(weight(profile(handles: ["dev"]), profile(stems: ["dev"])) == 0)
    #expect(weight(profile(stems: ["zhang"]), profile(stems: ["zhang"])) == 1)
    #expect(weight(profile(stems: ["aquellm"]), profile(stems: ["krosskopf"])) == 0)
    #expect(weight(profile("Ana Quellmann"), profile(stems: ["anaquellmann"]), nameWeight: 4) == 0, "no news")
  }
}
