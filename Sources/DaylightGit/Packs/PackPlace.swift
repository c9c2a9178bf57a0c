/// Where an object begins: in which pack of a reader, and at which byte of it.
struct PackPlace: ObjectTableKey {
  /// Offsets beyond this are taken for damage: no file system has such files.
  static let maximumOffset: UInt64 = 1 << 48 - 1

  let word: UInt64

  init(pack: Int, offset: Int) { word = UInt64(truncatingIfNeeded: pack) << 48 | UInt64(truncatingIfNeeded: offset) }
}
