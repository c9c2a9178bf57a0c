/// A check of what people wrote in the workspace. Each rule is one file, and its id never changes.
public protocol LintRule: Sendable {
  /// What it looks at, such as an apprenticeship plan with the places of its parts.
  associatedtype Subject

  /// The stable id, such as `plan/vague-stretch`.
  static var id: String { get }
  /// How much its findings matter.
  static var severity: LintSeverity { get }
  /// What it finds, in a sentence.
  static var summary: String { get }
  /// Why it matters, and what to do, in sentences.
  static var remedy: String { get }

  /// What it finds; a pure function.
  static func findings(in subject: Subject) -> [LintFinding]
}

extension LintRule {
  /// A finding of this rule.
  public static func finding(_ message: String, at place: LintPlace, remedy: String? = nil) -> LintFinding {
    LintFinding(rule: id, severity: severity, place: place, message: message, remedy: remedy ?? self.remedy)
  }
}
