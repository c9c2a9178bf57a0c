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

  @Test func textsInNumberedFoldersAreNeighbours() {
    let paths = (1...5).map { "\($0)-sync-\($0)/sync-\($0).md" } + ["a.md", "b.md", "c.md", "d.md"]
    let folders = DocumentFolders(paths, settings: DocumentSettings())
    #expect(folders.silent.map(\.folder) == ["", ""])
    #expect(folders.silent.map(\.places) == [[0, 1, 2, 3, 4], [5, 6, 7, 8]])
    let chapters = (1...5).flatMap { ["\($0)-sync/README.md", "\($0)-sync/first.md"] }
    #expect(DocumentFolders(chapters, settings: DocumentSettings()).silent.isEmpty)
    let translated = (1...5).flatMap { ["\($0)-sync/sync-ja.md", "\($0)-sync/sync-ko.md"] }
    #expect(DocumentFolders(translated, settings: DocumentSettings()).silent.isEmpty)
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
