/// What counts as repeated, as several teams, as observable. Kept in `ladder.yaml`, with a version, because a
/// changed threshold changes what people read about themselves.
public struct Thresholds: Hashable, Sendable, Codable {
  /// The version that artifacts name.
  public var version: Int
  /// People from which an item that reaches another team reaches several.
  public var multiTeamPeople: Double
  /// Other teams from which an item reaches several teams.
  public var multiTeamTeams: Double
  /// People from which an item shapes the organisation.
  public var orgShapingPeople: Double
  /// Subjects that make work repeated.
  public var repeatedSubjects: Double
  /// Months over which they must spread.
  public var repeatedMonths: Double
  /// Items across several teams that make work sustained.
  public var sustainedItems: Double
  /// Quarters over which they must spread.
  public var sustainedQuarters: Double
  /// The share of changes or paths below which something is not observable.
  public var observableShare: Double
  /// The share below which it is observable only in part.
  public var wellObservableShare: Double
  /// The constants that order items on one page.
  public var weights = Weights()

  /// The thresholds that Daylight ships with.
  public init() {
    version = 1
    multiTeamPeople = 20
    multiTeamTeams = 3
    orgShapingPeople = 50
    repeatedSubjects = 2
    repeatedMonths = 2
    sustainedItems = 2
    sustainedQuarters = 2
    observableShare = 0.1
    wellObservableShare = 0.6
  }

  /// The names under which a file may set them, and where each value is kept.
  public static var keys: [(name: String, path: WritableKeyPath<Thresholds, Double>)] {
    [
      ("multiTeamPeople", \.multiTeamPeople), ("multiTeamTeams", \.multiTeamTeams),
      ("orgShapingPeople", \.orgShapingPeople), ("repeatedSubjects", \.repeatedSubjects),
      ("repeatedMonths", \.repeatedMonths), ("sustainedItems", \.sustainedItems),
      ("sustainedQuarters", \.sustainedQuarters), ("observableShare", \.observableShare),
      ("wellObservableShare", \.wellObservableShare),
    ]
  }

  /// The same thresholds with one at a time moved down and up by a share: what *borderline* is tried against.
  public func moved(by share: Double) -> [Thresholds] {
    Thresholds.keys.dropLast(2).flatMap { key in
      [1 - share, 1 + share].map { factor in
        var moved = self
        moved[keyPath: key.path] *= factor
        return moved
      }
    }
  }
}
