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
    #expect(weight(profile(handles: ["aquellm"]), profile(stems: ["aquellm"])) == 5)
    #expect(weight(profile(handles: ["aqu"]), profile(stems: ["aqu"])) == 2, "so short a handle two may have")
    #expect(weight(profile(merged: ["x"]), profile(merged: ["x"])) == 3)
    #expect(weight(profile(stems: ["aquellm"]), profile(stems: ["aquellm"])) == 3)
    #expect(weight(profile("aquellm"), profile(stems: ["aquellm"])) == 4)
    #expect(weight(profile(stems: ["aquellm77"]), profile(stems: ["aquellm"])) == 2)
  }

  @Test func whoSignsWithTheAccountThatIsTheOthersToo() {
    #expect(weight(profile("quellm", stems: ["quellm"]), profile("Ana Quellmann", stems: ["quellm"])) == 5)
    #expect(
      weight(profile("harbour", stems: ["harbour"]), profile("Ana Quellmann", stems: ["harbour"])) == 4, "a topic")
  }

  @Test func twoOfOneNameMayBothWriteItBeforeTheSign() {
    let names = NamePopulation(["Wei Zhang", "Wei Li", "Lin Zhang"].map { PersonName($0) })
    let (left, right) = (profile("Wei Zhang", stems: ["weizhang"]), profile("weizhang", stems: ["weizhang"]))
    let found = HandleAgreement(left, right, among: names, nameWeight: 3, isAnyones: true, areDifferent: false)
    #expect(found.weight == 1)
  }

  @Test func whatOthersMayWriteSaysSo() {
    func isAnyones(_ left: IdentityProfile, _ right: IdentityProfile) -> Bool {
      HandleAgreement(left, right, among: NamePopulation(), nameWeight: 0, areDifferent: false).isAnyones
    }
    #expect(isAnyones(profile("zorblax", stems: ["aquellm"]), profile("Ana Quellmann", stems: ["aquellm"])))
    #expect(isAnyones(profile("Ana Quellmann", merged: ["zorblax"]), profile(handles: ["zorblax"])))
    #expect(!isAnyones(profile("Ana Quellmann", stems: ["zorblax"]), profile(handles: ["zorblax"])))
    #expect(!isAnyones(profile("zorblax"), profile("Ana Quellmann", stems: ["zorblax"])))
  }

  @Test func anOrganisationGivesAnAccountOnce() {
    func person(_ name: String, _ email: String) -> IdentityProfile {
      var made = profile(name)
      made.add(EmailAddress(email), isShared: false)
      return made
    }
    let khw = person("Karl", "khw@mail.harbour.co.uk")
    #expect(weight(khw, person("Karl Quellmann", "khw@harbour.co.uk")) == 4)
    #expect(weight(khw, person("Karl Quellmann", "khw@other.co.uk")) == 2)
    let (one, other) = (person("Wei Bo", "wei@desk.harbour.example"), person("Wei Bo", "wei@harbour.example"))
    #expect(weight(one, other, nameWeight: 3) == 2 && weight(one, other) == 1, "a first name says little")
    #expect(weight(person("Karl", "khw@x.gmail.com"), person("Karl Quellmann", "khw@gmail.com")) < 4, "a provider")
  }

  @Test func aNicknameInBracketsIsTheOthersAddress() {
    #expect(weight(profile("Ana Quellmann (zorblax)"), profile("Ana Q", stems: ["zorblax"])) == 4)
    #expect(weight(profile("Ana Quellmann (zorblax)"), profile("zorblax")) == 4)
    #expect(weight(profile("Ana Quellmann (Kim)"), profile("Kim Rosskopf", stems: ["kim"])) == 0, "a first name")
  }

  @Test func aBranchOfAnothersNameIsNoHandleOfOnes() {
    let names = NamePopulation(["Ana Quellmann", "Kim Rosskopf"].map { PersonName($0) })
    let (left, right) = (profile("Ana Quellmann", merged: ["zorblax"]), profile("Kim Rosskopf", handles: ["zorblax"]))
    for (areDifferent, weight) in [(true, 0), (false, 4)] {
      let found = HandleAgreement(left, right, among: names, nameWeight: 0, areDifferent: areDifferent)
      #expect(found.weight == weight)
    }
  }

  @Test func partsOfAddressesAreAlike() {
    var left = profile("Ana Quellmann")
    left.add(EmailAddress("mhx-harbour@gmx.net"), isShared: false)
    #expect(weight(left, profile(stems: ["mhx"]), nameWeight: 4) == 1)
  }

  @Test func rolesAndCommonNamesSayLittle() {
    #expect(weight(profile(stems: ["root"]), profile(stems: ["root"])) == 0)
    #expect(weight(profile(handles: ["dev"]), profile(stems: ["dev"])) == 0)
    #expect(weight(profile(stems: ["zhang"]), profile(stems: ["zhang"])) == 1)
    #expect(weight(profile(stems: ["aquellm"]), profile(stems: ["krosskopf"])) == 0)
    #expect(weight(profile("Ana Quellmann"), profile(stems: ["anaquellmann"]), nameWeight: 4) == 0, "no news")
  }
}
