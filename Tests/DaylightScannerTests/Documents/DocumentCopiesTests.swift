import Testing

@testable import DaylightScanner

@Suite struct DocumentCopiesTests {
  private func copies(_ paths: [String], _ text: (String) -> String = { design("About \($0)") }) -> [String] {
    let copies = DocumentCopies(paths.map { reading($0, text($0)) })
    return zip(paths, copies.isCopy).filter(\.1).map(\.0)
  }

  @Test func translationsAreCopies() {
    #expect(copies(["docs/adr/1.md", "docs/zh/adr/1.md"]) == ["docs/zh/adr/1.md"])
    #expect(copies(["docs/en/adr/1.md", "docs/fr/adr/1.md"]) == ["docs/fr/adr/1.md"])
    #expect(copies(["adr/1.ja.md", "adr/1.md"]) == ["adr/1.ja.md"])
    #expect(copies(["adr/1.md", "adr/1.pt-br.md"]) == ["adr/1.pt-br.md"])
    #expect(copies(["de/adr/1.md", "fr/adr/2.md"]).isEmpty, "no original is there")
  }

  @Test func anotherFormOfTheSameFileIsACopy() {
    #expect(copies(["adr/x.html", "adr/x.md"]) == ["adr/x.html"])
    #expect(copies(["adr/x.md", "adr/y.md"]).isEmpty)
  }

  @Test func whatLiesInADocumentsOwnFolderBelongsToIt() {
    #expect(
      copies(["text/3392-council.md", "text/3392-council/alternatives.md"]) == ["text/3392-council/alternatives.md"])
    #expect(copies(["text/3392-council.md", "text/3392/notes.md"]) == ["text/3392/notes.md"])
    #expect(copies(["text/3392-council.md", "text/3393-other/notes.md"]).isEmpty)
  }

  @Test func theSameTextInAnotherMarkupCountsOnceAndNearerToTheRoot() {
    let sections = ["Problem", "Goals", "Options", "Decision", "Costs"]
    let markdown = "# One queue for all payments\n\n" + sections.map { "## \($0)\n\nText.\n\n" }.joined()
    func underlined(_ title: String, _ mark: String) -> String {
      "\(title)\n\(String(repeating: mark, count: title.count))\n\n"
    }
    let restructured =
      underlined("One queue for all payments", "=") + sections.map { underlined($0, "-") + "Text.\n\n" }.joined()
    #expect(
      copies(["docs/design/queue.md", "docs/old/site/one-queue.rst"]) { $0.hasSuffix("rst") ? restructured : markdown }
        == ["docs/old/site/one-queue.rst"])
  }
}
