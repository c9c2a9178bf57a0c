import Testing

@testable import DaylightScanner

@Suite struct ReviewSettingsTests {
  @Test func onlyOtherSettingsHaveAnotherDigest() throws {
    let pattern = try ReviewConvention(name: "qa", pattern: "QA: {tested}")
    let all = [
      ReviewSettings(), ReviewSettings(conventions: [pattern]), ReviewSettings(notes: ["refs/notes/x"]),
      ReviewSettings(conventions: [pattern], notes: ["refs/notes/x"]),
    ]
    #expect(Set(all.map(\.digest)).count == all.count)
    #expect(ReviewSettings().digest.isEmpty)
    #expect(all[3].digest == ReviewSettings(conventions: [pattern], notes: ["refs/notes/x"]).digest)
  }

  @Test func modesKeepThem() throws {
    let settings = ReviewSettings(
      conventions: [try ReviewConvention(name: "qa", pattern: "QA: {tested}")], notes: ["refs/notes/x"])
    let mode = ScanMode(readsOwnership: true, reviews: settings)
    #expect(ScanMode(bytes: mode.bytes) == mode)
    #expect(!mode.covers(ScanMode(readsOwnership: true)))
  }
}
