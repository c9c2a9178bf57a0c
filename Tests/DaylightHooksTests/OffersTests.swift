import DaylightHooks
import Testing

@Suite struct OffersTests {
  private let ana = bytes("Ana Keller <ana@x.example>")
  private let kim = bytes("Kim Bo <kim@x.example>")
  private let lee = bytes("Lee <lee@x.example>")

  private func hints() -> HintsFile? {
    var hints = Hints()
    hints.people = [ana, kim, lee]
    hints.documents = [
      .init(name: "ADR-14", path: bytes("docs/adr/0014-retry-budget.md")),
      .init(name: nil, path: bytes("docs/design/offline-sync.md")),
    ]
    hints.branches = [(bytes("topic"), [2])]
    hints.places = [.init(path: bytes("api/client.swift"), authors: [0, 1], reviewers: [2], mentors: [1])]
    return HintsFile(hints.bytes)
  }

  private func staged(_ paths: String...) -> StagedFiles {
    StagedFiles(paths.map { .init(path: bytes($0), content: bytes("0")) })
  }

  private func lines(
    _ message: String = "", _ files: StagedFiles? = nil, branch: String? = nil, notes: [BranchNotes.Note] = [],
    own: String? = "ana@x.example"
  ) -> [String] {
    Offers(
      CommitMessage(bytes(message)), hints: hints(), staged: files ?? staged("api/client.swift"),
      branch: branch.map(bytes), notes: notes, own: own.map(bytes)
    ).offers.map { text($0.line) }
  }

  @Test func peopleOfTheFilesButNeverOneself() {
    #expect(lines() == ["Reviewed-by: Lee <lee@x.example>", "Mentored-by: Kim Bo <kim@x.example>"].reordered(lines()))
    #expect(!lines().contains { $0.contains("ana@") })
    #expect(lines(own: "KIM@x.example").contains("Co-authored-by: Ana Keller <ana@x.example>"))
    #expect(lines(files("other.txt")) == [])
  }

  @Test func whoWroteTheLinesIsOfferedInsteadOfWhoeverWroteTheFile() {
    let mo = bytes("Mo <mo@x.example>")
    let offers = Offers(
      CommitMessage([]), hints: hints(), staged: staged("api/client.swift"), branch: nil, notes: [],
      lineAuthors: [mo, ana], own: bytes("ana@x.example")
    ).offers
    #expect(offers.filter { $0.key == "Co-authored-by" }.map(\.value) == [mo])
    #expect(offers.first { $0.key == "Co-authored-by" }?.isRecorded == false, "it is never written unasked")
  }

  private func lines(_ files: StagedFiles) -> [String] { lines("", files) }
  private func files(_ paths: String...) -> StagedFiles {
    StagedFiles(paths.map { .init(path: bytes($0), content: bytes("0")) })
  }

  @Test func nobodyIsOfferedWhoIsNamedAlready() {
    let message = "T\n\nCo-authored-by: K <kim@x.example>\nReviewed-by: L <lee@x.example>\nImplements: ADR-2\n"
    #expect(lines(message, branch: "adr-14") == [])
  }

  @Test(arguments: [
    "adr-14", "ana/ADR_0014-retries", "feature/retry-budget", "adr14", "x/adr/14", "retry_budget", "fix-adr-014",
  ])
  func theBranchNamesADocument(_ branch: String) {
    #expect(lines(branch: branch).contains("Implements: ADR-14"), "\(branch)")
  }

  @Test(arguments: ["adr-1", "adr-141", "madr-14", "main", "retry", "14-bugs", "retry-budgeting"])
  func otherBranchesNameNone(_ branch: String) {
    #expect(!lines(branch: branch).contains { $0.hasPrefix("Implements") }, "\(branch)")
  }

  @Test func touchedDocumentsAreNamedByPathUnlessTheyAreAllThereIs() {
    let document = "docs/adr/0014-retry-budget.md"
    #expect(lines(files(document, "api/client.swift")).first == "Implements: \(document)")
    #expect(!lines(files(document)).contains { $0.hasPrefix("Implements") })
    #expect(lines(branch: "offline-sync").first == "Design-doc: docs/design/offline-sync.md")
  }

  @Test func theBranchsOwnCommitsCount() {
    #expect(lines(branch: "topic").contains("Co-authored-by: Lee <lee@x.example>"))
    let note = BranchNotes.Note(key: bytes("Co-authored-by"), value: bytes("New <new@x.example>"))
    #expect(lines(branch: "x", notes: [note]).first == "Co-authored-by: New <new@x.example>")
  }

  @Test func aSquashKeepsWhatItsCommitsSay() {
    let message = """
      Squashed commit of the following:

      commit 1111111111111111111111111111111111111111
      Author: Kim Bo <kim@x.example>
      Date:   Wed Nov 25 18:36:51 2026 +0000

          One

          Reviewed-by: Lee <lee@x.example>
          Implements: ADR-9
          Co-authored-by: Mo <mo@x.example>

      """
    let found = lines(message, files("none.txt"))
    #expect(
      found == [
        "Implements: ADR-9", "Co-authored-by: Kim Bo <kim@x.example>", "Co-authored-by: Mo <mo@x.example>",
        "Reviewed-by: Lee <lee@x.example>",
      ])
  }

  /// A review or a mentor is never claimed without a person's hand.
  @Test func onlyRecordsAreWrittenUnasked() {
    let offers = Offers(
      CommitMessage([]), hints: hints(), staged: staged("api/client.swift"), branch: bytes("adr-14"), notes: [],
      own: nil
    ).offers
    #expect(Set(offers.filter(\.isRecorded).map(\.key)) == ["Implements"])
    #expect(offers.contains { $0.key == "Reviewed-by" } && offers.contains { $0.key == "Mentored-by" })
  }

  @Test func asCommentsTheyAreTrailersButForOneCharacter() {
    let offers = Offers(
      CommitMessage([]), hints: hints(), staged: staged("api/client.swift"), branch: bytes("adr-14"), notes: [],
      own: nil)
    let comments = offers.comments(scanned: "2026-11-24").map { text($0) }
    for offer in offers.offers { #expect(comments.contains(text(offer.line))) }
    #expect(comments.contains { $0.contains("2026-11-24") })
    #expect(
      Offers(CommitMessage([]), hints: nil, staged: staged(), branch: nil, notes: [], own: nil).comments(scanned: nil)
        == [])
  }
}

extension [String] {
  /// The same, when both hold the same lines in whatever order.
  fileprivate func reordered(_ other: [String]) -> [String] { sorted() == other.sorted() ? other : self }
}
