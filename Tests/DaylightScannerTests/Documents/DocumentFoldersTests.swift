import Testing

@testable import DaylightScanner

@Suite struct DocumentFoldersTests {
  @Test func readsWhatTellsAndSamplesTheRest() {
    let guides = (1...9).map { "guide/page\($0).md" }
    let paths = ["docs/adr/0001-x.md", "src/DESIGN.md", "a/b.md"] + guides
    let folders = DocumentFolders(paths, settings: DocumentSettings())
    #expect(folders.telling.map { paths[$0] } == ["docs/adr/0001-x.md", "src/DESIGN.md"])
    #expect(folders.silent.map(\.folder) == ["guide"])
    #expect(DocumentFolders.sample(folders.silent[0].places).count == DocumentFolders.samples)
  }

  @Test func whatAnOrganisationNamesIsRead() {
    let settings = DocumentSettings(rules: [.init(paths: "/thoughts/", family: .designDoc)])
    let folders = DocumentFolders(["thoughts/a.md", "b.md"], settings: settings)
    #expect(folders.telling == [0] && folders.silent.isEmpty)
    let none = DocumentSettings(rules: [.init(paths: "*", isIgnored: true)])
    let nothing = DocumentFolders(["docs/adr/0001-x.md", "a/1.md", "a/2.md", "a/3.md", "a/4.md"], settings: none)
    #expect(nothing.telling.isEmpty && nothing.silent.isEmpty, "what is never a document need not be read")
  }
}
