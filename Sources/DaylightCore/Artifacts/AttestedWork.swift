/// Work that git cannot show, as the engineer wrote it down, and perhaps a named other confirmed.
///
/// An entry that nobody confirmed is one person's own word: it is shown as such. None lifts a level: there is no reach to
/// read, and no object to read it from.
public struct AttestedWork: Hashable, Sendable, Codable {
  /// The entry's number in the journal.
  public var id: String
  /// Whose work it is.
  public var person: PersonID
  /// What was done, in the engineer's words.
  public var text: String
  /// The capabilities that it speaks to, as the engineer named them; in the order in which dimensions are always shown.
  public var dimensions: [Dimension]
  /// The day of the entry.
  public var day: CalendarDay
  /// Who was there and may confirm it.
  public var with: PersonID?
  /// The day on which they confirmed it; nil: not yet.
  public var confirmed: CalendarDay?

  /// An entry.
  public init(
    id: String, person: PersonID, text: String, dimensions: [Dimension] = [], day: CalendarDay, with: PersonID? = nil,
    confirmed: CalendarDay? = nil
  ) {
    self.id = id
    self.person = person
    self.text = text
    self.dimensions = Set(dimensions).sorted()
    self.day = day
    self.with = with
    self.confirmed = confirmed
  }
}

extension ArtifactContext {
  /// What somebody wrote down, on days of a window; nil: on any day.
  ///
  /// People write down after the fact. To a window that reaches to the newest facts belongs what was written since.
  func attested(of person: PersonID, in window: ItemWindow? = nil) -> [AttestedWork] {
    attested.filter { entry in
      guard entry.person == person else { return false }
      guard let window else { return true }
      return window.contains(entry.day) || entry.day > window.last && window.last >= asOf
    }
  }

  /// An entry in one sentence, with who stands for it.
  func line(_ entry: AttestedWork) -> String {
    var line = entry.text
    if !entry.dimensions.isEmpty { line += " (\(Phrases.list(entry.dimensions.map(\.title))))" }
    line += "; written down on \(entry.day)"
    guard let with = entry.with.map(name) else { return "\(line); nobody else is named who could confirm it." }
    return entry.confirmed.map { "\(line); confirmed by \(with) on \($0)." }
      ?? "\(line), with \(with), who has not confirmed it yet."
  }
}
