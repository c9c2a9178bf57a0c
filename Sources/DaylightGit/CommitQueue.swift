/// Things waiting in a walk through a history, newest first; of equal times the first to come.
///
/// Its body is open to other modules: made for their elements it is several times as fast.
public struct CommitQueue<Element> {
  @usableFromInline
  struct Key {
    @usableFromInline var order: UInt64
    @usableFromInline var arrival: UInt64
    @usableFromInline var slot: Int

    @usableFromInline
    init(order: UInt64, arrival: UInt64, slot: Int) {
      self.order = order
      self.arrival = arrival
      self.slot = slot
    }

    @inlinable
    @inline(__always)
    func precedes(_ other: Key) -> Bool {
      order != other.order ? order > other.order : arrival < other.arrival
    }
  }

  // A binary heap of small keys: the elements themselves stay where they are.
  @usableFromInline var heap: [Key] = []
  @usableFromInline var slots: [Element?] = []
  @usableFromInline var free: [Int] = []
  @usableFromInline var arrivals: UInt64 = 0

  /// A queue that nothing waits in.
  @inlinable
  public init() {}

  /// Whether nothing waits.
  @inlinable
  public var isEmpty: Bool { heap.isEmpty }

  /// Adds an element; a greater order is newer.
  @inlinable
  public mutating func push(_ element: Element, order: UInt64) {
    let key = Key(order: order, arrival: arrivals, slot: free.last ?? slots.count)
    arrivals += 1
    if free.popLast() == nil {
      slots.append(element)
    } else {
      slots[key.slot] = element
    }
    var index = heap.count
    heap.append(key)
    while index > 0, case let parent = (index - 1) / 2, key.precedes(heap[parent]) {
      heap[index] = heap[parent]
      index = parent
    }
    heap[index] = key
  }

  /// Takes the newest element; nil when nothing waits.
  @inlinable
  public mutating func pop() -> Element? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty { sink(last) }
    free.append(first.slot)
    return slots[first.slot].take()
  }

  @inlinable
  mutating func sink(_ key: Key) {
    var index = 0
    while true {
      var child = index * 2 + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(key) else { break }
      heap[index] = heap[child]
      index = child
    }
    heap[index] = key
  }
}
