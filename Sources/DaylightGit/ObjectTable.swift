/// What an object is found by in an `ObjectTable`.
protocol ObjectTableKey: Equatable {
  /// Eight bytes that differ between most keys.
  var word: UInt64 { get }
}

/// Objects by key: an open hash table, out of which nothing is removed but all at once.
///
/// Half of what a scan does with a tree is to find it, and `Dictionary` takes several times as long.
struct ObjectTable<Key: ObjectTableKey>: ~Copyable {
  private struct Slot {
    var key: Key
    var object: Unmanaged<ObjectBytes>
  }

  private var slots: UnsafeMutablePointer<Slot?>
  private var bits: UInt64
  private var used = 0
  /// Not to be known beforehand: names made to collide would otherwise make every look-up a search.
  private let multiplier = UInt64.random(in: .min ... .max) | 1

  init() {
    bits = 8
    slots = Self.empty(8)
  }

  deinit {
    release()
    slots.deallocate()
  }

  private static func empty(_ bits: UInt64) -> UnsafeMutablePointer<Slot?> {
    let slots = UnsafeMutablePointer<Slot?>.allocate(capacity: 1 << Int(bits))
    slots.initialize(repeating: nil, count: 1 << Int(bits))
    return slots
  }

  /// The slot that has the key, or the free one where it belongs.
  @inline(__always)
  private func index(_ key: Key) -> Int {
    var index = Int(truncatingIfNeeded: (key.word &* multiplier) >> (64 &- bits))
    while let slot = slots[index], slot.key != key { index = (index &+ 1) & (1 << Int(bits) &- 1) }
    return index
  }

  /// The object under a key; nil when there is none.
  @inline(__always)
  func find(_ key: Key) -> ObjectBytes? { slots[index(key)]?.object.takeUnretainedValue() }

  /// Adds an object; nothing when there is one under the key already.
  /// - Returns: whether it was added.
  mutating func insert(_ key: Key, _ object: ObjectBytes) -> Bool {
    var place = index(key)
    guard slots[place] == nil else { return false }
    // More than two thirds full, searches grow long.
    if used * 3 > 2 << Int(bits) {
      grow()
      place = index(key)
    }
    slots[place] = Slot(key: key, object: .passRetained(object))
    used += 1
    return true
  }

  /// Removes all.
  mutating func removeAll() {
    release()
    slots.update(repeating: nil, count: 1 << Int(bits))
    used = 0
  }

  private func release() {
    for index in 0..<(1 << Int(bits)) { slots[index]?.object.release() }
  }

  private mutating func grow() {
    let old = slots
    let count = 1 << Int(bits)
    bits += 1
    slots = Self.empty(bits)
    for place in 0..<count {
      if let slot = old[place] { slots[index(slot.key)] = slot }
    }
    old.deallocate()
  }
}
