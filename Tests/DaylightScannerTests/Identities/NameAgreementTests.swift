import Testing

@testable import DaylightScanner

@Suite struct NameAgreementTests {
  /// Forty invented people, so that one can say that a name is rare.
  private static let population: [PersonName] =
    (0..<40).map {
      PersonName("Given\("abcdefghij".map(String.init)[$0 % 10]) Family\(String(repeating: "x", count: $0 + 1))")
    }
    + ["Ana Keller", "Wei Zhang", "Wei Li", "Lin Zhang", "Jun Zhang", "Wei Chen", "ana"].map { PersonName($0) }

  private func weight(_ one: String, _ other: String, among names: [PersonName] = population) -> Int {
    NameAgreement(
      PersonName(one), PersonName(other), among: NamePopulation(names + [PersonName(one), PersonName(other)])
    ).weight
  }

  @Test func aRareFullNameWeighsMost() {
    #expect(weight("Ana Keller", "Keller, Ana") == 4)
    #expect(weight("Wei Zhang", "Zhang Wei") == 3, "others bear each part of it")
    #expect(weight("Ana Keller", "Ana Keller", among: []) == 3, "among two nobody can say what is rare")
  }

  @Test(arguments: [
    ("Ana M. Keller", "Ana Keller", 4), ("Jörn Hees", "Joern Hees", 4), ("anakeller", "Ana Keller", 4),
    ("Jörn K. Hees", "Joern Hees", 4), ("Wei J. Zhang", "Wei Zhang", 3), ("Ana Bea Keller", "Ana Keller", 3),
    ("Jie Zhang", "Jieqiang Zhang", 0), ("Wei Hu", "Wei Huang", -1),
    ("Matt Heon", "Matthew Heon", 4), ("Mike Dougherty", "Michael Dougherty", 4), ("Jo Heon", "Joanna Heon", 2),
    ("Shukui Yang", "Yang Yang", -1),
    ("Rick Waldron", "Rick Waldon", 2), ("Ana Keller Bo", "Keller Bo", 2),
    ("A. Keller", "Ana Keller", 1), ("Bill W", "Bill Wang", 1), ("ana", "Ana Keller", 1),
    ("Brad Smith", "Bradley Smith", 1), ("Sheng Yang", "You-Sheng Yang", 1), ("Alex Chen", "Alex Chan", -1),
    ("Kim Bo", "Ana Keller", -1), ("S. Miller", "Steven Miller", -1), ("Chris Ridd", "Chris Riddoch", -1),
    ("", "Ana Keller", 0), ("kimbo", "Ana Keller", 0),
  ])
  func weighs(_ one: String, _ other: String, _ expected: Int) {
    #expect(weight(one, other) == expected)
    #expect(weight(other, one) == expected, "in either order")
  }

  @Test func whatSeveralMayBearSaysSo() {
    func agreement(_ one: String, _ other: String) -> NameAgreement {
      NameAgreement(PersonName(one), PersonName(other), among: NamePopulation(Self.population))
    }
    #expect(agreement("Wei Zhang", "Zhang Wei").isAnyones && !agreement("Ana Keller", "Ana Keller").isAnyones)
    let elsewhere = agreement("Ana Keller", "Ana Keller").elsewhere
    #expect(elsewhere.weight == 3 && elsewhere.isAnyones && elsewhere.reason == "the same full name")
    #expect(agreement("ana", "Ana Keller").elsewhere == agreement("ana", "Ana Keller"))
  }

  @Test func spellingsOfOneNameAreNoOtherName() {
    for (one, other) in [("Ana Keller", "Ana M. Keller"), ("Mike Bo", "Michael Bo"), ("Jörn Hees", "Joern Hees")] {
      #expect(NameAgreement.areSpellings(PersonName(one), PersonName(other)))
    }
    #expect(!NameAgreement.areSpellings(PersonName("Jonas Lund"), PersonName("Mia Lund")))
  }

  @Test func oneLetterMakesNamesNearlySame() {
    #expect(NameAgreement.areNearlySame("rickwaldron", "rickwaldorn"))
    #expect(NameAgreement.areNearlySame("rickwaldron", "rickwaldrron"))
    #expect(!NameAgreement.areNearlySame("rickwaldron", "rickwalden"))
    #expect(!NameAgreement.areNearlySame("kimbo", "kimba"), "in a short name a letter is much")
  }
}
