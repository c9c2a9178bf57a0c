import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct EvidenceContextCoverageTests {
  private let rules = "/pay/ @harbour/pay\n"

  @Test func whatIsRecordedIsCountedOfWhatThereIs() async throws {
    let rules = rules
    let context = try await alone { made in
      try made.commit("Start", by: "Ana", changes: ["CODEOWNERS": rules, "pay/a.c": "0", "x/a.c": "0"])
      try made.commit("Fix\n\nReviewed-by: \(address("Kim"))", by: "Ana", changes: ["pay/a.c": "1"])
      try made.commit("Own\n\nReviewed-by: \(address("Ana"))", by: "Ana", changes: ["x/a.c": "1"])
      try made.commit("Strange", by: "Zoe", changes: ["x/a.c": "2", "pay/a.c": "2"])
    }
    let coverage = context.coverage(unread: [.init(repository: "lost", reason: "It is not there.")])
    #expect(coverage.repositories == ["web"] && coverage.unread.map(\.repository) == ["lost"])
    #expect(coverage.reviewedChanges == .init(seen: 1, of: 4), "who reviews the own change reviews none")
    // Ana wrote and Kim reviewed; of Zoe no team is known.
    #expect(coverage.peopleWithTeam == .init(seen: 2, of: 3))
    #expect(coverage.ownedPaths == .init(seen: 3, of: 7))
    #expect(coverage.notes.contains("1 review record by the change's own author was left out."))
    #expect(coverage.reviewConventions == ["trailer"] && coverage.documents == 0)
    #expect(coverage.firstDay.map { last in coverage.lastDay.map { $0.number - last.number } } == 3)
    let own = try #require(context.repositoryCoverage()["web"])
    #expect(own.reviewedChanges == coverage.reviewedChanges && own.ownedPaths == coverage.ownedPaths)
    #expect(context.repositoriesOfRoster() == [PersonID("ana"): ["web"]], "only people of the roster")
  }

  @Test func nothingReadIsNothingSeen() {
    let context = EvidenceContext(FactSet(), organisation: Harbour.organisation, key: KeyedHash(key: []))
    let coverage = context.coverage(unread: [])
    #expect(coverage.reviewedChanges.fraction == nil && coverage.peopleWithTeam.fraction == nil)
    #expect(coverage.firstDay == nil && coverage.notes.isEmpty && context.repositoryCoverage().isEmpty)
  }

  /// Where a forge squashes requests and names nobody, who reviewed them is not observable; that is said.
  @Test func squashedRequestsThatNameNobodyAreSaid() async throws {
    func coverage(unnamed: Int, named: Int, plain: Int) async throws -> Coverage {
      try await alone { made in
        var number = 0
        func add(_ subject: String, _ trailer: String = "") throws {
          number += 1
          try made.commit("\(subject)\(trailer)", by: "Ana", changes: ["a.c": "\(number)"])
        }
        for place in 0..<unnamed { try add("Mend (#\(place + 1))") }
        for place in 0..<named { try add("Mend (#\(place + 90))", "\n\nReviewed-by: \(address("Kim"))") }
        for _ in 0..<plain { try add("Mend") }
      }.coverage(unread: [])
    }
    let many = try await coverage(unnamed: 3, named: 1, plain: 6)
    #expect(many.squashedRequests == .init(seen: 1, of: 4))
    #expect(many.notes.contains { $0.contains("squashed") && $0.contains(": web 30% (3 of 10).") })
    let few = try await coverage(unnamed: 1, named: 0, plain: 10)
    #expect(few.squashedRequests == .init(seen: 0, of: 1))
    #expect(!few.notes.contains { $0.contains("squashed") }, "one in eleven is not how a repository works")
  }
}
