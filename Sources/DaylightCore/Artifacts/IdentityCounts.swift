/// How many people the facts know of, and how well. Counts of the whole, never of one person's doing.
public struct IdentityCounts: Hashable, Sendable, Codable {
  /// Everybody who wrote, reviewed or is named, machines aside.
  public var people: Int
  /// Those of them whom the roster has.
  public var onRoster: Int
  /// Names and addresses that are machines or tools.
  public var machines: Int
  /// People whose full name others bear, too.
  public var namesakes: Int
  /// Pairs of which a human should say whether they are one person.
  public var undecided: Int
  /// Joins that may have swallowed somebody.
  public var alarms: Int

  /// Counts.
  public init(
    people: Int = 0, onRoster: Int = 0, machines: Int = 0, namesakes: Int = 0, undecided: Int = 0, alarms: Int = 0
  ) {
    self.people = people
    self.onRoster = onRoster
    self.machines = machines
    self.namesakes = namesakes
    self.undecided = undecided
    self.alarms = alarms
  }
}
