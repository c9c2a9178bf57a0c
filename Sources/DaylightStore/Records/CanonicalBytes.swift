internal import DaylightScanner

/// Bytes whose order is the order of the facts: field by field, texts by their UTF-8, numbers by value,
/// nothing first.
///
/// Two facts have the same bytes only when they are the same byte for byte; Swift's `==` on strings would
/// take differently composed letters for the same. The way to keep texts of any length in order with a
/// terminator is the tuple layer's of FoundationDB ("Data Modeling", 2013): NUL is written as 00 FF.
struct CanonicalBytes: FieldSink {
  /// The bytes of all facts written so far.
  private(set) var bytes: [UInt8] = []

  mutating func text(_ value: String?) {
    guard let value else {
      bytes.append(0)
      bytes.append(0)
      return
    }
    if value.utf8.contains(0) {
      for byte in value.utf8 {
        bytes.append(byte)
        if byte == 0 { bytes.append(0xff) }
      }
    } else {
      bytes.append(contentsOf: value.utf8)
    }
    bytes.append(0)
    bytes.append(1)
  }

  mutating func integer(_ value: Int64?) {
    guard let value else {
      bytes.append(0)
      return
    }
    bytes.append(1)
    // The flipped sign puts negative numbers before the others.
    let word = UInt64(bitPattern: value) ^ (1 << 63)
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
    }
  }

  mutating func standing(_ value: ChangeFact.Standing) {
    time(value.integrated)
    integer(Int(value.marks.rawValue))
  }

  mutating func person(_ value: GitPerson) {
    text(value.email)
    text(value.name)
    text(value.handle)
  }

  /// Forgets all, and keeps the room.
  mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }
}
