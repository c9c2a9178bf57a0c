/// The constants of the visibility model: what orders items on one page. Kept in `ladder.yaml`, so that a reader can
/// see them and an organisation can agree on others.
public struct Weights: Hashable, Sendable, Codable {
  /// Others from which more people add nothing to the reach.
  public var fullPeople = 20.0
  /// Teams from which more add nothing.
  public var fullTeams = 3.0
  /// Repositories from which more add nothing.
  public var fullRepositories = 4.0
  /// Quarters from which more add nothing.
  public var fullQuarters = 4.0
  /// The depth of a small edit, or of one line that says reviewed.
  public var touched = 0.25
  /// The depth of a real part.
  public var substantive = 0.5
  /// The depth of approval, advice, or text before acceptance.
  public var shaping = 0.75
  /// The depth of whoever wrote or started it.
  public var originating = 1.0
  /// The durability of what was undone.
  public var reverted = 0.0
  /// The durability of what is less than a quarter old.
  public var fresh = 0.25
  /// The durability of what held for one quarter.
  public var oneQuarter = 0.5
  /// The durability of what held for two quarters.
  public var twoQuarters = 0.75
  /// The durability of what held for four quarters, or was built upon.
  public var lasting = 1.0
  /// The visibility of work that nobody usually sees.
  public var usuallyNone = 0.0
  /// The visibility of work that is hardly seen.
  public var usuallyVeryLow = 0.05
  /// The visibility of work that is little seen.
  public var usuallyLow = 0.15
  /// The visibility of work that some see.
  public var usuallyMedium = 0.35
  /// What one person on record as having seen it gives.
  ///
  /// The steps of audiences follow Meluso and others, 2024: visible is what at least two others acknowledged.
  public var audienceOfOne = 0.3
  /// What two to four people on record give.
  public var audienceOfTwo = 0.5
  /// What five to nineteen people on record give.
  public var audienceOfFive = 0.7
  /// What twenty people and more on record give.
  public var audienceOfTwenty = 0.85
  /// What being named in release notes gives.
  public var releaseNotes = 0.5
  /// What being credited on a front page gives.
  public var frontPage = 0.4
  /// The gap from which the word is medium.
  public var mediumGap = 0.1
  /// The gap from which the word is high.
  public var highGap = 0.3

  /// The constants that Daylight ships with.
  public init() {}

  /// The names under which a file may set them, and where each is kept.
  public static var keys: [(name: String, path: WritableKeyPath<Weights, Double>)] {
    [
      ("fullPeople", \.fullPeople), ("fullTeams", \.fullTeams), ("fullRepositories", \.fullRepositories),
      ("fullQuarters", \.fullQuarters), ("touched", \.touched), ("substantive", \.substantive),
      ("shaping", \.shaping), ("originating", \.originating), ("reverted", \.reverted), ("fresh", \.fresh),
      ("oneQuarter", \.oneQuarter), ("twoQuarters", \.twoQuarters), ("lasting", \.lasting),
      ("usuallyNone", \.usuallyNone), ("usuallyVeryLow", \.usuallyVeryLow), ("usuallyLow", \.usuallyLow),
      ("usuallyMedium", \.usuallyMedium), ("audienceOfOne", \.audienceOfOne), ("audienceOfTwo", \.audienceOfTwo),
      ("audienceOfFive", \.audienceOfFive), ("audienceOfTwenty", \.audienceOfTwenty),
      ("releaseNotes", \.releaseNotes), ("frontPage", \.frontPage), ("mediumGap", \.mediumGap),
      ("highGap", \.highGap),
    ]
  }

  /// Constants that must not fall from one to the next: deeper work, longer life or a larger audience never count less.
  private static var rising: [[String]] {
    [
      ["touched", "substantive", "shaping", "originating"],
      ["reverted", "fresh", "oneQuarter", "twoQuarters", "lasting"],
      ["usuallyNone", "usuallyVeryLow", "usuallyLow", "usuallyMedium"],
      ["audienceOfOne", "audienceOfTwo", "audienceOfFive", "audienceOfTwenty"], ["mediumGap", "highGap"],
    ]
  }

  /// What is wrong with them: the constant's name and a sentence.
  public var problems: [(name: String, message: String)] {
    var found: [(name: String, message: String)] = []
    var values: [String: Double] = [:]
    for key in Weights.keys {
      let value = self[keyPath: key.path]
      values[key.name] = value
      if key.name.hasPrefix("full") {
        if !(value >= 1 && value <= 1_000_000) { found.append((key.name, "must be 1 or more")) }
      } else if !(0...1).contains(value) {
        found.append((key.name, "must be 0 to 1"))
      }
    }
    for chain in Weights.rising {
      for (lower, higher) in zip(chain, chain.dropFirst()) where (values[lower] ?? 0) > (values[higher] ?? 0) {
        found.append((higher, "must not be less than \(lower)"))
      }
    }
    return found
  }

  /// A depth's weight.
  public func weight(of depth: Depth) -> Double {
    switch depth {
    case .touched: touched
    case .substantive: substantive
    case .shaping: shaping
    case .originating: originating
    }
  }

  /// A durability's weight.
  public func weight(of durability: Durability) -> Double {
    switch durability {
    case .reverted: reverted
    case .fresh: fresh
    case .oneQuarter: oneQuarter
    case .twoQuarters: twoQuarters
    case .lasting: lasting
    }
  }

  /// The visibility, in 0…1, that one channel gives.
  ///
  /// - Parameter audience: for whom: what was told to others does not make it visible to them; nil: for anybody.
  public func visibility(of channel: ExposureChannel, for audience: String? = nil) -> Double {
    switch channel {
    case .usual(.none): usuallyNone
    case .usual(.veryLow): usuallyVeryLow
    case .usual(.low): usuallyLow
    case .usual(.medium): usuallyMedium
    case .audience(let people):
      switch people {
      case ..<1: 0
      case 1: audienceOfOne
      case 2...4: audienceOfTwo
      case 5...19: audienceOfFive
      default: audienceOfTwenty
      }
    case .releaseNotes: releaseNotes
    case .frontPage: frontPage
    case .broadcast(let told): audience == nil || audience == told ? 1 : 0
    }
  }
}
