import Testing

@testable import DaylightScanner

@Suite struct NamePopulationTests {
  @Test func handlesTellMoreThanFirstNames() {
    let names = NamePopulation(["Ana Keller", "Ana Bo", "Kim Lee", "zorblax"].map { PersonName($0) })
    #expect(names.distinction(of: "ana") == 0 && names.distinction(of: "root") == 0 && names.distinction(of: "ab") == 0)
    #expect(names.distinction(of: "david") == 0, "a name that many bear anywhere")
    #expect(names.distinction(of: "ana1234") == 1)
    #expect(names.distinction(of: "zorblax") == 2 && names.distinction(of: "jjn2009") == 2)
    #expect(names.distinction(of: "hyc") == 1)
  }

  @Test func spellingsOfOneNameAreOneBearer() {
    let names = NamePopulation(
      ["Ana Keller", "Ana J. Keller", "Ana Josefa Keller", "Keller, Ana"].map { PersonName($0) })
    #expect(names.bearers(of: "keller") == 1 && names.fullBearers(of: "keller") == 1)
  }

  @Test func whatTwoAreCalledThemselvesSaysNothingAgainstThem() {
    func profile(_ name: String) -> IdentityProfile {
      var made = IdentityProfile()
      made.names[PersonName(name)] = 3
      return made
    }
    let names = NamePopulation(["quellmann", "Ana Quellmann", "silvian", "Silvian Bo"].map { PersonName($0) })
    #expect(names.distinction(of: "quellmann") == 0)
    #expect(names.distinction(of: "quellmann", beside: [profile("quellmann"), profile("Ana Quellmann")]) == 2)
    #expect(names.distinction(of: "quellmann", beside: [profile("quellmann"), profile("Kim Bo")]) == 0)
    let own = [profile("silvian"), profile("Silvian Bo")]
    #expect(names.distinction(of: "silvian", beside: own) == 0, "a first name is nobody's own")
  }

  @Test func anAccountMayHaveOneMakerOrSeveral() {
    func profile(_ names: String...) -> IdentityProfile {
      var made = IdentityProfile()
      for name in names { made.names[PersonName(name)] = 3 }
      return made
    }
    let names = NamePopulation(["Ana Keller", "Andreas Keller", "Kim Bo", "Kim Boe"].map { PersonName($0) })
    #expect(names.isMade("anak", ofOnly: profile("Ana Keller")))
    #expect(!names.isMade("akeller", ofOnly: profile("Ana Keller")))
    #expect(names.isMade("akeller", ofOnly: profile("Ana Keller", "Andreas Keller")), "one person's two names")
    #expect(!names.isMade("zorblax", ofOnly: profile("Ana Keller")), "nobody's")
  }

  /// In whatever order names come, they tell the same.
  @Test func theOrderOfNamesIsNothing() {
    var random = SplitMix64(seed: 913)
    var ana = IdentityProfile()
    ana.names[PersonName("Ana Keller")] = 1
    let names = ["ana.keller", "Ana Keller", "Keller Ana", "Ana J. Keller", "akeller", "Kim Keller-Bo"].map {
      PersonName($0)
    }
    for _ in 0..<50 {
      let population = NamePopulation(names.shuffled(using: &random))
      #expect(population.isMade("akeller", ofOnly: ana) && population.isMade("kana", ofOnly: ana))
      #expect(population.fullBearers(of: "keller") == 2 && population.bearers(of: "ana") == 1)
    }
  }

  @Test func aNameCountsOnceHoweverOftenItIsAdded() {
    var names = NamePopulation()
    for _ in 0..<5 { names.add(PersonName("Ana Keller")) }
    #expect(names.bearers(of: "ana") == 1)
  }
}
