import DaylightCore
import DaylightGit
import Testing

@testable import DaylightScanner

@Suite struct PeopleReaderTests {
  private func signature(_ name: [UInt8], _ email: String, _ seconds: Int64) -> Signature {
    Signature(name: name, email: bytes(email), seconds: seconds, offsetMinutes: 0)
  }

  @Test func countsAuthorsAndKeepsFirstAndLast() {
    var reader = PeopleReader(repository: "r")
    _ = reader.person(signature(bytes("Ana"), "Ana@example.org", 50), encoding: nil, isAuthor: true)
    _ = reader.person(signature(bytes("Ana"), "Ana@example.org", 10), encoding: nil, isAuthor: false)
    _ = reader.person(signature(bytes("Ana"), "Ana@example.org", 90), encoding: nil, isAuthor: true)
    _ = reader.person(signature(bytes("Kim"), "kim@example.org", 20), encoding: nil, isAuthor: false)
    #expect(
      reader.identities.map { "\($0.name) \($0.email) \($0.commits) \($0.first.seconds) \($0.last.seconds)" } == [
        "Ana Ana@example.org 2 10 90", "Kim kim@example.org 0 20 20",
      ])
  }

  @Test func readsOldEncodingsAndRepairsTheRest() {
    var reader = PeopleReader(repository: "r")
    let latin: [UInt8] = [0x52, 0x65, 0x6e, 0xe9]
    #expect(
      reader.person(signature(latin, "a@example.org", 1), encoding: bytes("ISO-8859-1"), isAuthor: true).name == "René")
    #expect(reader.person(signature(latin, "b@example.org", 1), encoding: nil, isAuthor: true).name == "Ren\u{fffd}")
  }

  @Test(arguments: [
    ("123+ana@users.noreply.github.com", "ana"), ("ana@users.noreply.github.com", "ana"),
    ("ana-maria@users.noreply.github.com", "ana-maria"), ("12-ana-maria@users.noreply.gitlab.com", "ana-maria"),
    ("42@users.noreply.github.com", "42"),
  ])
  func findsTheHandleInAHiddenAddress(_ email: String, _ handle: String) {
    #expect(PeopleReader.handle(inNoreply: email) == handle)
  }

  @Test(arguments: ["ana@example.org", "@users.noreply.github.com", "1+@users.noreply.github.com", ""])
  func findsNoneElsewhere(_ email: String) { #expect(PeopleReader.handle(inNoreply: email) == nil) }
}
