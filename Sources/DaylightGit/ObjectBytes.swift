internal import CLibgit2
internal import Glibc

/// An object as it was read: its kind and its bytes.
final class ObjectBytes {
  let kind: ObjectKind
  /// How many bytes there are.
  let count: Int
  /// The bytes; there is always room for one, so that an empty object has an address too.
  let start: UnsafeMutablePointer<UInt8>
  /// The CRC-32 of what was read from the pack for it; 0 for what is in no pack.
  var checksum: UInt32 = 0
  private var knownMarks: UnsafeMutablePointer<TreeMarks>?

  /// An object whose bytes are still to be written.
  ///
  /// - Parameter slack: room after the bytes.
  /// - Returns: nil without memory.
  init?(_ kind: ObjectKind, count: Int, slack: Int = 0) {
    guard let memory = malloc(max(count + slack, 1)) else { return nil }
    start = memory.bindMemory(to: UInt8.self, capacity: count)
    self.kind = kind
    self.count = count
  }

  deinit {
    free(start)
    knownMarks?.deallocate()
  }

  /// Of a tree, where entries begin. Only a large tree is ever asked for it.
  var marks: UnsafeMutablePointer<TreeMarks> {
    if let knownMarks { return knownMarks }
    let marks = UnsafeMutablePointer<TreeMarks>.allocate(capacity: 1)
    marks.initialize(to: TreeMarks())
    knownMarks = marks
    return marks
  }

  /// The bytes, valid as long as this object is: whoever reads them keeps it until then.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: UnsafePointer(start), count: count) }
}

extension ObjectBytes {
  /// A copy of a database object of libgit2's.
  convenience init?(_ object: OpaquePointer, _ kind: ObjectKind) {
    let count = git_odb_object_size(object)
    self.init(kind, count: count)
    if count > 0, let data = git_odb_object_data(object) { memcpy(start, data, count) }
  }
}
