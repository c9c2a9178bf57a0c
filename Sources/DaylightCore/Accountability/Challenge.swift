/// A real problem that one person has been given, and what makes it real.
public struct Challenge: Hashable, Sendable, Codable {
  /// Where it is.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case offered, taken, withdrawn, done
  }

  /// The strategic decision in which the person takes part.
  public struct Seat: Hashable, Sendable, Codable {
    /// The decision.
    public var decision: String
    /// Where it is made.
    @Absent public var forum: String
    /// The day, when one is set.
    public var on: CalendarDay?

    /// A seat.
    public init(decision: String, forum: String = "", on: CalendarDay? = nil) {
      self.decision = decision
      self.forum = forum
      self.on = on
    }
  }

  /// Something that was noted, and when.
  public struct DatedNote: Hashable, Sendable, Codable {
    /// The day.
    public var on: CalendarDay
    /// What was noted.
    public var text: String

    /// A note.
    public init(on: CalendarDay, text: String) {
      self.on = on
      self.text = text
    }
  }

  /// The id that charters and plans name.
  public var id: String
  /// What it is called.
  public var title: String
  /// The entry of the map that it belongs to.
  public var responsibility: String?
  /// Who has been given it.
  public var person: PersonID?
  /// Why it matters.
  @Absent public var importance: String
  /// The goal that it serves: an id of the map's goals, or a sentence.
  @Absent public var goal: String
  /// What nobody knows yet, and why.
  public var unknowns: [String]
  /// The decision in which the person takes part.
  public var seat: Seat?
  /// The constraints that the person meets themself, not filtered by somebody.
  public var constraints: [String]
  /// Why this work was chosen for this person.
  @Absent public var motivation: String
  /// Where it is.
  @Absent public var state: State
  /// When it was taken back, and why.
  public var withdrawn: DatedNote?
  /// What was noted about the person perhaps leaving.
  public var retentionNotes: [DatedNote]

  /// A challenge.
  public init(
    id: String, title: String, responsibility: String? = nil, person: PersonID? = nil, importance: String = "",
    goal: String = "", unknowns: [String] = [], seat: Seat? = nil, constraints: [String] = [], motivation: String = "",
    state: State = .offered, withdrawn: DatedNote? = nil, retentionNotes: [DatedNote] = []
  ) {
    self.id = id
    self.title = title
    self.responsibility = responsibility
    self.person = person
    self.importance = importance
    self.goal = goal
    self.unknowns = unknowns
    self.seat = seat
    self.constraints = constraints
    self.motivation = motivation
    self.state = state
    self.withdrawn = withdrawn
    self.retentionNotes = retentionNotes
  }
}

extension Challenge.State: Absentable {
  /// A challenge begins as an offer.
  public static var absent: Challenge.State { .offered }
}
