internal import CLibgit2

/// The name of a git object: a SHA-1, 20 bytes, kept inline.
public struct ObjectID: Hashable, Sendable {
  // Big-endian words, so that comparing words is comparing bytes.
  private let high: UInt64
  private let middle: UInt64
  private let low: UInt32

  private init(high: UInt64, middle: UInt64, low: UInt32) {
    self.high = high
    self.middle = middle
    self.low = low
  }

  /// Reads exactly 40 hexadecimal digits, in either case; nil for anything else.
  public init?(hex: String) { self.init(hexBytes: hex.utf8) }

  /// Reads exactly 40 hexadecimal digits in ASCII, in either case; nil for anything else.
  public init?(hexBytes: some Collection<UInt8>) {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    for byte in hexBytes {
      guard let digit = Self.digit(byte) else { return nil }
      if count < 16 {
        words.0 = words.0 << 4 | digit
      } else if count < 32 {
        words.1 = words.1 << 4 | digit
      } else if count < 40 {
        words.2 = words.2 << 4 | digit
      } else {
        return nil
      }
      count += 1
    }
    guard count == 40 else { return nil }
    self.init(high: words.0, middle: words.1, low: UInt32(words.2))
  }

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x30...0x39: UInt64(byte - 0x30)
    case 0x61...0x66: UInt64(byte - 0x61 + 10)
    case 0x41...0x46: UInt64(byte - 0x41 + 10)
    default: nil
    }
  }

  /// The 20 bytes at an address, as a tree entry or libgit2 keeps them.
  @inline(__always)
  init(at address: UnsafeRawPointer) {
    high = UInt64(bigEndian: address.loadUnaligned(as: UInt64.self))
    middle = UInt64(bigEndian: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    low = UInt32(bigEndian: address.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
  }

  /// The same name as libgit2 spells it.
  init(_ oid: git_oid) { self = withUnsafeBytes(of: oid) { $0.baseAddress.map(ObjectID.init(at:)) } ?? .zero }

  /// The same name as libgit2 wants it.
  @inline(__always)
  var oid: git_oid {
    var result = git_oid()
    withUnsafeMutableBytes(of: &result) { bytes in
      bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
      bytes.storeBytes(of: middle.bigEndian, toByteOffset: 8, as: UInt64.self)
      bytes.storeBytes(of: low.bigEndian, toByteOffset: 16, as: UInt32.self)
    }
    return result
  }

  /// The first eight bytes as a number: as good as a hash of all twenty.
  @inline(__always)
  var prefix: UInt64 { high }

  /// Reads 20 bytes at the beginning of some bytes; nil when there are fewer.
  public init?(rawBytes: some Collection<UInt8>) {
    guard rawBytes.count >= 20 else { return nil }
    var words: (UInt64, UInt64, UInt32) = (0, 0, 0)
    for (place, byte) in rawBytes.prefix(20).enumerated() {
      if place < 8 {
        words.0 = words.0 << 8 | UInt64(byte)
      } else if place < 16 {
        words.1 = words.1 << 8 | UInt64(byte)
      } else {
        words.2 = words.2 << 8 | UInt32(byte)
      }
    }
    self.init(high: words.0, middle: words.1, low: words.2)
  }

  /// The 20 bytes.
  public var bytes: [UInt8] { withUnsafeBytes(of: oid) { Array($0.prefix(20)) } }

  /// The name that git uses for "no object".
  public static let zero = ObjectID(high: 0, middle: 0, low: 0)

  /// The tree without entries. Git knows it even where it was never written.
  public static let emptyTree = ObjectID(
    high: 0x4b82_5dc6_42cb_6eb9, middle: 0xa060_e54b_f8d6_9288, low: 0xfbee_4904)

  /// Hashes the first eight bytes: they are as random as all twenty.
  public func hash(into hasher: inout Hasher) { hasher.combine(high) }
}

extension ObjectID: Comparable {
  /// The order of the bytes, which is also that of the hexadecimal text.
  public static func < (left: ObjectID, right: ObjectID) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.middle != right.middle { return left.middle < right.middle }
    return left.low < right.low
  }
}

extension ObjectID: CustomStringConvertible {
  /// 40 lower-case hexadecimal digits.
  public var hex: String { String(decoding: hexBytes, as: UTF8.self) }

  /// 40 lower-case hexadecimal digits in ASCII.
  public var hexBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 40) { buffer, count in
      for index in 0..<40 {
        let word = index < 16 ? high : index < 32 ? middle : UInt64(low) << 32
        let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - index % 16 * 4)) & 15
        buffer[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
      }
      count = 40
    }
  }

  /// 40 lower-case hexadecimal digits.
  public var description: String { hex }
}

extension ObjectID {
  /// The name git gives these bytes as a blob, found without a repository.
  public static func hashing(blob bytes: [UInt8]) -> ObjectID { hashing(bytes, as: .blob) }

  /// The name git gives these bytes as an object of a kind, found without a repository.
  public static func hashing(_ bytes: [UInt8], as kind: ObjectKind) -> ObjectID {
    GitLibrary.start()
    var oid = git_oid()
    let status = bytes.withUnsafeBytes { git_odb_hash(&oid, $0.baseAddress, $0.count, kind.libgit2) }
    // It fails only for an unknown kind, or without memory, and then nothing else would work either.
    precondition(status == 0, "git_odb_hash failed")
    return ObjectID(oid)
  }
}
