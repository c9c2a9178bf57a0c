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
}
