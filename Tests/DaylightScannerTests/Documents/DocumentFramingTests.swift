import Testing

@testable import DaylightScanner

@Suite struct DocumentFramingTests {
  private let why =
    "Callers retry without an end, so that one slow service slows down every other service that we run, day after day.\n"
  private let how =
    "Every caller gets a budget of retries, which is counted by the client and shown on the board of each team.\n"

  private func read(_ text: String, template: String? = nil) -> DocumentFact.Framing? {
    var lines = DocumentFraming.TemplateLines()
    if let template { lines.add(bytes(template)) }
    return DocumentFraming.read(bytes(text), DocumentOutline(bytes(text), markup: .markdown), template: lines)
  }

  @Test func readsProblemAlternativesAndQuestions() throws {
    let made = try #require(
      read(
        "# T\n\n## Problem\n\n\(why)\n## Proposal\n\n\(how)\n## Alternatives\n\n### A queue\n\nIt would need a service that nobody owns today.\n\n### A breaker\n\nIt opens too late for what we saw in May.\n\n## Open questions\n\n- Who sets the budget?\n- What about batch jobs?\n"
      ))
    #expect(made.isProblemFirst && made.problemLine == 3 && made.alternatives == ["A queue", "A breaker"])
    #expect(made.openQuestions == 2)
  }

  @Test func linksAreShownAsTheyAreRead() throws {
    let made = try #require(
      read(
        "# T\n\n## Problem\n\n\(why)\n## Proposal\n\n\(how)\n## Alternatives\n\n- [@kim](https://example.org/kim) proposed a queue of [its own](https://example.org/a/very/long/address/that/goes/on/and/on).\n- A breaker, which opens too late for what we saw in May.\n"
      ))
    #expect(made.alternatives.first == "@kim proposed a queue of its own")
  }

  @Test func theOrderIsSeen() throws {
    let made = try #require(read("# T\n\n## Proposal\n\n\(how)\n## Motivation\n\n\(why)\n"))
    #expect(!made.isProblemFirst && made.problemLine != nil)
  }

  @Test func aTemplatesWordsAreNobodys() {
    let template =
      "# Title\n\n## Motivation\n\n\(why)\n## Alternatives\n\n- What other designs have been considered?\n- What is the impact of not doing this?\n"
    #expect(read(template, template: template) == nil)
    #expect(read("# T\n\n## Motivation\n\n<!-- \(why) -->\n\n[Why are we doing this?]\n") == nil)
  }

  @Test func doingNothingIsNoAlternative() throws {
    let made = try #require(
      read("# T\n\n## Context\n\n\(why)\n## Alternatives\n\n- Do nothing, and see what comes of it\n- None\n"))
    #expect(made.alternatives.isEmpty)
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 280)
    let parts = [
      "# ", "## Alternatives\n", "## Problem\n", "- ", "1. ", "<!--", "-->", "```\n", "word ", "\n", "\u{0}", "é",
    ]
    for _ in 0..<1_000 {
      let made = read((0..<Int.random(in: 0...40, using: &random)).map { _ in random.pick(parts) }.joined())
      #expect(made.map { $0.alternatives.count <= 20 } ?? true)
    }
  }
}
