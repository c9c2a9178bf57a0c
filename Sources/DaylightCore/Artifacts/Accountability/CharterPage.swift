/// The accountability charter as two people read and sign it, and as those above them read it.
public struct CharterPage: Sendable {
  private let charter: Charter
  private let map: ResponsibilityMap
  private let context: AccountabilityContext
  private let findings: [LintFinding]

  /// A page.
  ///
  /// - Parameter findings: what the rules found in the charter.
  public init(
    _ charter: Charter, map: ResponsibilityMap = ResponsibilityMap(), findings: [LintFinding] = [],
    context: AccountabilityContext
  ) {
    self.charter = charter
    self.map = map
    self.findings = findings
    self.context = context
  }

  private var level: ReadingLevel { context.audience.level }
  private var name: String { context.name(charter.person) }

  /// The page as a document.
  public var artifact: Artifact {
    var sections: [Artifact.Section] = []
    let notices = context.notices
    sections.append(Artifact.Section("Why this matters", notices + whyBlocks))
    sections.append(Artifact.Section("What \(name) answers for", outcomeBlocks))
    sections.append(Artifact.Section("What \(name) decides", decisionBlocks))
    if level != .brief { sections.append(Artifact.Section("The limits of others", limitBlocks)) }
    if level.showsDetail {
      sections.append(Artifact.Section("What \(name) gets for it", supportBlocks))
      sections.append(Artifact.Section("How you tell each other", feedbackBlocks))
      if !charter.conversations.isEmpty {
        sections.append(Artifact.Section("Honest conversations", conversationBlocks))
      }
    }
    if context.setting.stage == .enterprise, level.showsDetail {
      sections.append(Artifact.Section("Appendix for the committee", committeeBlocks))
    }
    if !findings.isEmpty, level.showsDetail { sections.append(Artifact.Section("To mend", findingBlocks)) }
    sections.append(Artifact.Section("Agreed by", signatureBlocks))
    return Artifact(
      kind: "charter", title: "Accountability charter: \(name)",
      lead: "What \(name) answers for, decides alone, and gets for it.",
      particulars: context.particulars([
        .init("Manager", context.name(charter.manager)), .init("Holds", period), .init("State", state),
      ]), sections: sections,
      footer: context.footer(
        [.growthAndAccountability, .contextFirst],
        and: [
          "Outcomes are measured where they happen. No number and no level that Daylight finds is part of a charter."
        ]))
  }

  private var period: String {
    switch (charter.from, charter.until) {
    case (let from?, let until?): "\(from) to \(until)"
    case (let from?, nil): "from \(from)"
    case (nil, let until?): "until \(until)"
    case (nil, nil): "no days agreed yet"
    }
  }

  private var state: String {
    guard charter.isSigned else { return "draft, not signed by both" }
    return "signed by both" + (charter.signatures.map(\.on).max().map { " on \($0)" } ?? "")
  }

  private var whyBlocks: [Block] {
    var blocks: [Block] = [.paragraph(text(charter.why, "Nobody has written why this matters yet."))]
    if !context.setting.isEngineeringLed || !charter.enables.isEmpty {
      blocks.append(.paragraph(text(charter.enables, "Nobody has written what this makes possible yet.")))
    }
    return blocks
  }

  private var outcomeBlocks: [Block] {
    let rows = charter.outcomes.map { outcome in
      [
        outcome.result, text(outcome.measure, "not said"), text(outcome.baseline, "not said"),
        text(outcome.target, "not said"), outcome.by.map(\.description) ?? "not said",
        map.goal(outcome.goal) ?? text(outcome.goal, "none named"),
      ]
    }
    var blocks: [Block] = [
      Block.Table.orNothing(
        "Outcomes", ["Result", "Looked at", "Today", "Target", "By", "Goal it serves"], rows,
        "No outcome has been agreed yet.")
    ]
    guard level.showsDetail else { return blocks }
    for outcome in charter.outcomes where !outcome.criteria.isEmpty {
      blocks.append(.paragraph("How both of you will see it: \(outcome.result.asSentence)"))
      blocks.append(
        .list(
          outcome.criteria.map {
            $0.example.isEmpty
              ? $0.behaviour.asSentence : "\($0.behaviour.asSentence) For example: \($0.example.asSentence)"
          }))
    }
    let work = charter.outcomes.flatMap(\.work)
    if !work.isEmpty { blocks.append(.paragraph("\(name)'s own texts: \(work.joined(separator: ", ")).")) }
    return blocks
  }

  private var challenges: [Challenge] { charter.challenges.compactMap(map.challenge) }

  private var decisionBlocks: [Block] {
    var blocks: [Block] = [.paragraph(text(charter.autonomy, "Nobody has written what \(name) decides alone yet."))]
    let rows = challenges.map { challenge in
      [
        challenge.title, challenge.seat.map { $0.decision } ?? "none named",
        challenge.seat.map {
          [$0.forum, $0.on.map(\.description) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        } ?? "",
        challenge.unknowns.first?.asSentence ?? "",
      ]
    }
    if !rows.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: "Challenges and the decisions that belong to them",
            headings: ["Challenge", "Seat in the decision", "Where", "What nobody knows yet"], rows: rows)))
    }
    return blocks
  }

  private var limitBlocks: [Block] {
    let limits = charter.constraints + challenges.flatMap(\.constraints)
    guard !limits.isEmpty else { return [.paragraph("No limit of another function has been named yet.")] }
    var seen: Set<String> = []
    return [
      .paragraph("These hold for \(name) as they hold for everybody. They are known from the start."),
      .list(limits.filter { seen.insert($0).inserted }.map(\.asSentence)),
    ]
  }

  private var supportBlocks: [Block] {
    let support = charter.support
    var coach = context.name(support.coach)
    if let cadence = support.cadence { coach += ", \(cadence.label)" }
    let rows = [
      ["Coach", coach, AccountabilityRole.coach.duty],
      ["Mentor", context.name(support.mentor), AccountabilityRole.mentor.duty],
      ["Sponsor", context.name(support.sponsor), AccountabilityRole.sponsor.duty],
      ["Manager", context.name(charter.manager), AccountabilityRole.manager.duty],
    ]
    var blocks: [Block] = [.table(.init(caption: "Support", headings: ["Role", "Who", "What they do"], rows: rows))]
    if !support.resources.isEmpty { blocks.append(.list(support.resources.map(\.asSentence))) }
    if let last = support.sessions.max() {
      blocks.append(.paragraph("The last coaching session on record was on \(last)."))
    }
    return blocks
  }

  private var feedbackBlocks: [Block] {
    [
      Block.Table.orNothing(
        "Feedback", ["Day", "From", "To"],
        charter.feedback.sorted { $0.on < $1.on }.map {
          ["\($0.on)", context.name($0.from), context.name($0.to)]
        }, "No days for feedback have been agreed yet. Both directions belong into a charter.")
    ]
  }

  private var conversationBlocks: [Block] {
    charter.conversations.sorted { $0.on > $1.on }.flatMap { conversation -> [Block] in
      var lines = ["Seen: \(conversation.observed.asSentence)"]
      if !conversation.evidence.isEmpty {
        lines.append("Where to look: \(conversation.evidence.joined(separator: "; "))")
      }
      if !conversation.effect.isEmpty { lines.append("What followed: \(conversation.effect.asSentence)") }
      lines.append(
        "Agreed: \(text(conversation.nextStep, "nothing yet").asSentence)"
          + (conversation.by.map { " By \($0)." } ?? ""))
      var blocks: [Block] = [.paragraph("\(conversation.on)"), .list(lines)]
      if !conversation.view.isEmpty { blocks.append(.quote(text: conversation.view, by: name)) }
      return blocks
    }
  }

  private var committeeBlocks: [Block] {
    [
      .paragraph(
        "What somebody outside the team can recognise, in behaviour and not in traits. It recommends no decision."),
      Block.Table.orNothing(
        "Behaviour expected and where it would be seen", ["Behaviour", "Example", "Belongs to the result"],
        charter.outcomes.flatMap { outcome in
          outcome.criteria.map { [$0.behaviour, text($0.example, "none given"), outcome.result] }
        }, "No criteria have been agreed yet."),
    ]
  }

  private var findingBlocks: [Block] {
    [.list(findings.map { "\($0.message)\($0.remedy.map { " \($0)" } ?? "")" })]
  }

  private var signatureBlocks: [Block] {
    let signers = [(AccountabilityRole.candidate, Optional(charter.person)), (.manager, charter.manager)]
    return [
      .table(
        .init(
          caption: "Signatures", headings: ["As", "Who", "Day"],
          rows: signers.map { role, person in
            [
              role == .candidate ? "engineer" : role.label, context.name(person),
              charter.signatures.first { $0.by == person }.map { "\($0.on)" } ?? "not signed yet",
            ]
          }))
    ]
  }

  private func text(_ text: String, _ otherwise: String) -> String { Placeholder.fills(text) ? otherwise : text }
}
