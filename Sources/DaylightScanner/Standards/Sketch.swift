/// What a text's content is compared by: the least hashes of its shingles (MinHash, Broder 1997).
///
/// Two texts share as many of the 64 numbers as they share shingles, more or less: the standard error is 0.06 of the
/// shingles. A sketch is small enough to be a fact's field, so that near copies are found without any repository.
struct Sketch: Hashable, Sendable {
  /// How many hashes a sketch keeps.
  static let width = 64
  /// Texts with fewer shingles are too short to say whose they are.
  static let leastShingles = 6

  /// The least hashes, 16 bits of each.
  var minima: [UInt16]
  /// How many different shingles the text has.
  var count: Int

  /// Reads a text; nil when it is too short.
  ///
  /// - Parameter isProse: shingles of prose are four words in a row, so that it may be wrapped anew; those of other
  ///   files are lines.
  init?(_ bytes: [UInt8], isProse: Bool) {
    var shingles = isProse ? Sketch.words(bytes) : Sketch.lines(bytes)
    shingles.sort()
    var minima = Array(repeating: UInt64.max, count: Sketch.width)
    var count = 0
    var last: UInt64?
    for shingle in shingles where shingle != last {
      last = shingle
      count += 1
      for index in 0..<Sketch.width {
        let value = Sketch.mixed(shingle ^ Sketch.seeds[index])
        if value < minima[index] { minima[index] = value }
      }
    }
    guard count >= Sketch.leastShingles else { return nil }
    self.minima = minima.map { UInt16(truncatingIfNeeded: $0) }
    self.count = count
  }

  /// Reads a fact's field; nil when it is none.
  init?(text: String) {
    let digits = Array(text.utf8)
    guard digits.count > Sketch.width * 4 else { return nil }
    func value(_ digits: ArraySlice<UInt8>) -> Int? {
      var value = 0
      for digit in digits {
        switch digit {
        case 0x30...0x39: value = value << 4 | Int(digit - 0x30)
        case 0x61...0x66: value = value << 4 | Int(digit - 0x57)
        default: return nil
        }
      }
      return value
    }
    minima = []
    minima.reserveCapacity(Sketch.width)
    for index in 0..<Sketch.width {
      guard let part = value(digits[(index * 4)..<(index * 4 + 4)]) else { return nil }
      minima.append(UInt16(part))
    }
    guard digits.count <= Sketch.width * 4 + 8, let count = value(digits[(Sketch.width * 4)...]) else { return nil }
    self.count = count
  }

  /// The sketch as hexadecimal digits: four for each hash, then the count.
  var text: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(Sketch.width * 4 + 4)
    func add(_ value: Int, _ width: Int) {
      for place in stride(from: (width - 1) * 4, through: 0, by: -4) {
        let digit = UInt8(value >> place & 15)
        digits.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
    for value in minima { add(Int(value), 4) }
    add(min(count, 0xffff), 4)
    return String(decoding: digits, as: UTF8.self)
  }

  /// The estimated share of the larger text's shingles that both have, 0…1.
  ///
  /// With `j` the share of equal hashes (Jaccard's index), the shingles in both are `j (m + n) / (1 + j)`.
  func share(with other: Sketch) -> Double {
    var same = 0
    for index in 0..<Sketch.width where minima[index] == other.minima[index] { same += 1 }
    let index = Double(same) / Double(Sketch.width)
    let both = index * Double(count + other.count) / (1 + index)
    return min(1, both / Double(max(count, other.count)))
  }

  /// SplitMix64's finaliser: spreads a number over 64 bits.
  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9e37_79b9_7f4a_7c15
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  private static let seeds: [UInt64] = (1...UInt64(width)).map { mixed($0 &* 0x2545_f491_4f6c_dd1d) }

  private static func lines(_ bytes: [UInt8]) -> [UInt64] {
    Text.lines(bytes).compactMap { line in
      let line = Text.trimmed(line)
      return line.isEmpty ? nil : FowlerNollVo.hash64(line)
    }
  }

  private static func words(_ bytes: [UInt8]) -> [UInt64] {
    var last: [UInt64] = []
    var shingles: [UInt64] = []
    for word in bytes.split(whereSeparator: { !(Text.isLetter($0) || Text.isDigit($0) || $0 >= 0x80) }) {
      last.append(FowlerNollVo.hash64(Text.lowercased(word)))
      if last.count < 4 { continue }
      shingles.append(last.reduce(0) { mixed($0 ^ $1) })
      last.removeFirst()
    }
    return shingles
  }
}

/// Makes sketches for those who make facts without a repository.
public enum Sketching {
  /// The field of a standard's fact that compares its content; empty for a text that is too short.
  ///
  /// - Parameter isProse: whether it may be wrapped anew without being another text.
  public static func sketch(_ text: String, isProse: Bool = false) -> String {
    Sketch(Array(text.utf8), isProse: isProse)?.text ?? ""
  }
}
