import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct TextOriginsTests {
  /// Versions from new to old: `x` where one has the text.
  private func bringer(_ versions: String) -> Int {
    let holds = versions.map { $0 == "x" }
    return TextOrigins.bringer(among: holds.count) { holds[$0] }
  }

  @Test func theVersionBehindTheLastThatLacksItBroughtIt() {
    #expect(bringer("x") == 0 && bringer("x.") == 0 && bringer("xx") == 1)
    for count in 1...20 {
      for since in 0..<count {
        let versions = String(repeating: "x", count: since + 1) + String(repeating: ".", count: count - since - 1)
        #expect(bringer(versions) == since, "\(versions)")
      }
    }
  }

  @Test func whatTheNewestVersionLacksIsTheOldestOnes() {
    #expect(bringer(".xx..") == 4 && bringer(".") == 0)
  }

  @Test func ofATextThatCameTwiceItIsOneOfItsComings() {
    for versions in ["xx..xx..", "x.x.x.x.x", "xxx.x....x"] {
      let found = bringer(versions)
      let marks = Array(versions)
      #expect(marks[found] == "x" && (found + 1 == marks.count || marks[found + 1] == "."), "\(versions)")
    }
  }

  @Test func aLongHistoryIsReadInFewLooks() {
    var looks = 0
    let found = TextOrigins.bringer(among: 1_000) { place in
      looks += 1
      return place <= 700
    }
    #expect(found == 700 && looks <= 11)
  }

  // MARK: - In a repository

  private func find(
    _ needles: [String], _ touches: [LineageTracker.Touch], at path: String, _ memo: inout ScanMemo
  ) async throws -> (found: [Int32?], damage: Int) {
    var origins = TextOrigins()
    var damage: [ScanDamage] = []
    let questions = needles.map { TextOrigins.Question(lineage: 3, needle: $0) }
    try await origins.find(
      questions, touches: { $0 == 3 ? touches : [] }, pool: ReaderPool(try Repository(at: path).known, id: "r"),
      share: WorkShare(workers: 1), stop: StopSignal(), memo: &memo, damage: &damage)
    return (questions.map { origins[$0]?.commit }, damage.count)
  }

  @Test func versionsAreReadOnceAndTheirAnswersKept() async throws {
    try await withFolder { folder in
      let path = "\(folder)/r.git"
      let history = try History(in: path)
      let texts = ["one two three", "one two", "one", "nothing"]
      var touches: [LineageTracker.Touch] = []
      for (place, text) in texts.enumerated() {
        let blob = try history.writer.blob(bytes(text))
        touches.append(.init(commit: Int32(9 - place), path: 0, old: nil, new: blob, isFirst: place == 3))
      }
      var memo = ScanMemo()
      let read = try await find(["three", "two", "one", "four"], touches, at: path, &memo)
      #expect(read.found == [9, 8, 7, 6] && read.damage == 0)

      // The answers hold without the versions, and a version more is another question.
      var kept = ScanMemo(bytes: memo.bytes)
      let lost = touches.map { touch in
        var touch = touch
        touch.new = ObjectID.hashing(blob: bytes("\(touch.commit)"))
        return touch
      }
      let (again, damaged) = (
        try await find(["three", "two"], touches, at: path, &kept), try await find(["two"], lost, at: path, &kept)
      )
      #expect(again.found == [9, 8])
      #expect(damaged.damage == 1 && damaged.found == [6], "what cannot be read is told, and costs one answer")
    }
  }

  @Test func aFileWithoutAVersionBringsNothing() async throws {
    try await withFolder { folder in
      let path = "\(folder)/r.git"
      _ = try History(in: path)
      var memo = ScanMemo()
      #expect(try await find(["x"], [], at: path, &memo).found == [nil])
    }
  }
}
