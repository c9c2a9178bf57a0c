/// The hash of Fowler, Noll and Vo (FNV-1a): quick for short texts, the same on every machine, and no secret.
enum FowlerNollVo {
  /// What the 64-bit hash of nothing is.
  static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }
  /// What it is multiplied by after each byte.
  static var prime: UInt64 { 0x100_0000_01b3 }

  /// 64 bits.
  static func hash64(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(basis) { ($0 ^ UInt64($1)) &* prime }
  }

  /// 32 bits.
  static func hash32(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
