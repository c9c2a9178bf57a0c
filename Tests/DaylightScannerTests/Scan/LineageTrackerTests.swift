import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct LineageTrackerTests {
  private func blob(_ number: Int?) -> ObjectID? { number.map { .hashing(blob: [UInt8($0)]) } }

  private func touch(
    _ path: Int32, _ status: FileChange.Status, old: Int? = nil, new: Int? = nil
  ) -> HistoryLedger.Touch {
    HistoryLedger.Touch(path: path, status: status, old: blob(old), new: blob(new))
  }

  /// Reads a commit; a file that appears was the first one that disappears with the same blob.
  private func read(_ tracker: inout LineageTracker, _ commit: Int32, _ touches: [HistoryLedger.Touch]) {
    tracker.read(touches[...], commit: commit) { added, removed in removed.firstIndex { $0.old == added.new } }
  }

  private func told(_ tracker: LineageTracker, _ lineage: Int) -> [String] {
    tracker.lineages[lineage].touches.map { "\($0.commit):\($0.path)\($0.isFirst ? " first" : "")" }
  }

  @Test func onlyFollowedFilesHaveTouches() {
    var tracker = LineageTracker()
    let one = tracker.follow(1)
    #expect(tracker.follow(1) == one && tracker.follow(2) != one)
    read(&tracker, 9, [touch(1, .modified, old: 1, new: 2), touch(3, .modified, old: 1, new: 2)])
    read(&tracker, 8, [touch(1, .typeChanged, old: 3, new: 1), touch(2, .deleted, old: 5)])
    read(&tracker, 7, [touch(1, .added, new: 3)])
    #expect(told(tracker, one) == ["9:1", "8:1", "7:1 first"])
    #expect(tracker.lineages[one].touches[0].old == blob(1) && tracker.lineages[one].touches[0].new == blob(2))
    #expect(tracker.lineage(at: 2).map { tracker.lineages[$0].touches.isEmpty } == true)
    #expect(tracker.lineage(at: 3) == nil)
    #expect(Set(tracker.paths) == [1, 2])
  }

  @Test func aFileIsFollowedThroughItsNames() {
    var tracker = LineageTracker()
    let file = tracker.follow(1)
    read(&tracker, 9, [touch(1, .added, new: 5), touch(2, .deleted, old: 5)])
    read(&tracker, 8, [touch(2, .modified, old: 4, new: 5)])
    read(&tracker, 7, [touch(2, .added, new: 4), touch(3, .deleted, old: 4)])
    read(&tracker, 6, [touch(3, .added, new: 4)])
    #expect(told(tracker, file) == ["9:1", "8:2", "7:2", "6:3 first"])
    #expect([1, 2, 3].allSatisfy { tracker.lineage(at: $0) == file })
    #expect(tracker.lineages[file].touches[0].old == blob(5), "the content that the other name had")
    #expect(Set(tracker.paths) == [1, 2, 3])
  }

  @Test func oneFileThatDisappearsBecomesOneThatAppears() {
    var tracker = LineageTracker()
    let (one, two) = (tracker.follow(1), tracker.follow(2))
    read(&tracker, 9, [touch(1, .added, new: 5), touch(2, .added, new: 5), touch(3, .deleted, old: 5)])
    #expect(told(tracker, one) == ["9:1"] && told(tracker, two) == ["9:2 first"])
    #expect(tracker.lineage(at: 3) == one)
    read(&tracker, 8, [touch(3, .modified, old: 4, new: 5)])
    #expect(told(tracker, one).count == 2 && told(tracker, two).count == 1)
  }

  @Test func eachOfSeveralFilesFindsItsOwnOrigin() {
    var tracker = LineageTracker()
    let files = (1...3).map { tracker.follow($0) }
    let added = (1...3).map { touch($0, .added, new: Int($0)) }
    let removed = (1...3).map { touch(14 - $0, .deleted, old: Int($0)) }
    read(&tracker, 9, added + removed)
    for number in 1...3 { #expect(tracker.lineage(at: Int32(14 - number)) == files[number - 1]) }
  }

  /// A text that moves and leaves a line behind that says where it is.
  @Test func aFileMayLeaveALineAtItsOldPath() {
    var tracker = LineageTracker()
    let file = tracker.follow(1)
    read(&tracker, 9, [touch(1, .added, new: 5), touch(2, .modified, old: 5, new: 6)])
    read(&tracker, 8, [touch(2, .modified, old: 4, new: 5)])
    read(&tracker, 7, [touch(2, .added, new: 4)])
    #expect(told(tracker, file) == ["9:1", "8:2", "7:2 first"])
    #expect(tracker.lineage(at: 2) == file)
    // A file that is followed itself keeps its text.
    var other = LineageTracker()
    let both = (other.follow(1), other.follow(2))
    read(&other, 9, [touch(1, .added, new: 5), touch(2, .modified, old: 5, new: 6)])
    #expect(told(other, both.0) == ["9:1 first"] && told(other, both.1) == ["9:2"])
  }

  /// A removal that was reverted, or a branch without the file that was merged: it is the same file.
  @Test func aFileThatIsBroughtBackIsTheSame() {
    var tracker = LineageTracker()
    let file = tracker.follow(1)
    read(&tracker, 9, [touch(1, .added, new: 5)])
    read(&tracker, 8, [touch(1, .deleted, old: 5)])
    read(&tracker, 7, [touch(1, .modified, old: 4, new: 5)])
    read(&tracker, 6, [touch(1, .added, new: 4)])
    #expect(told(tracker, file) == ["9:1", "7:1", "6:1 first"])
    #expect(tracker.lineages[file].touches[0].old == blob(5))
  }

  @Test func anotherFileAtTheSamePathIsNot() {
    var tracker = LineageTracker()
    let file = tracker.follow(1)
    read(&tracker, 9, [touch(1, .added, new: 5)])
    read(&tracker, 8, [touch(1, .deleted, old: 6)])
    read(&tracker, 7, [touch(1, .added, new: 6)])
    #expect(told(tracker, file) == ["9:1 first"])
  }

  /// Moved away and back: the names are one file's, and it begins once.
  @Test func aFileThatIsMovedAwayAndBackBeginsOnce() {
    for order in [0, 1] {
      var tracker = LineageTracker()
      let file = tracker.follow(1)
      read(&tracker, 9, [touch(1, .added, new: 5), touch(2, .deleted, old: 5)])
      let moved = [touch(1, .deleted, old: 5), touch(2, .added, new: 5)]
      read(&tracker, 8, order == 0 ? moved : moved.reversed())
      read(&tracker, 7, [touch(1, .added, new: 5)])
      #expect(told(tracker, file) == ["9:1", "8:2", "7:1 first"])
    }
  }

  @Test func anOriginIsAskedForOnlyWhenThereMayBeOne() {
    var tracker = LineageTracker()
    _ = (tracker.follow(1), tracker.follow(2))
    var asked: [[Int32]] = []
    func ask(_ touches: [HistoryLedger.Touch]) {
      tracker.read(touches[...], commit: 1) { _, removed in
        asked.append(removed.map(\.path))
        return nil
      }
    }
    ask([touch(1, .added, new: 5)])
    ask([touch(1, .modified, old: 4, new: 5), touch(3, .deleted, old: 5)])
    ask([touch(4, .added, new: 5), touch(3, .deleted, old: 5)])
    // A file that is followed already is nobody's former name.
    ask([touch(1, .added, new: 5), touch(2, .deleted, old: 5)])
    #expect(asked.isEmpty)
    ask([touch(1, .added, new: 5), touch(2, .deleted, old: 5), touch(3, .deleted, old: 6), touch(4, .modified, new: 6)])
    #expect(asked == [[3], [4]], "first what is gone, then what may have been rewritten")
    #expect(tracker.lineage(at: 3) == nil, "it was none")
  }
}
