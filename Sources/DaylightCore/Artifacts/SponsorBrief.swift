/// One page for somebody who speaks for an engineer in rooms where the engineer is not: what to say, what to ask for,
/// where to be seen next, and what not to claim.
public struct SponsorBrief: Sendable {
  /// How many sentences and asks there are at most.
  static let sentenceLimit = 3

  /// Whom it is about.
  public var person: PersonID
  /// The days it looks at.
  public var window: ItemWindow
  /// What evidence shows, by dimension.
  public var levels: [LevelFinding]
  /// The items that the sentences rest on, in their order.
  public var items: [EvidenceItem]
  private let stories: [SubjectStory]
  private let context: ArtifactContext
  private let known: [EvidenceItem]

  /// A brief from all items; those of others, outside the window, withheld or contested are left out.
  public init(
    about person: PersonID, window: ItemWindow, items: [EvidenceItem], hidden: Set<String> = [],
    context: ArtifactContext
  ) {
    self.person = person
    self.window = window
    self.context = context
    known = items.filter { $0.part(of: person) != nil && !hidden.contains($0.id) }
    let inWindow = known.filter(window.contains)
    levels = context.levels(of: person, items: inWindow, window: window)
    let contested = context.contested
    let sayable = inWindow.filter { item in
      guard let part = item.part(of: person) else { return false }
      return part.confidence >= .medium && part.depth > .touched && item.durability != .reverted
        && !contested.contains(item.id) && item.reach.band(context.thresholds) >= .teamsUnknown
    }
    // What few have seen is what a sponsor is needed for.
    let groups = SubjectGroup.groups(of: person, in: sayable).sorted { left, right in
      let (leftGap, rightGap) = (left.widestGap, right.widestGap)
      return leftGap != rightGap ? leftGap > rightGap : left.items.first?.id ?? "" < right.items.first?.id ?? ""
    }
    let all = Dictionary(grouping: items.filter { !hidden.contains($0.id) }, by: \.subject)
    stories = groups.prefix(SponsorBrief.sentenceLimit).compactMap { group in
      group.telling.map { SubjectStory(lead: $0, items: all[$0.subject] ?? group.items, context: context) }
    }
    self.items = stories.map(\.lead)
  }

  private var name: String { context.name(of: person) }

  /// The sentences to say.
  public var sentences: [String] { stories.map { $0.sentence(about: person) } }

  /// What to ask for: a stage for the work that few have seen, and an occasion for what has shown least.
  public var asks: [String] {
    var asks: [String] = []
    if let first = stories.first {
      let room = first.lead.reach.teams.isEmpty ? "the people it concerns" : "those who lead \(first.others)"
      asks.append("A place for \(name) to tell \(room) about “\(first.title)”, in person.")
    }
    let order: [Level] = [.noneFound, .notObservable, .isolated, .repeated, .sustained, .sustainedAndAdopted]
    let least = levels.enumerated().min { left, right in
      let (leftPlace, rightPlace) = (
        order.firstIndex(of: left.element.level), order.firstIndex(of: right.element.level)
      )
      return (leftPlace ?? 0, left.offset) < (rightPlace ?? 0, right.offset)
    }
    if let least { asks.append(SponsorBrief.ask(least.element.dimension, name)) }
    return asks
  }

  private static func ask(_ dimension: Dimension, _ name: String) -> String {
    switch dimension {
    case .scope: "A problem between two teams that nobody owns yet, with \(name) as its owner and time to do it."
    case .influence: "A guideline or a shared check for \(name) to lead, in an area where teams would have to want it."
    case .timeline: "A part of the next half-year's direction for \(name) to write, and to keep true afterwards."
    case .ambiguity: "A seat for \(name) where a question is still open, before there are requirements."
    }
  }

  /// Where the work can be seen next.
  public var opportunity: [String] {
    let date = context.asOf.civil
    let next = CalendarDay(year: date.year, month: date.month + 1, day: 1)
    let quarter = context.calendar.quarter(of: context.asOf).advanced(by: 1)
    var lines: [String] = []
    if let untold = stories.first(where: { !context.ledger.isTold($0.lead, to: Highlights.audience) }) {
      lines.append(
        "The highlights of \(Phrases.month(next)): “\(untold.title)” has not been told there yet. \(name) decides whether it may be."
      )
    }
    lines.append(
      "The planning of \(quarter), which begins on \(context.calendar.firstDay(of: quarter)): open questions look for owners then."
    )
    return lines
  }

  /// What evidence does not carry.
  public var notToClaim: [String] {
    var lines: [String] = []
    let others = Set(stories.flatMap { $0.items.flatMap(\.participants) }.map(\.person)).subtracting([person]).sorted()
    if !others.isEmpty {
      lines.append(
        "That \(name) did it alone: \(context.list(others)) \(others.count == 1 ? "stands" : "stand") on the record of the same work."
      )
    }
    for finding in levels where finding.level == .notObservable {
      lines.append("Anything about \(finding.dimension.title.lowercased()): it cannot be seen here.")
    }
    let contested = context.contested
    for item in known where contested.contains(item.id) && window.contains(item) {
      lines.append("Anything about “\(item.title)”: \(name) contests what was read there.")
    }
    for caveat in stories.flatMap(\.lead.caveats) where lines.count < 6 {
      let line = "More than the record shows: \(caveat.prefix(1).lowercased())\(caveat.dropFirst())"
      if !lines.contains(line) { lines.append(line) }
    }
    if context.namesakes[person] != nil {
      lines.append("Completeness: others in the facts bear the same name, and their work is not in here.")
    }
    lines.append("How many commits or reviews, and how anybody compares with anybody.")
    return lines
  }

  /// The brief as a document.
  public var artifact: Artifact {
    var say: [Block] = [.list(sentences)]
    if sentences.isEmpty {
      say = [
        .paragraph(
          "Nothing in this window reached beyond the own team on record, so there is no sentence that evidence carries. Ask \(name) what you should know."
        )
      ]
    } else if sentences.count < SponsorBrief.sentenceLimit {
      say.append(
        .paragraph("Evidence carries no further sentence. Ask \(name) for one in their own words: \(Phrases.blank)"))
    }
    let attested = context.attested(of: person, in: window).filter { $0.confirmed != nil }
    if !attested.isEmpty { say.append(.list(attested.prefix(2).map(context.line))) }
    return Artifact(
      kind: "sponsorBrief", title: "To speak for \(name)",
      lead: "For a sponsor, before a meeting. Show it to \(name) first: it is about them.",
      particulars: context.particulars(.recognition, window: context.label(of: window, for: person)),
      sections: [
        .init("To say", say), .init("To ask for", [.list(asks)]), .init("Where to be seen next", [.list(opportunity)]),
        .init("What not to claim", [.list(notToClaim)]), .init("Where it can be read", [.list(places)]),
      ],
      signOff: .init("A sponsor speaks in their own name.", lines: ["Sponsor", "Shown to \(name) on"]),
      footer: context.footer)
  }

  private var places: [String] {
    stories.compactMap { story in
      story.lead.provenance.first.map { "\(story.lead.title): \($0.summary); item \(story.lead.id)" }
    }
  }
}

extension SponsorBrief {
  /// What only a sponsor brief has.
  public struct Content: Hashable, Sendable, Codable {
    /// What to say.
    public var sentences: [String]
    /// What to ask for.
    public var asks: [String]
    /// Where the work can be seen next.
    public var opportunity: [String]
    /// What not to claim.
    public var notToClaim: [String]
  }

  /// The brief as data.
  public var record: ArtifactRecord<Content> {
    ArtifactRecord(
      artifact, purpose: .recognition, person: person, window: window, items: items,
      content: Content(sentences: sentences, asks: asks, opportunity: opportunity, notToClaim: notToClaim),
      context: context)
  }
}

extension SubjectGroup {
  /// The widest gap of the person's parts: orders the sentences of one page.
  fileprivate var widestGap: Double {
    items.map { VisibilityGap(item: $0, depth: $0.part(of: person)?.depth ?? .touched).value }.max() ?? 0
  }
}
