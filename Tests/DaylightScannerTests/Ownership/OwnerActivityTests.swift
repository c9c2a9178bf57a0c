import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct OwnerActivityTests {
  private func activity(
    _ write: (inout History) throws -> Void, _ body: (OwnerActivity, ObjectID, borrowing Repository) throws -> Void
  ) throws {
    try withFolder { folder in
      var made = try History(in: "\(folder)/r.git")
      try write(&made)
      let newest = made.head
      let head = try #require(newest)
      let git = try Repository(at: "\(folder)/r.git")
      try body(OwnerActivity(before: head, in: git), head, git)
    }
  }

  @Test func authorsReviewersAndOwnersOfBranchesAreSeen() throws {
    try activity { made in
      let first = try made.commit("Start", by: "Ana", changes: ["a": "1"])
      try made.commit("Fix\n\nReviewed-by: Kim <kim@x.org>", by: "Ana", changes: ["a": "2"], after: 10)
      let side = try made.commit("Side", by: "Lee", changes: ["b": "1"], parents: [first], branch: "side")
      let main = made.head ?? first
      try made.commit(
        "Merge pull request #1 from leehub/side", by: "Ana", changes: ["b": "1"], parents: [main, side])
    } _: { activity, _, _ in
      #expect(activity.lastSeen("kim@x.org") != nil && activity.lastSeen("@Ana@example.org") != nil)
      #expect(activity.lastSeen("@leehub") != nil, "a branch's owner")
      #expect(activity.lastSeen("nobody@x.org") == nil)
      #expect((activity.lastSeen("ana@example.org") ?? 0) > (activity.lastSeen("kim@x.org") ?? 0))
    }
  }

  /// Whom a document names is there as long as the document is worked on.
  @Test func documentsThatNameSomebodyAreTraces() throws {
    try activity { made in
      try made.commit("Start", by: "Ana", changes: ["plan.md": "1", "old.md": "1", "x": "1"])
      try made.commit("Plan", by: "Ana", changes: ["plan.md": "2"], after: 100)
      try made.commit("Else", by: "Ana", changes: ["x": "2"], after: 5)
    } _: { activity, head, git in
      var activity = activity
      let newest = try git.commit(head).committer.seconds
      let oldest = newest - 50 * 86_400
      try activity.see(
        heads: [bytes("plan.md"): [GitPerson(handle: "kim")], bytes("old.md"): [GitPerson(handle: "lee")]],
        changedSince: oldest, before: head, in: git)
      #expect(activity.lastSeen("@kim") == newest - 5 * 86_400)
      #expect(activity.lastSeen("@lee") == oldest - 1, "known, and not since")
    }
  }
}
