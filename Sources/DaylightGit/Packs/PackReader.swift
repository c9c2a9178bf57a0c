internal import CDeflate
internal import Glibc

/// Reads objects from mapped packs, for one handle: it has its own cache and buffers.
///
/// Every entry of a pack that is used is compared with its CRC-32 in the index. So what is returned is what was
/// packed, though no hash is computed. Only what a damaged pack gives is compared with its hash.
final class PackReader {
  /// Git makes chains of 50 deltas, and at most of 4,095.
  static let maximumChain = 10_000
  /// How many bytes may be made of deltas for one object.
  static let maximumWork = 8 << 30
  /// Larger objects are inflated where they stay, so that they are not in memory twice.
  private static let copiedWhole = 1 << 16

  /// An entry on the way from a delta down to its last base.
  private struct Link {
    var offset: Int
    var data: Int
    var size: Int
  }

  /// What stands at the end of a chain of deltas.
  private enum Bottom {
    case known(ObjectBytes)
    case whole(ObjectKind, Link)

    var kind: ObjectKind {
      switch self {
      case .known(let object): object.kind
      case .whole(let kind, _): kind
      }
    }
  }

  /// What changes from one object to the next.
  private struct State: ~Copyable {
    /// The pack that had the last object.
    var recent = 0
    /// Whether the object's hash is to be computed, and its checksums mean nothing.
    var isVerifying = false
    /// The deltas above the bottom, the object that was asked for first.
    var chain: [Link] = []
    var scratch: ScratchBuffer
  }

  private let packs: [Pack]
  private let inflater: Inflater
  private let cache: ObjectCache<PackPlace>
  private let pages: ResidentPages
  // Behind a pointer, as the checks of exclusive access are a good part of the time for a small object.
  private let state: UnsafeMutablePointer<State>

  /// - Parameters:
  ///   - cacheBytes: how many bytes of objects to keep, for the deltas made to them.
  ///   - residentBytes: how many bytes of the mapped packs may be in memory.
  /// - Returns: nil without memory.
  init?(_ directory: PackDirectory, cacheBytes: Int = 32 << 20, residentBytes: Int = 32 << 20) {
    guard let inflater = Inflater(), let scratch = ScratchBuffer() else { return nil }
    packs = directory.packs
    self.inflater = inflater
    state = .allocate(capacity: 1)
    state.initialize(to: State(scratch: scratch))
    cache = ObjectCache(bytes: cacheBytes)
    // The indexes stay: they are small beside the packs, and read all over for as long as there is anything to read.
    pages = ResidentPages(packs.map(\.file), maximumBytes: residentBytes)
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Reads an object.
  ///
  /// - Parameters:
  ///   - kind: nil for any.
  ///   - limit: the largest size to read, in bytes.
  ///   - isVerifying: whether to believe the object's hash instead of the checksums of the index.
  /// - Returns: nil when no pack has it.
  /// - Throws: when a pack has it and no pack gives it. What is of another kind or too large is not inflated.
  func read(
    _ id: ObjectID, as kind: ObjectKind?, limit: Int, isVerifying: Bool = false
  ) throws(PackFailure) -> ObjectBytes? {
    try firstCopy(id) { pack, place throws(PackFailure) in
      try self.object(id, pack, place, as: kind, limit: limit, isVerifying)
    }
  }

  /// An object's kind and size. Of a delta only the first few bytes are inflated.
  ///
  /// - Returns: nil when no pack has it.
  func header(_ id: ObjectID) throws(PackFailure) -> (kind: ObjectKind, size: Int)? {
    try firstCopy(id) { pack, place throws(PackFailure) in try self.header(id, pack, place) }
  }

  /// The first copy that can be read, beginning with the pack that had the last object.
  @inline(__always)
  private func firstCopy<R>(
    _ id: ObjectID, _ body: (_ pack: Int, _ place: Int) throws(PackFailure) -> R
  ) throws(PackFailure) -> R? {
    var failure: PackFailure?
    let first = state.pointee.recent
    for turn in packs.indices {
      let pack = turn == 0 ? first : turn <= first ? turn - 1 : turn
      guard let place = packs[pack].index.find(id) else { continue }
      state.pointee.recent = pack
      do throws(PackFailure) {
        return try body(pack, place)
      } catch {
        failure = error
        if !error.mayBeDamage { break }
      }
    }
    if let failure { throw failure }
    return nil
  }

  private func header(
    _ id: ObjectID, _ number: Int, _ place: Int
  ) throws(PackFailure) -> (kind: ObjectKind, size: Int) {
    let pack = packs[number]
    if pack.isSuspect {
      do throws(PackFailure) {
        let object = try object(id, number, place, as: nil, limit: Repository.maximumBytes, true)
        return (object.kind, object.count)
      } catch .tooLarge(let kind, let size) {
        return (kind, size)
      }
    }
    guard let offset = pack.index.offset(place) else { throw .damaged(Self.badPlace) }
    if let known = cache.find(PackPlace(pack: number, offset: offset)) {
      guard known.checksum == pack.index.checksum(place) else { throw .damaged(Self.badPlace) }
      return (known.kind, known.count)
    }
    state.pointee.isVerifying = false
    let bottom = try descend(pack, number, offset)
    for link in state.pointee.chain { pages.touch(number, link.offset, link.data) }
    if let top = state.pointee.chain.first { return (bottom.kind, try resultCount(pack, top)) }
    switch bottom {
    case .known(let object): return (object.kind, object.count)
    case .whole(let kind, let link):
      pages.touch(number, link.offset, link.data)
      return (kind, link.size)
    }
  }

  private func object(
    _ id: ObjectID, _ number: Int, _ place: Int, as kind: ObjectKind?, limit: Int, _ isVerifying: Bool
  ) throws(PackFailure) -> ObjectBytes {
    let pack = packs[number]
    state.pointee.isVerifying = isVerifying || pack.isSuspect
    guard let offset = pack.index.offset(place) else { throw .damaged(Self.badPlace) }
    let checksum = pack.index.checksum(place)
    if state.pointee.isVerifying {
      let object = try build(pack, number, offset, checksum, as: kind, limit: limit)
      guard ObjectID.hashing(object) == id else { throw .damaged("the pack is damaged or cut off") }
      return object
    }
    if let known = cache.find(PackPlace(pack: number, offset: offset)) {
      // Two names of one place: the index is damaged.
      guard known.checksum == checksum else { throw .damaged(Self.badPlace) }
      guard kind == nil || kind == known.kind else { throw .unexpectedKind(known.kind) }
      guard known.count <= limit else { throw .tooLarge(known.kind, known.count) }
      return known
    }
    let object = try build(pack, number, offset, checksum, as: kind, limit: limit)
    // A commit or tag is hardly ever the base of another.
    if object.kind == .tree || object.kind == .blob {
      cache.insert(PackPlace(pack: number, offset: offset), object)
    }
    return object
  }

  /// Inflates what stands at the bottom, and applies the deltas to it from there up.
  private func build(
    _ pack: Pack, _ number: Int, _ offset: Int, _ checksum: UInt32, as kind: ObjectKind?, limit: Int
  ) throws(PackFailure) -> ObjectBytes {
    let bottom = try descend(pack, number, offset)
    let found = bottom.kind
    let baseLimit = max(limit, Repository.maximumBytes)
    if let kind, kind != found { throw .unexpectedKind(found) }
    if case .whole(_, let link) = bottom {
      if state.pointee.chain.isEmpty, link.size > limit { throw .tooLarge(found, link.size) }
      guard link.size <= baseLimit else { throw .excessive }
    }
    if found == .blob, let top = state.pointee.chain.first {
      let count = try resultCount(pack, top)
      if count > limit { throw .tooLarge(found, count) }
    }
    defer { _ = state.pointee.scratch.reserve(0) }

    var object: ObjectBytes
    var work = 0
    switch bottom {
    case .known(let known): object = known
    case .whole(let kind, let link):
      let expected = state.pointee.chain.isEmpty ? checksum : try self.checksum(pack, link.offset)
      object = try inflate(kind, link, pack, number, expected)
      if !state.pointee.chain.isEmpty { keep(object, number, link.offset) }
    }
    for index in state.pointee.chain.indices.reversed() {
      let link = state.pointee.chain[index]
      guard link.size <= baseLimit, state.pointee.scratch.reserve(link.size + Inflater.slack) else { throw .excessive }
      let expected = index == 0 ? checksum : try self.checksum(pack, link.offset)
      try inflate(link, pack, number, expected, into: state.pointee.scratch.start)
      guard let delta = Delta(state.pointee.scratch.bytes(link.size)), delta.baseCount == object.count else {
        throw .damaged(Self.badDelta)
      }
      if index == 0, delta.resultCount > limit { throw .tooLarge(found, delta.resultCount) }
      work += delta.resultCount
      guard delta.resultCount <= baseLimit, work <= Self.maximumWork,
        let result = ObjectBytes(found, count: delta.resultCount)
      else { throw .excessive }
      let isSound = withExtendedLifetime(object) { delta.apply(to: object.start, into: result.start) }
      guard isSound else { throw .damaged(Self.badDelta) }
      result.checksum = expected
      object = result
      if index > 0 { keep(object, number, link.offset) }
    }
    return object
  }

  /// Keeps a base, unless its checksum was not looked at.
  private func keep(_ object: ObjectBytes, _ number: Int, _ offset: Int) {
    if !state.pointee.isVerifying { cache.insert(PackPlace(pack: number, offset: offset), object) }
  }

  /// Follows deltas down to what needs no base, or is known.
  private func descend(_ pack: Pack, _ number: Int, _ start: Int) throws(PackFailure) -> Bottom {
    state.pointee.chain.removeAll(keepingCapacity: true)
    var offset = start
    while true {
      if !state.pointee.chain.isEmpty, let known = cache.find(PackPlace(pack: number, offset: offset)) {
        return .known(known)
      }
      guard let entry = pack.entry(at: offset) else { throw .damaged("the pack has a malformed entry") }
      let link = Link(offset: offset, data: entry.data, size: entry.size)
      switch entry.form {
      case .whole(let kind): return .whole(kind, link)
      case .offsetDelta(let base): offset = base
      case .referenceDelta(let id):
        guard let place = pack.index.find(id), let base = pack.index.offset(place) else {
          throw .damaged("the pack lacks the base of a delta")
        }
        offset = base
      }
      guard state.pointee.chain.count < Self.maximumChain else { throw .excessive }
      state.pointee.chain.append(link)
    }
  }

  /// The checksum that the index has for what begins at an offset.
  private func checksum(_ pack: Pack, _ offset: Int) throws(PackFailure) -> UInt32 {
    if state.pointee.isVerifying { return 0 }
    guard let place = pack.place(at: offset) else { throw .damaged("a delta's base is no object of the pack") }
    return pack.index.checksum(place)
  }

  private func inflate(
    _ kind: ObjectKind, _ link: Link, _ pack: Pack, _ number: Int, _ expected: UInt32
  ) throws(PackFailure) -> ObjectBytes {
    let isCopied = link.size <= Self.copiedWhole
    guard let object = ObjectBytes(kind, count: link.size, slack: isCopied ? 0 : Inflater.slack) else {
      throw .excessive
    }
    if isCopied {
      guard state.pointee.scratch.reserve(link.size + Inflater.slack) else { throw .excessive }
      try inflate(link, pack, number, expected, into: state.pointee.scratch.start)
      memcpy(object.start, state.pointee.scratch.start, link.size)
    } else {
      try inflate(link, pack, number, expected, into: UnsafeMutableRawPointer(object.start))
    }
    object.checksum = expected
    return object
  }

  @inline(__always)
  private func inflate(
    _ link: Link, _ pack: Pack, _ number: Int, _ expected: UInt32, into output: UnsafeMutableRawPointer
  ) throws(PackFailure) {
    let bytes = pack.file.start
    guard
      let read = inflater.inflate(
        bytes + link.data, available: pack.end - link.data, into: output, count: link.size)
    else { throw .damaged("the pack has a broken entry") }
    pages.touch(number, link.offset, link.data + read - 1)
    let found = libdeflate_crc32(0, bytes + link.offset, link.data + read - link.offset)
    guard found == expected || state.pointee.isVerifying else {
      throw .damaged("the pack has an entry with a wrong checksum")
    }
  }

  /// The size of the object that a delta makes.
  private func resultCount(_ pack: Pack, _ link: Link) throws(PackFailure) -> Int {
    let start = pack.file.start + link.data
    let available = pack.end - link.data
    if link.size <= 4096, state.pointee.scratch.reserve(link.size + Inflater.slack),
      inflater.inflate(start, available: available, into: state.pointee.scratch.start, count: link.size) != nil,
      let delta = Delta(state.pointee.scratch.bytes(link.size))
    {
      return delta.resultCount
    }
    let input = UnsafeRawBufferPointer(start: start, count: available)
    let delta = InflatedPrefix.read(input, count: Delta.maximumHeader).flatMap { prefix in
      prefix.withUnsafeBufferPointer { Delta($0)?.resultCount }
    }
    guard let delta else { throw .damaged(Self.badDelta) }
    return delta
  }

  private static let badPlace = "the pack's index names a wrong place"
  private static let badDelta = "the pack has a broken delta"
}
