/// What one engineer answers for, what they decide themselves, and what they get for it: agreed by two people.
public struct Charter: Hashable, Sendable, Codable {
  /// A day on which one person tells another how it goes.
  public struct Feedback: Hashable, Sendable, Codable {
    /// The day.
    public var on: CalendarDay
    /// Who tells.
    public var from: PersonID
    /// Whom.
    public var to: PersonID

    /// A day of feedback.
    public init(on: CalendarDay, from: PersonID, to: PersonID) {
      self.on = on
      self.from = from
      self.to = to
    }
  }

  /// Somebody's agreement.
  public struct Signature: Hashable, Sendable, Codable {
    /// Who.
    public var by: PersonID
    /// When.
    public var on: CalendarDay

    /// A signature.
    public init(by: PersonID, on: CalendarDay) {
      self.by = by
      self.on = on
    }
  }

  /// Who it is about.
  public var person: PersonID
  /// Who agrees to it for the company.
  public var manager: PersonID?
  /// The first day that it holds.
  public var from: CalendarDay?
  /// The last day.
  public var until: CalendarDay?
  /// Why the work matters to the business.
  @Absent public var why: String
  /// How answering for outcomes makes the senior role possible.
  @Absent public var enables: String
  /// What the person decides without asking.
  @Absent public var autonomy: String
  /// What other functions need or forbid, so that the person meets it early.
  public var constraints: [String]
  /// What the person answers for.
  public var outcomes: [CharterOutcome]
  /// Ids of challenges in the map.
  public var challenges: [String]
  /// What the person gets for it.
  @Absent public var support: CharterSupport
  /// Who tells whom how it goes, and when.
  public var feedback: [Feedback]
  /// Honest conversations, with their evidence and what was agreed.
  public var conversations: [HonestConversation]
  /// Who agreed.
  public var signatures: [Signature]

  /// A charter.
  public init(
    person: PersonID, manager: PersonID? = nil, from: CalendarDay? = nil, until: CalendarDay? = nil, why: String = "",
    enables: String = "", autonomy: String = "", constraints: [String] = [], outcomes: [CharterOutcome] = [],
    challenges: [String] = [], support: CharterSupport = .init(), feedback: [Feedback] = [],
    conversations: [HonestConversation] = [], signatures: [Signature] = []
  ) {
    self.person = person
    self.manager = manager
    self.from = from
    self.until = until
    self.why = why
    self.enables = enables
    self.autonomy = autonomy
    self.constraints = constraints
    self.outcomes = outcomes
    self.challenges = challenges
    self.support = support
    self.feedback = feedback
    self.conversations = conversations
    self.signatures = signatures
  }

  /// Whether the engineer and the manager have both agreed.
  public var isSigned: Bool {
    let signers = Set(signatures.map(\.by))
    guard let manager, manager != person else { return false }
    return signers.contains(person) && signers.contains(manager)
  }
}
