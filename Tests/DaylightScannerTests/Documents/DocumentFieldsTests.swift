import Testing

@testable import DaylightScanner

@Suite struct DocumentFieldsTests {
  private func header(_ lines: String...) -> DocumentHeader {
    DocumentHeader(bytes("---\n\(lines.joined(separator: "\n"))\n---\n# T\n"))
  }

  @Test func theStatusIsTheFirstKnownWord() {
    #expect(DocumentFields.status(in: header("status: Accepted")) == "Accepted")
    #expect(DocumentFields.status(in: header("state: california", "status: draft")) == "draft")
    #expect(DocumentFields.status(in: header("stage: alpha", "status: implementable")) == "implementable")
    #expect(DocumentFields.status(in: header("state: committed")) == "committed")
    #expect(DocumentFields.status(in: header("title: x")) == nil)
    #expect(DocumentFields.status(in: header("status: draft | accepted | rejected")) == nil, "a template's choice")
  }

  /// That something is built says that it was agreed to; that it is not says nothing.
  @Test func whatIsImplementedIsAStatusWhereNothingElseIs() {
    #expect(
      DocumentFields.status(in: header("implementation-status: Partially implemented")) == "Partially implemented")
    #expect(DocumentFields.status(in: header("implementation: Implemented")) == "Implemented")
    #expect(DocumentFields.status(in: header("implementation-status: Not implemented")) == nil)
    #expect(DocumentFields.status(in: header("implementation-status: Not started")) == nil)
    #expect(DocumentFields.status(in: header("implementation: https://example.org/1")) == nil)
    #expect(DocumentFields.status(in: header("status: rejected", "implementation-status: Implemented")) == "rejected")
  }

  @Test func foldersGiveAStatusTheNearestFirst() {
    #expect(DocumentFields.status(ofFolders: "archive/accepted/x.md") == .accepted)
    #expect(DocumentFields.status(ofFolders: "docs/Rejected/2024/x.md") == .rejected)
    #expect(DocumentFields.status(ofFolders: "docs/accepted.md") == nil)
    #expect(DocumentFields.isDecided(ofFolders: "docs/accepted/x.md"))
    #expect(!DocumentFields.isDecided(ofFolders: "docs/archive/x.md"), "old is not decided")
  }

  @Test func teamsAreNamedOnceAndPlaceholdersAreNone() {
    let teams = DocumentFields.teams(
      in: header("owning-sig: sig-node", "participating-sigs:", "  - sig-storage", "  - Sig-Node", "  - TBD"))
    #expect(teams == ["sig-node", "sig-storage"])
    #expect(DocumentFields.teams(in: header("team: Payments, Search")) == ["payments", "search"])
  }

  @Test func whatReplacedItIsAFieldsOrTheStatuss() {
    #expect(DocumentFields.successor(in: header("superseded-by: ADR-21")) == "ADR-21")
    #expect(DocumentFields.successor(in: header("status: Superseded by ADR-21")) == "ADR-21")
    #expect(DocumentFields.successor(in: header("superseded-by: none", "status: accepted")) == nil)
  }
}
