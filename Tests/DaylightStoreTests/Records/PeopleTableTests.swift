import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct PeopleTableTests {
  @Test func eachPersonHasOneNumberByteForByte() {
    let table = PeopleTable()
    let composed = GitPerson(name: "Zo\u{eb}")
    let decomposed = GitPerson(name: "Zoe\u{308}")
    #expect(table.number(of: composed) == 0 && table.number(of: decomposed) == 1, "equal texts, other bytes")
    #expect(table.number(of: GitPerson(name: "Zo\u{eb}")) == 0)
    #expect(table.number(of: GitPerson(email: "a@b")) == 2 && table.number(of: GitPerson(handle: "a@b")) == 3)
    #expect(table.number(of: GitPerson()) == 4 && table.number(of: GitPerson()) == 4)
  }

  @Test func whoIsStoredIsNotNewAndFreeNumbersStayFree() {
    let (ana, kim) = (GitPerson(name: "Ana"), GitPerson(name: "Kim"))
    let table = PeopleTable(stored: [ana, nil])
    #expect(table.number(of: ana) == 0 && table.takeNew().isEmpty)
    #expect(table.number(of: kim) == 2)
    let new = table.takeNew()
    #expect(new.map(\.number) == [2] && new.map(\.person) == [kim])
    #expect(table.takeNew().isEmpty)
  }
}
