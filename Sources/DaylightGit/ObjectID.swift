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
    guard hexBytes.count == 40 else { return nil }
    let id = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits -> ObjectID? in
      _ = digits.initialize(from: hexBytes)
      return digits.baseAddress.flatMap { ObjectID(hexAt: UnsafeRawPointer($0)) }
    }
    guard let id else { return nil }
    self = id
  }

  /// The same for the 40 digits at an address.
  @inline(__always)
  init?(hexAt address: UnsafeRawPointer) {
    var wrong: UInt64 = 0
    func digits(_ offset: Int) -> UInt64 {
      Self.digits(UInt64(bigEndian: address.loadUnaligned(fromByteOffset: offset, as: UInt64.self)), &wrong)
    }
    high = digits(0) << 32 | digits(8)
    middle = digits(16) << 32 | digits(24)
    low = UInt32(truncatingIfNeeded: digits(32))
    guard wrong == 0 else { return nil }
  }

  /// Reads eight digits at once, without a branch that half of them would mislead.
  ///
  /// - Parameter wrong: gets a bit for what is no digit.
  @inline(__always)
  private static func digits(_ text: UInt64, _ wrong: inout UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var value = text & (ones &* 15) &+ (text >> 6 & ones) &* 9
    wrong |= value & (ones &* 0xf0)
    // Written out again, each digit must be the one that was read.
    let letters = (value &+ ones &* 6) >> 4 & ones
    wrong |= (value &+ ones &* 0x30 &+ letters &* 0x27) ^ (text | letters &* 0x20)
    value = (value | value >> 4) & 0x00ff_00ff_00ff_00ff
    value = (value | value >> 8) & 0x0000_ffff_0000_ffff
    return (value | value >> 16) & 0xffff_ffff
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

  /// Reads the 20 bytes that begin at a place; nil when there are fewer.
  public init?(_ bytes: [UInt8], at place: Int) {
    guard place >= 0, bytes.count - place >= 20 else { return nil }
    self = bytes.withUnsafeBytes { $0.baseAddress.map { ObjectID(at: $0 + place) } ?? .zero }
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

extension ObjectID: ObjectTableKey {
  /// The first eight bytes, as a number: they are as random as all twenty.
  @inline(__always)
  public var word: UInt64 { high }
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
  public var hex: String {
    String(unsafeUninitializedCapacity: 40) { buffer in
      writeDigits(buffer)
      return 40
    }
  }

  /// 40 lower-case hexadecimal digits in ASCII.
  public var hexBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 40) { buffer, count in
      writeDigits(buffer)
      count = 40
    }
  }

  private func writeDigits(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    for index in 0..<40 {
      let word = index < 16 ? high : index < 32 ? middle : UInt64(low) << 32
      let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - index % 16 * 4)) & 15
      buffer[index] = digit < 10 ? 0x30 + digit : 0x61 + digit - 10
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
    return named(oid, status)
  }

  /// The name that an object must have by its bytes.
  static func hashing(_ object: ObjectBytes) -> ObjectID {
    GitLibrary.start()
    var oid = git_oid()
    let status = git_odb_hash(&oid, object.start, object.count, object.kind.libgit2)
    return named(oid, status)
  }

  private static func named(_ oid: git_oid, _ status: Int32) -> ObjectID {
    // It fails only for an unknown kind, or without memory, and then nothing else would work either.
    precondition(status == 0, "git_odb_hash failed")
    return ObjectID(oid)
  }
}
