/// One of four contrasts that keep strong senior engineers "almost Staff" for years: prose and items, no ratio.
public enum Contrast: String, Hashable, Sendable, Codable, CaseIterable {
  /// Carries out well, and waits until it is clear what to carry out.
  case executionAndAmbiguity
  /// Delivers, and leaves direction to others.
  case deliveryAndDirection
  /// Solves what broke, and does not keep it from breaking.
  case solvingAndPreventing
  /// Works at home, and does not cross over.
  case domainAndBoundaries

  /// The contrast as a heading.
  public var title: String {
    switch self {
    case .executionAndAmbiguity: "Carrying out, and framing the question"
    case .deliveryAndDirection: "Delivering, and giving direction"
    case .solvingAndPreventing: "Solving, and preventing"
    case .domainAndBoundaries: "The own area, and beyond it"
    }
  }

  /// The dimension in which its far side shows.
  public var dimension: Dimension {
    switch self {
    case .executionAndAmbiguity: .ambiguity
    case .deliveryAndDirection: .timeline
    case .solvingAndPreventing: .influence
    case .domainAndBoundaries: .scope
    }
  }

  /// Kinds of items that show its far side.
  public var kinds: Set<SignalKind> {
    switch self {
    case .executionAndAmbiguity: [.designAuthored, .designCoauthored]
    case .deliveryAndDirection: [.designAdopted, .stewardshipLongHorizon]
    case .solvingAndPreventing:
      [
        .standardAuthored, .standardAdopted, .preventionGuardrail, .preventionAlert, .preventionRunbook,
        .preventionPostmortem, .preventionRegressionTest, .preventionDeprecation, .preventionHardening,
        .preventionFlake,
      ]
    case .domainAndBoundaries: [.boundaryContribution, .reviewCrossTeam, .designReviewed, .initiativeMultiRepo]
    }
  }

  /// What to say when items show the far side.
  public var isShown: String {
    switch self {
    case .executionAndAmbiguity:
      "Questions were framed before there was an answer. Ask what was hard to see at the start."
    case .deliveryAndDirection: "Work gave direction that others followed. Ask what they decide by it today."
    case .solvingAndPreventing: "Work keeps others from a mistake that they no longer see. Ask which one."
    case .domainAndBoundaries: "Work reached into areas that others own. Ask what they make of it."
    }
  }

  /// What to say when none does.
  public var isNotShown: String {
    switch self {
    case .executionAndAmbiguity:
      "No framed question is on record. Was there a problem that nobody had put into words, and who was asked to?"
    case .deliveryAndDirection:
      "No direction that lasted is on record. Which decision of the coming half year could be theirs?"
    case .solvingAndPreventing:
      "No rule, check or guide that others use is on record. Which problem came back most often?"
    case .domainAndBoundaries:
      "No work beyond the own area is on record. Whose problem do they know best after their own?"
    }
  }
}
