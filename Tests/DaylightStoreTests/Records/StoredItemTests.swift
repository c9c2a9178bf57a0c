import DaylightCore
import DaylightScanner
import Testing

@testable import DaylightStore

@Suite struct StoredItemTests {
  @Test func itComesBackAsItWas() throws {
    var random = RandomFacts(seed: 40)
    for _ in 0..<300 {
      let item = random.item()
      let bytes = StoredItem.bytes(item)
      let back = try StoredItem.item(bytes)
      #expect(back == item)
      // `==` takes differently composed letters for the same.
      #expect(StoredItem.bytes(back) == bytes)
    }
  }

  @Test func whatIsDamagedIsNeverATrap() {
    var random = RandomFacts(seed: 41)
    for _ in 0..<10 {
      let whole = StoredItem.bytes(random.item())
      for count in stride(from: 0, to: whole.count, by: 1 + whole.count / 400) {
        #expect(throws: RunReader.Damage.self) { try StoredItem.item(Array(whole.prefix(count))) }
      }
      #expect(throws: RunReader.Damage.self) { try StoredItem.item(whole + [0]) }
      #expect(throws: RunReader.Damage.self) { try StoredItem.item([whole[0] + 1] + whole.dropFirst()) }
      for place in stride(from: 0, to: whole.count, by: 1 + whole.count / 400) {
        for byte in [0xff, 0, UInt8(random.number(below: 256))] {
          var damaged = whole
          damaged[place] = byte
          _ = try? StoredItem.item(damaged)
        }
      }
    }
  }
}

extension RandomFacts {
  fileprivate mutating func day() -> CalendarDay { CalendarDay(number: integer()) }

  /// An item with any parts, also those that no rule makes.
  fileprivate mutating func item() -> EvidenceItem {
    EvidenceItem(
      id: text(), kind: SignalKind(text()), ruleVersion: integer(), title: text(),
      subject: .init(repository: text(), key: text(), path: maybe { $0.text() }),
      participants: list { random in
        Participant(
          person: PersonID(random.text()), role: random.one(Role.allCases), depth: random.one(Depth.allCases),
          confidence: random.one(Confidence.allCases))
      },
      dimensions: list { $0.one(Dimension.allCases) }, first: day(), last: day(), days: list { $0.day() },
      reach: Reach(
        people: list { PersonID($0.text()) }, teams: list { TeamID($0.text()) }, repositories: list { $0.text() },
        quarters: list { Quarter(year: $0.number(below: 9999), quarter: 1 + $0.number(below: 4)) },
        teamsAreKnown: flip()),
      durability: one(Durability.allCases), exposure: list { $0.channel() }, isAdoptedByOthers: flip(),
      statements: list { $0.text() }, caveats: list { $0.text() },
      provenance: list { random in
        Provenance(
          repository: random.text(), object: random.commit(), path: random.maybe { $0.text() },
          line: random.maybe { $0.integer() }, note: random.text())
      })
  }

  private mutating func channel() -> ExposureChannel {
    switch number(below: 5) {
    case 0: .usual(one(ExposureChannel.Usual.allCases))
    case 1: .audience(integer())
    case 2: .releaseNotes
    case 3: .frontPage
    default: .broadcast(to: text())
    }
  }
}
