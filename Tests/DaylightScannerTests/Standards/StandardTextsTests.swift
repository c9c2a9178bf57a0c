import Testing

@testable import DaylightScanner

@Suite struct StandardTextsTests {
  private func sign(_ path: String) -> StandardPath? {
    let parts = path.lowercased().split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    return StandardTexts.sign(stem: String(name.prefix { $0 != "." }), name: name, folders: Array(parts.dropLast()))
  }

  @Test(arguments: [
    ("CONTRIBUTING.md", StandardFact.Category.contributing), ("docs/CodingGuidelines.adoc", .styleGuide),
    ("SECURITY.md", .security), ("GOVERNANCE.md", .governance), ("docs/code-review.md", .guideline),
    ("CODE_OF_CONDUCT.md", .governance), ("SubmittingPatches", .contributing),
  ])
  func someNamesSayWhatATextIs(_ path: String, _ category: StandardFact.Category) {
    #expect(sign(path) == .named(category), "\(path): \(String(describing: sign(path)))")
  }

  @Test(arguments: [
    "docs/adr/0001-use-queues.md", "CHANGELOG.md", "docs/tutorial.md", "LICENSE",
    "docs/introduction.md", "README.md",
  ])
  func designsNewsAndLessonsAreNobodysStandards(_ path: String) { #expect(sign(path) == nil, "\(path)") }

  @Test(arguments: [
    ("CODE_OF_CONDUCT.md", true), ("docs/code-of-conduct.rst", true), ("CodeOfConduct", true), ("conduct.md", false),
    ("code_of_conduct/notes.md", false), ("", false),
  ])
  func aCodeOfConductIsKnownByItsName(_ path: String, _ isOne: Bool) {
    #expect(StandardTexts.isConduct(path) == isOne)
  }
}
