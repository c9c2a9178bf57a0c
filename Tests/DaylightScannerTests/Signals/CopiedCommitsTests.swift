import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct CopiedCommitsTests {
  private func write(_ made: inout History) throws {
    let guide = "# Contributing\n\n" + (1...12).map { "\($0). A reviewer must read the change.\n" }.joined()
    try made.commit("Begin", by: "Ana", changes: ["CONTRIBUTING.md": guide])
    for number in 1...2 { try made.commit("Harden \(number)", by: "Ana", changes: ["src/a.c": "\(number)"], after: 3) }
  }

  /// A repository and one that was split off it.
  private func split(_ names: [String]) async throws -> EvidenceContext {
    try await fleet(
      names.map { name in
        FleetPart(name) { made in
          try write(&made)
          try made.commit("Go on with \(name)", by: "Kim", changes: ["name": name])
        }
      }, organisation: Harbour.organisation)
  }

  @Test(arguments: [["web", "core"], ["core", "web"]])
  func whatTwoRepositoriesHaveIsOneDeed(_ names: [String]) async throws {
    let context = try await split(names)
    for items in [PreventionHardening.items(in: context), StandardAuthored.items(in: context)] {
      #expect(items.map(\.subject.repository) == ["core"])
    }
    #expect(StandardAdopted.items(in: context).isEmpty)
    #expect(context.changes.count { $0.day != nil } == 5 && context.changes.count == 8)
  }

  @Test func itCountsWhereItCameInFirst() throws {
    let facts = try (0..<40).map { number in
      let time = Timestamp(seconds: Int64(number * 7 % 40))
      return change(in: "r\(number % 3)", commit: "\(number / 3)", integrated: number == 9 ? nil : time)
    }
    let copies = CopiedCommits.places(in: facts)
    let kept = facts.indices.filter { !copies.contains($0) }
    #expect(Set(kept.map { facts[$0].commit }).count == kept.count && kept.count == Set(facts.map(\.commit)).count)
    for place in copies {
      let one = try #require(kept.first { facts[$0].commit == facts[place].commit })
      let (left, right) = (facts[one].integrated?.seconds ?? .max, facts[place].integrated?.seconds ?? .max)
      #expect(left <= right)
    }
    #expect(
      CopiedCommits.places(in: facts.filter { $0.repository == "r1" }).isEmpty && CopiedCommits.places(in: []).isEmpty)
  }

  private func change(in repository: String, commit: String, integrated: Timestamp?) -> ChangeFact {
    let ana = GitPerson(name: "Ana", email: "ana@example.org")
    return ChangeFact(
      repository: repository, commit: commit, author: ana, committer: ana, authored: Timestamp(seconds: 0),
      integrated: integrated, areas: [], marks: [], subject: "")
  }
}
