import DaylightCore
import Testing

@testable import DaylightScanner

@Suite struct ReviewRecordBytesTests {
  private func bytes(_ record: ReviewReader.Record) -> [UInt8] {
    var writer = RunWriter()
    record.write(to: &writer)
    return writer.bytes
  }

  @Test func aRecordComesBackAsItWas() throws {
    for person in [GitPerson(name: "Ana Keller", email: "ana@example.org"), GitPerson(handle: "kim"), GitPerson()] {
      for (place, role) in ReviewFact.Role.allCases.enumerated() {
        let record = ReviewReader.Record(
          reviewer: person, role: role,
          convention: ReviewFact.Convention.allCases[place % ReviewFact.Convention.allCases.count],
          confidence: Confidence.allCases[place % 3], line: place * 1_000 + 1)
        var reader = RunReader(bytes(record))
        #expect(try ReviewReader.Record(&reader) == record)
        #expect(reader.isAtEnd)
      }
    }
  }

  @Test func wordsThatNobodyWroteAreDamage() {
    let whole = bytes(
      .init(reviewer: GitPerson(name: "Ana"), role: .acked, convention: .trailer, confidence: .low, line: 1))
    for count in 0..<whole.count {
      var reader = RunReader(Array(whole.prefix(count)))
      #expect(throws: RunReader.Damage.self) { try ReviewReader.Record(&reader) }
    }
    var other = whole
    other[6] ^= 1
    var reader = RunReader(other)
    #expect(throws: RunReader.Damage.self) { try ReviewReader.Record(&reader) }
  }
}
