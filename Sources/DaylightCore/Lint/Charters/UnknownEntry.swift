/// A file that names an entry of the map which is not there.
public enum UnknownEntry: AccountabilityRule {
  /// `map/unknown-entry`
  public static let id = "map/unknown-entry"
  /// Error.
  public static let severity = LintSeverity.error
  /// Charters and the map itself.
  public static let files: [WorkspaceFileKind] = [.charter, .map]
  /// What it finds.
  public static let summary =
    "A challenge, a responsibility or a goal is named that map.yaml does not have, or has twice."
  /// What to do.
  public static let remedy = "See what there is with: daylight map"
  /// How not.
  public static let wrong = "challenges: [bank-cutof]"
  /// How instead.
  public static let right = "challenges: [bank-cutoff]"

  /// Looks at ids.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    if let charter = subject.charter, let map = subject.map {
      for (index, id) in charter.challenges.enumerated() {
        let path = "challenges[\(index)]"
        guard let challenge = map.challenge(id) else {
          findings.append(finding("map.yaml has no challenge '\(id)'.", at: path, in: subject))
          continue
        }
        if let person = challenge.person, person != charter.person {
          findings.append(finding("The challenge '\(id)' has been given to \(person).", at: path, in: subject))
        }
      }
    }
    if let map = subject.ownMap {
      for (list, ids) in [
        ("goals", map.goals.map(\.id)), ("responsibilities", map.responsibilities.map(\.id)),
        ("challenges", map.challenges.map(\.id)),
      ] {
        var seen: Set<String> = []
        for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
          findings.append(finding("The id '\(id)' stands twice.", at: "\(list)[\(index)].id", in: subject))
        }
      }
      for (index, challenge) in map.challenges.enumerated() {
        guard let id = challenge.responsibility, map.responsibility(id) == nil else { continue }
        findings.append(
          finding("There is no responsibility '\(id)'.", at: "challenges[\(index)].responsibility", in: subject))
      }
      for (index, entry) in map.responsibilities.enumerated() {
        guard !entry.goal.isEmpty, !entry.goal.contains(" "), map.goal(entry.goal) == nil else { continue }
        findings.append(
          finding("There is no goal '\(entry.goal)'.", at: "responsibilities[\(index)].goal", in: subject))
      }
    }
    return findings
  }
}
