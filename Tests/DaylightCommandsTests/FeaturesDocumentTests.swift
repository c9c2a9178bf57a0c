import Foundation
import Testing

/// The table of needs names tests that are there.
@Suite struct FeaturesDocumentTests {
  @Test func everyNeedHasOneRowWithATestThatExistsOrSaysNotYet() throws {
    let rows = try ProjectFiles.text("docs/features.md").split(separator: "\n").filter { $0.hasPrefix("| F") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    #expect(rows.map { $0[0] } == (1...75).map { "F\($0)" })
    let tests = try FeaturesDocumentTests.testNames()
    #expect(tests.count > 100)
    for row in rows {
      let test = row.last ?? ""
      if test == "not yet" { continue }
      let name = test.trimmingCharacters(in: .init(charactersIn: "`"))
      #expect(tests.contains(name), "\(row[0]): no test is called \(name)")
    }
  }

  private static func testNames() throws -> Set<String> {
    var names: Set<String> = []
    let root = ProjectFiles.path("Tests")
    let files = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
      for part in text.components(separatedBy: "func ").dropFirst() {
        names.insert(String(part.prefix { $0.isLetter || $0.isNumber || $0 == "_" }))
      }
    }
    return names
  }
}
