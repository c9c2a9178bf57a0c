/// A calibration session about development: what peers of a manager read, said and agreed. The file
/// `calibration/2026-Q4.yaml`.
public struct CalibrationSession: Hashable, Sendable, Codable {
  /// What the room thinks should come next. A gap in what is shown and a slot that is missing are two things.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// The next stage.
    case moveOn
    /// Another quarter at this stage, with another problem.
    case goOn
    /// Not ready for the next stage yet.
    case notYet

    /// The verdict in words.
    public var label: String {
      switch self {
      case .moveOn: "go on to the next stage"
      case .goOn: "go on at this stage with another problem"
      case .notYet: "not yet"
      }
    }
  }

  /// What was said about one candidate.
  public struct Candidate: Hashable, Sendable, Codable {
    /// Who.
    public var person: PersonID
    /// The stage that was talked about.
    public var stage: Stage
    /// The gap that the room saw; nil for none.
    public var gap: Dimension?
    /// What should come next; nil until the room said.
    public var verdict: Verdict?
    /// Whether there is no problem of this size to lend at the moment. It says nothing about the person.
    public var noSlot: Bool?
    /// What somebody saw otherwise.
    public var dissent: String?
    /// The next apprenticeship, in a sentence.
    public var next: String?

    /// A candidate of whom nothing was said yet.
    public init(
      person: PersonID, stage: Stage, gap: Dimension? = nil, verdict: Verdict? = nil, noSlot: Bool? = nil,
      dissent: String? = nil, next: String? = nil
    ) {
      self.person = person
      self.stage = stage
      self.gap = gap
      self.verdict = verdict
      self.noSlot = noSlot
      self.dissent = dissent
      self.next = next
    }
  }

  /// Something that was agreed.
  public struct Decision: Hashable, Sendable, Codable {
    /// What.
    public var what: String
    /// Who sees to it.
    public var owner: PersonID?
    /// Until when.
    public var due: CalendarDay?

    /// A decision.
    public init(what: String, owner: PersonID? = nil, due: CalendarDay? = nil) {
      self.what = what
      self.owner = owner
      self.due = due
    }
  }

  /// The quarter.
  public var quarter: Quarter
  /// What the order of candidates follows from: anybody can check that nobody was put last.
  public var seed: String
  /// Who leads the session.
  public var chair: PersonID?
  /// The peer managers in the room.
  public var members: [PersonID]
  /// The day on which it was held.
  public var held: CalendarDay?
  /// The candidates, in the order in which they are talked about.
  public var candidates: [Candidate]
  /// What was agreed.
  public var decisions: [Decision]
  /// What to look at first next time.
  public var warnings: [String]

  /// A session.
  public init(
    quarter: Quarter, seed: String, chair: PersonID? = nil, members: [PersonID] = [], candidates: [Candidate] = []
  ) {
    self.quarter = quarter
    self.seed = seed
    self.chair = chair
    self.members = members
    self.candidates = candidates
    decisions = []
    warnings = []
  }

  /// Whether it took place: what was not held yet is an agenda, and nothing can be missing in its minutes.
  public var isHeld: Bool {
    held != nil || decisions.contains { $0.owner != nil || $0.due != nil } || candidates.contains { $0.verdict != nil }
  }

  /// People in the order that follows from a seed: each stands where the hash of seed and id puts them.
  public static func order(_ people: some Sequence<PersonID>, seed: String) -> [PersonID] {
    people.sorted { left, right in
      let keys = [left, right].map { KeyedHash.public.hex("\(seed)\u{0}\($0)") }
      return keys[0] != keys[1] ? keys[0] < keys[1] : left < right
    }
  }
}
