import DaylightCore
import DaylightGit
import DaylightScanner
import Testing

/// A document's statuses and roles have the days on which its versions say them.
@Suite struct DocumentLivesTests {
  private func text(_ status: String, _ reviewers: String, _ rest: String = "") -> String {
    "# Retry budget\n\nStatus: \(status)\nAuthor: Ana Keller\nReviewers: \(reviewers)\n\n## Context\n\nCallers retry without an end.\n\n## Decision\n\nA budget.\n\(rest)"
  }

  @Test func statusesAndRolesAreDated() async throws {
    let path = "docs/adr/0014-retry.md"
    var days: [String] = []
    let facts = try await scan { history in
      days.append(try history.commit("Propose", changes: [path: text("Proposed", "TBD")]).hex)
      days.append(try history.commit("Review", by: "Kim", changes: [path: text("Proposed", "Lee Park")]).hex)
      days.append(try history.commit("Accept", by: "Kim", changes: [path: text("Accepted", "Lee Park")]).hex)
      days.append(
        try history.commit("Words", by: "Kim", changes: [path: text("accepted", "Lee Park", "\nMore.\n")]).hex)
      days.append(try history.commit("Replace", changes: [path: text("Superseded by ADR-0020", "Lee Park")]).hex)
    }
    let document = try #require(facts.documents.first)
    #expect(
      document.steps.map { "\($0.status) \($0.commit)" } == [
        "proposed \(days[0])", "accepted \(days[2])", "superseded \(days[4])",
      ])
    let reviewer = try #require(document.people.first { $0.role == .reviewer })
    #expect(reviewer.since == facts.changes.first { $0.commit == days[1] }?.integrated)
    #expect(document.supersededBy == "ADR-0020")
  }

  @Test func metadataBesideTheTextIsFollowed() async throws {
    let folder = "keps/sig-node/1287-x"
    func head(_ status: String) -> String {
      "title: Resize\nkep-number: 1287\nauthors: [\"@ana\"]\nowning-sig: sig-node\nstatus: \(status)\n"
    }
    let facts = try await scan { history in
      try history.commit(
        "Propose", changes: ["\(folder)/README.md": Samples.kep, "\(folder)/kep.yaml": head("provisional")])
      try history.commit("Ready", by: "Kim", changes: ["\(folder)/kep.yaml": head("implementable")])
    }
    #expect(facts.documents.first?.steps.map(\.status) == [.proposed, .accepted])
  }

  @Test func beforeTheMetadataTheTextHadAHead() async throws {
    let folder = "keps/sig-node/1287-x"
    let head = "title: Resize\nkep-number: 1287\nauthors: [\"@ana\"]\nowning-sig: sig-node\nstatus: implementable\n"
    let old = Samples.kep
    let facts = try await scan { history in
      try history.commit(
        "Propose", changes: ["\(folder)/README.md": "---\nstatus: provisional\nauthors: [\"@ana\"]\n---\n" + old])
      try history.commit(
        "Metadata", by: "Kim", changes: ["\(folder)/README.md": old, "\(folder)/kep.yaml": head])
    }
    #expect(facts.documents.first?.steps.map(\.status) == [.proposed, .accepted])
  }

  @Test func oneNameForTwoDocumentsInTurnIsTwoLives() async throws {
    func text(_ about: String) -> String {
      "# About \(about)\n\nStatus: Draft\n\n## Context\n\n" + (1...20).map { "Line \($0) about \(about).\n" }.joined()
    }
    var ids: [String] = []
    let facts = try await scan { history in
      ids.append(try history.commit("One", changes: ["DIPs/DIP1NNN-AK.md": text("retries")]).hex)
      try history.commit(
        "Number it", by: "Kim", changes: ["DIPs/DIP1NNN-AK.md": nil, "DIPs/DIP1001.md": text("retries")])
      ids.append(try history.commit("Two", changes: ["DIPs/DIP1NNN-AK.md": text("queues")]).hex)
      try history.commit(
        "Number it", by: "Kim", changes: ["DIPs/DIP1NNN-AK.md": nil, "DIPs/DIP1002.md": text("queues")])
    }
    #expect(facts.documents.map(\.path) == ["DIPs/DIP1001.md", "DIPs/DIP1002.md"])
    #expect(
      facts.documents.map { document in
        facts.revisions.filter { $0.lineage == document.lineage }.map(\.commit).contains(
          document.number == 1001 ? ids[0] : ids[1])
      } == [true, true])
    #expect(facts.revisions.count == 4)
  }

  @Test func anotherMarkupIsTheSameDocument() async throws {
    let lines = (1...30).map { "Line \($0) of what was decided about retries.\n" }.joined()
    let facts = try await scan { history in
      try history.commit(
        "Start",
        changes: [
          "docs/adr/0001-x.txt": "Status: Accepted\n\nContext\n=======\n\n\(lines)\nDecision\n========\n\nYes.\n"
        ])
      try history.commit(
        "Convert", by: "Kim",
        changes: [
          "docs/adr/0001-x.txt": nil,
          "docs/adr/0001-x.md": "# X\n\nStatus: Accepted\n\n## Context\n\n\(lines)\n## Decision\n\nYes.\n",
        ])
    }
    #expect(facts.documents.map(\.path) == ["docs/adr/0001-x.md"] && facts.revisions.count == 2)
    #expect(Set(facts.revisions.map(\.lineage)).count == 1)
  }
}
