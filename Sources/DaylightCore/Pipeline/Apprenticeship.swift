/// A quarter of apprenticeship: a real problem, lent with a net.
public struct Apprenticeship: Hashable, Sendable, Codable {
  /// How a quarter went. A stumble is as good as any other course: it is what learning looks like.
  public enum Course: String, Hashable, Sendable, Codable, CaseIterable {
    case asPlanned, changed, stumbled

    /// The course in words; none of them is a grade.
    public var label: String {
      switch self {
      case .asPlanned: "went as planned"
      case .changed: "changed on the way"
      case .stumbled: "stumbled, and was learned from"
      }
    }
  }

  /// What the quarter leaves behind.
  public struct CloseOut: Hashable, Sendable, Codable {
    /// The day on which it was talked about.
    public var on: CalendarDay
    /// How it went.
    public var course: Course
    /// What was learned, in sentences.
    public var learning: [String]
    /// What comes next.
    public var next: String?

    /// A close-out.
    public init(on day: CalendarDay, course: Course, learning: [String], next: String? = nil) {
      self.on = day
      self.course = course
      self.learning = learning
      self.next = next
    }
  }

  /// What somebody attests that git cannot see.
  public struct Attestation: Hashable, Sendable, Codable {
    /// Who attests it.
    public var by: PersonID
    /// What.
    public var text: String

    /// An attestation.
    public init(by person: PersonID, text: String) {
      by = person
      self.text = text
    }
  }

  /// The stage.
  public var stage: Stage
  /// The quarter in which it takes place.
  public var quarter: Quarter
  /// The problem.
  public var problem: String?
  /// Why it matters to the business.
  public var why: String?
  /// The teams that it affects.
  public var teams: [TeamID]
  /// Who owns it.
  public var owners: [PersonID]
  /// Who is there when it tips.
  public var backup: PersonID?
  /// How the manager supports it.
  public var support: SupportMode?
  /// What happens when it goes wrong.
  public var safetyNet: String?
  /// What the owners may decide without asking.
  public var decisionRights: String?
  /// What they must work within.
  public var constraints: [String]
  /// What would show that it worked, in git or outside of it.
  public var expects: [String]
  /// Where it shows in git: items, or documents and standards as `repository:path`.
  public var work: [String]
  /// The executives who hear the decision.
  public var executives: [String]
  /// What people attest that git cannot see.
  public var attested: [Attestation]
  /// The last day.
  public var ends: CalendarDay?
  /// When the two talk about it.
  public var checkIns: [CalendarDay]
  /// The findings that it answers.
  public var because: [String]
  /// What it left behind; nil while it is open.
  public var closed: CloseOut?

  /// A quarter of which only the stage is known.
  public init(stage: Stage, quarter: Quarter) {
    self.stage = stage
    self.quarter = quarter
    teams = []
    owners = []
    constraints = []
    expects = []
    work = []
    executives = []
    attested = []
    checkIns = []
    because = []
  }
}

/// A person's way through the apprenticeship: the file `people/ID/plan.yaml`.
public struct ApprenticeshipPlan: Hashable, Sendable, Codable {
  /// Whose plan it is.
  public var person: PersonID
  /// The gap that it works on.
  public var gap: Dimension?
  /// How the person works, as `ladder.yaml` calls it.
  public var archetype: String?
  /// Who talks about the person in rooms where they are not: neither mentor nor coach.
  public var sponsor: PersonID?
  /// Who shares experience.
  public var mentor: PersonID?
  /// Who asks the questions.
  public var coach: PersonID?
  /// Days away, which suspend conclusions from what is missing.
  public var away: [Absence]
  /// The quarters, in order.
  public var quarters: [Apprenticeship]

  /// A plan.
  public init(person: PersonID, gap: Dimension? = nil, quarters: [Apprenticeship] = []) {
    self.person = person
    self.gap = gap
    self.quarters = quarters
    away = []
  }

  /// The quarter that is under way: the first that was not closed.
  public var current: Apprenticeship? { quarters.first { $0.closed == nil } }

  /// The stage to look at: that of the quarter under way, or the one after the last that was closed.
  public var stage: Stage {
    if let current { return current.stage }
    guard let last = quarters.last else { return .coOwn }
    return last.closed?.course == .stumbled ? last.stage : last.stage.next ?? .ownDecision
  }

  /// The next day on which something is due, from a day on.
  public func nextDate(from today: CalendarDay) -> CalendarDay? {
    guard let current else { return nil }
    return (current.checkIns + [current.ends].compactMap(\.self)).filter { $0 >= today }.min()
  }
}
