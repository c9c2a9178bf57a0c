import Testing

@testable import DaylightScanner

@Suite struct ByteTableTests {
  private func value(_ table: inout ByteTable<Int>, _ text: String, _ made: Int) -> Int {
    Array(text.utf8).withUnsafeBytes { bytes in table.value(bytes) { made } }
  }

  @Test func aTextIsMadeOnce() {
    var table = ByteTable<Int>(capacity: 16)
    #expect(value(&table, "Ana <ana@example.org>", 1) == 1)
    #expect(value(&table, "Ana <ana@example.org>", 2) == 1)
    #expect(value(&table, "Ana <ana@example.orh>", 3) == 3, "the last byte counts")
    #expect(value(&table, "ana <ana@example.org>", 4) == 4, "the first byte counts")
    #expect(value(&table, "", 5) == 5 && value(&table, "", 6) == 5)
    #expect(value(&table, "\0", 7) == 7, "a zero byte is a byte")
  }

  @Test func aFullTableBeginsAnewAndStaysRight() {
    var table = ByteTable<Int>(capacity: 8)
    for round in 0..<5 {
      for number in 0..<20 {
        let made = round * 100 + number
        let found = value(&table, "text \(number)", made)
        #expect(found % 100 == number && found <= made)
      }
    }
  }
}
