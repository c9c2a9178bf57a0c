internal import Glibc

/// The index of a pack, version 2: where each object begins, found by its name.
///
/// Only what could lead outside the file is checked: names out of order only hide objects.
struct PackIndex: Sendable {
  /// How many objects the pack has.
  let count: Int
  let file: MappedFile
  private let largeCount: Int

  /// What an index of version 2 or later begins with.
  static let magic: UInt32 = 0xff74_4f63

  private static let fanout = 8
  private static let names = fanout + 256 * 4
  private var checksums: Int { Self.names + count * 20 }
  private var offsets: Int { checksums + count * 4 }
  private var largeOffsets: Int { offsets + count * 4 }
  /// Where the checksum of the pack is, then that of the index: 20 bytes each.
  private var trailer: Int { largeOffsets + largeCount * 8 }

  /// nil when the file is no index of version 2.
  init?(_ file: MappedFile) {
    let fixed = Self.names + 40
    guard file.count >= fixed, file.word(at: 0) == Self.magic, file.word(at: 4) == 2 else { return nil }
    var last: UInt32 = 0
    for byte in 0..<256 {
      let next = file.word(at: Self.fanout + byte * 4)
      guard next >= last else { return nil }
      last = next
    }
    let count = Int(last)
    let rest = file.count - fixed - count * 28
    guard rest >= 0, rest % 8 == 0 else { return nil }
    self.file = file
    self.count = count
    largeCount = rest / 8
  }

  /// Whether a pack's last 20 bytes are those that the index was made for.
  func isFor(packEndingWith checksum: UnsafeRawPointer) -> Bool {
    memcmp(file.start + trailer, checksum, 20) == 0
  }

  /// The place of an object in the index; nil when it is not in the pack.
  func find(_ id: ObjectID) -> Int? {
    let key = id.word
    let first = Int(key >> 56)
    var low = first == 0 ? 0 : Int(file.word(at: Self.fanout + first * 4 - 4))
    var high = Int(file.word(at: Self.fanout + first * 4))
    var lowKey = UInt64(first) << 56
    var highKey = lowKey | (1 << 56 - 1)
    var probes = 0
    while low < high {
      // Names are as good as random, so a guess by their value ends sooner than halving. Where they are not,
      // halving takes over.
      var middle = low + (high - low) / 2
      if probes < 4, highKey > lowKey {
        let share = Double(key &- lowKey) / Double(highKey &- lowKey)
        middle = min(low + Int(share * Double(high - low)), high - 1)
      }
      probes += 1
      let position = Self.names + middle * 20
      let found = file.longWord(at: position)
      if found == key {
        let other = ObjectID(at: file.start + position)
        if other == id { return middle }
        if other < id { low = middle + 1 } else { high = middle }
      } else if found < key {
        low = middle + 1
        lowKey = found
      } else {
        high = middle
        highKey = found
      }
    }
    return nil
  }

  /// The CRC-32 of an object's bytes as they are in the pack.
  func checksum(_ place: Int) -> UInt32 { file.word(at: checksums + place * 4) }

  /// Where an object begins in the pack; nil when that cannot be.
  func offset(_ place: Int) -> Int? {
    let word = file.word(at: offsets + place * 4)
    if word & 0x8000_0000 == 0 { return Int(word) }
    let large = Int(word & 0x7fff_ffff)
    guard large < largeCount else { return nil }
    let offset = file.longWord(at: largeOffsets + large * 8)
    return offset <= PackPlace.maximumOffset ? Int(offset) : nil
  }
}
