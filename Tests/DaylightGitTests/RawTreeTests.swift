import Testing

@testable import DaylightGit

@Suite struct RawTreeTests {
  private func entries(_ count: Int, _ dice: inout Dice) -> [UInt8] {
    (0..<count).flatMap { number -> [UInt8] in
      let name = String(repeating: "n", count: Int.random(in: 1...20, using: &dice)) + "\(number)"
      let mode = Bool.random(using: &dice) ? "100644" : "40000"
      // Ids are full of zeros and spaces, which must not be taken for the ends of names and modes.
      let digits: [UInt8] = [0, 0x20, 0x31, 0xff]
      let id: [UInt8] = (0..<20).map { _ in digits.randomElement(using: &dice) ?? 0 }
      return Array("\(mode) \(name)\0".utf8) + id
    }
  }

  /// The fast comparison against the plain one: entry by entry.
  @Test func commonPrefixEndsAtTheLastEqualEntry() {
    var dice = Dice(state: 21)
    for _ in 0..<500 {
      let shared = entries(Int.random(in: 0...40, using: &dice), &dice)
      var left = shared + entries(Int.random(in: 0...3, using: &dice), &dice)
      let right = shared + entries(Int.random(in: 0...3, using: &dice), &dice)
      if Bool.random(using: &dice), !left.isEmpty {
        left[Int.random(in: 0..<left.count, using: &dice)] ^= 0xf0
      }
      var expected = 0
      left.withUnsafeBufferPointer { first in
        right.withUnsafeBufferPointer { second in
          guard let a = first.baseAddress, let b = second.baseAddress else { return }
          let old = RawTree(start: a, count: first.count)
          let new = RawTree(start: b, count: second.count)
          while let x = new.entry(at: expected), x.end <= old.count,
            first[expected..<x.end].elementsEqual(second[expected..<x.end])
          {
            expected = x.end
          }
          #expect(old.commonPrefix(from: 0, with: new, from: 0) == expected)
          #expect(new.commonPrefix(from: 0, with: old, from: 0) == expected)
        }
      }
    }
  }

  @Test func readsEntriesInPlace() {
    let id = ObjectID.hashing(blob: [3])
    let bytes = Array("100664 a b\0".utf8) + id.bytes + Array("40000 d\0".utf8) + id.bytes
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let tree = RawTree(start: start, count: buffer.count)
      let first = tree.entry(at: 0)
      #expect(first?.mode == FileMode.file)
      #expect(first.map { text(Array($0.name)) } == "a b")
      #expect(first?.id == id)
      #expect(first?.isTree == false)
      #expect(tree.entry(at: first?.end ?? 0)?.isTree == true)
      #expect(tree.entry(at: buffer.count) == nil)
      #expect(tree.entry(at: 1) != nil, "any digits are a mode")
      #expect(tree.entry(at: 7) == nil)
    }
  }
}
