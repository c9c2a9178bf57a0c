import Testing

@testable import DaylightScanner

@Suite struct FirstNameAddressTests {
  @Test func aFirstNameThatOneHas() {
    var sample = QuestionSample()
    let account = sample.add("zorblax", "sudheesh1995@one.example")
    let person = sample.add("Sudheesh Quellmann", "x1@two.example")
    sample.add("xlr", "quellmann@one.example")
    #expect(sample.asked(FirstNameAddress.self) == [[account, person]], "a family name is no first name")
    sample.add("Sudheesh Keller", "x2@two.example")
    #expect(sample.asked(FirstNameAddress.self).isEmpty, "two have it")
  }

  @Test func aNameThatManyHaveSaysNothing() {
    var sample = QuestionSample()
    sample.add("zorblax", "daniel@one.example")
    sample.add("Daniel Quellmann", "x1@two.example")
    #expect(sample.asked(FirstNameAddress.self).isEmpty)
  }
}
