/// The first few bytes of a zlib stream, however long it is: libdeflate inflates all or nothing.
///
/// The size of a large object stored as a delta stands in the delta's first bytes. This is the plain algorithm of
/// RFC 1951, a bit at a time.
struct InflatedPrefix {
  private let input: UnsafeRawBufferPointer
  private var position = 2
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let wanted: Int

  /// A code: how many codes have each length, and the symbols in their order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int]

    /// nil when the lengths are more than fit.
    init?(_ lengths: some Collection<Int>) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      var left = 1
      for length in 1...15 {
        left = left << 1 - counts[length]
        if left < 0 { return nil }
      }
      symbols = lengths.enumerated().filter { $0.element > 0 }
        .sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
    }
  }

  /// The first bytes of a stream, or all when it has fewer; nil when it is broken. Its checksum is not looked at.
  static func read(_ input: UnsafeRawBufferPointer, count: Int) -> [UInt8]? {
    guard input.count > 2, input[0] & 15 == 8, input[1] & 0x20 == 0,
      (Int(input[0]) << 8 | Int(input[1])) % 31 == 0
    else { return nil }
    var prefix = InflatedPrefix(input: input, wanted: count)
    while prefix.output.count < count {
      guard let isLast = prefix.take(1), let type = prefix.take(2), prefix.block(type) else { return nil }
      if isLast == 1 { break }
    }
    return prefix.output
  }

  private init(input: UnsafeRawBufferPointer, wanted: Int) {
    self.input = input
    self.wanted = wanted
  }

  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard position < input.count else { return nil }
      bits |= UInt64(input[position]) << UInt64(bitCount)
      bitCount += 8
      position += 1
    }
    let value = Int(bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func symbol(_ code: Code) -> Int? {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    return nil
  }

  /// Reads one block, or as much of it as is wanted.
  private mutating func block(_ type: Int) -> Bool {
    switch type {
    case 0: return stored()
    case 1:
      let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
      guard let literals = Code(lengths), let distances = Code(repeatElement(5, count: 30)) else { return false }
      return compressed(literals, distances)
    case 2:
      guard let (literals, distances) = codes() else { return false }
      return compressed(literals, distances)
    default: return false
    }
  }

  private mutating func stored() -> Bool {
    bits = 0
    bitCount = 0
    guard let length = take(16), let check = take(16), length == ~check & 0xffff else { return false }
    for _ in 0..<length where output.count < wanted {
      guard let byte = take(8) else { return false }
      output.append(UInt8(byte))
    }
    return true
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Reads the codes that stand before a block.
  private mutating func codes() -> (Code, Code)? {
    guard let literalCount = take(5).map({ $0 + 257 }), let distanceCount = take(5).map({ $0 + 1 }),
      let lengthCount = take(4).map({ $0 + 4 }), literalCount <= 286, distanceCount <= 30
    else { return nil }
    var lengths = [Int](repeating: 0, count: 19)
    for index in 0..<lengthCount {
      guard let length = take(3) else { return nil }
      lengths[Self.order[index]] = length
    }
    guard let code = Code(lengths) else { return nil }
    lengths = []
    while lengths.count < literalCount + distanceCount {
      guard let symbol = symbol(code) else { return nil }
      switch symbol {
      case 16:
        guard let last = lengths.last, let more = take(2) else { return nil }
        lengths += repeatElement(last, count: 3 + more)
      case 17:
        guard let more = take(3) else { return nil }
        lengths += repeatElement(0, count: 3 + more)
      case 18:
        guard let more = take(7) else { return nil }
        lengths += repeatElement(0, count: 11 + more)
      default: lengths.append(symbol)
      }
    }
    guard lengths.count == literalCount + distanceCount, lengths[256] > 0,
      let literals = Code(lengths[..<literalCount]), let distances = Code(lengths[literalCount...])
    else { return nil }
    return (literals, distances)
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private mutating func compressed(_ literals: Code, _ distances: Code) -> Bool {
    while output.count < wanted {
      guard let symbol = symbol(literals) else { return false }
      if symbol == 256 { return true }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengthBases.count,
        let more = take(symbol < 265 || symbol == 285 ? 0 : (symbol - 261) / 4),
        let code = self.symbol(distances), code < Self.distanceBases.count,
        let further = take(code < 4 ? 0 : code / 2 - 1)
      else { return false }
      let distance = Self.distanceBases[code] + further
      guard distance <= output.count else { return false }
      for _ in 0..<(Self.lengthBases[symbol - 257] + more) where output.count < wanted {
        output.append(output[output.count - distance])
      }
    }
    return true
  }
}
