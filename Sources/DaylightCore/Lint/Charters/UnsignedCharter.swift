/// A charter that the two whom it binds have not both agreed to.
public enum UnsignedCharter: AccountabilityRule {
  /// `charter/unsigned`
  public static let id = "charter/unsigned"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters.
  public static let files: [WorkspaceFileKind] = [.charter]
  /// What it finds.
  public static let summary = "The charter is not signed by the engineer and the manager."
  /// What to do.
  public static let remedy =
    "Both add a line to signatures with their id and the day, after they have read it together."
  /// How not.
  public static let wrong = "signatures: [{by: jonas, on: 2026-09-01}]"
  /// How instead.
  public static let right = "signatures: [{by: ana, on: 2026-09-01}, {by: jonas, on: 2026-09-01}]"

  /// Looks at the signatures.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    guard let charter = subject.charter else { return [] }
    guard let manager = charter.manager, manager != charter.person else {
      return [finding("The charter names no manager who agrees to it.", at: "manager", in: subject)]
    }
    let signers = Set(charter.signatures.map(\.by))
    let missing = [charter.person, manager].filter { !signers.contains($0) }
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        "\(missing.map(\.description).joined(separator: " and ")) \(missing.count == 1 ? "has" : "have") not signed.",
        at: "signatures", in: subject)
    ]
  }
}
