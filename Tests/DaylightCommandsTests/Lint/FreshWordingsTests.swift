import DaylightCore
import Foundation
import Testing

@testable import DaylightCommands

/// How many sentences are found that no rule was written for, each in a file that is careful but for it.
///
/// When they were written the rules found 29 and 22 of each 60, and raised an alarm at two of each 60 careful ones. Only
/// what the first set taught was put into the rules, so only the second says how many new wordings are found: two in three.
@Suite struct FreshWordingsTests {
  @Test(arguments: [(FreshWordings.firstCareless, 57), (FreshWordings.secondCareless, 40)])
  func noFewerNewWordingsAreFoundThanWhenTheyWereCounted(_ sentences: [FreshWordings.Sentence], _ least: Int) throws {
    let (found, missed) = try FreshWordingsTests.measure(sentences)
    #expect(sentences.count == 60 && found.count >= least, "missed:\n\(missed.joined(separator: "\n"))")
  }

  @Test(arguments: [FreshWordings.firstCareful, FreshWordings.secondCareful])
  func atMostOneInSixtyCarefulSentencesRaisesAnAlarm(_ sentences: [FreshWordings.Sentence]) throws {
    let (found, _) = try FreshWordingsTests.measure(sentences)
    #expect(sentences.count == 60 && found.count <= 1, "\(found.joined(separator: "\n"))")
  }

  /// Which sentences are found, on their own line and by the rule that they belong to; careful ones by any rule.
  private static func measure(_ sentences: [FreshWordings.Sentence]) throws -> (found: [String], missed: [String]) {
    let workspace = try FreshWorkspace(sentences)
    defer { workspace.remove() }
    let lint = try WorkspaceLint(folder: workspace.folder, today: CalendarDay(year: 2026, month: 9, day: 1))
    #expect(lint.findings.filter { $0.rule.hasPrefix("file/") } == [], "the files themselves are sound")
    var found: [String] = []
    var missed: [String] = []
    for (index, sentence) in sentences.enumerated() {
      let own = lint.findings.filter {
        $0.place.file == workspace.files[index]
          && workspace.line($0.place).contains(FreshWorkspace.quoted(sentence.text))
          && (sentence.rule == nil ? $0.severity >= .warning : $0.rule == sentence.rule)
      }
      let line = "\(sentence.rule ?? "careful") \(sentence.field): \(sentence.text) \(own.map(\.message))"
      if own.isEmpty { missed.append(line) } else { found.append(line) }
    }
    return (found, missed)
  }
}
