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

  @Test func aNameCountsOnceHoweverOftenItIsAdded() {
    var names = NamePopulation()
    for _ in 0..<5 { names.add(PersonName("Ana Keller")) }
    #expect(names.bearers(of: "ana") == 1)
  }
}
