/// Keeps the pages of mapped files from adding up in this process's memory: a scan reads a pack from end to end.
struct ResidentPages: ~Copyable {
  /// Linux maps pages that it has at hand in blocks of this size around the one that was asked for.
  private static let blockShift = 16

  private let files: [MappedFile]
  /// Where each file's blocks begin among all.
  private let starts: [Int]
  /// A bit for each block that was read since the pages were last given back, and at the end their number.
  private let touched: UnsafeMutablePointer<UInt64>
  private let words: Int
  private let maximumBlocks: Int

  /// - Parameters:
  ///   - files: named by their place here in what follows.
  ///   - maximumBytes: how much may be in memory; small files together never reach it.
  init(_ files: [MappedFile], maximumBytes: Int) {
    self.files = files
    var starts: [Int] = []
    var count = 0
    for file in files {
      starts.append(count)
      count += file.count >> Self.blockShift + 1
    }
    self.starts = starts
    words = (count + 63) / 64
    touched = .allocate(capacity: words + 1)
    touched.initialize(repeating: 0, count: words + 1)
    maximumBlocks = maximumBytes >> Self.blockShift
  }

  deinit { touched.deallocate() }

  /// How many blocks were read since the pages were last given back.
  var blocks: Int { Int(touched[words]) }

  /// Notes that a part of a file was read; both ends must be inside the file.
  @inline(__always)
  func touch(_ file: Int, _ first: Int, _ last: Int) {
    let start = starts[file]
    var block = start &+ first >> Self.blockShift
    let end = start &+ last >> Self.blockShift
    while block <= end {
      let bit: UInt64 = 1 << UInt64(block & 63)
      if touched[block >> 6] & bit == 0 { add(block >> 6, bit) }
      block &+= 1
    }
  }

  private func add(_ word: Int, _ bit: UInt64) {
    touched[word] |= bit
    touched[words] += 1
    guard touched[words] > maximumBlocks else { return }
    for file in files { file.releasePages() }
    touched.update(repeating: 0, count: words + 1)
  }
}
