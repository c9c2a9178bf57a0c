import DaylightHooks
import Testing

@Suite struct LineHashTests {
  @Test func blanksAtTheEndsAndShortLinesSayNothing() {
    #expect(LineHash.of(bytes("  let a = 1\r")[...]) == LineHash.of(bytes("let a = 1")[...]))
    #expect(LineHash.of(bytes("let a = 1")[...]) != LineHash.of(bytes("let a = 2")[...]))
    for line in ["", "}", "  });", "end", "--------", "/* */"] {
      #expect(LineHash.of(bytes(line)[...]) == nil, "\(line)")
    }
    #expect(LineHash.of(bytes("日本")[...]) != nil, "other scripts are letters too")
  }

  @Test func aTextHasEachLineOnceAndInItsOrder() {
    let all = LineHash.all(bytes("let a = 1\n}\nlet b = 2\n\tlet a = 1\n"))
    #expect(all == [bytes("let a = 1"), bytes("let b = 2")].compactMap { LineHash.of($0[...]) })
    #expect(all.allSatisfy { $0 <= 0xff_ffff })
  }
}
