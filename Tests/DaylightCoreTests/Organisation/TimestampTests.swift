import DaylightCore
import Foundation
import Testing

@Suite struct TimestampTests {
  @Test func roundTripsThroughText() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<20_000 {
      let time = Timestamp(
        seconds: Int64.random(in: -62_000_000_000...253_000_000_000, using: &random),
        offsetMinutes: Int.random(in: -1_439...1_439, using: &random))
      #expect(Timestamp(rfc3339: time.rfc3339) == time)
    }
  }

  @Test func agreesWithFoundation() throws {
    var random = SplitMix64(seed: 3)
    let style = Date.ISO8601FormatStyle(timeZone: .gmt)
    for _ in 0..<500 {
      let seconds = Int64.random(in: 0...4_000_000_000, using: &random)
      let text = Date(timeIntervalSince1970: Double(seconds)).formatted(style)
      #expect(Timestamp(seconds: seconds).rfc3339 == text)
      #expect(Timestamp(rfc3339: text)?.seconds == seconds)
    }
  }

  @Test func knownTexts() {
    #expect(Timestamp(seconds: 0).rfc3339 == "1970-01-01T00:00:00Z")
    #expect(Timestamp(seconds: -1, offsetMinutes: -90).rfc3339 == "1969-12-31T22:29:59-01:30")
    #expect(Timestamp(rfc3339: "2026-11-21T07:50:59+01:00") == Timestamp(seconds: 1_795_243_859, offsetMinutes: 60))
    #expect(Timestamp(rfc3339: "2026-11-21T07:50:59-00:00")?.offsetMinutes == 0)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T07:50:59", "2026-11-21 07:50:59Z", "2026-11-21T24:00:00Z", "2026-11-21T07:60:00Z",
    "2026-11-21T07:50:60Z", "2026-11-21T07-50-59Z", "2026-11-21T07:50:59z0", "2026-11-21T07:50:59Z0",
    "2026-11-21T07:50:59x01:00", "2026-11-21T07:50:59+01.00", "2026-11-21T07:50:59+24:00",
    "2026-11-21T07:50:59+01:60", "2026-11-21T07:50:59+0100", "2026-11-21T07:50:59+01:00 ", "2026-02-30T00:00:00Z",
    "２026-11-21T07:50:59Z", "2026-11-21T07:50:5\u{301}9Z", "+026-11-21T07:50:59Z", "2026-11-21T+7:50:59Z",
  ])
  func refusesOtherTexts(_ text: String) {
    #expect(Timestamp(rfc3339: text) == nil)
  }

  @Test func noValueTraps() {
    for seconds in [Int64.min, -1, 0, 1, .max] {
      for offset in [Int.min, -1_440, -1_439, 0, 1_439, 1_440, .max] {
        let time = Timestamp(seconds: seconds, offsetMinutes: offset)
        #expect(abs(time.offsetMinutes) < 1_440)
        #expect(Timestamp(rfc3339: time.rfc3339) != nil, "what is written can be read")
      }
    }
  }

  @Test func noTextTraps() {
    var random = SplitMix64(seed: 4)
    let alphabet = Array("0123456789-:TZ+. é\u{301}🧭")
    for _ in 0..<20_000 {
      let text = String((0..<Int.random(in: 0...28, using: &random)).map { _ in random.pick(alphabet) })
      if let time = Timestamp(rfc3339: text) { #expect(Timestamp(rfc3339: time.rfc3339) == time) }
    }
    var bytes = Array("2026-11-21T07:50:59+01:00".utf8)
    for index in bytes.indices {
      let kept = bytes[index]
      for byte in UInt8.min...UInt8.max {
        bytes[index] = byte
        _ = Timestamp(rfc3339: String(decoding: bytes, as: UTF8.self))
      }
      bytes[index] = kept
    }
  }

  @Test func theOrderIsTotal() {
    let early = Timestamp(seconds: 5, offsetMinutes: 60)
    let late = Timestamp(seconds: 6, offsetMinutes: -60)
    #expect(early < late)
    #expect(Timestamp(seconds: 5, offsetMinutes: 0) < early)
    #expect(!(early < early))
  }

  @Test func isWrittenAsText() throws {
    let times = [Timestamp(seconds: 1_795_243_859, offsetMinutes: 60)]
    let data = try JSONEncoder().encode(times)
    #expect(String(decoding: data, as: UTF8.self) == #"["2026-11-21T07:50:59+01:00"]"#)
    #expect(try JSONDecoder().decode([Timestamp].self, from: data) == times)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Timestamp].self, from: Data(#"["soon"]"#.utf8))
    }
  }
}
