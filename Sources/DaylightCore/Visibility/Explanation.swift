/// How an item's numbers come about, a line a step, so that a reader gets them again with a pocket calculator.
///
/// It is about one depth of part in the item and names nobody: the numbers order items on one page and belong to work.
public struct Explanation: Hashable, Sendable, Codable {
  /// One step: a formula whose numbers stand in the item or in a step before.
  public struct Step: Hashable, Sendable, Codable {
    /// What the step gives.
    public var name: String
    /// What it is worked out from, in words.
    public var because: String
    /// The formula with its numbers; `log2(x)` is log(x) / log(2).
    public var formula: String
    /// The result, to four places.
    public var result: String
  }

  /// The item's id.
  public var item: String
  /// The depth of the part that is explained.
  public var depth: Depth
  /// The steps, in order; the last is the visibility gap.
  public var steps: [Step]
  /// The gap in a word, and where the word begins.
  public var word: VisibilityGap.Word
  /// The band, and why.
  public var band: String
  /// Whether a part like this may lift a level, and why not, in sentences.
  public var levels: [String]

  /// Explains an item for a part of some depth.
  ///
  /// - Parameter audience: for whom the item is invisible; nil: for everybody.
  public init(of item: EvidenceItem, depth: Depth, thresholds: Thresholds, audience: String? = nil) {
    let weights = thresholds.weights
    self.item = item.id
    self.depth = depth
    let reach = item.reach
    let axes: [(one: String, many: String, count: Int, full: Double)] = [
      ("person", "people", reach.people.count, weights.fullPeople),
      ("team", "teams", reach.teams.count, weights.fullTeams),
      ("repository", "repositories", reach.repositories.count, weights.fullRepositories),
      ("quarter", "quarters", reach.quarters.count, weights.fullQuarters),
    ]
    var steps: [Step] = axes.map { axis in
      let value = min(1, log2(1 + Double(axis.count)) / log2(1 + axis.full))
      return Step(
        name: "Reach by \(axis.many)",
        because: axis.one == "team" && !reach.teamsAreKnown
          ? "teams are not known here: nothing is added, which says nothing about the work"
          : "\(Phrases.count(axis.count, axis.one, axis.many)); \(plain(axis.full)) count in full",
        formula: "min(1, log2(1 + \(axis.count)) / log2(1 + \(plain(axis.full))))", result: decimal(value))
    }
    let parts = steps.map(\.result).joined(separator: " + ")
    let gap = VisibilityGap(item: item, depth: depth, weights: weights, audience: audience)
    steps.append(
      Step(
        name: "Reach", because: "the mean of the four", formula: "(\(parts)) / 4",
        result: decimal(reach.measure(by: weights))))
    steps.append(
      Step(
        name: "Weight",
        because: "reach × depth (\(depth.label)) × durability (\(item.durability.label(for: item.kind)))",
        formula:
          "\(decimal(reach.measure(by: weights))) * \(plain(weights.weight(of: depth))) * \(plain(weights.weight(of: item.durability)))",
        result: decimal(gap.weight)))
    let channels = Set(item.exposure).map { (weights.visibility(of: $0, for: audience), $0.label) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    steps.append(
      Step(
        name: "Exposure",
        because: channels.isEmpty
          ? "nothing makes it visible" : channels.map { "\($0.1): \(plain($0.0))" }.joined(separator: "; "),
        formula: channels.isEmpty ? "0" : "1 - " + channels.map { "(1 - \(plain($0.0)))" }.joined(separator: " * "),
        result: decimal(gap.exposure)))
    steps.append(
      Step(
        name: "Visibility gap", because: "weight × what is not yet visible",
        formula: "\(decimal(gap.weight)) * (1 - \(decimal(gap.exposure)))", result: decimal(gap.value)))
    self.steps = steps
    word = gap.word
    band = Explanation.band(item, thresholds)
    let part = Participant(person: PersonID(""), role: .author, depth: depth, confidence: .high)
    levels = item.reasonsNotToCount(part)
  }

  private static func band(_ item: EvidenceItem, _ thresholds: Thresholds) -> String {
    let reach = item.reach
    let band = reach.band(thresholds)
    let people = reach.people.count
    let teams = reach.teams.count
    let why: String
    switch band {
    case .nobodyElse,
      .ownTeam where people == 0:
      // Whoever shaped it counts as one who did it, also where they took it up.
      why =
        item.isAdoptedByOthers
        ? "everybody on record, also who took it up, has a part in it"
        : "nobody beside those who have a part in it is on record"
    case .ownTeam: why = "nobody of another team is on record"
    case .teamsUnknown: why = "too few of the \(people) reached have a known team"
    case .neighbouring:
      why = "\(teams) other \(teams == 1 ? "team" : "teams"); several begin at \(plain(thresholds.multiTeamTeams))"
    case .multiTeam:
      why =
        Double(teams) >= thresholds.multiTeamTeams
        ? "\(teams) other teams; several begin at \(plain(thresholds.multiTeamTeams))"
        : "\(people) people, of more than the own team; several begin at \(plain(thresholds.multiTeamPeople))"
    case .orgShaping:
      why = "\(people) people, of more than the own team; that begins at \(plain(thresholds.orgShapingPeople))"
    }
    return "\(band.label): \(why)"
  }
}

/// A number in 0…1 to four places: the standard library rounds, and writes no exponent there.
func decimal(_ value: Double) -> String {
  let whole = Int((value * 10_000).rounded())
  let digits = "\(whole % 10_000)"
  return "\(whole / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
}

/// A constant as people write it: `3`, not `3.0`.
func plain(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e9 ? "\(Int(value))" : "\(value)"
}
