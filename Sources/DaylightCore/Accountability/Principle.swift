/// The five principles that stand under every artifact of the accountability framework.
public enum Principle: String, Hashable, Sendable, Codable, CaseIterable {
  case growthAndAccountability, challengesAreOpportunities, contextFirst, shelterStopsGrowth, market

  /// The principle in a sentence.
  public var sentence: String {
    switch self {
    case .growthAndAccountability: "Accountability and growth belong together: neither is the price of the other."
    case .challengesAreOpportunities: "A real problem is the place where people learn."
    case .contextFirst: "Nobody can answer for a result without knowing why the business needs it."
    case .shelterStopsGrowth: "Keeping hard problems away from people keeps them from the growth that they ask for."
    case .market:
      "Companies ask more of senior engineers than they did; saying so openly is fairer than keeping silent."
    }
  }
}

/// Procedures that lie next to this one; Daylight points to them and does not replace them.
public enum RelatedProcedure {
  /// Their names, each with when to turn to it.
  public static let all = [
    "Engineering strategy: when the map shows that nobody decides on direction.",
    "Organisational problems solved by engineers: when an entry of the map is no technical problem at heart.",
    "Partnership of engineering and product managers: when goals are missing or contradict each other.",
    "Measuring engineering productivity: for systems and teams, never for a person.",
  ]
}
