import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct AmbiguityFramingTests {
  private func items(_ text: String) async throws -> [EvidenceItem] {
    let facts = try await scan { history in
      try history.commit("Start", by: "Kim", changes: ["main.c": "int x;\n"])
      try history.commit("Propose", changes: ["docs/adr/0001-x.md": text])
    }
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    return AmbiguityFraming.items(in: EvidenceContext(set, organisation: Organisation(), key: KeyedHash(key: [])))
  }

  private func text(_ status: String, _ options: String) -> String {
    "# Retries\n\nStatus: \(status)\nAuthor: Ana <ana@example.org>\n\n## Context\n\nCallers retry without an end, so that one slow service slows down every other service that we run, day after day, week after week.\n\n## Considered options\n\n\(options)\n## Decision\n\nEvery caller gets a budget of retries, which the client counts and shows on the board of each team every week.\n"
  }

  private let options = "- A queue, which would need a service nobody owns\n- A breaker, which opens too late\n"

  @Test func aFramedQuestionIsFound() async throws {
    let found = try await items(text("Accepted", options))
    #expect(found.map { $0.participants.map(\.role) } == [[.author]] && found[0].dimensions == [.ambiguity])
    #expect(found[0].statements[0].contains("2 alternatives"))
  }

  @Test func whatWasRejectedFramedItToo() async throws {
    #expect(try await items(text("Rejected", options)).count == 1)
  }

  @Test func oneAlternativeIsNone() async throws {
    #expect(try await items(text("Accepted", "- Do nothing\n- A queue, which nobody owns\n")).isEmpty)
  }
}
