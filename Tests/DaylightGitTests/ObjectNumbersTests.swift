import DaylightGit
import Testing

@Suite struct ObjectNumbersTests {
  /// A name from its first eight bytes and its last one.
  private func name(_ first: UInt64, _ last: UInt8 = 0) throws -> ObjectID {
    func digits(_ value: UInt64, _ count: Int) -> String {
      let text = String(value, radix: 16)
      return String(repeating: "0", count: count - text.count) + text
    }
    return try #require(ObjectID(hex: digits(first, 16) + String(repeating: "7", count: 22) + digits(UInt64(last), 2)))
  }

  @Test(arguments: [0, 1, 7, 1 << 10])
  func namesGetNumbersInOrderAndKeepThem(_ capacity: Int) throws {
    var dice = Dice(state: 11)
    var numbers = ObjectNumbers(capacity: capacity)
    var model: [ObjectID: Int32] = [:]
    for _ in 0..<1_500 {
      // Half of them come more than once.
      let id = try name(UInt64.random(in: 0..<1_000, using: &dice) &* 0x9e37_79b9_7f4a_7c15)
      let known = model[id]
      let (number, isNew) = numbers.add(id)
      #expect(isNew == (known == nil))
      #expect(number == known ?? Int32(model.count))
      model[id] = number
    }
    #expect(numbers.count == model.count && numbers.ids.count == model.count)
    for (id, number) in model {
      #expect(numbers.number(of: id) == number)
      #expect(numbers.ids[Int(number)] == id)
    }
    for word in 0..<500 as Range<UInt64> {
      let stranger = try name(word &* 0x9e37_79b9_7f4a_7c15, 1)
      #expect(numbers.number(of: stranger) == nil)
    }
  }

  @Test func namesThatBeginAlikeAreToldApart() throws {
    var numbers = ObjectNumbers(capacity: 0)
    let alike = try (0...255).map { try name(.max, UInt8($0)) }
    for id in alike.dropLast() { numbers.add(id) }
    for (place, id) in alike.enumerated() {
      #expect(numbers.number(of: id) == (place < 255 ? Int32(place) : nil))
    }
    #expect(numbers.ids == alike.dropLast())
  }

  @Test func everyNameMayBeAdded() {
    var numbers = ObjectNumbers()
    #expect(numbers.count == 0 && numbers.number(of: .zero) == nil)
    #expect(numbers.add(.zero) == (0, true))
    #expect(numbers.add(.emptyTree) == (1, true))
    #expect(numbers.add(.zero) == (0, false))
    #expect(numbers.ids == [.zero, .emptyTree])
  }

  @Test func aCopyGoesItsOwnWay() throws {
    var numbers = ObjectNumbers(capacity: 0)
    numbers.add(.zero)
    var copy = numbers
    for word in 1...100 as ClosedRange<UInt64> { copy.add(try name(word)) }
    #expect(copy.count == 101 && numbers.count == 1)
    #expect(numbers.number(of: try name(1)) == nil)
  }
}
