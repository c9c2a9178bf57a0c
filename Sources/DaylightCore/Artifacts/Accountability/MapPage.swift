/// The responsibility map as its readers need it.
public struct MapPage: Sendable {
  private let map: ResponsibilityMap
  private let context: AccountabilityContext
  private let findings: [LintFinding]

  /// A page.
  ///
  /// - Parameter findings: what the rules found in the map.
  public init(_ map: ResponsibilityMap, findings: [LintFinding] = [], context: AccountabilityContext) {
    self.map = map
    self.findings = findings
    self.context = context
  }

  private var level: ReadingLevel { context.audience.level }

  /// The page as a document.
  public var artifact: Artifact {
    var sections: [Artifact.Section] = []
    sections.append(Artifact.Section("What senior leadership means here", context.notices + leadershipBlocks))
    if level == .brief {
      sections.append(Artifact.Section("To decide", decisionBlocks))
    } else {
      sections.append(Artifact.Section("Vacant", vacantBlocks))
      sections.append(Artifact.Section("Responsibilities", entryBlocks))
      if !map.challenges.isEmpty { sections.append(Artifact.Section("Challenges", challengeBlocks)) }
      if level != .own, !map.goals.isEmpty { sections.append(Artifact.Section("Goals", [goalTable])) }
    }
    if !findings.isEmpty, level == .full {
      sections.append(
        Artifact.Section(
          "To mend", [.list(findings.map { "\($0.message)\($0.remedy.map { " \($0)" } ?? "")" })]))
    }
    if level == .full { sections.append(Artifact.Section("Where else to look", [.list(RelatedProcedure.all)])) }
    let vacant = map.vacant.count
    return Artifact(
      kind: "responsibilityMap",
      title: "Responsibility map\(context.organisation.isEmpty ? "" : " of \(context.organisation)")",
      lead: map.responsibilities.isEmpty
        ? "Nothing has been entered yet."
        : "\(map.responsibilities.count) \(map.responsibilities.count == 1 ? "responsibility" : "responsibilities") beyond one team; \(vacant == 0 ? "each has somebody" : "\(vacant) without anybody").",
      particulars: context.particulars(), sections: sections,
      footer: context.footer([.challengesAreOpportunities, .contextFirst]))
  }

  private var leadershipBlocks: [Block] {
    guard let leadership = map.seniorLeadership else {
      return [.paragraph("Nobody has written it down yet. Without it every senior role is a guess.")]
    }
    let parts = [
      ("Of the business", leadership.businessContext), ("With whom", leadership.collaboration),
      ("In which decisions", leadership.decisions),
    ].filter { !$0.1.isEmpty }
    var blocks: [Block] = [.paragraph(leadership.definition.asSentence)]
    if level != .brief, !parts.isEmpty { blocks.append(.list(parts.map { "\($0.0): \($0.1.asSentence)" })) }
    return blocks
  }

  private var vacantBlocks: [Block] {
    guard !map.vacant.isEmpty else {
      return [.paragraph(map.responsibilities.isEmpty ? "There is no entry yet." : "Every entry has somebody.")]
    }
    return [
      .paragraph("Each is a candidate for an apprenticeship: a real problem with somebody behind it as backup."),
      .list(
        map.vacant.map {
          "\($0.title): \($0.businessContext.isEmpty ? "nobody wrote why it matters." : $0.businessContext.asSentence)"
            + (level == .full ? " To lend it to somebody: daylight plan create PERSON" : "")
        }),
    ]
  }

  private var entryBlocks: [Block] {
    let rows = map.responsibilities.sorted { ($1.level, $0.title) < ($0.level, $1.title) }.map { entry in
      var row = [
        "\(entry.title) (\(entry.id))", entry.businessContext, entry.functions.joined(separator: ", "),
        [entry.decision, entry.forum].filter { !$0.isEmpty }.joined(separator: ", in "), entry.level.label,
        entry.owner.map { context.name($0) } ?? "vacant",
      ]
      if level.showsDetail { row.insert(entry.complexity, at: 2) }
      return row
    }
    let headings =
      ["Responsibility", "Why the business needs it"] + (level.showsDetail ? ["What makes it hard"] : [])
      + ["Functions", "Decision", "Reaches", "Who"]
    return [
      Block.Table.orNothing(
        "Responsibilities", headings, rows, "Nothing has been entered yet. What git suggests: daylight map propose")
    ]
  }

  private var challengeBlocks: [Block] {
    let rows = map.challenges.map { challenge in
      [
        "\(challenge.title) (\(challenge.id))", challenge.importance, challenge.unknowns.first?.asSentence ?? "",
        challenge.seat.map { [$0.decision, $0.forum].filter { !$0.isEmpty }.joined(separator: ", in ") }
          ?? "none named",
        challenge.constraints.first?.asSentence ?? "", context.name(challenge.person), challenge.state.rawValue,
      ]
    }
    return [
      .table(
        .init(
          caption: "Challenges",
          headings: ["Challenge", "Why it matters", "What nobody knows yet", "Seat", "A limit", "Who", "State"],
          rows: rows))
    ]
  }

  private var goalTable: Block {
    .table(
      .init(
        caption: "Goals", headings: ["Id", "Goal", "Set by"], rows: map.goals.map { [$0.id, $0.statement, $0.setBy] }))
  }

  private var decisionBlocks: [Block] {
    let open = map.vacant.sorted { ($1.level, $0.title) < ($0.level, $1.title) }
    let seats = map.challenges.filter { $0.state == .taken || $0.state == .offered }.compactMap { challenge in
      challenge.seat.map { seat in (challenge, seat) }
    }
    var blocks: [Block] = []
    blocks.append(
      open.isEmpty
        ? .paragraph("Every responsibility beyond one team has somebody.")
        : .list(open.map { "Nobody answers for “\($0.title)”: \($0.businessContext.asSentence)" }))
    if !seats.isEmpty {
      blocks.append(.paragraph("These decisions have a seat for an engineer:"))
      blocks.append(
        .list(
          seats.map { challenge, seat in
            "\(seat.decision)\(seat.forum.isEmpty ? "" : " (\(seat.forum))"): \(context.name(challenge.person))"
          }))
    }
    return blocks
  }
}
