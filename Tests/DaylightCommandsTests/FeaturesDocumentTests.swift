import Foundation
import Testing

/// The table of needs names tests that are there.
@Suite struct FeaturesDocumentTests {
  @Test func everyNeedHasOneRowWithATestThatExistsAndIsNamedAfterIt() throws {
    let rows = try ProjectFiles.text("docs/features.md").split(separator: "\n").filter { $0.hasPrefix("| F") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    #expect(rows.map { $0[0] } == (1...75).map { "F\($0)" })
    let tests = try FeaturesDocumentTests.testNames()
    #expect(tests.count > 100)
    for row in rows {
      let name = (row.last ?? "").trimmingCharacters(in: .init(charactersIn: "`"))
      #expect(tests.contains(name), "\(row[0]): no test is called \(name)")
      #expect(
        FeaturesDocumentTests.numbers(name).contains(row[0].dropFirst()), "\(row[0]): \(name) is named after another")
    }
  }

  /// The needs after which a test is named: `f5ToF8…` is named after four.
  private static func numbers(_ test: String) -> Set<Substring> {
    guard let found = test.firstMatch(of: /^f([0-9]+)(?:ToF([0-9]+))?/), let first = Int(found.1) else { return [] }
    return Set((first...(found.2.flatMap { Int($0) } ?? first)).map { Substring("\($0)") })
  }

  private static func testNames() throws -> Set<String> {
    var names: Set<String> = []
    let root = ProjectFiles.path("Tests")
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
      // Only what stands after @Test is a test.
      for part in text.matches(of: /@Test[^{]*?func ([A-Za-z0-9_]+)/).map(\.1) {
        names.insert(String(part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      }
    }
    return names
  }
}
