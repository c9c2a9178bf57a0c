/// Some of the places in a tree where an entry begins: one in each block, as far as they are known.
///
/// Trees that begin with the same bytes begin with the same entries. So what was found in one tree is passed on to
/// the next, and hardly any tree is read from its beginning.
struct TreeMarks {
  /// In bytes; less than this is read from the beginning in no time.
  static let block = 4096

  // By block of the tree; 0 when none is known.
  private var positions = SIMD16<UInt32>()

  /// Nothing is known.
  init() {}

  /// What is known of the first bytes of two trees, which are the same.
  @inline(__always)
  init(_ one: TreeMarks, _ other: TreeMarks, upTo count: Int) {
    let both = one.positions.replacing(with: other.positions, where: one.positions .== 0)
    let limit = SIMD16<UInt32>(repeating: UInt32(clamping: count))
    // What the one knows beyond the limit may hide what the other knows before it; that is only a loss of time.
    positions = both.replacing(with: 0, where: both .> limit)
  }

  /// The last place that is known; 0 is always one.
  @inline(__always)
  var last: Int { Int(positions.max()) }

  /// Notes a place where an entry begins.
  @inline(__always)
  mutating func add(_ position: Int) {
    let block = position / Self.block
    if block < 16, positions[block] == 0 { positions[block] = UInt32(position) }
  }

  /// Adds what is known from elsewhere of the same bytes.
  @inline(__always)
  mutating func merge(_ other: TreeMarks) {
    positions.replace(with: other.positions, where: positions .== 0)
  }
}
