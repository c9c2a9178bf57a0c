import Testing

@testable import DaylightScanner

@Suite struct QuestionFinderTests {
  @Test func asksAboutTwoOnceAndNotAboutTheDecided() {
    var sample = QuestionSample()
    sample.add("desjagui", "desjagui@crane.local")
    sample.add("Guillaume Desjardins", "guillaume@crane.local")
    let finder = QuestionFinder(context: sample.context)
    #expect(finder.questions { _, _ in true }.count == 1, "an account made of a name, and one machine")
    #expect(finder.questions { _, _ in false }.isEmpty)
  }

  @Test func ofSeveralWhoMayBeMeantTheDecidedAreLeftOut() {
    var sample = QuestionSample()
    sample.add("james", "james@crane.local")
    let one = sample.add("James Quellmann", "jq@one.example")
    let other = sample.add("James Brandt", "jb@two.example")
    let finder = QuestionFinder(context: sample.context)
    func people(isOpen: (Int, Int) -> Bool) -> [[Int]] {
      finder.questions(isOpen: isOpen).map { $0.people.map { sample.context.people[$0].root } }
    }
    #expect(people { _, _ in true } == [[one, other]])
    #expect(people { $0 != one && $1 != one } == [[other]])
  }

  @Test func twoPeoplesFullNamesAreNoQuestion() {
    var sample = QuestionSample()
    sample.add("Ana Keller", "ana@scapa.local")
    sample.add("Bo Quellmann", "root@scapa.local")
    #expect(QuestionFinder(context: sample.context).questions { _, _ in true }.isEmpty)
  }

  @Test func thereAreNoMoreThanAHistoryOfThatSizeDeserves() {
    var sample = QuestionSample()
    let letters = Array("bcdfghklmnprstvz")
    for one in letters.prefix(6) {
      for other in letters {
        sample.add("Jo Qu\(one)\(other)elmann", "\(one)\(other)1@one.example")
        sample.add("Joseph Qu\(one)\(other)elmann", "\(other)\(one)2@two.example")
      }
    }
    let people = sample.context.people.count
    #expect(
      QuestionFinder(context: sample.context).questions { _, _ in true }.count
        == QuestionFinder.least + people / QuestionFinder.peoplePerQuestion)
  }

  @Test func theOrderOfPeopleChangesNothing() {
    var sample = QuestionSample()
    for name in ["james", "vdq", "vdq2212", "desjagui"] { sample.add(name, "\(name)@crane.local") }
    for name in ["James Quellmann", "James Brandt", "Guillaume Desjardins"] { sample.add(name, "x@one.example") }
    let first = QuestionFinder(context: sample.context).questions { _, _ in true }
    for _ in 0..<5 { #expect(QuestionFinder(context: sample.context).questions { _, _ in true } == first) }
    #expect(first.count >= 3)
  }
}
