import Foundation
import Testing

/// The table of trust rules names a test for each; every test that it names exists.
@Suite struct TrustTableTests {
  @Test func everyNamedTestExists() throws {
    let text = try String(contentsOf: SourceTree.root.appending(path: "docs/trust.md"), encoding: .utf8)
    var suites: [String: Set<String>] = [:]
    for (_, source) in try SourceTree.files(in: "Tests") {
      var suite: String?
      for line in source.lines {
        let words = line.split { " :({".contains($0) }.map(String.init)
        if let place = words.firstIndex(of: "struct"), place + 1 < words.count, words[place + 1].hasSuffix("Tests") {
          suite = words[place + 1]
          suites[words[place + 1], default: []].formUnion([])
        }
        if let place = words.firstIndex(of: "func"), place + 1 < words.count, let suite {
          suites[suite, default: []].insert(words[place + 1])
        }
      }
    }
    var named = 0
    for part in text.split(separator: "`", omittingEmptySubsequences: false) {
      let words = part.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let suite = words.first, suite.hasSuffix("Tests"), words.count <= 2,
        suite.allSatisfy({ $0.isLetter })
      else { continue }
      named += 1
      #expect(suites[suite] != nil, "there is no suite \(suite)")
      if words.count == 2 { #expect(suites[suite]?.contains(words[1]) == true, "there is no test \(part)") }
    }
    #expect(named > 40, "\(named)")
  }

  @Test func everyRuleHasARow() throws {
    let text = try String(contentsOf: SourceTree.root.appending(path: "docs/trust.md"), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| R") }
    #expect(rows.map { String($0.split(separator: " ")[1]) } == (1...23).map { "R\($0)" })
    for row in rows { #expect(row.split(separator: "|").count == 4, "\(row)") }
  }
}
