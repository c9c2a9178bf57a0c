import Testing

@testable import DaylightScanner

@Suite struct JSONValueTests {
  @Test func valuesAreReadByKey() throws {
    let value = try #require(
      JSONValue(
        bytes("{\"a\":{\"b\":\"x\"},\"n\":7,\"t\":\"8\",\"l\":[1,true],\"e\":\"\",\"c\":{\"nodes\":[2]},\"z\":null}")))
    #expect(value["a", "b"].text == "x" && value["a", "c"].text == nil && value["a", "b", "c"] == .null)
    #expect(value["n"].integer == 7 && value["t"].integer == 8 && value["a"].integer == nil)
    #expect(value["l"].elements == [.number(1), .bool(true)] && value["c"].elements == [.number(2)])
    #expect(value["e"].text == nil, "an empty text says nothing")
    #expect(value.has("z") && !value.has("y") && value["z"] == .null)
    #expect(value.members.map(\.key) == ["a", "c", "e", "l", "n", "t", "z"])
  }

  @Test func otherBytesAreNoValue() {
    for text in ["", "{", "[1,", "tru", "{\"a\":}", "\u{0}"] { #expect(JSONValue(bytes(text)) == nil, "\(text)") }
    #expect(JSONValue([0x22, 0xff, 0xfe, 0x22] as [UInt8]) == nil, "no UTF-8")
    #expect(JSONValue(bytes("1.5"))?.integer == nil)
  }
}
