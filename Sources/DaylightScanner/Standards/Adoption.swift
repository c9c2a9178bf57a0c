public import DaylightCore

/// Another repository took up a standard by a commit of its own.
public struct Adoption: Hashable, Sendable, Codable {
  /// How it was taken up.
  public enum Form: String, Hashable, Sendable, Codable, CaseIterable {
    /// A pipeline calls it.
    case calls
    /// A configuration extends it, or a build depends on it.
    case uses
    /// A file of nearly the same content stands in the repository.
    case copies
    /// A text refers to it.
    case cites

    /// The form as a sentence uses it.
    public var label: String {
      switch self {
      case .calls: "calls it"
      case .uses: "uses it"
      case .copies: "has a copy of it"
      case .cites: "refers to it"
      }
    }
  }

  /// The end of it.
  public struct End: Hashable, Sendable, Codable {
    /// The commit by which it was given up.
    public var commit: String
    /// Who wrote that.
    public var by: GitPerson
    /// When it reached the main line.
    public var day: CalendarDay
  }

  /// The repository that took it up.
  public var repository: String
  /// How.
  public var form: Form
  /// The file in which it shows.
  public var path: String
  /// The commit.
  public var commit: String
  /// Who wrote the commit.
  public var by: GitPerson
  /// When it reached the main line.
  public var day: CalendarDay
  /// The end; nil while it lasts.
  public var end: End?
  /// How much of the larger file is the same, for a copy; 1 for every other form.
  var likeness: Double

  /// How long an adoption has lasted, seen from a day.
  public enum Retention: String, Hashable, Sendable, Codable, CaseIterable {
    /// It still holds after two quarters.
    case kept
    /// Two quarters have not gone by.
    case tooEarly
    /// It was given up.
    case removed

    /// The retention in words.
    public var label: String {
      switch self {
      case .kept: "kept two quarters"
      case .tooEarly: "too early to say"
      case .removed: "given up"
      }
    }
  }

  /// Two quarters, in days.
  static let twoQuarters = 182

  /// How long it has lasted. What was given up after two quarters had been kept, and is given up all the same.
  public func retention(asOf now: CalendarDay) -> Retention {
    if end != nil { return .removed }
    return now.number - day.number >= Adoption.twoQuarters ? .kept : .tooEarly
  }
}
