import Testing

@testable import DaylightScanner

@Suite struct DocumentSettingsTests {
  private func detect(_ path: String, _ text: String, _ rules: [DocumentSettings.Rule]) -> DocumentDetector.Detected? {
    DocumentDetector(settings: DocumentSettings(rules: rules)).detect(path: path, bytes: bytes(text), metadata: nil)
  }

  @Test func aRuleMakesADocument() {
    let text = "# Cache\n\nWe keep answers.\n\nFor a day.\n"
    #expect(detect("thoughts/cache.md", text, []) == nil)
    #expect(detect("thoughts/cache.md", text, [.init(paths: "/thoughts/", family: .rfc)])?.family == .rfc)
    #expect(detect("thoughts/README.md", text, [.init(paths: "/thoughts/")]) == nil, "an index stays one")
  }

  @Test func aRuleKeepsOut() {
    #expect(detect("docs/adr/0001-x.md", Samples.adr, [.init(paths: "docs/adr/0001*", isIgnored: true)]) == nil)
  }

  @Test func otherRulesAreAnotherDigest() {
    #expect(DocumentSettings().digest.isEmpty)
    let one = DocumentSettings(rules: [.init(paths: "a")])
    let other = DocumentSettings(rules: [.init(paths: "a", isIgnored: true)])
    #expect(one.digest != other.digest && !one.digest.isEmpty)
  }
}
