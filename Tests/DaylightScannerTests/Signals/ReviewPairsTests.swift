import DaylightCore
import Testing

@testable import DaylightScanner

/// Patterns that make reviews less sure, and changes that are there twice.
@Suite struct ReviewPairsTests {
  private func context(_ write: (inout History) throws -> Void) async throws -> EvidenceContext {
    let facts = try await scan(write)
    var set = FactSet()
    set.add(.repository(facts.repository))
    for fact in facts.all { set.add(fact) }
    return EvidenceContext(set, organisation: Organisation(), key: KeyedHash(key: []))
  }

  @Test func twoWhoReviewHardlyAnybodyElseAreClosed() async throws {
    let context = try await context { history in
      for number in 0..<4 {
        try history.commit("A \(number)\n\nReviewed-by: Kim <kim@example.org>", by: "Ana", changes: ["a": "\(number)"])
        try history.commit("B \(number)\n\nReviewed-by: Ana <ana@example.org>", by: "Kim", changes: ["b": "\(number)"])
        try history.commit("C \(number)\n\nReviewed-by: Kim <kim@example.org>", by: "Lee", changes: ["c": "\(number)"])
      }
    }
    let pairs = ReviewPairs(context.reviews)
    func person(_ name: String) throws -> PersonID {
      try #require(context.people.person(GitPerson(name: name, email: "\(name.lowercased())@example.org")))
    }
    #expect(pairs.areClosed(try person("Ana"), try person("Kim")) == false, "Kim reviews Lee's changes too")
    let closed = try await self.context { history in
      for number in 0..<4 {
        try history.commit("A \(number)\n\nReviewed-by: Kim <kim@example.org>", by: "Ana", changes: ["a": "\(number)"])
        try history.commit("B \(number)\n\nReviewed-by: Ana <ana@example.org>", by: "Kim", changes: ["b": "\(number)"])
      }
    }
    let ids = Set(closed.reviews.map(\.reviewer)).sorted()
    #expect(ids.count == 2 && ReviewPairs(closed.reviews).areClosed(ids[0], ids[1]))
  }

  @Test func whatOnlyTheAuthorWroteDownIsTheirOwnWord() async throws {
    let context = try await context { history in
      try history.commit("One\n\nReviewed-by: Kim <kim@example.org>", by: "Ana", changes: ["a": "1"])
      try history.commit("Two\n\nReviewed-by: Kim <kim@example.org>", by: "Ana", changes: ["a": "2"], committer: "Lee")
    }
    #expect(
      context.reviews.map { "\($0.change.fact.subject) \($0.isSelfAsserted)" }.sorted() == ["One true", "Two false"])
  }

  @Test func aChangeThatIsAppliedAgainWasReviewedOnce() async throws {
    var message = "Fix\n\nReviewed-by: Kim <kim@example.org>"
    let context = try await context { history in
      try history.commit("Start", changes: ["a": "0"])
      try history.commit(message, changes: ["a": "1"])
      try history.commit("Revert", changes: ["a": "0"])
      message += "\nAcked-by: Lee <lee@example.org>"
      // The author's date stays when a change is picked again.
      try history.commit(message, changes: ["a": "1"], after: 1, authoredBefore: 2)
    }
    #expect(context.reviews.map { "\($0.reviewer) \($0.change.fact.subject) \($0.fact.role)" }.count == 2)
    #expect(Set(context.reviews.map(\.change.fact.commit)).count == 1)
  }
}
