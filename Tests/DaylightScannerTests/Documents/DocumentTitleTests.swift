import Testing

@testable import DaylightScanner

@Suite struct DocumentTitleTests {
  private func title(_ path: String, _ text: String) -> String { DocumentTitle.title(of: reading(path, text)) }

  @Test func theHeadThenTheHeadingThenTheFile() {
    #expect(title("docs/x.md", "---\ntitle: One queue\n---\n# Another heading\n") == "One queue")
    #expect(title("docs/x.md", "# One queue\n\n## Status\n") == "One queue")
    #expect(title("docs/x.md", "# 14. One queue\n") == "One queue", "its number stands apart")
    #expect(title("text/0003-idempotency-keys.md", "# Summary\n\nText.\n") == "Idempotency keys")
    #expect(title("keps/1287-in-place-resize/README.md", "# Summary\n") == "In place resize", "the folder's name")
  }

  @Test func aTemplatesTitleIsNone() {
    #expect(title("docs/adr/0007-one-queue.md", "# {short title}\n") == "One queue")
    #expect(title("docs/adr/0007-one-queue.md", "---\ntitle: <title>\n---\n# Use one queue\n") == "Use one queue")
  }

  @Test func aTitleIsBoundedAndHarmless() {
    let long = title("docs/x.md", "# \(String(repeating: "long ", count: 200))\n")
    #expect(long.utf8.count <= 200)
    #expect(
      !title("docs/x.md", "# One\u{1b}[31m queue\u{202e}\n").unicodeScalars.contains {
        $0.value == 0x1b || $0.value == 0x202e
      })
    #expect(title("docs/0007.md", "") == "0007")
  }
}
