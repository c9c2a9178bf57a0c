import Foundation
import Testing

@testable import DaylightCommands

@Suite struct UnifiedDiffTests {
  @Test func aNewFileIsAllAdded() {
    #expect(UnifiedDiff(name: "x", old: nil, new: "a\nb\n").text == "--- /dev/null\n+++ b/x\n@@ -0,0 +1,2 @@\n+a\n+b\n")
  }

  @Test func equalTextsDifferNowhere() { #expect(UnifiedDiff(name: "x", old: "a\n", new: "a\n").text.isEmpty) }

  @Test func farChangesAreHunksOfTheirOwn() {
    let lines = (1...30).map { "line \($0)" }
    var changed = lines
    changed[2] = "two"
    changed.insert("more", at: 25)
    let text = UnifiedDiff(name: "x", old: lines.joined(separator: "\n"), new: changed.joined(separator: "\n")).text
    #expect(text.contains("@@ -1,6 +1,6 @@\n line 1\n line 2\n-line 3\n+two\n line 4\n"))
    #expect(text.contains("@@ -23,6 +23,7 @@\n line 23\n line 24\n line 25\n+more\n line 26\n"))
  }

  /// What `patch` makes of the old text and the diff is the new text.
  @Test(arguments: 0..<40)
  func theDiffLeadsFromOldToNew(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    func text() -> [String] {
      (0..<Int.random(in: 0...25, using: &random)).map { _ in "\(Int.random(in: 0...6, using: &random))" }
    }
    let (old, new) = (text(), text())
    func joined(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
    let diff = UnifiedDiff(name: "x", old: joined(old), new: joined(new)).text
    var result: [String] = []
    var next = 0
    for line in diff.split(separator: "\n").dropFirst(2).map(String.init) {
      if line.hasPrefix("@@") {
        let span = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
        let start = (span.first ?? 0) - (span.last == 0 ? 0 : 1)
        result += old[next..<start]
        next = start
      } else {
        if line.first != "+" {
          #expect(old[next] == String(line.dropFirst()))
          next += 1
        }
        if line.first != "-" { result.append(String(line.dropFirst())) }
      }
    }
    result += old[next...]
    #expect(result == new)
  }
}
