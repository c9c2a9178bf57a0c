internal import DaylightCore

/// Says whether facts are the same without keeping them. Nobody's protection: its key is public.
enum Fingerprint {
  /// 64 bits of some bytes, as SQLite keeps numbers.
  static func of(_ bytes: ArraySlice<UInt8>) -> Int64 {
    Int64(bitPattern: KeyedHash.public.hash(bytes))
  }
}
