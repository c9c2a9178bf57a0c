import DaylightCore
import Testing

@testable import DaylightScanner

/// Each kind of prevention is found where it is, and not where it only looks so.
@Suite struct PreventionTests {
  private func context(_ write: @escaping (inout History) throws -> Void) async throws -> EvidenceContext {
    try await fleet([FleetPart("web", write)], organisation: Harbour.organisation)
  }

  private let lint = "A: 1\nB: 2\nC: 3\nD: 4\n"

  @Test func aGuardRailIsEnforced() async throws {
    let found = PreventionGuardrail.items(
      in: try await context { made in
        try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
        try made.commit(
          "Check", by: "Ana",
          changes: [".clang-format": lint, ".github/workflows/lint.yml": "on: [pull_request]\nrun: clang-format\n"])
      })
    #expect(told(found) == ["author ana -> 0 in "])
    let none = PreventionGuardrail.items(
      in: try await context { made in try made.commit("Wish", by: "Ana", changes: [".clang-format": lint]) })
    #expect(none.isEmpty, "nothing enforces it")
  }

  @Test func alertsThatAToolWritesAreNone() async throws {
    let rules = "groups:\n- rules:\n  - alert: Slow\n    expr: x > 1\n"
    let found = PreventionAlert.items(
      in: try await context { made in
        try made.commit("Own", by: "Ana", changes: ["alerts/own.yaml": rules])
        try made.commit("Made", by: "Kim", changes: ["alerts/made.yaml": "# DO NOT EDIT\n" + rules])
      })
    #expect(told(found) == ["author ana -> 0 in "])
  }

  @Test func testsThatNameTheFaultAreASeries() async throws {
    func items(_ messages: [String], _ path: String = "tests/a.py") async throws -> [EvidenceItem] {
      PreventionRegressionTest.items(
        in: try await context { made in
          for (number, message) in messages.enumerated() {
            try made.commit(message, by: "Ana", changes: [path: "\(number)"], committer: "Kim", after: 5)
          }
        })
    }
    let named = (1...3).map { "A regression test\n\nFixes: #\($0)" }
    #expect(told(try await items(named)) == ["author ana -> 1 in "])
    #expect(try await items(Array(named.prefix(2))).isEmpty)
    #expect(try await items(Array(repeating: "A regression test", count: 3)).isEmpty, "names nothing")
    #expect(try await items(named, "src/a.c").isEmpty, "no test")
  }

  @Test func aFlakeIsMendedNotTakenAway() async throws {
    let test = (1...12).map { "step \($0)\n" }.joined()
    func items(_ second: String?) async throws -> [EvidenceItem] {
      PreventionFlake.items(
        in: try await context { made in
          try made.commit("Start", by: "Kim", changes: ["tests/a.py": test, "tests/b.py": test])
          try made.commit("Mend flaky a", by: "Ana", changes: ["tests/a.py": test + "wait\n"], after: 3)
          try made.commit("Mend flaky b", by: "Ana", changes: ["tests/b.py": second], after: 3)
        })
    }
    #expect(try await items(test + "wait\n").count == 1)
    #expect(try await items(nil).isEmpty, "deleted")
    #expect(try await items("@pytest.mark.skip()\n" + test).isEmpty, "skipped")
    #expect(try await items("step 1\n").isEmpty, "most of it is gone")
  }

  @Test func hardeningIsNoNewVersion() async throws {
    func items(_ path: String) async throws -> [EvidenceItem] {
      PreventionHardening.items(
        in: try await context { made in
          for number in 1...2 { try made.commit("Harden \(number)", by: "Ana", changes: [path: "\(number)"], after: 3) }
        })
    }
    #expect(try await items("src/a.c").count == 1)
    #expect(try await items("package-lock.json").isEmpty)
    #expect(try await items("docs/a.md").isEmpty)
  }

  @Test func aDeprecationNeedsMoves() async throws {
    func items(_ moves: [(String, String)]) async throws -> [EvidenceItem] {
      let parts = [
        FleetPart("web") { made in try made.commit("Deprecate `Queue.push`", by: "Ana", changes: ["a.c": "1"]) },
        FleetPart("pay") { made in
          try made.commit("Start", by: "Kim", changes: ["a.c": "0"])
          for (number, (message, author)) in moves.enumerated() {
            try made.commit(message, by: author, changes: ["a.c": "\(number + 1)"], after: 3)
          }
        },
      ]
      return PreventionDeprecation.items(in: try await fleet(parts, organisation: Harbour.organisation))
    }
    #expect(
      told(try await items([("Migrate from `Queue.push`", "Kim"), ("Stop using Queue.push()", "Lee")])) == [
        "author ana -> 2 in pay"
      ])
    #expect(try await items([("Migrate from `Queue.push`", "Kim")]).isEmpty)
    #expect(try await items([("Migrate the queue", "Kim"), ("Migrate it", "Lee")]).isEmpty)
  }

  @Test func runbooksAndPostmortemsAreFilledIn() async throws {
    let told6 = (1...6).map { "The queue stood still for \($0) minutes.\n" }.joined()
    let made = try await context { made in
      try made.commit(
        "Runbook", by: "Ana", changes: ["runbooks/slow.md": "# Slow\n\(told6)1. Look at the log.\n2. Stop it.\n"])
      try made.commit("Empty", by: "Kim", changes: ["runbooks/lost.md": "# Lost\n## What first?\n## Whom?\n"])
      try made.commit(
        "Learnt", by: "Lee", changes: ["postmortems/a.md": "# A\n\(told6)- [x] Give locks an end (#12)\n"])
      try made.commit("Wish", by: "Bo", changes: ["postmortems/b.md": "# B\n\(told6)- [ ] Be better (#13)\n"])
    }
    #expect(told(PreventionRunbook.items(in: made)) == ["author ana -> 0 in "])
    #expect(told(PreventionPostmortem.items(in: made)) == ["author lee -> 0 in "])
  }
}
