internal import DaylightGit

/// Writes numbers, texts and object names one after the other, as short as they are.
package struct RunWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// Seven bits a byte, lowest first (LEB128).
  package mutating func number(_ value: some BinaryInteger) {
    var rest = UInt64(truncatingIfNeeded: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A number that may be below zero.
  package mutating func signed(_ value: Int64) {
    number(UInt64(bitPattern: value << 1) ^ UInt64(bitPattern: value >> 63))
  }

  /// Four bytes, the lowest first.
  mutating func word(_ value: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt32(shift))) }
  }

  package mutating func text(_ value: String) { raw(Array(value.utf8)) }

  mutating func raw(_ value: [UInt8]) {
    number(value.count)
    bytes += value
  }

  mutating func object(_ id: ObjectID) { bytes += id.bytes }

  /// A byte that says whether there is one, and then the name.
  mutating func object(_ id: ObjectID?) {
    bytes.append(id == nil ? 0 : 1)
    if let id { object(id) }
  }
}

/// Reads what `RunWriter` wrote. Bytes that it did not write are damage, and never a trap.
package struct RunReader {
  /// The bytes are not what this version wrote: what they say has to be read from git again.
  package struct Damage: Error, Hashable {
    package init() {}
  }

  private let bytes: [UInt8]
  private var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func number() throws(Damage) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw Damage()
  }

  package mutating func signed() throws(Damage) -> Int64 {
    let value = try number()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A number that counts things of at least so many bytes each, of which no more can follow than there are bytes.
  package mutating func count(each size: Int = 1) throws(Damage) -> Int {
    let value = try number()
    guard value <= UInt64((bytes.count - position) / size) else { throw Damage() }
    return Int(value)
  }

  /// A number that is a place in a list.
  mutating func index(below limit: Int) throws(Damage) -> Int {
    let value = try number()
    guard value < UInt64(limit) else { throw Damage() }
    return Int(value)
  }

  mutating func word() throws(Damage) -> UInt32 {
    guard bytes.count - position >= 4 else { throw Damage() }
    defer { position += 4 }
    return (0..<4).reduce(0) { $0 | UInt32(bytes[position + $1]) << UInt32(8 * $1) }
  }

  package mutating func text() throws(Damage) -> String {
    let count = try count()
    defer { position += count }
    return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
  }

  mutating func raw() throws(Damage) -> [UInt8] {
    let count = try count()
    defer { position += count }
    return Array(bytes[position..<(position + count)])
  }

  package mutating func byte() throws(Damage) -> UInt8 {
    guard position < bytes.count else { throw Damage() }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func object() throws(Damage) -> ObjectID {
    guard let id = ObjectID(bytes, at: position) else { throw Damage() }
    position += 20
    return id
  }

  mutating func optionalObject() throws(Damage) -> ObjectID? { try byte() == 0 ? nil : object() }
}
