import Testing

@testable import DaylightScanner

@Suite struct DocumentMetadataTests {
  @Test(arguments: ["kep.yaml", "a/kep.yaml", "rfd/0001/metadata.yaml", "a/B/METADATA.YML", "x/proposal.yml"])
  func filesBesideATextAreKnown(_ path: String) { #expect(DocumentMetadata.isMetadata(path.utf8)) }

  @Test(arguments: ["akep.yaml", "a/xkep.yaml", "kep.yaml.md", "values.yaml", "", "l", "a/metadata.yamlx"])
  func othersAreNot(_ path: String) { #expect(!DocumentMetadata.isMetadata(path.utf8)) }

  @Test func belongToTheMainFileOfTheirFolder() {
    let metadata = ["a/metadata.yaml": 1, "b/kep.yaml": 1]
    #expect(DocumentMetadata.beside("a/README.md", in: metadata) == "a/metadata.yaml")
    #expect(DocumentMetadata.beside("b/README.MD", in: metadata) == "b/kep.yaml")
    #expect(DocumentMetadata.beside("a/notes.md", in: metadata) == nil)
    #expect(DocumentMetadata.beside("README.md", in: metadata) == nil)
  }
}
