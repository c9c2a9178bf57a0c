import Testing

@testable import DaylightScanner

@Suite struct OriginCandidatesTests {
  private func taken(_ gone: [String], beside added: [String], most: Int = 100) -> [String] {
    var candidates = OriginCandidates(of: added.map(bytes), most: most)
    return gone.filter { candidates.take(bytes($0)) }
  }

  @Test func whatIsOfTheTypeOfAFileThatAppearsIsKept() {
    #expect(taken(["a.rst", "b.py", "README", "lib.c"], beside: ["docs/guide.md"]) == ["a.rst", "README"])
    #expect(taken(["ci.yaml", "Makefile"], beside: ["x/build.yml", "OWNERS"]) == ["ci.yaml"])
  }

  @Test func whatBearsItsNameWithoutAnEndingIsKept() {
    #expect(taken(["COMMITTING", "TODO", "check"], beside: ["docs/committing.md"]) == ["COMMITTING"])
    #expect(taken(["check.sh", "check.py", "other.sh"], beside: ["bin/check"]) == ["check.sh", "check.py"])
    #expect(taken(["a.md"], beside: []).isEmpty)
  }

  @Test func ofATypeAndOfANameOnlySoManyAre() {
    let gone = (1...9).map { "d\($0)/tool" } + (1...9).map { "p\($0).py" }
    #expect(
      taken(gone, beside: ["bin/tool.py"], most: 3) == ["d1/tool", "d2/tool", "d3/tool", "p1.py", "p2.py", "p3.py"])
  }
}
