import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct BranchOwnerTests {
  private let ana = GitPerson(name: "Ana Keller", email: "1+anakeller@users.noreply.github.com", handle: "anakeller")

  @Test func theTextOfAnotherOnesBranchIsTheirs() {
    #expect(!BranchOwner.mayBe("kimbo", ana, in: "harbour/pay"))
    #expect(!BranchOwner.mayBe("kimbo", GitPerson(name: "Ana", email: "ana@example.org"), in: "harbour/pay"))
  }

  @Test func theOwnBranchIsKnownByHandleAddressOrName() {
    for owner in ["anakeller", "keller-dev", "ana-keller"] {
      #expect(BranchOwner.mayBe(owner, ana, in: "harbour/pay"), "\(owner)")
    }
    #expect(BranchOwner.mayBe("anakeller", GitPerson(name: "A", email: "ana.keller@example.org"), in: "harbour/pay"))
  }

  @Test func whereNobodyCanTellItMayBe() {
    #expect(BranchOwner.mayBe("harbour", ana, in: "harbour/pay"), "a branch of the repository itself")
    #expect(BranchOwner.mayBe("kimbo", ana, in: "pay"), "the id names no owner")
    #expect(BranchOwner.mayBe("kb", ana, in: "harbour/pay"), "too short to tell")
  }

  /// A merge that was carried over to another branch is no change of whoever did that.
  @Test func aMergeThatWasCarriedOverIsNobodysWork() async throws {
    let facts = try await scan(as: "harbour/pay") { history in
      try history.commit("Begin", changes: ["a.c": "0"])
      try history.commit("Merge pull request #12 from kimbo/retry", by: "Ana", changes: ["a.c": "1"])
      try history.commit("Merge pull request #13 from harbour/retry", by: "Ana", changes: ["a.c": "2"])
    }
    #expect(
      facts.changes.filter { $0.marks.contains(.imported) }.map(\.subject) == [
        "Merge pull request #12 from kimbo/retry"
      ])
  }
}
