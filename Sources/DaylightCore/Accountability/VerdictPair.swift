/// Two verdicts of a calibration session on like evidence. Only the session's chair sees them side by side.
public struct VerdictPair: Hashable, Sendable, Codable {
  /// The quarter of the session.
  public var quarter: Quarter
  /// The dimension that both are about.
  public var dimension: Dimension
  /// What the evidence showed for both.
  public var evidence: String
  /// What was said in the one case and in the other.
  public var verdicts: [String]

  /// A pair of verdicts.
  public init(quarter: Quarter, dimension: Dimension, evidence: String, verdicts: [String]) {
    self.quarter = quarter
    self.dimension = dimension
    self.evidence = evidence
    self.verdicts = verdicts
  }
}

/// What a session said about one candidate, as far as standards can be compared by it. Nobody is named.
public struct SessionVerdict: Hashable, Sendable {
  /// The quarter of the session.
  public var quarter: Quarter
  /// The stage that was talked about, such as `Q2`.
  public var stage: String
  /// The gap that the room saw; nil for none.
  public var gap: Dimension?
  /// What should come next, in the words of the minutes.
  public var verdict: String

  /// A verdict.
  public init(quarter: Quarter, stage: String, gap: Dimension?, verdict: String) {
    self.quarter = quarter
    self.stage = stage
    self.gap = gap
    self.verdict = verdict
  }
}

extension VerdictPair {
  /// Pairs of one session in which the same gap at the same stage was answered once with going on to the next stage and
  /// once with "not yet". A missing slot is no verdict on evidence and must be left out before.
  public static func pairs(in verdicts: [SessionVerdict]) -> [VerdictPair] {
    struct Case: Hashable {
      var quarter: Quarter
      var stage: String
      var gap: Dimension
    }
    var seen: [Case: Set<String>] = [:]
    for verdict in verdicts {
      guard let gap = verdict.gap else { continue }
      seen[Case(quarter: verdict.quarter, stage: verdict.stage, gap: gap), default: []].insert(verdict.verdict)
    }
    return seen.filter { $0.value.isSuperset(of: ["moveOn", "notYet"]) }.keys
      .sorted { ($0.quarter, $0.stage, $0.gap) < ($1.quarter, $1.stage, $1.gap) }
      .map { found in
        VerdictPair(
          quarter: found.quarter, dimension: found.gap, evidence: "the same gap at stage \(found.stage)",
          verdicts: ["go on to the next stage", "not yet"])
      }
  }
}
