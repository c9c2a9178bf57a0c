import Testing

@testable import DaylightReports

@Suite struct MarkupTests {
  @Test(arguments: ["<b>x</b>", "\"\u{301} onload=\"x", "a & b"]) func aTextIsEscaped(_ text: String) {
    let markup = Markup(text).renderText
    #expect(!markup.contains("<") && !markup.unicodeScalars.contains("\""), "\(markup)")
  }

  @Test func aTextIsOneLineAndNothingCountsAsAbsent() {
    #expect(Markup("a\nb").renderText == "a b" && Markup("").isNull && !Markup("a").isNull)
    #expect(Markup(trusted: "<i>x</i>").renderText == "<i>x</i>" && Markup(trusted: "").isNull)
  }
}
