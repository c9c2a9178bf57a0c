/// Work that git cannot show, as somebody wrote it down. Until the named other confirms it, it is one person's own word:
/// shown as such, and lifting no level.
public struct Attestation: Hashable, Sendable, Codable {
  /// The entry's number in the journal.
  public var id: String
  /// Whose work it is.
  public var person: PersonID
  /// What was done, in that person's words.
  public var text: String
  /// The capabilities that it speaks to.
  public var dimensions: [Dimension]
  /// Who was there and may confirm it.
  public var with: PersonID?
  /// The day of the entry.
  public var day: CalendarDay
  /// The day on which the named other confirmed it; nil: not yet.
  public var confirmed: CalendarDay?

  /// An attestation.
  public init(
    id: String, person: PersonID, text: String, dimensions: [Dimension], with: PersonID?, day: CalendarDay,
    confirmed: CalendarDay? = nil
  ) {
    self.id = id
    self.person = person
    self.text = text
    self.dimensions = dimensions
    self.with = with
    self.day = day
    self.confirmed = confirmed
  }

  /// How well it is attested.
  public var confidence: Confidence { confirmed == nil ? .low : .medium }
}
