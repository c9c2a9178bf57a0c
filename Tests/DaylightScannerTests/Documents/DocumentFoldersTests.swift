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
  }
}
