/// The other way round: which place of an index has the object that begins at an offset.
///
/// A base of a delta is named by its offset only, and its checksum stands in the index.
final class OffsetTable: Sendable {
  // The places, grouped by the upper bits of their offsets.
  private let starts: [UInt32]
  private let places: [UInt32]
  private let shift: Int

  /// No group of a sound pack is nearly as large; a broken index could put all objects into one.
  private static let maximumGroup = 256

  /// - Parameter end: where the pack ends; offsets after it are left out.
  init(_ index: PackIndex, end: Int) {
    var shift = 0
    while end >> shift > max(index.count / 2, 1) { shift += 1 }
    var starts = [UInt32](repeating: 0, count: end >> shift + 2)
    for place in 0..<index.count {
      if let offset = index.offset(place), offset < end { starts[offset >> shift + 1] += 1 }
    }
    for group in 1..<starts.count { starts[group] += starts[group - 1] }
    var next = starts
    var places = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
    for place in 0..<index.count {
      if let offset = index.offset(place), offset < end {
        places[Int(next[offset >> shift])] = UInt32(place)
        next[offset >> shift] += 1
      }
    }
    self.shift = shift
    self.starts = starts
    self.places = places
  }

  /// The place of the object that begins at an offset; nil when none does.
  func place(at offset: Int, in index: PackIndex) -> Int? {
    let group = offset >> shift
    guard offset >= 0, group + 1 < starts.count else { return nil }
    for entry in Int(starts[group])..<min(Int(starts[group + 1]), Int(starts[group]) + Self.maximumGroup) {
      let place = Int(places[entry])
      if index.offset(place) == offset { return place }
    }
    return nil
  }
}
