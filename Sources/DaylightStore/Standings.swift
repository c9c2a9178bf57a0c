internal import DaylightCore
internal import DaylightScanner

/// The standings of a repository's changes, by the numbers of their commits: twelve bytes each.
struct Standings {
  private(set) var bytes: [UInt8]
  private let first: Int
  private static let size = 12

  /// Room for commits from one number up to another.
  init(first: Int, end: Int) {
    self.first = first
    bytes = Array(repeating: 0, count: max(0, end - first) * Standings.size)
  }

  /// As they are kept.
  init(first: Int, bytes: [UInt8]) {
    self.first = first
    self.bytes = bytes
  }

  subscript(number: Int) -> ChangeFact.Standing {
    get throws(Damage) {
      let start = (number - first) * Standings.size
      guard start >= 0, start + Standings.size <= bytes.count else { throw Damage(expected: "a change's standing") }
      let marks = ChangeFact.Marks(rawValue: bytes[start + 1])
      guard bytes[start] == 1 else { return .init(integrated: nil, marks: marks) }
      var seconds: UInt64 = 0
      for place in 0..<8 { seconds |= UInt64(bytes[start + 4 + place]) << UInt64(place * 8) }
      let offset = Int16(bitPattern: UInt16(bytes[start + 2]) | UInt16(bytes[start + 3]) << 8)
      return .init(
        integrated: Timestamp(seconds: Int64(bitPattern: seconds), offsetMinutes: Int(offset)), marks: marks)
    }
  }

  mutating func set(_ number: Int, _ standing: ChangeFact.Standing) {
    let start = (number - first) * Standings.size
    guard start >= 0, start + Standings.size <= bytes.count else { return }
    bytes[start + 1] = standing.marks.rawValue
    guard let time = standing.integrated else {
      bytes[start] = 0
      return
    }
    bytes[start] = 1
    let offset = UInt16(bitPattern: Int16(truncatingIfNeeded: time.offsetMinutes))
    bytes[start + 2] = UInt8(truncatingIfNeeded: offset)
    bytes[start + 3] = UInt8(truncatingIfNeeded: offset >> 8)
    let seconds = UInt64(bitPattern: time.seconds)
    for place in 0..<8 { bytes[start + 4 + place] = UInt8(truncatingIfNeeded: seconds >> UInt64(place * 8)) }
  }
}
