/// Gaps that several candidates share: what the organisation does not teach, and not what people lack.
public struct CommonGaps: Sendable {
  /// Who will read it.
  public enum Audience: String, Hashable, Sendable, Codable, CaseIterable {
    /// The room in which the candidates were talked about.
    case inside
    /// Anybody else: then nothing may lead back to few people.
    case outside
  }

  /// A gap that is shared widely enough to be the organisation's.
  public struct Pattern: Hashable, Sendable, Codable {
    /// The dimension.
    public var dimension: Dimension
    /// How many candidates share it.
    public var sharing: Int
    /// Of how many of whom a gap was recorded or excluded.
    public var of: Int
  }

  /// Candidates from which a gap is common, however many there are.
  public static let enoughCandidates = 3
  /// The fewest people that a figure outside the room may speak of, and leave out.
  public static let smallestGroup = 5

  /// The patterns that the audience may read, in order of dimension.
  public var patterns: [Pattern]
  /// Whether a pattern was left out because it would speak of too few people.
  public var isSuppressed: Bool
  /// How many have no slot, as far as the audience may know; nil: too few to say.
  public var withoutSlot: Int?
  /// The audience.
  public var audience: Audience
  /// Whether the room has said anything yet.
  private let isHeld: Bool
  private let quarter: Quarter

  /// The patterns of a session.
  ///
  /// Inside, a gap is common from three candidates on, or when two or more are 30% of all. Outside, both those who
  /// share it and those who do not must be five at least, or the latter nobody: else the figure would tell of few.
  public init(_ session: CalibrationSession, for audience: Audience) {
    self.audience = audience
    quarter = session.quarter
    // Somebody of whom the room said nothing is neither with nor without a gap.
    let talkedAbout = session.candidates.filter { $0.gap != nil || $0.verdict != nil }
    isHeld = !talkedAbout.isEmpty
    var patterns: [Pattern] = []
    var isSuppressed = false
    for dimension in Dimension.allCases {
      let sharing = talkedAbout.count { $0.gap == dimension }
      let total = talkedAbout.count
      guard sharing >= CommonGaps.enoughCandidates || (sharing >= 2 && sharing * 10 >= total * 3) else { continue }
      if audience == .outside, !CommonGaps.mayLeave(sharing, of: total) {
        isSuppressed = true
        continue
      }
      patterns.append(Pattern(dimension: dimension, sharing: sharing, of: total))
    }
    self.patterns = patterns
    let slots = session.candidates.count { $0.noSlot == true }
    if audience == .inside || CommonGaps.mayLeave(slots, of: session.candidates.count) {
      withoutSlot = slots
    } else {
      withoutSlot = nil
      if slots > 0 { isSuppressed = true }
    }
    self.isSuppressed = isSuppressed
  }

  /// Whether a figure may leave the room: neither it nor what it leaves out speaks of few.
  static func mayLeave(_ count: Int, of total: Int) -> Bool {
    count >= smallestGroup && (total == count || total - count >= smallestGroup)
  }

  /// How a plan cites a pattern.
  public static func citation(_ quarter: Quarter, _ dimension: Dimension) -> String {
    "calibration/\(quarter): several share the gap in \(dimension.rawValue)"
  }

  /// What would teach it to many at once.
  public static func training(_ dimension: Dimension) -> String {
    switch dimension {
    case .scope:
      "Let two engineers of different teams spend a fortnight finding the three costliest problems between their teams, and tell all what they found. Then lend one of them out as a Q1 initiative."
    case .influence:
      "Run a writing group: every member brings one guide or check that another team will use, and the group helps until that team has taken it up by its own commits."
    case .timeline:
      "Hold a half-day each quarter in which engineers write what should be true in two years and what they would stop doing, read by the people who own the money."
    case .ambiguity:
      "Hand a group real questions that nobody has framed. They write problem, alternatives and open points, and somebody who must decide reads them. No solutions in the first two weeks."
    }
  }

  /// The analysis as a document.
  public func artifact(_ context: ArtifactContext) -> Artifact {
    var sections = patterns.map { pattern in
      Artifact.Section(
        "\(pattern.dimension.title): \(pattern.sharing) of \(pattern.of) candidates",
        [
          .paragraph(pattern.dimension.meaning),
          .paragraph(
            "When so many miss the same, the occasion was missing. Ask first what the organisation let nobody do."),
          .paragraph("A training to propose. \(CommonGaps.training(pattern.dimension))"),
        ])
    }
    if patterns.isEmpty {
      sections.append(
        Artifact.Section(
          isHeld ? "No gap is common" : "Nothing is recorded yet",
          [
            .paragraph(
              !isHeld
                ? "The session has recorded no gap and no verdict for anybody, so nothing can be said about what is shared."
                : isSuppressed
                  ? "What is shared is shared by few, and does not leave the room."
                  : "No gap is shared by three candidates, or by three in ten.")
          ]))
    } else if isSuppressed {
      sections.append(
        Artifact.Section("Left out", [.paragraph("A figure that would speak of fewer than five people was left out.")]))
    }
    if let withoutSlot, withoutSlot > 0 {
      sections.append(
        Artifact.Section(
          "No slot",
          [
            .paragraph(
              "\(withoutSlot == 1 ? "For one candidate" : "For \(withoutSlot) candidates") there was no problem of the right size to lend. That is a gap in the organisation's plans, and no gap of theirs: look at the responsibility map for challenges without an owner."
            )
          ]))
    }
    return Artifact(
      kind: "commonGaps", title: "Gaps that candidates share, \(quarter)",
      lead: audience == .inside
        ? "For the room only." : "For readers outside the room: no figure speaks of fewer than five people.",
      particulars: [
        .init("Purpose", Purpose.development.label), .init("Session", "\(quarter)"),
        .init("Audience", audience == .inside ? "the calibration session" : "outside the session"),
      ], sections: sections,
      footer: [
        "Counted are the gaps that the session recorded. What could not be seen is no gap.",
        "A shared gap is a reason to teach, never a reason to wait.",
      ])
  }

  /// The analysis as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `commonGaps`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// The session.
    public var quarter: Quarter
    /// Who may read it.
    public var audience: Audience
    /// The patterns.
    public var patterns: [Pattern]
    /// Whether a figure was left out.
    public var isSuppressed: Bool
    /// Candidates without a slot; nil: too few to say.
    public var withoutSlot: Int?
  }

  /// The analysis as data.
  public var record: Record {
    Record(
      kind: "commonGaps", version: 1, quarter: quarter, audience: audience, patterns: patterns,
      isSuppressed: isSuppressed, withoutSlot: withoutSlot)
  }
}
