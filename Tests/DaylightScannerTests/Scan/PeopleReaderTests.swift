import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct PeopleReaderTests {
  @Test func countsAuthorsAndKeepsFirstAndLast() {
    var reader = PeopleReader(
      repository: "r",
      spellings: [
        Spelling(name: "Kim", email: "kim@example.org"), Spelling(name: "Ana", email: "Ana@example.org"),
        Spelling(name: "Nobody", email: "nobody@example.org"),
      ])
    reader.count(1, at: Timestamp(seconds: 50), isAuthor: true)
    reader.count(1, at: Timestamp(seconds: 10), isAuthor: false)
    reader.count(1, at: Timestamp(seconds: 90), isAuthor: true)
    reader.count(0, at: Timestamp(seconds: 20), isAuthor: false)
    #expect(
      reader.identities([]).map { "\($0.name) \($0.email) \($0.commits) \($0.first.seconds) \($0.last.seconds)" } == [
        "Ana Ana@example.org 2 10 90", "Kim kim@example.org 0 20 20",
      ])
  }

  @Test func theOrderOfCommitsChangesNothing() {
    let times = [0, 60, -60].map { Timestamp(seconds: 5, offsetMinutes: $0) }
    let ana = Spelling(name: "Ana", email: "ana@example.org")
    var made: Set<[IdentityFact]> = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0]] {
      var reader = PeopleReader(repository: "r", spellings: [ana])
      for index in order { reader.count(0, at: times[index], isAuthor: true) }
      made.insert(reader.identities([]))
    }
    #expect(made.count == 1)
  }

  @Test func whatIsNoTextIsRepaired() {
    let signature = Signature(
      name: [0x52, 0x65, 0x6e, 0xe9], email: bytes("b@example.org"), seconds: 0, offsetMinutes: 0)
    #expect(PeopleReader.spelling(signature).name == "Ren\u{fffd}")
  }
}
