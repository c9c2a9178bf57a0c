/// What one commit did to a document or standard that a plan is about.
public struct WorkContribution: Hashable, Sendable, Codable {
  /// The work, as the plan names it.
  public var work: String
  /// Who.
  public var person: PersonID
  /// When it reached the main line.
  public var day: CalendarDay
  /// The repository.
  public var repository: String
  /// The commit.
  public var commit: String
  /// Lines added.
  public var added: Int
  /// Lines removed.
  public var removed: Int

  /// A contribution.
  public init(
    work: String, person: PersonID, day: CalendarDay, repository: String, commit: String, added: Int, removed: Int
  ) {
    self.work = work
    self.person = person
    self.day = day
    self.repository = repository
    self.commit = commit
    self.added = added
    self.removed = removed
  }

  /// Which part of the lines somebody added, from 0 to 1; it tells whose text something is, and is never shown.
  static func share(of person: PersonID, in contributions: [WorkContribution]) -> Double {
    let total = contributions.reduce(0) { $0 + $1.added }
    let own = contributions.filter { $0.person == person }.reduce(0) { $0 + $1.added }
    return total > 0 ? Double(own) / Double(total) : 0
  }

  /// The commit as a reader looks it up, such as `handbook 9f2c01ab34`.
  public var source: String { "\(repository) \(commit.prefix(10))" }
}
