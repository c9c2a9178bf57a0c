import Testing

@testable import DaylightScanner

@Suite struct ForgeExportTests {
  /// Whatever bytes come, reading ends, and every record is a request, another thing or a problem.
  @Test func noBytesHarm() {
    var random = SplitMix64(seed: 311)
    let parts = [
      "{", "}", "[", "]", "\"", "\\", ",", ":", "\n", "null", "1", "\"number\"", "\"merged_at\"", "\"iid\"",
      "\"status\"",
      "\"category\"", "\"data\"", "\"reviews\"", "\"user\"", "\"login\"", "\u{0}", "é", ")]}'", "1e999", "-",
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...25, using: &random)).map { _ in random.pick(parts) }.joined()
      for forge in ForgeExport.allCases {
        for problem in forge.read(bytes(text)).problems { #expect(problem.line >= 1 && !problem.reason.isEmpty) }
      }
    }
  }

  @Test func aDeepValueIsAProblemAndNoCrash() {
    let deep = String(repeating: "[", count: 10_000)
    #expect(ForgeExport.github.read(bytes("{\"a\":" + deep)).problems.count == 1)
  }
}
