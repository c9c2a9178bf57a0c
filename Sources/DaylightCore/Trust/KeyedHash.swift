/// SipHash-2-4, 64 bits: a keyed hash for pseudonyms and short ids.
///
/// With a secret key nobody can try out addresses against a pseudonym; with the public key it gives ids that are
/// the same on every machine. Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012.
public struct KeyedHash: Hashable, Sendable {
  private var key0: UInt64
  private var key1: UInt64

  /// The public key, for ids that everybody may derive.
  public static let `public` = KeyedHash(key: Array("daylight ids, v1".utf8))

  /// A hash with a key of 16 bytes; a shorter key is padded with zeros, a longer one is cut.
  public init(key: [UInt8]) {
    func word(_ from: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(from + $1 < key.count ? key[from + $1] : 0) << UInt64($1 * 8) }
    }
    key0 = word(0)
    key1 = word(8)
  }

  /// The hash of some bytes.
  public func hash(_ bytes: some Collection<UInt8>) -> UInt64 {
    var v0 = key0 ^ 0x736f_6d65_7073_6575
    var v1 = key1 ^ 0x646f_7261_6e64_6f6d
    var v2 = key0 ^ 0x6c79_6765_6e65_7261
    var v3 = key1 ^ 0x7465_6462_7974_6573
    func round() {
      v0 = v0 &+ v1
      v1 = (v1 << 13 | v1 >> 51) ^ v0
      v0 = v0 << 32 | v0 >> 32
      v2 = v2 &+ v3
      v3 = (v3 << 16 | v3 >> 48) ^ v2
      v0 = v0 &+ v3
      v3 = (v3 << 21 | v3 >> 43) ^ v0
      v2 = v2 &+ v1
      v1 = (v1 << 17 | v1 >> 47) ^ v2
      v2 = v2 << 32 | v2 >> 32
    }
    var word: UInt64 = 0
    var filled: UInt64 = 0
    var count: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << filled
      filled += 8
      count &+= 1
      if filled == 64 {
        v3 ^= word
        round()
        round()
        v0 ^= word
        word = 0
        filled = 0
      }
    }
    word |= count << 56
    v3 ^= word
    round()
    round()
    v0 ^= word
    v2 ^= 0xff
    for _ in 0..<4 { round() }
    return v0 ^ v1 ^ v2 ^ v3
  }

  /// The hash of a text as 16 hexadecimal digits.
  public func hex(_ text: String) -> String {
    let digits = String(hash(text.utf8), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
