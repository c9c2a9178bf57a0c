import Testing

@testable import DaylightScanner

@Suite struct FamilyNameTests {
  @Test func firstNamesThatBeginAlike() {
    var sample = QuestionSample()
    let one = sample.add("Joe Quellmann", "x1@one.example")
    let other = sample.add("Joseph Quellmann", "x2@two.example")
    sample.add("Anna Brandtner", "x3@two.example")
    sample.add("Bert Brandtner", "x4@two.example")
    #expect(sample.asked(FamilyName.self) == [[one, other]])
  }

  @Test func ofAFamilyNameThatManyHaveNothingFollows() {
    var sample = QuestionSample()
    sample.add("Joe Singh", "x1@one.example")
    sample.add("Joseph Singh", "x2@two.example")
    for first in ["Joe", "Jo", "Joseph", "Jana"] { sample.add("\(first) Quellmann", "\(first)@two.example") }
    #expect(sample.asked(FamilyName.self).isEmpty)
  }
}
