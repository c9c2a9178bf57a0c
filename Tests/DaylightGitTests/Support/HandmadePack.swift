import DaylightGit

/// A pack and its index, written byte by byte: also such as git would never write.
struct HandmadePack {
  /// An object as it stands in the pack; its name may be any.
  struct Entry {
    var id: ObjectID
    /// 1 to 4 for whole objects, 6 for a delta to an offset, 7 for one to a name.
    var type: Int
    /// The size that is written; nil writes the right one.
    var size: Int?
    /// What names the base of a delta.
    var base: [UInt8] = []
    /// What is compressed.
    var body: [UInt8]
  }

  private(set) var pack: [UInt8]
  private(set) var offsets: [Int] = []
  private var entries: [(id: ObjectID, checksum: UInt32, offset: Int)] = []
  private let trailer = [UInt8](repeating: 0x5a, count: 20)

  init(_ count: Int) { pack = Array("PACK".utf8) + Self.big(2) + Self.big(count) }

  mutating func add(_ entry: Entry) {
    let offset = pack.count
    var size = entry.size ?? entry.body.count
    var byte = entry.type << 4 | size & 15
    size >>= 4
    while size > 0 {
      pack.append(UInt8(byte | 0x80))
      byte = size & 0x7f
      size >>= 7
    }
    pack.append(UInt8(byte))
    pack += entry.base + Self.stored(entry.body)
    offsets.append(offset)
    entries.append((entry.id, Self.checksum(pack[offset...]), offset))
  }

  /// The pack, with a made-up checksum at its end.
  var packBytes: [UInt8] { pack + trailer }

  /// The index of version 2, with checksums that are right for each object.
  var indexBytes: [UInt8] {
    let sorted = entries.sorted { $0.id < $1.id }
    var bytes: [UInt8] = [0xff, 0x74, 0x4f, 0x63] + Self.big(2)
    for first in 0..<256 { bytes += Self.big(sorted.filter { $0.id.bytes[0] <= first }.count) }
    for entry in sorted { bytes += entry.id.bytes }
    for entry in sorted { bytes += Self.big(Int(entry.checksum)) }
    for entry in sorted { bytes += Self.big(entry.offset) }
    return bytes + trailer + trailer
  }

  /// Writes both files into a repository's folder of packs.
  func write(to gitDirectory: String) throws {
    try shell("mkdir -p \(quoted(gitDirectory))/objects/pack")
    try put(packBytes, into: gitDirectory + "/objects/pack/pack-handmade.pack")
    try put(indexBytes, into: gitDirectory + "/objects/pack/pack-handmade.idx")
  }

  /// The distance that stands before a delta to an offset.
  static func distance(_ distance: Int) -> [UInt8] {
    var rest = distance
    var bytes = [UInt8(rest & 0x7f)]
    rest >>= 7
    while rest > 0 {
      rest -= 1
      bytes.insert(UInt8(rest & 0x7f | 0x80), at: 0)
      rest >>= 7
    }
    return bytes
  }

  /// A size as it stands in a delta.
  static func size(_ size: Int) -> [UInt8] {
    var rest = size
    var bytes: [UInt8] = []
    repeat {
      bytes.append(UInt8(rest & 0x7f | (rest > 0x7f ? 0x80 : 0)))
      rest >>= 7
    } while rest > 0
    return bytes
  }

  /// A zlib stream that compresses nothing.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(0xffff)
      rest = rest.dropFirst(part.count)
      let count = part.count
      stream += [rest.isEmpty ? 1 : 0, UInt8(count & 255), UInt8(count >> 8)]
      stream += [UInt8(~count & 255), UInt8(~count >> 8 & 255)] + part
    } while !rest.isEmpty
    var sums = (low: 1, high: 0)
    for byte in bytes {
      sums.low = (sums.low + Int(byte)) % 65_521
      sums.high = (sums.high + sums.low) % 65_521
    }
    return stream + big(sums.high << 16 | sums.low)
  }

  static func big(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - $0 * 8) & 255) } }

  /// CRC-32, a bit at a time.
  static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }
    return ~value
  }
}
