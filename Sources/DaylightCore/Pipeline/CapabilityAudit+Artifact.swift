extension CapabilityAudit {
  /// The audit as a document.
  public var artifact: Artifact {
    let name = context.name(of: person)
    var particulars: [Artifact.Particular] = [
      .init("Purpose", Purpose.development.label), .init("Stage", stage.title), .init("Window", window.label),
      .init("Coverage", context.coverageLine), .init("Rules", context.rulesVersion),
    ]
    if let archetype { particulars.insert(.init("Works as", "\(archetype.id): \(archetype.title)"), at: 2) }
    return Artifact(
      kind: "capabilityAudit", title: "Where \(name) stands, and what to try next",
      lead: "For \(name) and their manager to read together. It says what git shows, not what somebody is worth.",
      particulars: particulars,
      sections: [summary] + findings.map(section) + [
        Artifact.Section("Four contrasts", Contrast.allCases.flatMap(blocks)),
        Artifact.Section("What could not be seen", [.list(unseen)]),
      ], footer: context.footer)
  }

  private var summary: Artifact.Section {
    let rows = findings.map { finding in
      [
        finding.dimension.title, finding.level.label + (finding.isBorderline ? " (borderline)" : ""),
        finding.expectation, finding.verdict.label,
        finding.confidence?.rawValue ?? "none",
      ]
    }
    return Artifact.Section(
      "One gap to work on",
      [
        .notice(choice),
        .table(
          .init(
            caption: "The four dimensions",
            headings: ["Dimension", "Evidence shows", "Expected", "Compared", "Confidence"], rows: rows)),
      ])
  }

  private var choice: String {
    guard let chosen, let finding = findings.first(where: { $0.dimension == chosen }) else {
      let hidden = findings.filter { $0.verdict == .notObservable }.map { $0.dimension.title.lowercased() }
      if findings.contains(where: { $0.verdict == .notJudged }) {
        return "No gap is named: the window holds time away, so nothing follows from what is missing."
      }
      if hidden.isEmpty, let ahead {
        let gap = ahead.finding
        return
          "Evidence shows what this stage expects. What comes first after it: \(gap.dimension.title), for \(ahead.stage.title). Evidence shows \(gap.level.label), that stage expects \(gap.expectation). \(CapabilityAudit.tryNext(gap.dimension))"
      }
      return hidden.isEmpty
        ? "Evidence shows what every stage expects. Choose together what to deepen."
        : "No gap can be named from what is observable. What cannot be seen here: \(hidden.joined(separator: ", ")). Talk about it before you conclude anything."
    }
    if isChosenByHand { return "\(chosen.title), as the two of you chose. \(CapabilityAudit.tryNext(chosen))" }
    return
      "\(chosen.title): evidence shows \(finding.level.label), this stage expects \(finding.expectation). \(CapabilityAudit.tryNext(chosen))"
  }

  private func section(_ finding: GapFinding) -> Artifact.Section {
    var blocks: [Block] = [.paragraph(finding.dimension.meaning)]
    let groups = SubjectGroup.groups(
      of: person, in: items.filter { $0.dimensions.contains(finding.dimension) })
    if groups.isEmpty {
      blocks.append(
        .paragraph(
          finding.verdict == .notObservable
            ? "Nothing that could show it can be read here. That says nothing about the work."
            : "No item of this window speaks to it."))
    } else {
      blocks.append(.cards(groups.prefix(3).map { $0.card(context, window: window, sources: 3) }))
    }
    if !finding.limits.isEmpty { blocks.append(.list(finding.limits)) }
    if finding.verdict.isGap || finding.verdict == .notObservable {
      blocks.append(.paragraph("Try next. \(CapabilityAudit.tryNext(finding.dimension))"))
    }
    return Artifact.Section("\(finding.dimension.title): \(finding.verdict.label)", blocks)
  }

  private func blocks(_ contrast: Contrast) -> [Block] {
    let titles = items.filter { contrast.kinds.contains($0.kind) && $0.durability != .reverted }
      .map(\.title).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    if titles.isEmpty {
      let isHidden = findings.first { $0.dimension == contrast.dimension }?.verdict == .notObservable
      let away = findings.contains { $0.verdict == .notJudged }
      return [
        .paragraph(
          isHidden
            ? "\(contrast.title). It cannot be seen in these repositories. Who has seen it, and where?"
            : away ? "\(contrast.title). Not judged for this window." : "\(contrast.title). \(contrast.isNotShown)")
      ]
    }
    return [
      .paragraph("\(contrast.title). \(contrast.isShown)"), .list(titles.prefix(3).map { "“\($0)”" }),
    ]
  }

  private var unseen: [String] {
    var lines: [String] = []
    for limit in findings.flatMap(\.limits) where !lines.contains(limit) { lines.append(limit) }
    lines += context.coverage.notes
    for unread in context.coverage.unread { lines.append("\(unread.repository) was not read: \(unread.reason)") }
    lines.append("Meetings, chat, incidents, hiring and everything said aloud.")
    return lines
  }

  /// The audit as data.
  public struct Record: Hashable, Sendable, Codable {
    /// `capabilityAudit`.
    public var kind: String
    /// The version of this form.
    public var version: Int
    /// What it may be used for.
    public var purpose: Purpose
    /// Whom it is about.
    public var person: ArtifactSubject
    /// The stage whose expectations are looked at.
    public var stage: Stage
    /// How they work, when somebody said so.
    public var archetype: String?
    /// The quarters.
    public var window: ItemWindow
    /// One finding a dimension.
    public var findings: [GapFinding]
    /// The gap to work on.
    public var chosen: Dimension?
    /// Whether a person chose it.
    public var isChosenByHand: Bool
    /// The items.
    public var items: [EvidenceItem]
    /// The version of the rules.
    public var rules: String
    /// What could be seen at all.
    public var coverage: Coverage
    /// What every reader must know about the limits.
    public var limits: [String]
  }

  /// The audit as data.
  public var record: Record {
    Record(
      kind: "capabilityAudit", version: 1, purpose: .development,
      person: .init(id: person, name: context.name(of: person)), stage: stage, archetype: archetype?.id, window: window,
      findings: findings, chosen: chosen, isChosenByHand: isChosenByHand, items: items, rules: context.rulesVersion,
      coverage: context.coverage, limits: context.footer)
  }
}
