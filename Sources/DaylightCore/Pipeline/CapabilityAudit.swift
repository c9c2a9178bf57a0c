/// Where somebody stands in the four dimensions, from evidence and not from guesses: for them and their manager.
public struct CapabilityAudit: Sendable {
  /// Whom it is about.
  public var person: PersonID
  /// The stage whose expectations are looked at.
  public var stage: Stage
  /// How they work, when somebody said so.
  public var archetype: Ladder.Archetype?
  /// The quarters.
  public var window: ItemWindow
  /// One finding a dimension.
  public var findings: [GapFinding]
  /// The person's items of the window, heaviest first.
  public var items: [EvidenceItem]
  /// The one gap to work on; nil when nothing observable is missing.
  public var chosen: Dimension?
  /// Where this stage asks for nothing more: the first stage after it that does, and for what.
  public var ahead: (stage: Stage, finding: GapFinding)?
  /// Whether a person chose it, or it follows from the findings.
  public var isChosenByHand: Bool
  let context: ArtifactContext

  /// An audit from all items; those of others, outside the window or withheld are left out.
  ///
  /// - Parameters:
  ///   - gap: the gap that a person chose against the findings' own.
  public init(
    of person: PersonID, at stage: Stage, archetype: String? = nil, window: ItemWindow, items: [EvidenceItem],
    hidden: Set<String> = [], ladder: Ladder, gap: Dimension? = nil, context: ArtifactContext
  ) {
    self.person = person
    self.stage = stage
    self.archetype = ladder.archetypes.first { $0.id == archetype }
    self.window = window
    self.context = context
    let own = items.filter { $0.part(of: person) != nil && window.contains($0) && !hidden.contains($0.id) }
      .sorted { ($1.weight(person), $0.id) < ($0.weight(person), $1.id) }
    self.items = own
    let isAway = context.isAway(person, in: window)
    let levels = context.levels(of: person, items: own, window: window)
    func findings(at stage: Stage) -> [GapFinding] {
      levels.map { level in
        GapFinding(
          level, expected: ladder.expected(level.dimension, at: stage.rawValue, for: archetype),
          confidence: level.items.compactMap { id in own.first { $0.id == id }?.part(of: person)?.confidence }.max(),
          isAway: isAway)
      }
    }
    self.findings = findings(at: stage)
    isChosenByHand = gap != nil
    chosen = gap ?? CapabilityAudit.widest(self.findings)
    if chosen == nil {
      ahead =
        Stage.allCases.lazy.filter { $0 > stage }.compactMap { later in
          let found = findings(at: later)
          return CapabilityAudit.widest(found).flatMap { gap in found.first { $0.dimension == gap } }.map {
            (stage: later, finding: $0)
          }
        }.first
    }
  }

  /// The most underdeveloped dimension that can be seen: the furthest from what is expected, a firm word before a
  /// borderline one, then in the order in which dimensions are always shown.
  static func widest(_ findings: [GapFinding]) -> Dimension? {
    findings.filter(\.verdict.isGap).max { left, right in
      if left.distance != right.distance { return left.distance < right.distance }
      if left.isBorderline != right.isBorderline { return left.isBorderline }
      return left.dimension > right.dimension
    }?.dimension
  }

  /// Titles of the best few subjects, each once.
  public func bestTitles(_ count: Int) -> [String] {
    Array(
      SubjectGroup.best(SubjectGroup.groups(of: person, in: items), count).compactMap(\.leading?.title)
        .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.prefix(count))
  }

  /// What would count in a dimension, as something to try next.
  public static func tryNext(_ dimension: Dimension) -> String {
    switch dimension {
    case .scope:
      "Look for a problem that two teams share and neither owns. Write down who has it, and own its solution with somebody of the other team."
    case .influence:
      "Turn a thing that was explained three times into a guide, a check or a review habit, and let another team take it up by its own commits."
    case .timeline:
      "Write what should be true in a year and what will not be done until then, and come back to the text every quarter."
    case .ambiguity:
      "Take a question that nobody has put into words. Write the problem, two real alternatives and what is still open, before any solution."
    }
  }
}
