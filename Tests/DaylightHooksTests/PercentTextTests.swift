import DaylightHooks
import Testing

@Suite struct PercentTextTests {
  @Test func everyByteComesBackAsOneWord() {
    let all = (UInt8.min...UInt8.max).map(\.self)
    let word = PercentText.encode(all)
    #expect(word.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: ",") })
    #expect(PercentText.decode(word) == all)
    #expect(text(PercentText.encode(bytes("refs/heads/ana+1"))) == "refs/heads/ana+1")
    #expect(PercentText.decode([]) == [])
  }

  @Test(arguments: ["%", "%4", "%4g", "%GG", "a b", "a,b", "a\n", "ü", "%2F%"])
  func whatItNeverWritesIsNone(_ word: String) {
    #expect(PercentText.decode(bytes(word)) == nil)
  }
}
