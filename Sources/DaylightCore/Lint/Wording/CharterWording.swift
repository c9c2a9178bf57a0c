/// A charter or a map that speaks of promotion, tiers or ratings: it is about a capability and a result.
public enum CharterWording: AccountabilityRule {
  /// `charter/wording`
  public static let id = "charter/wording"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters and the map; plans and minutes have rules of their own.
  public static let files: [WorkspaceFileKind] = [.charter, .map]
  /// What it finds.
  public static let summary = "A charter or the map speaks of promotion, tiers or ratings."
  /// What to do.
  public static let remedy =
    "Say what the engineer answers for and decides. Promotions are decided elsewhere, on other papers."
  /// How not.
  public static let wrong = "why: To get her promoted in spring."
  /// How instead.
  public static let right = "enables: Because you answer for payouts, you sit in the finance council and decide there."

  /// Looks at all sentences.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.compactMap { prose in
      WordText(prose.text).first(of: patterns, unless: harmless).map {
        finding("“\($0.quote)” speaks of a tier or a grade.", at: prose.path, in: subject)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "promot* ~ staff|principal|senior|spring|autumn|summer|round|cycle|review|committee", "promotion|promo",
    "promoted|promotable|demoted|demotion", "promote|promoting her|him|them|you|ana|kim|people|engineers",
    "next level|tier|grade ~ _", "next level|tier", "reach|reaches|get|gets|make|makes staff|principal",
    "exceeds|meets|below expectations", "performance|end|year rating|ratings", "rated above|below|as",
    "top|high|low performer|performers", "stack rank*", "pay|salary grade|band",
    "title change", "level up", "ic 5|6|7|8", "l5|l6|l7|l8|ic5|ic6|ic7|e5|e6|e7",
  ]
  private static let harmless: [WordPattern] = [
    "promotion|promotions ~ code|codes|campaign|campaigns|banner|price|prices|budget|engine|page",
    "sales|price|product|holiday|marketing promotion|promotions|promo",
    "next level|tier of detail|cache|caching|support",
    "promote|promotes|promoting|promoted ~ to ~ production|staging|canary|primary|leader", "promote|promoting the|a|an",
    "star|product|customer|merchant rating|ratings",
  ]
}
