/// Whether the framework fits a company at the moment, and what has to be in place before its artifacts can be relied on.
public struct FitCheck: Hashable, Sendable, Codable {
  /// A yes or no with its reason.
  public struct Answer: Hashable, Sendable, Codable {
    /// Yes or no.
    public var holds: Bool
    /// Why, in the company's own words.
    @Absent public var because: String

    /// An answer.
    public init(_ holds: Bool, because: String = "") {
      self.holds = holds
      self.because = because
    }
  }

  /// The occasions on which the framework helps.
  public enum Trigger: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case ladder, seniorityWhileSheltered, marketShift, retentionFirst, crossFunctionalLeaders

    /// The question that somebody answers.
    public var question: String {
      switch self {
      case .ladder: "Is a ladder for Staff-Plus engineers being written or rewritten?"
      case .seniorityWhileSheltered: "Do engineers ask for senior roles while real problems are kept away from them?"
      case .marketShift: "Does the company ask for more accountability than it did when people were hard to find?"
      case .retentionFirst: "Have managers put keeping people before asking them for results?"
      case .crossFunctionalLeaders: "Are engineers needed who lead work across functions?"
      }
    }

    /// What is true when the answer is yes.
    public var statement: String {
      switch self {
      case .ladder: "a ladder for Staff-Plus engineers is being written"
      case .seniorityWhileSheltered: "engineers ask for senior roles while real problems are kept away from them"
      case .marketShift: "the company asks for more accountability than before"
      case .retentionFirst: "keeping people has come before asking for results"
      case .crossFunctionalLeaders: "engineers are needed who lead across functions"
      }
    }
  }

  /// What has to be in place.
  public enum Prerequisite: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case challengesListed, outcomesHeld, managersAccept, leadershipDefined

    /// What it is, as a statement that holds or not.
    public var statement: String {
      switch self {
      case .challengesListed: "The critical problems of the business and its technology are listed."
      case .outcomesHeld: "Those who lead are willing to hold engineers to real outcomes."
      case .managersAccept: "Managers accept that asking for results is not hostile to growth."
      case .leadershipDefined: "What senior leadership means here is written down."
      }
    }

    /// What to do when it is missing.
    public var remedy: String {
      switch self {
      case .challengesListed: "List them with those who lead product and finance: daylight map add"
      case .outcomesHeld: "Ask them for one outcome that they would hold an engineer to, and write it down."
      case .managersAccept: "Read the mindset card together: daylight fit mindset"
      case .leadershipDefined: "Write seniorLeadership in map.yaml: beyond hard technical problems."
      }
    }
  }

  /// The answers about occasions; one that is missing was not asked.
  @Absent public var triggers: [Trigger: Answer]
  /// The answers about what is in place.
  @Absent public var prerequisites: [Prerequisite: Answer]

  /// Answers.
  public init(triggers: [Trigger: Answer] = [:], prerequisites: [Prerequisite: Answer] = [:]) {
    self.triggers = triggers
    self.prerequisites = prerequisites
  }

  /// The verdict.
  public enum Verdict: Hashable, Sendable {
    /// It fits, for these occasions.
    case fits([Trigger])
    /// It does not: every occasion was denied.
    case doesNotFit
    /// Nobody has answered yet; the open questions.
    case open([Trigger])
  }

  /// Whether it fits: one occasion is enough.
  public var verdict: Verdict {
    let holding = Trigger.allCases.filter { triggers[$0]?.holds == true }
    if !holding.isEmpty { return .fits(holding) }
    let open = Trigger.allCases.filter { triggers[$0] == nil }
    return open.isEmpty ? .doesNotFit : .open(open)
  }

  /// What is not in place, or not answered.
  public var unmet: [Prerequisite] { Prerequisite.allCases.filter { prerequisites[$0]?.holds != true } }

  /// Whether later artifacts are provisional.
  public var isProvisional: Bool { !unmet.isEmpty }

  /// What a provisional artifact says at its head; nil when everything is in place.
  public var provisionalNotice: String? {
    guard isProvisional else { return nil }
    return "Provisional: this is not in place yet: "
      + unmet.map { $0.statement.prefix(1).lowercased() + $0.statement.dropFirst().dropLast() }.joined(separator: "; ")
      + ". daylight fit says what to do."
  }
}
