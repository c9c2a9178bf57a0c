internal import Glibc

/// The bytes of a tree object, read in place: entries of `mode SP name NUL id`, the id in 20 bytes.
struct RawTree {
  let start: UnsafePointer<UInt8>
  let count: Int

  init(start: UnsafePointer<UInt8>, count: Int) {
    self.start = start
    self.count = count
  }

  /// Valid as long as the object is.
  init(_ object: ObjectBytes) { self.init(start: UnsafePointer(object.start), count: object.count) }

  /// One entry, as positions in the bytes.
  struct Entry {
    var mode: UInt32
    var name: UnsafeBufferPointer<UInt8>
    var id: ObjectID
    /// Where the next entry begins.
    var end: Int

    @inline(__always)
    var isTree: Bool { mode == FileMode.tree }
    @inline(__always)
    var value: TreeEntry { TreeEntry(mode: mode, id: id) }
  }

  /// The entry that begins at a position; nil when the bytes there are no entry.
  @inline(__always)
  func entry(at position: Int) -> Entry? {
    var mode: UInt32 = 0
    var index = position
    while index < count, case let digit = start[index] &- 0x30, digit < 8 {
      mode = mode << 3 | UInt32(digit)
      index += 1
    }
    guard index > position, index < count, start[index] == 0x20 else { return nil }
    let name = index + 1
    let end = nul(from: name)
    guard end > name, end + 21 <= count else { return nil }
    return Entry(
      mode: FileMode.canonical(mode), name: UnsafeBufferPointer(start: start + name, count: end - name),
      id: ObjectID(at: start + end + 1), end: end + 21)
  }

  /// The first zero byte at or after a position; `count` when there is none.
  @inline(__always)
  private func nul(from position: Int) -> Int {
    var index = position
    while index + 8 <= count {
      let word = UInt64(littleEndian: UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self))
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      // The lowest mark is exact, the ones above it need not be.
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, start[index] != 0 { index += 1 }
    return index
  }

  /// How many entries' bytes, from these positions on, are the same in both trees.
  ///
  /// Finding the first byte that differs is much faster than reading entries, and most of two neighbouring
  /// trees is equal. Ids may hold any byte, so the entry that a byte belongs to is found from the front.
  func commonPrefix(from position: Int, with other: RawTree, from otherPosition: Int) -> Int {
    let limit = min(count - position, other.count - otherPosition)
    let differs = Self.firstDifference(start + position, other.start + otherPosition, limit)
    if differs == count - position, differs == other.count - otherPosition { return differs }
    var boundary = 0
    while let end = entryEnd(position + boundary), end - position <= differs { boundary = end - position }
    return boundary
  }

  /// The same for two trees from their beginnings, with the help of what is known of where entries begin in them.
  static func commonPrefix(_ one: ObjectBytes, _ other: ObjectBytes) -> Int {
    let tree = RawTree(one)
    let differs = firstDifference(one.start, other.start, min(one.count, other.count))
    if differs == one.count, differs == other.count { return differs }
    var boundary = 0
    if differs < TreeMarks.block {
      while let end = tree.entryEnd(boundary), end <= differs { boundary = end }
      return boundary
    }
    var marks = TreeMarks(one.marks.pointee, other.marks.pointee, upTo: differs)
    boundary = marks.last
    while let end = tree.entryEnd(boundary), end <= differs {
      if end / TreeMarks.block != boundary / TreeMarks.block { marks.add(end) }
      boundary = end
    }
    one.marks.pointee.merge(marks)
    other.marks.pointee.merge(marks)
    return boundary
  }

  /// Where the entry at a position ends, however malformed it is; nil when it goes on beyond the bytes.
  @inline(__always)
  private func entryEnd(_ position: Int) -> Int? {
    // A mode has five digits at least, then come a space and a byte of name.
    let end = nul(from: position + 6) + 21
    return end <= count ? end : nil
  }

  private static func firstDifference(
    _ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ limit: Int
  ) -> Int {
    var index = 0
    while index + 512 <= limit, memcmp(left + index, right + index, 512) == 0 { index += 512 }
    while index + 8 <= limit {
      let difference =
        UInt64(littleEndian: UnsafeRawPointer(left + index).loadUnaligned(as: UInt64.self))
        ^ UInt64(littleEndian: UnsafeRawPointer(right + index).loadUnaligned(as: UInt64.self))
      if difference != 0 { return index + difference.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < limit, left[index] == right[index] { index += 1 }
    return index
  }
}

extension RawTree.Entry {
  /// Git's order of entries (`base_name_compare`): by name, a folder's as if it ended in `/`.
  /// - Returns: below, at or above 0.
  @inline(__always)
  func compared(to other: RawTree.Entry) -> Int {
    let common = min(name.count, other.name.count)
    for index in 0..<common where name[index] != other.name[index] {
      return Int(name[index]) - Int(other.name[index])
    }
    return next(after: common) - other.next(after: common)
  }

  private func next(after count: Int) -> Int { name.count > count ? Int(name[count]) : isTree ? 0x2f : 0 }
}
