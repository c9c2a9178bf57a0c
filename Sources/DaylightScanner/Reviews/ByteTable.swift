/// Remembers a value for each of some byte texts, such as the people whom a trailer's value names.
///
/// A history says the same few thousand things a hundred thousand times. A look-up compares bytes where they are, and
/// makes no copy of them. Who writes messages cannot know which texts share a slot: the hash has a seed of its own.
struct ByteTable<Value> {
  private var slots: [Int32]
  private var entries: [Entry] = []
  private var values: [Value] = []
  /// The texts of all entries, one after another: an array for each would be counted at every look-up.
  private var keys: [UInt8] = []
  private let capacity: Int
  private let seed = UInt64.random(in: .min ... .max)

  private struct Entry {
    var hash: UInt64
    var start: Int
    var count: Int
  }

  /// - Parameter capacity: how many texts are remembered, a power of two; a table that is full begins anew.
  init(capacity: Int) {
    self.capacity = capacity
    slots = Array(repeating: -1, count: capacity * 2)
  }

  /// The value of some bytes; made, and remembered, when it is asked for first.
  mutating func value(_ text: UnsafeRawBufferPointer, make: () -> Value) -> Value {
    let hash = hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      let entry = entries[place]
      if entry.hash == hash, entry.count == text.count, isSame(entry.start, text) { return values[place] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = make()
    if entries.count == capacity {
      entries.removeAll(keepingCapacity: true)
      values.removeAll(keepingCapacity: true)
      keys.removeAll(keepingCapacity: true)
      for index in slots.indices { slots[index] = -1 }
      slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    }
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: keys.count, count: text.count))
    keys.append(contentsOf: text)
    values.append(value)
    return value
  }

  /// Whether the remembered text that begins at a place is a text of the same length.
  private func isSame(_ start: Int, _ text: UnsafeRawBufferPointer) -> Bool {
    keys.withUnsafeBytes { keys in
      var index = 0
      while index + 8 <= text.count {
        let here = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if here != keys.loadUnaligned(fromByteOffset: start + index, as: UInt64.self) { return false }
        index += 8
      }
      while index < text.count {
        if text[index] != keys[start + index] { return false }
        index += 1
      }
      return true
    }
  }

  /// Eight bytes at a time, multiplied and folded, as wyhash does it.
  private func hash(_ text: UnsafeRawBufferPointer) -> UInt64 {
    func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
      let product = left.multipliedFullWidth(by: right)
      return product.high ^ product.low
    }
    var hash = seed ^ UInt64(text.count)
    var index = 0
    while index + 8 <= text.count {
      hash = mixed(hash ^ text.loadUnaligned(fromByteOffset: index, as: UInt64.self), 0x9e37_79b9_7f4a_7c15)
      index += 8
    }
    var rest: UInt64 = 0
    while index < text.count {
      rest = rest << 8 | UInt64(text[index])
      index += 1
    }
    return mixed(hash ^ rest, 0xe703_7ed1_a0b4_28db ^ seed)
  }
}
