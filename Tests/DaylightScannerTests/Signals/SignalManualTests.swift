import DaylightCore
import Foundation
import Testing

@testable import DaylightScanner

/// The manual is the rules' doc comments. `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct SignalManualTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/DaylightScanner/Signals")
  private static let file = folder.appending(path: "SignalManual+Generated.swift")

  /// The doc comment of each rule, by the rule's name.
  private func comments() throws -> [String: String] {
    var pages: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: SignalManualTests.folder.path).sorted()
    where name.hasSuffix(".swift") {
      let text = try String(contentsOf: SignalManualTests.folder.appending(path: name), encoding: .utf8)
      var comment: [String] = []
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        if line.hasPrefix("///") {
          comment.append(String(line.dropFirst(line.hasPrefix("/// ") ? 4 : 3)))
          continue
        }
        if line.hasPrefix("public enum "), let colon = line.firstIndex(of: ":"),
          line[colon...].hasPrefix(": SignalRule ")
        {
          pages[String(line[..<colon].dropFirst("public enum ".count))] = comment.joined(separator: "\n")
        }
        comment = []
      }
    }
    return pages
  }

  private func generated(_ pages: [String: String]) -> String {
    var text = """
      // Made from the rules' doc comments; the tests say when it is out of date and how to make it again.

      /// The rules' manual pages.
      enum SignalManualPages {
        static let pages: [String: String] = [

      """
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      text += "    \"\(name)\": #\"\"\"\n"
      for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line.isEmpty ? "\n" : "    \(line)\n"
      }
      text += "    \"\"\"#,\n"
    }
    return text + "  ]\n}\n"
  }

  @Test func theManualIsTheRulesDocComments() throws {
    let pages = try comments()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try generated(pages).write(to: SignalManualTests.file, atomically: true, encoding: .utf8)
      return
    }
    let hint = "RECORD_SNAPSHOTS=1 scripts/test --filter SignalManual makes it anew"
    #expect(pages.keys.sorted() == SignalManualPages.pages.keys.sorted(), "\(hint)")
    for (name, page) in pages { #expect(SignalManualPages.pages[name] == page, "\(name): \(hint)") }
    #expect(try String(contentsOf: SignalManualTests.file, encoding: .utf8) == generated(pages), "\(hint)")
  }

  @Test func everyRuleHasAPageThatSaysWhatAReaderMustKnow() throws {
    #expect(SignalRules.all.count == SignalManualPages.pages.count)
    for rule in SignalRules.all {
      let page = try #require(SignalManual.text(rule.kind), "\(rule)")
      for part in ["What it finds:", "Why it counts:", "Reach:", "What fools it:", "Confidence:"] {
        #expect(page.contains(part), "\(rule): \(part)")
      }
      #expect(page.lowercased().contains("cannot tell"), "\(rule) says what it is blind to")
      let summary = SignalManual.summary(rule.kind)
      #expect(page.hasPrefix(summary) && summary.hasSuffix(".") && !summary.contains("\n"))
    }
    #expect(SignalManual.text(SignalKind("no.such")) == nil && SignalManual.summary(SignalKind("no.such")) == "")
  }
}
