/// What great looked like here, without who it was: a piece of work with names, titles and places taken out.
public struct Exemplar: Hashable, Sendable, Codable {
  /// The dimension that it shows.
  public var dimension: Dimension
  /// What it was, in a sentence.
  public var text: String

  /// Exemplars of a stage from the organisation's own work: the ones that reached furthest and held longest.
  ///
  /// - Parameter limit: the most for one dimension.
  public static func exemplars(
    for stage: Stage, in items: [EvidenceItem], ladder: Ladder, thresholds: Thresholds, limit: Int = 1
  ) -> [Exemplar] {
    Dimension.allCases.flatMap { dimension -> [Exemplar] in
      guard let expected = ladder.expected(dimension, at: stage.rawValue), (expected.steps ?? 0) > 1 else { return [] }
      let fitting = items.filter { item in
        item.dimensions.contains(dimension) && item.durability != .reverted
          && item.reach.band(thresholds) >= .neighbouring
          && item.participants.contains { $0.confidence >= .medium && $0.depth > .touched }
      }.sorted { left, right in
        let keys = [left, right].map { ($0.reach.measure * $0.durability.weight, $0.id) }
        return keys[0].0 != keys[1].0 ? keys[0].0 > keys[1].0 : keys[0].1 < keys[1].1
      }
      var texts: [String] = []
      for item in fitting where texts.count < limit {
        let text = sentence(item, thresholds)
        if !texts.contains(text) { texts.append(text) }
      }
      return texts.map { Exemplar(dimension: dimension, text: $0) }
    }
  }

  private static func sentence(_ item: EvidenceItem, _ thresholds: Thresholds) -> String {
    let what: String =
      switch item.kind {
      case .designAuthored: "A design document"
      case .designCoauthored: "A design document written together"
      case .designReviewed: "A review that shaped somebody else's design document"
      case .designAdopted: "A design document that others built on"
      case .standardAuthored: "A standard for how to work"
      case .standardAdopted: "A standard for how to work"
      case .preventionGuardrail: "A check that a machine makes"
      case .preventionAlert: "A watch over what runs"
      case .preventionRunbook: "A text on what to do when something breaks"
      case .preventionPostmortem: "What an incident taught, and what was done about it"
      case .preventionRegressionTest, .preventionFlake, .preventionHardening, .preventionDeprecation:
        "A habit of keeping trouble away"
      case .mentoringReview, .mentoringPairing, .mentoringIndependence: "Help for people who were new to an area"
      case .initiativeMultiRepo: "Work that several repositories did together"
      case .reviewCrossTeam: "A habit of reviewing for another team"
      case .boundaryContribution: "Changes in another team's area, taken in there"
      case .stewardshipLongHorizon: "A text about direction, kept true over quarters"
      default: "A piece of work"
      }
    let reach: String =
      switch item.reach.band(thresholds) {
      case .nobodyElse, .ownTeam, .teamsUnknown: "beyond its authors"
      case .neighbouring: "in a neighbouring team"
      case .multiTeam: "in several teams"
      case .orgShaping: "across the organisation"
      }
    let adopted = item.isAdoptedByOthers ? ", taken up by others' own commits" : ""
    let held: String =
      switch item.durability {
      case .reverted, .fresh: ""
      case .oneQuarter: ", and kept for a quarter"
      case .twoQuarters: ", and kept for two quarters"
      case .lasting: ", and kept for a year or more"
      }
    return "\(what) that reached people \(reach)\(adopted)\(held)."
  }
}
