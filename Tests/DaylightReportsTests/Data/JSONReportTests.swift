import DaylightCore
import Foundation
import Testing

@testable import DaylightReports

@Suite struct JSONReportTests {
  private struct Sample: Encodable {
    var zebra = "a/b"
    var apple: [Int] = [1, 2]
    var none: String?
  }

  @Test func sortsKeysAndKeepsSlashes() throws {
    #expect(try JSONReport.line(Sample()) == #"{"apple":[1,2],"zebra":"a/b"}"#)
    let text = try JSONReport.text(Sample())
    #expect(text.hasPrefix("{\n"))
    #expect(text.hasSuffix("}\n"))
    #expect(text.contains("\"zebra\" : \"a/b\""))
  }

  @Test func aLineIsOneLineAndSteersNothing() throws {
    for text in NastyTexts.all {
      let line = try JSONReport.line([text])
      #expect(
        !line.unicodeScalars.contains { NastyTexts.isForbidden($0) || $0 == "\n" }, "\(text.debugDescription)"
      )
      let back = try JSONDecoder().decode([String].self, from: Data(line.utf8))
      #expect(back.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
    }
  }

  @Test func anArtifactComesBack() throws {
    let text = try JSONReport.text(RichArtifact.artifact)
    #expect(try JSONDecoder().decode(Artifact.self, from: Data(text.utf8)) == RichArtifact.artifact)
    try Snapshot.expect(text, named: "rich.json")
  }

  @Test func saysWhatHasNoForm() {
    let error = #expect(throws: ReportError.self) { try JSONReport.line([Double.infinity]) }
    #expect(error?.code == .json)
  }
}
