public import DaylightCore

/// The manual pages of rules: each rule's own doc comment, so that what it says and what it does stand side by side.
public enum SignalManual {
  /// A rule's page; nil when there is no such rule.
  public static func text(_ kind: SignalKind) -> String? {
    SignalRules.all.first { $0.kind == kind }.flatMap { SignalManualPages.pages["\($0)"] }
  }

  /// The first sentence of a rule's page.
  public static func summary(_ kind: SignalKind) -> String {
    text(kind)?.split(separator: "\n\n").first.map { String($0).replacing("\n", with: " ") } ?? ""
  }

  /// The words that the pages have in small letters: what the program itself writes about work is written in them.
  public static let words: Set<String> = {
    var words: Set<String> = []
    for page in SignalManualPages.pages.values {
      for word in page.split(whereSeparator: { !$0.isLetter }) where word.first?.isLowercase == true {
        words.insert(word.lowercased())
      }
    }
    return words
  }()
}
