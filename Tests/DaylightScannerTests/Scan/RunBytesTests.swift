import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct RunBytesTests {
  private let numbers: [UInt64] = [0, 1, 127, 128, 255, 16_383, 16_384, 1 << 32, .max - 1, .max]
  private let signed: [Int64] = [0, -1, 1, -64, 63, 64, -65, .min, .max, -1_700_000_000]
  private let texts = ["", "Ana", "é e\u{301}", "\u{0}", "👩‍👩‍👧‍👦", String(repeating: "x", count: 200)]

  @Test func whatIsWrittenIsRead() throws {
    let id = ObjectID.hashing(blob: [1])
    var writer = RunWriter()
    for value in numbers { writer.number(value) }
    for value in signed { writer.signed(value) }
    for value in texts { writer.text(value) }
    writer.raw([0xff, 0x00])
    writer.raw([])
    writer.object(id)
    writer.object(ObjectID?.none)
    writer.object(Optional(id))
    var reader = RunReader(writer.bytes)
    for value in numbers { #expect(try reader.number() == value) }
    for value in signed { #expect(try reader.signed() == value) }
    for value in texts { #expect(try Array(reader.text().utf8) == Array(value.utf8)) }
    #expect(try reader.raw() == [0xff, 0x00])
    #expect(try reader.raw() == [])
    #expect(try reader.object() == id)
    #expect(try reader.optionalObject() == nil)
    #expect(!reader.isAtEnd)
    #expect(try reader.optionalObject() == id)
    #expect(reader.isAtEnd)
  }

  @Test func smallNumbersTakeOneByte() {
    for (value, count) in [(0, 1), (127, 1), (128, 2), (16_383, 2), (16_384, 3)] {
      var writer = RunWriter()
      writer.number(value)
      #expect(writer.bytes.count == count)
    }
    var writer = RunWriter()
    writer.signed(-64)
    #expect(writer.bytes.count == 1)
  }

  @Test func nothingIsReadBeyondTheEnd() {
    var writer = RunWriter()
    writer.number(UInt64.max)
    expectDamage(inEveryPartOf: writer.bytes) { (reader) throws(RunReader.Damage) in _ = try reader.number() }
    writer = RunWriter()
    writer.text("Ana")
    expectDamage(inEveryPartOf: writer.bytes) { (reader) throws(RunReader.Damage) in _ = try reader.text() }
    expectDamage(inEveryPartOf: writer.bytes) { (reader) throws(RunReader.Damage) in _ = try reader.raw() }
    writer = RunWriter()
    writer.object(Optional(ObjectID.emptyTree))
    expectDamage(inEveryPartOf: writer.bytes) { (reader) throws(RunReader.Damage) in _ = try reader.optionalObject() }
    expectDamage(inEveryPartOf: Array(writer.bytes.dropFirst())) { (reader) throws(RunReader.Damage) in
      _ = try reader.object()
    }
    expectDamage(inEveryPartOf: [1]) { (reader) throws(RunReader.Damage) in _ = try reader.byte() }
  }

  private func expectDamage(
    inEveryPartOf bytes: [UInt8], _ body: (inout RunReader) throws(RunReader.Damage) -> Void
  ) {
    for count in bytes.indices {
      var reader = RunReader(Array(bytes.prefix(count)))
      #expect(throws: RunReader.Damage.self) { try body(&reader) }
    }
    var reader = RunReader(bytes)
    #expect(throws: Never.self) { try body(&reader) }
  }

  @Test func aNumberWithoutEndIsDamage() {
    var reader = RunReader(Array(repeating: 0xff, count: 100))
    #expect(throws: RunReader.Damage.self) { try reader.number() }
  }

  @Test(arguments: [(40, 2), (39, 1), (20, 1), (19, 0), (0, 0)])
  func noMoreIsCountedThanCanFollow(_ left: Int, _ most: Int) {
    for count in [most, most + 1, Int.max] {
      var writer = RunWriter()
      writer.number(count)
      var reader = RunReader(writer.bytes + Array(repeating: 0, count: left))
      #expect((try? reader.count(each: 20)) == (count == most ? most : nil))
    }
  }

  @Test func aPlaceIsInsideItsList() throws {
    for (value, limit) in [(0, 0), (1, 1), (5, 3)] {
      var reader = RunReader([UInt8(value)])
      #expect(throws: RunReader.Damage.self) { try reader.index(below: limit) }
    }
    var reader = RunReader([2])
    #expect(try reader.index(below: 3) == 2)
  }

  @Test(arguments: UInt64(1)...20) func anyBytesAreReadOrDamage(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<300).map { _ in UInt8.random(in: 0...(random.chance(50) ? 3 : 255), using: &random) }
    var reader = RunReader(bytes)
    for _ in 0..<300 {
      switch Int.random(in: 0..<7, using: &random) {
      case 0: _ = try? reader.number()
      case 1: _ = try? reader.signed()
      case 2: #expect((try? reader.text().utf8.count) ?? 0 <= 900)
      case 3: #expect((try? reader.raw().count) ?? 0 <= 300)
      case 4: _ = try? reader.optionalObject()
      case 5: #expect((try? reader.count(each: 3)) ?? 0 <= 100)
      default: #expect((try? reader.index(below: 9)) ?? 0 < 9)
      }
    }
  }
}
