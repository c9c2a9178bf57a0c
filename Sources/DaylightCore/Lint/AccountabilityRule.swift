/// A part of the workspace that the rules of accountability look at, and what they must know beside it.
public struct AccountabilitySubject: Sendable {
  /// The part.
  public enum Part: Sendable {
    /// A person's charter.
    case charter(Charter)
    /// The responsibility map.
    case map(ResponsibilityMap)
    /// Any other file, as far as people wrote sentences in it.
    case other(WorkspaceFileKind, [Prose])
  }

  /// The part.
  public var part: Part
  /// Where everything stands.
  public var places: FilePlaces
  /// The map that other files refer to; nil when there is none.
  public var map: ResponsibilityMap?
  /// What about the company changes the checks.
  public var setting: CompanySetting
  /// Warning signs that were seen before these minutes; only for the newest minutes.
  public var warnings: [WarningFinding]
  /// Whose names mean somebody.
  public var named: NamedPeople

  /// A part with what is known beside it.
  public init(
    _ part: Part, places: FilePlaces, map: ResponsibilityMap? = nil, setting: CompanySetting = CompanySetting(),
    warnings: [WarningFinding] = [], named: NamedPeople = .nobody
  ) {
    self.named = named
    self.part = part
    self.places = places
    self.map = map
    self.setting = setting
    self.warnings = warnings
  }

  /// What kind of file it is.
  public var kind: WorkspaceFileKind {
    switch part {
    case .charter: .charter
    case .map: .map
    case .other(let kind, _): kind
    }
  }

  /// The sentences that people wrote.
  public var prose: [Prose] {
    switch part {
    case .charter(let charter): charter.prose
    case .map(let map): map.prose
    case .other(_, let prose): prose
    }
  }

  /// The charter, when it is one.
  public var charter: Charter? { if case .charter(let charter) = part { charter } else { nil } }

  /// The map, when it is one.
  public var ownMap: ResponsibilityMap? { if case .map(let map) = part { map } else { nil } }
}

/// The files of a workspace.
public enum WorkspaceFileKind: String, Hashable, Sendable, Codable, CaseIterable {
  case ladder, plan, charter, map, minutes

  /// The file in words.
  public var label: String {
    switch self {
    case .ladder: "ladder"
    case .plan: "plan"
    case .charter: "charter"
    case .map: "map"
    case .minutes: "minutes"
    }
  }
}

/// A rule of the accountability framework.
public protocol AccountabilityRule: LintRule where Subject == AccountabilitySubject {
  /// Which files it looks at.
  static var files: [WorkspaceFileKind] { get }
  /// How it should not be, as somebody would write it.
  static var wrong: String { get }
  /// The same, mended.
  static var right: String { get }
}

extension AccountabilityRule {
  /// A finding at a path of the subject's file.
  static func finding(_ message: String, at path: String, in subject: AccountabilitySubject) -> LintFinding {
    finding(message, at: subject.places.place(of: path))
  }
}

/// All rules of accountability, in order of id.
public enum AccountabilityRules {
  /// The rules.
  public static let all: [any AccountabilityRule.Type] = [
    AccountabilityWithoutContext.self, ActivityOutcome.self, BlameWording.self, CharterDates.self, CharterWording.self,
    CoddlingUnderPressure.self, ConversationWithoutEvidence.self, ConversationWithoutNextStep.self,
    DemandWithoutSupport.self, IncompleteEntry.self, LeadershipUndefined.self, ManagerPressure.self,
    Micromanagement.self, NoEnablingStatement.self, NoveltyFirst.self, OneWayFeedback.self, OnlyBoring.self,
    OutcomeWithoutGoal.self, RemedyNotCarried.self, RewriteWithoutGoal.self, ScannerNumber.self,
    ShelteredChallenge.self,
    SponsorNotApart.self, StaffStagesTooEarly.self, TraitWording.self, UnclearSuccess.self, UnknownEntry.self,
    UnmeasurableOutcome.self, UnsignedCharter.self,
  ].sorted { $0.id < $1.id }

  /// What all of them find in a part, in order of place.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    all.filter { $0.files.contains(subject.kind) }.flatMap { $0.findings(in: subject) }.sorted()
  }
}
