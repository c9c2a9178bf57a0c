import Testing

@testable import DaylightReports

@Suite struct EscapingCSVTests {
  /// A spreadsheet runs what begins so, also behind blanks and in full width.
  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\u{FF1D}1", " =1", "'=1", "\u{200B}=1"])
  func aCellIsNeverAFormula(_ text: String) {
    let cell = Escaping.csv(text)
    let content = cell.hasPrefix("\"") ? cell.dropFirst() : Substring(cell)
    #expect(content.hasPrefix("'"), "\(cell)")
  }

  @Test func whatAReaderWouldSplitIsQuoted() {
    #expect(Escaping.csv("plain") == "plain" && Escaping.csv("") == "")
    #expect(Escaping.csv("a,b") == "\"a,b\"" && Escaping.csv("a;b") == "\"a;b\"")
    #expect(Escaping.csv("say \"no\"") == "\"say \"\"no\"\"\"")
    #expect(Escaping.csv("a\r\nb") == "\"a\nb\"" && Escaping.csv(" a") == "\" a\"")
    #expect(Escaping.csv("O'Brien") == "O'Brien")
  }
}
