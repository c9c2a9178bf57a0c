import FoundationEssentials
import Testing

@testable import DaylightStore

@Suite struct JSONReaderTests {
  @Test(arguments: UInt64(1)...10) func listsComeBackAndAreJSON(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    for _ in 0..<50 {
      let texts = random.list { $0.text() } + ["\u{0}\u{8}\u{c}\t\n\r\u{1f}\"\\/"]
      var writer = JSONWriter()
      writer.texts(texts)
      var reader = JSONReader(writer.text)
      #expect(try reader.texts().map { Array($0.utf8) } == texts.map { Array($0.utf8) })
      let other = try JSONDecoder().decode([String].self, from: Data(writer.text.utf8))
      #expect(other.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
    }
  }

  @Test func numbersComeBack() throws {
    for number in [0, -1, Int.max, Int.min] {
      var writer = JSONWriter()
      writer.list([number]) { $0.integer($1) }
      var reader = JSONReader(writer.text)
      #expect(try reader.list { (json) throws(Damage) in try json.integer() } == [number])
    }
  }

  @Test(arguments: [
    "", "[", "[\"", "[\"a", "[\"a\"", "[\"a\",", "[\"a\" ]", "[,]", "[1]", "{}", "[\"\\", "[\"\\x\"]",
    "[\"\\u00\"]",
    "[\"\\u0041\"]", "[\"\\u00zz\"]", "null",
  ])
  func anythingElseIsDamage(_ text: String) {
    var reader = JSONReader(text)
    #expect(throws: Damage.self) { try reader.texts() }
  }
}
