import Testing

@testable import DaylightScanner

@Suite struct PatternIndexTests {
  @Test func candidatesComeByPrefixNameAndEnding() {
    let keys: [PathPattern.Key] = [
      .prefix(bytes("a/b")), .name(bytes("docs")), .ending(bytes(".go")), .any, .none, .prefix(bytes("a")),
    ]
    let index = PatternIndex(keys)
    func candidates(_ path: String) -> [Int] { index.all(bytes(path)) { _ in true } }
    #expect(candidates("a/b/c.go") == [0, 2, 3, 5])
    #expect(candidates("x/docs/y.tar.go") == [1, 2, 3])
    #expect(candidates("ab/c") == [3], "half a name is none")
    #expect(candidates("x") == [3])
    #expect(index.last(bytes("a/b/c.go")) { $0 != 5 } == 3)
    #expect(index.last(bytes("a/b")) { $0 == 0 } == 0)
    #expect(index.last(bytes("a/b")) { _ in false } == nil)
  }
}
