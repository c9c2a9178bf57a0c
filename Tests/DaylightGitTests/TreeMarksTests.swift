import Testing

@testable import DaylightGit

@Suite struct TreeMarksTests {
  @Test func knowsOneInEachBlock() {
    var marks = TreeMarks()
    #expect(marks.last == 0)
    for position in [100, 4100, 4200, 70_000] { marks.add(position) }
    #expect(marks.last == 4100)
    var other = TreeMarks()
    other.add(20_000)
    #expect(TreeMarks(marks, other, upTo: 30_000).last == 20_000)
    #expect(TreeMarks(marks, other, upTo: 20_000).last == 20_000)
    #expect(TreeMarks(marks, other, upTo: 19_999).last == 4100)
    #expect(TreeMarks(marks, other, upTo: 4000).last == 100)
    marks.merge(other)
    #expect(marks.last == 20_000)
  }

  /// A history of a large tree, compared with marks that are passed on, against the plain comparison.
  @Test func marksChangeNothing() throws {
    var dice = Dice(state: 91)
    func entry(_ number: Int) -> [UInt8] {
      // Ids full of what looks like the beginning of an entry.
      let id = (Array("40000 x\0\0".utf8) + Array("100644 y\0\0\0".utf8)).shuffled(using: &dice)
      return Array("\(number % 3 == 0 ? "40000" : "100644") name\(number)\0".utf8) + id.prefix(20)
    }
    func object(_ entries: [[UInt8]]) throws -> ObjectBytes {
      let bytes = Array(entries.joined())
      let object = try #require(ObjectBytes(.tree, count: bytes.count))
      for (index, byte) in bytes.enumerated() { object.start[index] = byte }
      return object
    }
    var entries = (0..<2600).map { entry($0) }
    var trees = [try object(entries)]
    for turn in 0..<120 {
      let position = Int.random(in: 0..<entries.count, using: &dice)
      switch turn % 4 {
      case 0: entries.remove(at: position)
      case 1: entries.insert(entry(turn), at: position)
      default: entries[position] = entry(turn)
      }
      trees.append(try object(entries))
      for other in [trees.count - 2, Int.random(in: 0..<trees.count, using: &dice)] {
        let (old, new) = (trees[other], trees[trees.count - 1])
        let plain = RawTree(old).commonPrefix(from: 0, with: RawTree(new), from: 0)
        #expect(RawTree.commonPrefix(old, new) == plain)
        withExtendedLifetime((old, new)) {}
      }
    }
    #expect(trees[0].count > 80_000)
  }
}
