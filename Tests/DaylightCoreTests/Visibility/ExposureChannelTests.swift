import DaylightCore
import Foundation
import Testing

@Suite struct ExposureChannelTests {
  private let all: [ExposureChannel] =
    ExposureChannel.Usual.allCases.map { .usual($0) } + [
      .audience(0), .audience(7), .releaseNotes, .frontPage, .broadcast(to: "senior leadership"),
    ]

  @Test func isWrittenAsItsSchemaSays() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    func text(_ channel: ExposureChannel) throws -> String {
      String(decoding: try encoder.encode(channel), as: UTF8.self)
    }
    #expect(try text(.usual(.veryLow)) == #"{"channel":"usual","visibility":"veryLow"}"#)
    #expect(try text(.audience(3)) == #"{"channel":"audience","size":3}"#)
    #expect(try text(.releaseNotes) == #"{"channel":"releaseNotes"}"#)
    #expect(try text(.broadcast(to: "all")) == #"{"audience":"all","channel":"broadcast"}"#)
  }

  @Test func comesBackAsItWas() throws {
    for channel in all {
      #expect(try JSONDecoder().decode(ExposureChannel.self, from: try JSONEncoder().encode(channel)) == channel)
    }
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ExposureChannel.self, from: Data(#"{"channel":"rumour"}"#.utf8))
    }
  }

  @Test func eachHasWordsOfItsOwn() { #expect(Set(all.map(\.label)).count == all.count) }
}
