/// Words that turn a talk about development into one about grades.
public enum Wording {
  /// Words that speak of tiers and promotion, as they stand in a text.
  public static func tiers(in text: String) -> [String] {
    found(
      in: text,
      [
        "promote", "promotes", "promoted", "promoting", "promotion", "promotions", "promotable", "promo", "demote",
        "demoted", "demotion", "staff ready", "ready for staff", "staff title", "next tier", "tier up", "level up",
        "next level", "title change", "pay grade", "salary band", "get staff", "make staff", "reach staff",
      ])
  }

  /// Words that rate a person, as they stand in a text.
  public static func ratings(in text: String) -> [String] {
    found(
      in: text,
      [
        "rating", "ratings", "rated", "meets expectations", "exceeds expectations", "below expectations",
        "underperformer", "top performer", "low performer", "high performer", "stack rank", "stack ranking", "ranking",
        "bell curve", "performance improvement plan", "scored", "out of 10", "out of ten", "percentile",
      ])
  }

  /// Words that pass or fail, as they stand in a text.
  public static func verdicts(in text: String) -> [String] {
    found(
      in: text,
      [
        "passed the quarter", "failed the quarter", "pass", "fail", "failed", "failure", "unsuccessful",
        "not good enough", "did not meet", "grade",
      ], unless: ["pass on", "pass through", "fail over", "failure mode", "failure modes", "fail fast"])
      + ratings(in: text)
  }

  /// The words of a text, in lower case.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }

  private static func found(in text: String, _ phrases: [String], unless harmless: [String] = []) -> [String] {
    // A phrase does not go on beyond a comma or a full stop.
    let clauses = text.split { ".,;:!?()\n\r\r\n".contains($0) }.map { words(String($0)).joined(separator: " ") }
    guard clauses.contains(where: { !$0.isEmpty }) else { return [] }
    let line = " \(clauses.joined(separator: " | ")) "
    return phrases.filter { phrase in
      guard line.contains(" \(phrase) ") else { return false }
      return !harmless.contains { $0.hasPrefix(phrase) && line.contains(" \($0) ") }
    }
  }
}
