/// What a session changes in plans, as those who were in the room read it before it is written.
public struct AdjustmentPage: Sendable {
  /// The session.
  public var session: CalibrationSession
  /// What changes, in the order in which people were talked about.
  public var adjustments: [PlanAdjustment]
  private let context: ArtifactContext

  /// A page.
  public init(_ session: CalibrationSession, _ adjustments: [PlanAdjustment], context: ArtifactContext) {
    self.session = session
    self.adjustments = adjustments
    self.context = context
  }

  /// The candidates whose plans stay as they are, and why.
  public var unchanged: [(person: PersonID, reason: String)] {
    let changed = Set(adjustments.map(\.person))
    return session.candidates.filter { !changed.contains($0.person) || $0.noSlot == true }.map { candidate in
      if candidate.noSlot == true {
        return (
          candidate.person,
          "There is no slot. That is a gap in the organisation's plans: look for a challenge without an owner."
        )
      }
      return (
        candidate.person,
        candidate.next.map { "The room named “\($0)”, and the plan holds the next quarter already: compare the two." }
          ?? "The minutes name no next apprenticeship."
      )
    }
  }

  /// The page as a document.
  public var artifact: Artifact {
    var sections = adjustments.map { adjustment -> Artifact.Section in
      var rows: [[String]] = []
      if let gap = adjustment.gap { rows.append(["Works on", "\(gap.title). \(gap.meaning)"]) }
      if let quarter = adjustment.quarter {
        rows.append(["Next quarter", "\(quarter.quarter): \(quarter.stage.title)"])
        if let problem = quarter.problem { rows.append(["Problem", problem]) }
        if let support = quarter.support { rows.append(["Support", support.label]) }
        rows.append(["Check-ins", quarter.checkIns.map(\.description).joined(separator: ", ")])
      }
      let name = context.name(of: adjustment.person)
      let candidate = session.candidates.first { $0.person == adjustment.person }
      let isLeftOut = adjustment.quarter == nil && candidate?.noSlot != true
      let notices = [isLeftOut ? candidate?.next : nil].compactMap(\.self).map { next -> Block in
        .notice(
          "The room also named “\(next)”. The plan holds the next quarter already, so nothing was added: decide which of the two it is."
        )
      }
      return Artifact.Section(
        name,
        [
          .table(.init(caption: "What changes in the plan of \(name)", headings: ["What", "From now on"], rows: rows)),
          .list(adjustment.because.map { "Because: \($0)" }),
        ] + notices)
    }
    if adjustments.isEmpty {
      sections.append(
        Artifact.Section(
          "No plan changes", [.paragraph("The minutes name no gap and no next apprenticeship that plans do not hold.")])
      )
    }
    if !unchanged.isEmpty {
      sections.append(
        Artifact.Section("As before", [.list(unchanged.map { "\(context.name(of: $0.person)): \($0.reason)" })]))
    }
    return Artifact(
      kind: "planAdjustments", title: "Plans after the session of \(session.quarter)",
      lead:
        "Each change cites the finding that it answers. Teams, owners and safety net are for the two people to add.",
      particulars: [
        .init("Purpose", Purpose.development.label), .init("Session", "\(session.quarter)"),
        .init("Facts up to", "\(context.asOf)"),
      ], sections: sections,
      footer: ["People agreed on this in the room; the program only carried it into the plans."])
  }

  /// The page as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `planAdjustments`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What it may be used for.
    public var purpose: Purpose
    /// The session.
    public var session: Quarter
    /// What changes.
    public var adjustments: [PlanAdjustment]
    /// Whose plans stay as they are because there is no slot.
    public var noSlot: [PersonID]
  }

  /// The page as data.
  public var record: Record {
    Record(
      kind: "planAdjustments", version: 1, purpose: .development, session: session.quarter, adjustments: adjustments,
      noSlot: session.candidates.filter { $0.noSlot == true }.map(\.person))
  }
}
