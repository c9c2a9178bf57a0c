/// Work that git cannot show, as the engineer wrote it down, and perhaps a named other confirmed.
///
/// An entry that nobody confirmed is one person's own word: it is shown as such, and lifts no level.
public struct AttestedWork: Hashable, Sendable, Codable {
  /// The entry's number in the journal.
  public var id: String
  /// Whose work it is.
  public var person: PersonID
  /// What was done, in the engineer's words.
  public var text: String
  /// The capability that it speaks to, when the engineer named one.
  public var dimension: Dimension?
  /// The day of the entry.
  public var day: CalendarDay
  /// Who was there, by display name.
  public var with: [String]
  /// Who confirmed it, by display name; nil when nobody has yet.
  public var confirmedBy: String?

  /// An entry.
  public init(
    id: String, person: PersonID, text: String, dimension: Dimension? = nil, day: CalendarDay, with: [String] = [],
    confirmedBy: String? = nil
  ) {
    self.id = id
    self.person = person
    self.text = text
    self.dimension = dimension
    self.day = day
    self.with = with
    self.confirmedBy = confirmedBy
  }

  /// The entry in one sentence, with who stands for it.
  var line: String {
    var line = text
    if let dimension { line += " (\(dimension.title))" }
    line += "; written down on \(day)"
    if !with.isEmpty { line += ", with \(Phrases.list(with))" }
    return line + (confirmedBy.map { "; confirmed by \($0)." } ?? "; nobody has confirmed it yet.")
  }
}
