/// Reads back what `JSONWriter` wrote: the same keys in the same order, no spaces. Anything else is damage.
struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Steps over a text that must stand here.
  mutating func expect(_ text: StaticString) throws(Damage) {
    guard skip(text) else { throw Damage(expected: "JSON with '\(text)'") }
  }

  /// Steps over a text when it stands here.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    let isHere = text.withUTF8Buffer { $0.elementsEqual(bytes[place..<place + count]) }
    if isHere { place += count }
    return isHere
  }

  mutating func integer() throws(Damage) -> Int {
    let start = place
    if next == UInt8(ascii: "-") { place += 1 }
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else {
      throw Damage(expected: "a number in JSON")
    }
    return number
  }

  mutating func optionalInteger() throws(Damage) -> Int? { skip("null") ? nil : try integer() }

  mutating func optionalText() throws(Damage) -> String? { skip("null") ? nil : try text() }

  mutating func text() throws(Damage) -> String {
    try expect("\"")
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { place += 1 }
    guard next == UInt8(ascii: "\\") else {
      let text = String(decoding: bytes[start..<place], as: UTF8.self)
      try expect("\"")
      return text
    }
    var plain = Array(bytes[start..<place])
    while let byte = next, byte != UInt8(ascii: "\"") {
      place += 1
      plain.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
    }
    try expect("\"")
    return String(decoding: plain, as: UTF8.self)
  }

  private mutating func escaped() throws(Damage) -> UInt8 {
    if skip("\"") { return UInt8(ascii: "\"") }
    if skip("\\") { return UInt8(ascii: "\\") }
    try expect("u00")
    guard place + 2 <= bytes.count,
      let byte = UInt8(String(decoding: bytes[place..<place + 2], as: UTF8.self), radix: 16), byte < 0x20
    else { throw Damage(expected: "an escaped control character in JSON") }
    place += 2
    return byte
  }

  /// A list; the closure reads one element.
  mutating func list<Element>(
    _ read: (inout JSONReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    try expect("[")
    if skip("]") { return [] }
    var elements = [try read(&self)]
    while skip(",") { elements.append(try read(&self)) }
    try expect("]")
    return elements
  }

  mutating func texts() throws(Damage) -> [String] {
    try list { (json) throws(Damage) in try json.text() }
  }
}
