import Testing

@testable import DaylightGit

@Suite struct ObjectTableTests {
  private func object(_ byte: UInt8) throws -> ObjectBytes {
    let object = try #require(ObjectBytes(.blob, count: 1))
    object.start.pointee = byte
    return object
  }

  @Test func holdsWhatADictionaryHolds() throws {
    var table = ObjectTable<ObjectID>()
    var model: [ObjectID: UInt8] = [:]
    var dice = Dice(state: 31)
    for turn in 0..<5000 {
      // Names that differ in their last bytes only, too.
      let number = Int.random(in: 0..<1500, using: &dice)
      let name = ObjectID.hashing(blob: HandmadePack.big(number)).hex
      let hex = number % 3 == 0 ? String(repeating: "a", count: 30) + name.prefix(10) : name
      let id = try #require(ObjectID(hex: hex))
      #expect(table.find(id)?.start.pointee == model[id])
      if turn == 2500 {
        table.removeAll()
        model = [:]
      }
      let isNew = model[id] == nil
      #expect(table.insert(id, try object(UInt8(turn & 255))) == isNew)
      if isNew { model[id] = UInt8(turn & 255) }
    }
    for (id, byte) in model { #expect(table.find(id)?.start.pointee == byte) }
  }

  @Test func lettingGoFreesTheObjects() throws {
    weak var first: ObjectBytes?
    weak var second: ObjectBytes?
    do {
      var table = ObjectTable<ObjectID>()
      let objects = [try object(1), try object(2)]
      (first, second) = (objects[0], objects[1])
      _ = table.insert(.zero, objects[0])
      table.removeAll()
      _ = table.insert(.zero, objects[1])
      #expect(table.find(.zero) === second)
    }
    #expect(first == nil)
    #expect(second == nil)
  }
}
