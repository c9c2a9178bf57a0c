/// An entry of the map that is a title and nothing more.
public enum IncompleteEntry: AccountabilityRule {
  /// `map/incomplete-entry`
  public static let id = "map/incomplete-entry"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map.
  public static let files: [WorkspaceFileKind] = [.map]
  /// What it finds.
  public static let summary = "An entry lacks its business context, the functions that take part, or its decision."
  /// What to do.
  public static let remedy =
    "Ask those who lead product, finance or sales; without these three an entry is a technical task."
  /// How not.
  public static let wrong = "{id: billing, title: Billing}"
  /// How instead.
  public static let right =
    "{id: billing, title: Billing, businessContext: …, functions: [finance], decision: Which markets we bill in}"

  /// Looks at each entry.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    (subject.ownMap?.responsibilities ?? []).enumerated().flatMap { index, entry in
      let path = "responsibilities[\(index)]"
      var missing: [(String, String)] = []
      if Placeholder.isThin(entry.businessContext) { missing.append(("businessContext", "why the business needs it")) }
      if !entry.functions.contains(where: { !Placeholder.fills($0) && $0.lowercased() != "engineering" }) {
        missing.append(("functions", "which functions beside engineering take part"))
      }
      if Placeholder.isThin(entry.decision, words: 3) {
        missing.append(("decision", "which strategic decision belongs to it"))
      }
      return missing.map { key, what in
        finding("'\(entry.id)' does not say \(what).", at: "\(path).\(key)", in: subject)
      }
    }
  }
}
