/// A quarter of the apprenticeship: each gives more room than the one before, and takes back some of the net.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  /// Co-own a cross-team initiative.
  case coOwn = "Q1"
  /// Lead a technical standard.
  case leadStandard = "Q2"
  /// Drive the architecture of the next half year.
  case driveArchitecture = "Q3"
  /// Own a business-critical decision.
  case ownDecision = "Q4"

  /// What it is called on a page.
  public var title: String {
    switch self {
    case .coOwn: "Q1, co-own an initiative across teams"
    case .leadStandard: "Q2, lead a technical standard"
    case .driveArchitecture: "Q3, drive the architecture of the next half year"
    case .ownDecision: "Q4, own a decision that the business depends on"
    }
  }

  /// What the manager does in it, and leaves to the engineer.
  public var managersPart: String {
    switch self {
    case .coOwn: "The manager is the backup: there when it tips, not in the lead."
    case .leadStandard: "The manager reviews and does not drive: somebody else's text carries the standard."
    case .driveArchitecture:
      "The manager coaches and does not correct: questions before the decision, no rewriting after it."
    case .ownDecision:
      "The manager opens the door to the executives who hear the decision, and stays behind the engineer there."
    }
  }

  /// The support that belongs to it.
  public var support: SupportMode {
    switch self {
    case .coOwn: .backup
    case .leadStandard: .review
    case .driveArchitecture: .coach
    case .ownDecision: .executive
    }
  }

  /// The fewest teams that the work must affect for the stage to be what it says.
  public var fewestTeams: Int {
    switch self {
    case .coOwn: 2
    case .leadStandard: 3
    case .driveArchitecture, .ownDecision: 1
    }
  }

  /// What great looks like in it, in sentences that a room can hold work against.
  public var whatGreatLooksLike: [String] {
    switch self {
    case .coOwn:
      [
        "Both owners can say, each in their own words, which problem the teams share and why now.",
        "The other team changed something of its own accord, by its own commits.",
        "When it stuck, the owners went to the people concerned before they went to their managers.",
      ]
    case .leadStandard:
      [
        "The standard says what it costs those who follow it, and what to do when it does not fit.",
        "Three teams took it up by their own commits, and one of them changed its text.",
        "Disagreement is written down beside the decision, with the reason it was not followed.",
      ]
    case .driveArchitecture:
      [
        "The direction names what will not be done, and what would make us turn around.",
        "At least two real alternatives were weighed before one was chosen.",
        "Others can decide small things by it without asking.",
      ]
    case .ownDecision:
      [
        "The executives heard the decision from the engineer, with what it costs and what it risks.",
        "What was decided, and by when we will know whether it was right, is written where all can read it.",
        "Afterwards the engineer says what they would do otherwise.",
      ]
    }
  }

  /// The stage after it; nil after the last.
  public var next: Stage? {
    let all = Stage.allCases
    guard let index = all.firstIndex(of: self), index + 1 < all.count else { return nil }
    return all[index + 1]
  }

  /// Earlier first.
  public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
}

/// How the manager supports a quarter.
public enum SupportMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// There when it tips.
  case backup
  /// Reads and comments, does not drive.
  case review
  /// Asks before, does not correct after.
  case coach
  /// Brings the engineer before executives.
  case executive

  /// The mode in words.
  public var label: String {
    switch self {
    case .backup: "as backup"
    case .review: "by review"
    case .coach: "by coaching"
    case .executive: "by opening the door to executives"
    }
  }
}
