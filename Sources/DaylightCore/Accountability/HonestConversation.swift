/// A conversation about how it really goes: what was seen, what followed from it, the other view, the next step.
public struct HonestConversation: Hashable, Sendable, Codable {
  /// The day.
  public var on: CalendarDay
  /// What was seen, as a camera would have seen it.
  public var observed: String
  /// Where it can be read: evidence items, documents, dates.
  public var evidence: [String]
  /// What followed from it, for others.
  @Absent public var effect: String
  /// How the engineer sees it.
  @Absent public var view: String
  /// What was agreed.
  @Absent public var nextStep: String
  /// By when.
  public var by: CalendarDay?

  /// A conversation.
  public init(
    on: CalendarDay, observed: String, evidence: [String] = [], effect: String = "", view: String = "",
    nextStep: String = "", by: CalendarDay? = nil
  ) {
    self.on = on
    self.observed = observed
    self.evidence = evidence
    self.effect = effect
    self.view = view
    self.nextStep = nextStep
    self.by = by
  }
}
