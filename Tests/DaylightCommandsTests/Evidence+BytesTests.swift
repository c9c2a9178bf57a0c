import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightCommands

@Suite struct EvidenceBytesTests {
  private let evidence = Evidence(
    asOf: CalendarDay(year: 2026, month: 8, day: 7), coverage: Coverage(repositories: ["web"], documents: 3),
    names: [PersonID("ana"): "Ana \"Anna\" Keller\n", PersonID("p-1"): "Zo\u{eb}", PersonID(""): ""],
    teamNames: [TeamID("web"): "Web"], teams: [PersonID("ana"): [TeamID("web"), TeamID("pay")], PersonID("p-1"): []],
    namings: ["ana@example.org": PersonID("ana"), "\u{0}": PersonID("p-1")],
    namesakes: [PersonID("p-1"): ["zoe@example.org"]],
    sources: [.init(repository: "web", head: "0f", commits: 7)], repositoriesOf: [PersonID("ana"): ["web"]],
    digest: "d")

  @Test func itComesBackAsItWasAndTheSameBytesEachTime() throws {
    let bytes = try evidence.bytes()
    #expect(try Evidence(bytes: bytes) == evidence)
    for _ in 0..<20 { #expect(try evidence.bytes() == bytes) }
    let nobody = Evidence(
      asOf: CalendarDay(number: 0), coverage: Coverage(), names: [:], teamNames: [:], teams: [:], namings: [:],
      namesakes: [:], digest: "")
    #expect(try Evidence(bytes: nobody.bytes()) == nobody)
  }

  @Test func whatIsDamagedIsRefusedAndNeverATrap() throws {
    let whole = try evidence.bytes()
    for count in 0..<whole.count {
      #expect(throws: (any Error).self) { try Evidence(bytes: Array(whole.prefix(count))) }
    }
    #expect(throws: (any Error).self) { try Evidence(bytes: whole + [0]) }
    for place in whole.indices {
      var damaged = whole
      damaged[place] = 0xff
      _ = try? Evidence(bytes: damaged)
    }
  }
}
