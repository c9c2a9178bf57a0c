internal import Glibc

/// Reads the objects that are a file each.
///
/// libgit2 would do, but goes round for ever where such a file was cut off.
struct LooseObjects: ~Copyable {
  /// The folders `objects`, with their `/`.
  private let folders: [String]
  private let inflater = Inflater()

  /// The longest header, `commit 18446744073709551615` and a zero byte, in bytes.
  private static let headerLimit = 32

  init(folders: [String]) { self.folders = folders }

  /// Reads an object.
  ///
  /// - Parameters:
  ///   - kind: nil for any.
  ///   - limit: the largest size to read, in bytes.
  /// - Returns: nil when there is no such file.
  func read(_ id: ObjectID, as kind: ObjectKind?, limit: Int) throws(PackFailure) -> ObjectBytes? {
    guard let file = open(id) else { return nil }
    let header = try header(file)
    if let kind, kind != header.kind { throw .unexpectedKind(header.kind) }
    guard header.size <= limit else { throw .tooLarge(header.kind, header.size) }
    let count = header.length + header.size
    guard let whole = ObjectBytes(header.kind, count: count, slack: Inflater.slack),
      let object = ObjectBytes(header.kind, count: header.size)
    else { throw .tooLarge(header.kind, header.size) }
    guard inflater?.inflate(file.start, available: file.count, into: whole.start, count: count) == file.count else {
      throw .damaged("the object's file is broken")
    }
    memcpy(object.start, whole.start + header.length, header.size)
    return object
  }

  /// An object's kind and size; nil when there is no such file.
  func header(of id: ObjectID) throws(PackFailure) -> (kind: ObjectKind, size: Int)? {
    guard let file = open(id) else { return nil }
    let header = try header(file)
    return (header.kind, header.size)
  }

  private func open(_ id: ObjectID) -> MappedFile? {
    let hex = id.hex
    for folder in folders {
      if let file = MappedFile(path: "\(folder)\(hex.prefix(2))/\(hex.dropFirst(2))") { return file }
    }
    return nil
  }

  private func header(_ file: MappedFile) throws(PackFailure) -> (kind: ObjectKind, size: Int, length: Int) {
    let input = UnsafeRawBufferPointer(start: file.start, count: file.count)
    guard let prefix = InflatedPrefix.read(input, count: Self.headerLimit), let end = prefix.firstIndex(of: 0),
      let space = prefix.firstIndex(of: 0x20), space < end,
      let kind = ObjectKind(rawValue: String(decoding: prefix[..<space], as: UTF8.self)),
      let size = Self.number(prefix[(space + 1)..<end])
    else { throw .damaged("the object's file is broken") }
    return (kind, size, end + 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...18).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }
}
