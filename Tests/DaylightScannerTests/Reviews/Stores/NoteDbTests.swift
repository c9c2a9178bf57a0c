import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct NoteDbTests {
  private let first = String(repeating: "1", count: 40)
  private let second = String(repeating: "2", count: 40)

  private func entry(_ account: Int, _ footers: String) -> NoteDb.Entry {
    NoteDb.Entry(
      id: .zero, author: .init(number: "\(account)", name: nil, email: "\(account)@server"),
      message: bytes("Update patch set\n\n\(footers)\n"))
  }

  private func reviews(_ entries: [NoteDb.Entry]) -> [String] {
    NoteDb.change(entries).reviews.map { "\($0.account.number) \($0.role) \($0.confidence.rawValue)" }
  }

  private var start: NoteDb.Entry { entry(1, "Patch-set: 1\nChange-id: I1\nSubject: x\nStatus: new\nCommit: \(first)") }

  @Test func votesOfTheLastPatchSetCount() {
    let change = NoteDb.change([
      start, entry(2, "Patch-set: 1\nLabel: Code-Review=+2"), entry(3, "Patch-set: 1\nLabel: Code-Review=+1"),
      entry(1, "Patch-set: 1\nStatus: merged\nSubmitted-with: OK"),
    ])
    #expect(change.status == "merged" && change.commits == [ObjectID(hex: first)].compactMap(\.self))
    #expect(change.reviews.map { "\($0.account.number) \($0.role)" } == ["2 approved", "3 reviewed"])
  }

  @Test func votesOnEarlierPatchSetsAreLessUnlessCopiedOrCounted() {
    let vote = entry(2, "Patch-set: 1\nLabel: Code-Review=+2")
    let more = entry(1, "Patch-set: 2\nCommit: \(second)")
    #expect(reviews([start, vote, more]) == ["2 reviewed low"])
    #expect(
      reviews([
        start, vote,
        entry(
          1, "Patch-set: 2\nCommit: \(second)\nCopied-Label: Code-Review=+2, 3a4f Gerrit User 2 <2@server> :\"tag\""),
      ]) == ["2 approved high"])
    #expect(
      reviews([
        start, vote, more,
        entry(1, "Patch-set: 2\nStatus: merged\nSubmitted-with: OK: Code-Review: Gerrit User 2 <2@server>"),
      ])
        == ["2 approved high"])
    #expect(NoteDb.change([start, vote, more]).commits.map(\.hex) == [second, first], "the newest first")
  }

  @Test func votesAreTakenBack() {
    let vote = entry(2, "Patch-set: 1\nLabel: Code-Review=+2")
    #expect(reviews([start, vote, entry(2, "Patch-set: 1\nLabel: -Code-Review")]) == [])
    #expect(reviews([start, vote, entry(9, "Patch-set: 1\nLabel: -Code-Review Ana <2@server>")]) == [])
    #expect(reviews([start, vote, entry(2, "Patch-set: 1\nLabel: Code-Review=0")]) == [])
    #expect(reviews([start, vote, entry(9, "Patch-set: 1\nRemoved: Gerrit User 2 <2@server>")]) == [])
    #expect(reviews([start, vote, entry(3, "Patch-set: 1\nLabel: -Code-Review")]) == ["2 approved high"], "their own")
  }

  @Test func votesForOthersAndWithIdentifiersAreRead() {
    #expect(
      reviews([start, entry(9, "Patch-set: 1\nLabel: Code-Review=+1, 3a4f0b Ana Keller <2@server>")]) == [
        "2 reviewed high"
      ])
    let named = NoteDb.change([start, entry(9, "Patch-set: 1\nLabel: Verified=+1 Ana Keller <2@server>")]).reviews
    #expect(named.first?.account.name == "Ana Keller" && named.first?.role == .tested)
  }

  @Test func theOwnersVoteIsNoReview() {
    #expect(reviews([start, entry(1, "Patch-set: 1\nLabel: Code-Review=+2")]) == [])
  }

  @Test func aChangeComesBackAsItWasKept() {
    let change = NoteDb.change([
      start, entry(2, "Patch-set: 1\nLabel: Code-Review=+2"),
      entry(9, "Patch-set: 1\nLabel: Verified=+1 Ana Keller <3@server>"),
      entry(1, "Patch-set: 2\nCommit: \(second)\nStatus: merged"),
    ])
    let bytes = change.bytes
    let again = NoteDb.Change(bytes: bytes)
    #expect(again?.status == "merged" && again?.commits == change.commits && again?.reviews == change.reviews)
    #expect(change.reviews.isEmpty == false)
    #expect(bytes.indices.allSatisfy { NoteDb.Change(bytes: Array(bytes.prefix($0))) == nil }, "a part is none")
  }

  @Test func brokenFootersAreNothing() {
    #expect(
      reviews([
        start,
        entry(
          2,
          "Patch-set: x\nLabel: =\nLabel: Code-Review=\nLabel: -\nLabel: Code-Review=+99999999999999999999\nCommit: zz\nRemoved: nobody\nSubmitted-with: OK: :"
        ),
      ]) == [])
    #expect(NoteDb.change([]).reviews.isEmpty)
  }
}
