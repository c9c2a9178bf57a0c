/// Says whether facts are the same without keeping them. No protection against somebody who makes up facts
/// that collide: all they gain is that a tie between two scans is decided by the order of arrival.
///
/// The core's keyed hash would do, but a hash over every byte of every fact has to take eight bytes at a
/// time. Source: Appleby, MurmurHash64A, 2008, seed 0.
enum Fingerprint {
  /// 64 bits of a part of some bytes, as SQLite keeps numbers.
  static func of(_ bytes: [UInt8], _ range: Range<Int>) -> Int64 {
    let factor: UInt64 = 0xc6a4_a793_5bd1_e995
    var hash = UInt64(range.count) &* factor
    var place = range.lowerBound
    while place + 8 <= range.upperBound {
      var word = word(bytes, place..<place + 8) &* factor
      word = (word ^ word >> 47) &* factor
      hash = (hash ^ word) &* factor
      place += 8
    }
    if place < range.upperBound {
      hash = (hash ^ word(bytes, place..<range.upperBound)) &* factor
    }
    hash = (hash ^ hash >> 47) &* factor
    return Int64(bitPattern: hash ^ hash >> 47)
  }

  /// 64 bits of three numbers.
  static func of(words first: UInt64, _ second: UInt64, _ third: UInt64) -> Int64 {
    let factor: UInt64 = 0xc6a4_a793_5bd1_e995
    var hash = 24 &* factor
    hash = mixed(hash, first, factor)
    hash = mixed(hash, second, factor)
    hash = mixed(hash, third, factor)
    hash = (hash ^ hash >> 47) &* factor
    return Int64(bitPattern: hash ^ hash >> 47)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64, _ factor: UInt64) -> UInt64 {
    let word = word &* factor
    return (hash ^ (word ^ word >> 47) &* factor) &* factor
  }

  static func of(_ bytes: [UInt8]) -> Int64 { of(bytes, bytes.indices) }

  /// At most eight bytes, the first one lowest, as on the machines that the source was written for.
  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var word: UInt64 = 0
    for place in range.reversed() { word = word << 8 | UInt64(bytes[place]) }
    return word
  }
}
