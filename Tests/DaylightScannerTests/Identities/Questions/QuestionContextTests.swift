import Testing

@testable import DaylightScanner

@Suite struct QuestionContextTests {
  @Test func whoHasNoNameAtAll() {
    var sample = QuestionSample()
    let numbers = ["root", "ana@one.example", "", "zorblax", "Ana Quellmann"].map { sample.add($0, "ana@one.example") }
    let context = sample.context
    let nameless = numbers.map { number in context.people.first { $0.root == number }?.isNameless }
    #expect(nameless == [true, true, true, false, false])
  }

  @Test func knowsWhoBearsAWordAndHowANameBegins() {
    var sample = QuestionSample()
    let number = sample.add("Ana Maria Quellmann", "anaq@one.example")
    let context = sample.context
    #expect(context.byWord["maria"]?.map { context.people[$0].root } == [number])
    #expect(context.byBeginning["que"]?.map(\.other) == ["ana"])
    #expect(context.byBeginning["ana"]?.map(\.other) == ["quellmann"])
  }
}
