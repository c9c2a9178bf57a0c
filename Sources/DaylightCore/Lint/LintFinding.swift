/// How much something that a check found matters.
public enum LintSeverity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Worth knowing; nothing needs to change.
  case note
  /// Something that will go wrong later.
  case warning
  /// The file cannot be used as it is.
  case error

  /// Lighter first.
  public static func < (left: LintSeverity, right: LintSeverity) -> Bool { left.order < right.order }

  private var order: Int { LintSeverity.allCases.firstIndex(of: self) ?? 0 }
}

/// A place in a file that people edit.
public struct LintPlace: Hashable, Sendable, Codable, Comparable {
  /// The file, relative to the workspace where it lies in one.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode scalars.
  public var column: Int

  /// A place.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// By file, then by line.
  public static func < (left: LintPlace, right: LintPlace) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// One thing that a check found in a file, with the place and what to do about it.
public struct LintFinding: Hashable, Sendable, Codable {
  /// The rule's stable id, such as `plan/vague-stretch`.
  public var rule: String
  /// How much it matters.
  public var severity: LintSeverity
  /// Where.
  public var place: LintPlace
  /// What is wrong, in a sentence.
  public var message: String
  /// What to do, in a sentence; nil when the message says it.
  public var remedy: String?

  /// A finding.
  public init(rule: String, severity: LintSeverity, place: LintPlace, message: String, remedy: String? = nil) {
    self.rule = rule
    self.severity = severity
    self.place = place
    self.message = message
    self.remedy = remedy
  }

  /// The finding in one line, as compilers write them: `people/ana/plan.yaml:12:5: warning: …`.
  public var line: String {
    "\(place.file):\(place.line):\(place.column): \(severity.rawValue): \(message) [\(rule)]"
  }
}

extension LintFinding: Comparable {
  /// By place, then by rule.
  public static func < (left: LintFinding, right: LintFinding) -> Bool {
    left.place != right.place ? left.place < right.place : (left.rule, left.message) < (right.rule, right.message)
  }
}
