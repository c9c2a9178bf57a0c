import Testing

@testable import DaylightScanner

@Suite struct GluedAddressTests {
  @Test func aNameAndAnAddressWithoutABracket() {
    var sample = QuestionSample()
    let slip = sample.add("Ana Quellmannanaq", "Ana Quellmannanaq@harbour.example")
    let person = sample.add("Ana Quellmann", "anaq@harbour.example")
    sample.add("Bo Quellmann", "anaq@elsewhere.example")
    #expect(sample.asked(GluedAddress.self) == [[slip, person]])
  }

  @Test func aNameInAnAddressesPlace() {
    var sample = QuestionSample()
    let slip = sample.add("unknown", "Ana Quellmann")
    let person = sample.add("Ana Quellmann", "anaq@harbour.example")
    #expect(sample.asked(GluedAddress.self) == [[slip, person]])
  }

  @Test func whatIsGluedHasToBeTheAddress() {
    var sample = QuestionSample()
    sample.add("Ana Quellmannova", "Ana Quellmannova@harbour.example")
    sample.add("Ana Quellmann", "anaq@harbour.example")
    #expect(sample.asked(GluedAddress.self).isEmpty)
  }
}
