import DaylightCore
import Testing

@testable import DaylightReports

@Suite struct CSVReportTests {
  @Test func writesHeadingsAndRecords() {
    let table = Block.Table(
      caption: "not in the file", headings: ["Repository", "Why"],
      rows: [["payments", "a, \"b\""], ["search", "two\r\nlines"], ["short"]])
    #expect(
      CSVReport(table).text
        == "Repository,Why\r\npayments,\"a, \"\"b\"\"\"\r\nsearch,\"two\nlines\"\r\nshort,\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("  =1", "'  =1"),
    ("'=1", "''=1"),
    ("\u{FF1D}1", "'\u{FF1D}1"), ("\t=1", "\"'\t=1\""), ("\tx", "\"'\tx\""), ("\r=1", "\"'\n=1\""),
    ("\rx", "\"'\nx\""),
    ("\u{FEFF}=1", "'=1"), ("\u{200B}=1", "'\u{200B}=1"), ("'tis", "'tis"), ("a=1", "a=1"), ("", ""),
  ])
  func noCellIsAFormula(_ text: String, _ cell: String) {
    #expect(Array(Escaping.csv(text).unicodeScalars) == Array(cell.unicodeScalars))
  }

  @Test func comesBackAsItWas() {
    let rows = stride(from: 0, to: NastyTexts.all.count - 2, by: 3).map {
      Array(NastyTexts.all[$0..<($0 + 3)])
    }
    let table = Block.Table(caption: "", headings: ["a", "b", "c"], rows: rows)
    let records = CSVReading.records(CSVReport(table).text)
    #expect(records.count == rows.count + 1)
    for (row, record) in zip(rows, records.dropFirst()) {
      #expect(record.count == 3)
      for (text, cell) in zip(row, record) {
        let expected = Escaping.visible(text)
        let seen = CSVReading.withoutGuard(cell)
        #expect(Array(seen.unicodeScalars) == Array(expected.unicodeScalars), "\(text.debugDescription)")
        #expect(cell.unicodeScalars.first.map { !["=", "+", "-", "@", "\t", "\r"].contains($0) } ?? true)
      }
    }
  }
}

/// RFC 4180 as a reader sees it.
private enum CSVReading {
  static func records(_ text: String) -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var records: [[String]] = []
    var record: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"", index + 1 < scalars.count, scalars[index + 1] == "\"" {
          cell.append("\"")
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        record.append(String(cell))
        cell.removeAll()
      } else if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" {
        records.append(record + [String(cell)])
        record = []
        cell.removeAll()
        index += 1
      } else {
        cell.append(scalar)
      }
      index += 1
    }
    return records
  }

  /// Takes the apostrophe off that keeps a formula from running.
  static func withoutGuard(_ cell: String) -> String {
    guard cell.unicodeScalars.first == "'" else { return cell }
    let rest = String(String.UnicodeScalarView(cell.unicodeScalars.dropFirst()))
    let start = rest.unicodeScalars.first {
      $0 != "'" && (!$0.properties.isWhitespace || $0 == "\t") && $0.properties.generalCategory != .format
    }
    let isFormula = start.map { ["=", "+", "-", "@", "\t", "\u{FF1D}"].contains($0) } ?? false
    return isFormula || rest.unicodeScalars.first == "\n" ? rest : cell
  }
}
