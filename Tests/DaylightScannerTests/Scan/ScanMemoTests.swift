import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct ScanMemoTests {
  private let keys = (0..<30).map { ScanMemo.key("test", [.hashing(blob: [UInt8($0)])]) }

  /// A memo as it is kept, with the answer n × 1,000 under each key.
  private var kept: [UInt8] {
    var memo = ScanMemo()
    for (number, key) in keys.enumerated() { memo.remember(UInt64(number) * 1_000, for: key) }
    return memo.bytes
  }

  @Test func answersComeBack() {
    var memo = ScanMemo(bytes: kept)
    for (number, key) in keys.enumerated() { #expect(memo.answer(key) == UInt64(number) * 1_000) }
    #expect(memo.answer(.zero) == nil)
    #expect(memo.bytes == kept, "all was asked for")
    memo.remember(.max, for: .zero)
    var again = ScanMemo(bytes: memo.bytes)
    #expect(again.answer(.zero) == .max)
  }

  @Test func whatWasNotAskedForIsForgotten() {
    var memo = ScanMemo(bytes: kept)
    for key in keys.prefix(10) { _ = memo.answer(key) }
    var next = ScanMemo(bytes: memo.bytes)
    for (number, key) in keys.enumerated() { #expect((next.answer(key) != nil) == (number < 10)) }
    let unasked = ScanMemo(bytes: kept)
    #expect(unasked.bytes == ScanMemo().bytes)
  }

  @Test func anotherAnswerTakesTheOldOnesPlace() {
    var memo = ScanMemo(bytes: kept)
    memo.remember(7, for: keys[3])
    #expect(memo.answer(keys[3]) == 7)
    var next = ScanMemo(bytes: memo.bytes)
    #expect(next.answer(keys[3]) == 7)
  }

  @Test func textsComeBackAndAreForgottenAlike() {
    var memo = ScanMemo()
    for (number, key) in keys.enumerated() { memo.remember(Array(repeating: UInt8(number), count: number), for: key) }
    var next = ScanMemo(bytes: memo.bytes)
    for (number, key) in keys.enumerated().prefix(9) {
      #expect(next.text(key) == Array(repeating: UInt8(number), count: number))
    }
    #expect(next.text(.zero) == nil && next.answer(keys[0]) == nil, "a number is another answer")
    var third = ScanMemo(bytes: next.bytes)
    for (number, key) in keys.enumerated() { #expect((third.text(key) != nil) == (number < 9)) }
  }

  @Test func theOrderOfAnswersChangesNoByte() {
    var memo = ScanMemo()
    for (number, key) in keys.enumerated().reversed() { memo.remember(UInt64(number) * 1_000, for: key) }
    #expect(memo.bytes == kept)
  }

  @Test func anotherVersionsMemoIsEmpty() {
    var (own, other) = (RunWriter(), RunWriter())
    own.number(RepositoryScan.extractorsVersion)
    other.number(RepositoryScan.extractorsVersion + 1)
    let rest = kept.dropFirst(own.bytes.count)
    #expect(isEmpty(other.bytes + rest))
    #expect(!isEmpty(own.bytes + rest))
  }

  @Test func aDamagedMemoIsEmpty() {
    for count in kept.indices { #expect(isEmpty(Array(kept.prefix(count)))) }
    #expect(isEmpty([UInt8](repeating: 0xff, count: 400)))
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      var bytes = kept
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      _ = isEmpty(bytes)
    }
  }

  private func isEmpty(_ bytes: [UInt8]) -> Bool {
    var memo = ScanMemo(bytes: bytes)
    return keys.allSatisfy { memo.answer($0) == nil }
  }

  @Test func otherQuestionsHaveOtherNames() {
    let (one, two) = (ObjectID.hashing(blob: [1]), ObjectID.hashing(blob: [2]))
    let names = [
      ScanMemo.key("same", [one, two]), ScanMemo.key("same", [two, one]), ScanMemo.key("lines", [one, two]),
      ScanMemo.key("same", [one]), ScanMemo.key("same", [one, nil]), ScanMemo.key("same", [nil, one]),
      ScanMemo.key("same", [one, two], [1]), ScanMemo.key("same", [one, two], [2]),
    ]
    #expect(Set(names).count == names.count)
    #expect(ScanMemo.key("same", [one, two]) == names[0])
  }
}
