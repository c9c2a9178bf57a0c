/// An outcome that is measured by what a scan counts: then evidence becomes a stick, and people write for the scan.
public enum ScannerNumber: AccountabilityRule {
  /// `charter/scanner-number`
  public static let id = "charter/scanner-number"
  /// Error: a charter never takes a number from a scan.
  public static let severity = LintSeverity.error
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "An outcome takes its measure from Daylight: items, levels, signals, gaps."
  /// What to do.
  public static let remedy =
    "Measure the result where it happens, outside Daylight. Evidence is for development and never a target."
  /// How not.
  public static let wrong = "Evidence items in Daylight go from 4 to 10."
  /// How instead.
  public static let right = "Four teams take up the retry standard by themselves; their own release notes say so."

  /// Looks at everything by which an outcome is judged.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.filter { [.result, .measure, .criterion].contains($0.purpose) }.compactMap { prose in
      WordText(prose.text).first(of: patterns, negatable: false).map {
        finding("“\($0.quote)” is a number or a word that a scan gives.", at: prose.path, in: subject)
      }
    }
  }

  private static let patterns: [WordPattern] = [
    "daylight", "evidence item|items|pack|packs", "visibility gap|gaps",
    "reviews|documents|designs|items|signals|standards ~ scan|scanner",
    "scan|scanner ~ ~ reviews|documents|designs|items|signals|standards",
    "design|standard|review|stewardship|boundary|mentoring adopted|authored|coauthored|reviewed|crossteam|longhorizon|contribution ~ signal|signals|item|items",
    "signals|signal ~ adopted|authored|crossteam|reviewed",
    "sustained|repeated|isolated in|on|for influence|scope|timeline|ambiguity",
    "influence|scope|timeline|ambiguity|dimension|capability ~ ~ sustained|repeated|isolated|borderline",
    "items|item|reach|level|levels|gap|gaps|signals|dimension ~ ~ tool|scan|scanner|page|pack",
    "items|item with|of ~ reach|confidence|teams",
    "level|levels in|of influence|scope|timeline|ambiguity", "exposure|reach score", "commits|lines in|from git log",
  ]
}
