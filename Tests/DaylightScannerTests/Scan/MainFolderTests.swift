import Testing

@testable import DaylightScanner

@Suite struct MainFolderTests {
  private func folder(_ paths: String...) -> String? {
    MainFolder.of(paths.map { bytes($0) }).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func whereMostOfAChangeIs() {
    #expect(folder("src/api/a.c", "src/api/deep/b.c", "doc/x") == "src/api")
    #expect(folder("src/api/a.c", "src/ui/b.c", "doc/x") == "src", "two parts of one folder")
    #expect(folder("src/x.c", "src/api/a.c") == "src")
    #expect(folder("README", "LICENSE") == "", "the top")
    #expect(folder("a/b/c") == "a/b")
    #expect(folder("a/x", "b/x") == nil && folder() == nil)
  }

  /// The order of paths is nothing.
  @Test func countsAsCountingDoes() {
    var random = SplitMix64(seed: 711)
    for _ in 0..<500 {
      let paths = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(["a", "b"]) }.joined(separator: "/")
      }
      func most(_ depth: Int) -> String? {
        var counts: [String: Int] = [:]
        for path in paths {
          counts[path.split(separator: "/").dropLast().prefix(depth).joined(separator: "/"), default: 0] += 1
        }
        return counts.first { $0.value * 2 > paths.count }?.key
      }
      let found = MainFolder.of(paths.map { bytes($0) }).map { String(decoding: $0, as: UTF8.self) }
      #expect(found == most(2) ?? most(1), "\(paths)")
    }
  }
}
