/// What evidence shows about one person in one dimension, as a word. There is no total over the dimensions.
public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
  /// What could show it cannot be seen here. Says nothing about the person.
  case notObservable
  /// It could have been seen and was not found.
  case noneFound
  /// One item.
  case isolated
  /// Two subjects in two months, or one that reached another team.
  case repeated
  /// Two items across several teams, over two quarters.
  case sustained
  /// Two such items that lasted two quarters and that others took up.
  case sustainedAndAdopted

  /// The level in words.
  public var label: String {
    switch self {
    case .notObservable: "not observable here"
    case .noneFound: "none found"
    case .isolated: "isolated"
    case .repeated: "repeated"
    case .sustained: "sustained"
    case .sustainedAndAdopted: "sustained and adopted"
    }
  }
}

/// A level with what it rests on.
public struct LevelFinding: Hashable, Sendable, Codable {
  /// The dimension it is about.
  public var dimension: Dimension
  /// The word.
  public var level: Level
  /// Whether a threshold moved by a fifth would change the word.
  public var isBorderline: Bool
  /// The ids of the items that it rests on, best first.
  public var items: [String]
  /// What limited the view, in sentences.
  public var limits: [String]

  /// A finding.
  public init(dimension: Dimension, level: Level, isBorderline: Bool, items: [String], limits: [String]) {
    self.dimension = dimension
    self.level = level
    self.isBorderline = isBorderline
    self.items = items
    self.limits = limits
  }
}

extension LevelFinding {
  /// Reads the level of a person in a dimension from the items of one window.
  ///
  /// Only items that somebody else attests count, and only the best few decide, so that volume cannot raise a
  /// level. Reverted items count for nothing and against nobody. Contested items are left out by the caller.
  ///
  /// - Parameters:
  ///   - person: whose parts in the items count.
  ///   - items: the items of the window.
  ///   - coverage: what could be seen at all.
  ///   - calendar: for quarters.
  public init(
    of person: PersonID, in dimension: Dimension, items: [EvidenceItem], coverage: Coverage,
    thresholds: Thresholds, calendar: OrganisationCalendar
  ) {
    let counted = items.filter { item in
      guard item.dimensions.contains(dimension), item.durability != .reverted, let part = item.part(of: person)
      else { return false }
      return part.confidence >= .medium && part.depth > .touched
    }
    let best = counted.sorted { left, right in
      let leftWeight = VisibilityGap(item: left, depth: left.part(of: person)?.depth ?? .touched).weight
      let rightWeight = VisibilityGap(item: right, depth: right.part(of: person)?.depth ?? .touched).weight
      return leftWeight != rightWeight ? leftWeight > rightWeight : left.id < right.id
    }
    let observability = coverage.observability(of: dimension, thresholds: thresholds)
    let level = LevelFinding.level(of: counted, thresholds: thresholds, calendar: calendar)
    self.init(
      dimension: dimension,
      level: level == .noneFound && !observability.isObservable ? .notObservable : level,
      isBorderline: thresholds.moved(by: 0.2).contains {
        LevelFinding.level(of: counted, thresholds: $0, calendar: calendar) != level
      },
      items: best.prefix(3).map(\.id),
      limits: observability.limits)
  }

  private static func level(
    of items: [EvidenceItem], thresholds: Thresholds, calendar: OrganisationCalendar
  ) -> Level {
    if items.isEmpty { return .noneFound }
    let wide = items.filter { $0.reach.band(thresholds) >= .multiTeam }
    func quarters(_ items: [EvidenceItem]) -> Int {
      Set(items.flatMap { [calendar.quarter(of: $0.first), calendar.quarter(of: $0.last)] + $0.reach.quarters })
        .count
    }
    let adopted = wide.filter { $0.isAdoptedByOthers && $0.durability.weight >= Durability.twoQuarters.weight }
    if Double(subjects(adopted)) >= thresholds.sustainedItems { return .sustainedAndAdopted }
    if Double(subjects(wide)) >= thresholds.sustainedItems,
      Double(quarters(wide)) >= thresholds.sustainedQuarters
    {
      return .sustained
    }
    let months = Set(items.flatMap { [$0.first, $0.last] }.map { $0.civil.year * 12 + $0.civil.month })
    if Double(subjects(items)) >= thresholds.repeatedSubjects, Double(months.count) >= thresholds.repeatedMonths {
      return .repeated
    }
    return items.contains { $0.reach.band(thresholds) >= .neighbouring } ? .repeated : .isolated
  }

  private static func subjects(_ items: [EvidenceItem]) -> Int { Set(items.map(\.subject)).count }
}
