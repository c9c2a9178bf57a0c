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
  ///   - window: only what is on record on these days spreads over months and quarters; nil: everything.
  public init(
    of person: PersonID, in dimension: Dimension, items: [EvidenceItem], coverage: Coverage,
    thresholds: Thresholds, calendar: OrganisationCalendar, window: ItemWindow? = nil
  ) {
    let counted = items.filter { item in
      guard item.dimensions.contains(dimension), let part = item.part(of: person) else { return false }
      return item.reasonsNotToCount(part).isEmpty
    }
    let best = counted.sorted { left, right in
      func weight(_ item: EvidenceItem) -> Double {
        VisibilityGap(item: item, depth: item.part(of: person)?.depth ?? .touched, weights: thresholds.weights).weight
      }
      let (leftWeight, rightWeight) = (weight(left), weight(right))
      return leftWeight != rightWeight ? leftWeight > rightWeight : left.id < right.id
    }
    let observability = coverage.observability(of: dimension, thresholds: thresholds)
    let level = LevelFinding.level(of: counted, thresholds: thresholds, calendar: calendar, window: window)
    self.init(
      dimension: dimension,
      level: level == .noneFound && !observability.isObservable ? .notObservable : level,
      isBorderline: thresholds.moved(by: 0.2).contains {
        LevelFinding.level(of: counted, thresholds: $0, calendar: calendar, window: window) != level
      },
      items: best.prefix(3).map(\.id),
      limits: observability.limits + (counted.isEmpty ? LevelFinding.uncounted(items, person, dimension) : []))
  }

  /// Why what is on record lifts no word: without it a page that shows such work would say in one breath that there is
  /// none.
  private static func uncounted(_ items: [EvidenceItem], _ person: PersonID, _ dimension: Dimension) -> [String] {
    let reasons = items.reduce(into: Set<String>()) { reasons, item in
      guard item.dimensions.contains(dimension), let part = item.part(of: person) else { return }
      reasons.formUnion(item.reasonsNotToCount(part))
    }
    // Whatever the order of items, the same sentence.
    let each = reasons.sorted()
    return each.isEmpty ? [] : ["\(LevelFinding.onRecord). \(each.joined(separator: " "))"]
  }

  private static let onRecord = "Such work is on record, and no word rests on it"

  /// Why what is on record lifts no word; nil where nothing is, or something does.
  public var reasonForNoWord: String? { limits.first { $0.hasPrefix(LevelFinding.onRecord) } }

  private static func level(
    of items: [EvidenceItem], thresholds: Thresholds, calendar: OrganisationCalendar, window: ItemWindow?
  ) -> Level {
    if items.isEmpty { return .noneFound }
    let wide = items.filter { $0.reach.band(thresholds) >= .multiTeam }
    func days(_ items: [EvidenceItem]) -> [CalendarDay] {
      items.flatMap(\.days).filter { day in window.map { $0.contains(day) } ?? true }
    }
    let adopted = wide.filter { $0.isAdoptedByOthers && $0.durability.weight >= Durability.twoQuarters.weight }
    if Double(subjects(adopted)) >= thresholds.sustainedItems { return .sustainedAndAdopted }
    if Double(subjects(wide)) >= thresholds.sustainedItems,
      Double(Set(days(wide).map(calendar.quarter)).count) >= thresholds.sustainedQuarters
    {
      return .sustained
    }
    let months = Set(days(items).map { $0.civil.year * 12 + $0.civil.month })
    if Double(subjects(items)) >= thresholds.repeatedSubjects, Double(months.count) >= thresholds.repeatedMonths {
      return .repeated
    }
    return items.contains { $0.reach.band(thresholds) >= .neighbouring } ? .repeated : .isolated
  }

  private static func subjects(_ items: [EvidenceItem]) -> Int { Set(items.map(\.subject)).count }

  /// The finding when others in the facts bear the person's full name: what was not found may stand under another
  /// address, so it is not observable instead of not found.
  func aware(ofNamesakes hasNamesakes: Bool) -> LevelFinding {
    guard hasNamesakes else { return self }
    var finding = self
    if level == .noneFound { finding.level = .notObservable }
    finding.limits.append("Others in the facts bear the same name: work under another address is not counted here.")
    return finding
  }

  /// The finding when the window counts in part only for the person: what was not found is not observable. What was found
  /// stays what it is.
  func aware(ofTimeAway isAway: Bool) -> LevelFinding {
    guard isAway, level == .noneFound || level == .notObservable else { return self }
    var finding = self
    finding.level = .notObservable
    finding.limits.append("The window counts in part only, so nothing follows from what is missing.")
    return finding
  }
}

extension EvidenceItem {
  /// Why a part in the item lifts no level, in sentences; empty when it may.
  public func reasonsNotToCount(_ part: Participant) -> [String] {
    var reasons: [String] = []
    if durability == .reverted { reasons.append("It was reverted: it counts for nothing, and against nobody.") }
    if part.confidence < .medium { reasons.append("Nobody else's record attests the part.") }
    if part.depth <= .touched { reasons.append("The part is a small edit or a single line that says reviewed.") }
    return reasons
  }
}
