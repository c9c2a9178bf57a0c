import Testing

@testable import DaylightScanner

@Suite struct JSONStreamTests {
  private func cut(_ text: String) -> [String] {
    JSONStream.parts(bytes(text)).map { "\($0.line) \(String(decoding: $0.bytes, as: UTF8.self))" }
  }

  @Test func valuesListsAndLinesAreCut() {
    #expect(cut("{\"a\":1}\n{\"b\":[1,{}]}\n") == ["1 {\"a\":1}", "2 {\"b\":[1,{}]}"])
    #expect(cut("[{\"a\":1},\n {\"b\":2}]\n[{\"c\":3}]") == ["1 {\"a\":1}", "2 {\"b\":2}", "3 {\"c\":3}"])
    #expect(cut(")]}'\n[\n{\"a\":\"]}, \\\"[\"}]") == ["3 {\"a\":\"]}, \\\"[\"}"])
    #expect(cut("") == [] && cut("[]\n") == [])
  }

  @Test func brokenStreamsEnd() {
    #expect(cut("oops\n{\"a\":1}") == ["1 oops", "2 {\"a\":1}"])
    #expect(cut("{\"a\":\n") == ["1 {\"a\":\n"])
    #expect(cut("}}{}").last == "1 {}")
    #expect(cut("\"\\").count == 1)
  }
}
