/// Objects read before, up to a number of bytes.
///
/// Two generations: an object in use is in the young one. When that is half of the limit, the old one is dropped
/// and the young one becomes old. So the objects used lately stay, at the price of two look-ups.
struct ObjectCache<Key: ObjectTableKey>: ~Copyable {
  private struct Generations: ~Copyable {
    var young = ObjectTable<Key>()
    var old = ObjectTable<Key>()
    var youngBytes = 0

    mutating func turn() { swap(&young, &old) }
  }

  // Behind a pointer, for whoever has the cache in a class: the checks of exclusive access would cost more than a
  // look-up.
  private let kept: UnsafeMutablePointer<Generations>
  private let generationBytes: Int

  /// What one object needs besides its bytes.
  private static var overhead: Int { 160 }

  /// - Parameter bytes: how much to keep; 0 keeps nothing.
  init(bytes: Int) {
    generationBytes = max(bytes, 0) / 2
    kept = .allocate(capacity: 1)
    kept.initialize(to: Generations())
  }

  deinit {
    kept.deinitialize(count: 1)
    kept.deallocate()
  }

  /// The object under a key, which is then one of the youngest; nil when it is not here, or not any more.
  func find(_ key: Key) -> ObjectBytes? {
    if let object = kept.pointee.young.find(key) { return object }
    guard let object = kept.pointee.old.find(key) else { return nil }
    insert(key, object)
    return object
  }

  /// Keeps an object, unless it would take most of the room.
  func insert(_ key: Key, _ object: ObjectBytes) {
    let size = object.count + Self.overhead
    guard size <= generationBytes / 4, kept.pointee.young.insert(key, object) else { return }
    kept.pointee.youngBytes += size
    guard kept.pointee.youngBytes > generationBytes else { return }
    kept.pointee.old.removeAll()
    kept.pointee.turn()
    kept.pointee.youngBytes = 0
  }

  /// Forgets all.
  func removeAll() {
    kept.pointee.young.removeAll()
    kept.pointee.old.removeAll()
    kept.pointee.youngBytes = 0
  }
}
