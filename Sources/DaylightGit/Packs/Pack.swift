internal import Synchronization

/// One pack and its index, both mapped. Handles of one repository share it.
final class Pack: Sendable {
  let index: PackIndex
  let file: MappedFile
  /// Where the objects end.
  let end: Int
  /// Whether the pack is not the one that the index was made for: it was cut off, or is damaged. What is still in
  /// it is then believed only with its hash.
  let isSuspect: Bool
  /// Made when the first base of a delta is asked for. Not behind a lock: every delta of a history goes through here.
  private let offsets = AtomicLazyReference<OffsetTable>()
  private let making = Mutex(())

  private static let header = 12

  /// nil when the index is of no known version, or the pack is missing or is none.
  init?(index mappedIndex: MappedFile, packPath: String) {
    guard let index = PackIndex(mappedIndex), let file = MappedFile(path: packPath), file.count > Self.header + 20,
      file.word(at: 0) == 0x5041_434b, file.word(at: 4) == 2 || file.word(at: 4) == 3
    else { return nil }
    self.index = index
    self.file = file
    isSuspect =
      Int(file.word(at: 8)) != index.count || !index.isFor(packEndingWith: file.start + file.count - 20)
    end = isSuspect ? file.count : file.count - 20
  }

  /// What is to be read at an offset.
  struct Entry {
    enum Form {
      case whole(ObjectKind)
      /// A delta to the object that begins at an offset before this one.
      case offsetDelta(Int)
      /// A delta to an object of the same pack.
      case referenceDelta(ObjectID)
    }

    var form: Form
    /// How many bytes the compressed part has when it is inflated.
    var size: Int
    /// Where the compressed part begins.
    var data: Int
  }

  /// Reads the few bytes before an object's compressed part; nil when they make no sense.
  func entry(at offset: Int) -> Entry? {
    guard offset >= Self.header, offset < end else { return nil }
    let bytes = file.start
    var position = offset
    var byte = bytes.load(fromByteOffset: position, as: UInt8.self)
    position += 1
    let type = byte >> 4 & 7
    var size = Int(byte & 15)
    var shift = 4
    while byte & 0x80 != 0 {
      // No object is larger than 2^49 bytes; what says so would only overflow.
      guard position < end, shift < 46 else { return nil }
      byte = bytes.load(fromByteOffset: position, as: UInt8.self)
      position += 1
      size |= Int(byte & 0x7f) << shift
      shift += 7
    }
    let form: Entry.Form
    switch type {
    case 1: form = .whole(.commit)
    case 2: form = .whole(.tree)
    case 3: form = .whole(.blob)
    case 4: form = .whole(.tag)
    case 6:
      var distance = -1
      repeat {
        guard position < end, distance < 1 << 48 else { return nil }
        byte = bytes.load(fromByteOffset: position, as: UInt8.self)
        position += 1
        distance = (distance + 1) << 7 | Int(byte & 0x7f)
      } while byte & 0x80 != 0
      guard distance > 0, distance <= offset - Self.header else { return nil }
      form = .offsetDelta(offset - distance)
    case 7:
      guard position + 20 <= end else { return nil }
      form = .referenceDelta(ObjectID(at: bytes + position))
      position += 20
    default: return nil
    }
    // Deflate makes nothing more than 1,032 times smaller: a size beyond that is not worth an allocation.
    guard position < end, size / 1040 <= end - position else { return nil }
    return Entry(form: form, size: size, data: position)
  }

  /// The place in the index of the object that begins at an offset; nil when none does.
  func place(at offset: Int) -> Int? {
    (offsets.load() ?? makeOffsets()).place(at: offset, in: index)
  }

  private func makeOffsets() -> OffsetTable {
    making.withLock { _ in offsets.load() ?? offsets.storeIfNil(OffsetTable(index, end: end)) }
  }
}
