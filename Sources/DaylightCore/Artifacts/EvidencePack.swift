/// What a manager takes to peers before a calibration session: evidence about one person's development, no verdict.
public struct EvidencePack: Sendable {
  /// The most cards that a pack holds: what does not fit is counted and stays on the person's own page.
  public static let cardLimit = 12

  /// Whom it is about.
  public var person: PersonID
  /// The quarters.
  public var window: ItemWindow
  /// What evidence shows, by dimension.
  public var levels: [LevelFinding]
  /// The items of the window, heaviest first.
  public var items: [EvidenceItem]
  let context: ArtifactContext
  /// The person's items of any time, for saying when the work on a subject began and ended.
  private let known: [EvidenceItem]

  /// A pack from all items; those of others and outside the window are left out.
  ///
  /// - Parameter hidden: items that the person withheld from others.
  public init(
    about person: PersonID, window: ItemWindow, items: [EvidenceItem], hidden: Set<String> = [],
    context: ArtifactContext
  ) {
    self.person = person
    self.window = window
    self.context = context
    known = items.filter { $0.part(of: person) != nil && !hidden.contains($0.id) }
    self.items = known.filter(window.contains).sorted { ($1.weight(person), $0.id) < ($0.weight(person), $1.id) }
    levels = context.levels(of: person, items: self.items, window: window)
  }

  /// The pack as a document.
  public var artifact: Artifact {
    let name = context.name(of: person)
    let groups = SubjectGroup.groups(of: person, in: items, among: known)
    let best = SubjectGroup.best(groups, EvidencePack.cardLimit)
    var sections: [Artifact.Section] = [
      Artifact.Section("Summary", [.levels(levelLines)] + (groups.isEmpty ? [] : [.timeline(timeline(best))]))
    ]
    if groups.isEmpty {
      sections.append(
        Artifact.Section(
          "Evidence",
          [
            .paragraph(
              "No evidence item was found in this window. Read what could not be seen, below, before you conclude anything."
            )
          ]))
    } else {
      var blocks: [Block] = [.cards(best.map { $0.card(context, window: window) })]
      if let widest = widest(best) { blocks.append(.reach(widest)) }
      if groups.count > best.count {
        blocks.append(
          .paragraph(
            "Further subjects with evidence stand on the engineer's own page; a pack shows the best \(EvidencePack.cardLimit)."
          ))
      }
      sections.append(Artifact.Section("Evidence", blocks))
    }
    sections.append(Artifact.Section("In \(name)'s own words", ownWords))
    sections.append(Artifact.Section("Work that git cannot show", attestedBlocks))
    sections.append(Artifact.Section("What could not be seen", [.list(unseen)]))
    sections.append(Artifact.Section("Questions to ask", [.list(questions(best))]))
    return Artifact(
      kind: "evidencePack", title: "Evidence about the work of \(name)",
      lead: "For a conversation about development. It holds no verdict.",
      particulars: context.particulars(.calibrationPreparation, window: context.label(of: window, for: person)),
      sections: sections,
      signOff: .init(
        "People decide, and this pack decides nothing. Whoever used it signs here, with the day.",
        lines: ["Read by", "Talked over with \(name) on", "What we agreed to try next"]), footer: context.footer)
  }

  /// What the engineer wrote about items of this pack.
  private var ownWords: [Block] {
    let ids = Set(items.map(\.id))
    let remarks = context.remarks.filter { ids.contains($0.item) }
    if remarks.isEmpty {
      return [.paragraph("No note and no contest. Ask before you read that as agreement.")]
    }
    return remarks.map { remark in
      let title = items.first { $0.id == remark.item }?.title ?? remark.item
      let what =
        remark.kind == .contest ? "contests “\(title)”: it lifts no level until that is settled" : "on “\(title)”"
      return .quote(text: remark.text, by: "\(context.name(of: person)) \(what), \(remark.day)")
    }
  }

  /// What the engineer wrote down beside git, in the window.
  private var attested: [AttestedWork] {
    context.attested(of: person, in: window)
  }

  private var attestedBlocks: [Block] {
    if attested.isEmpty {
      return [
        .paragraph(
          "Nothing is written down. Facilitating, hiring, incidents and advice leave no trace in git: ask for them.")
      ]
    }
    return [.list(attested.map(context.line))]
  }

  private var levelLines: [Block.LevelLine] {
    levels.map { finding in
      Block.LevelLine(
        dimension: finding.dimension, level: finding.level, isBorderline: finding.isBorderline,
        restsOn: finding.items.compactMap { id in items.first { $0.id == id }?.title }.reduce(into: []) {
          if !$0.contains($1) { $0.append($1) }
        }, limits: finding.limits)
    }
  }

  private func timeline(_ groups: [SubjectGroup]) -> TimelinePicture {
    TimelinePicture(
      groups: groups, window: window, calendar: context.calendar,
      observable: Set(levels.filter { $0.level != .notObservable }.map(\.dimension)))
  }

  private func widest(_ groups: [SubjectGroup]) -> ReachPicture? {
    let item = groups.flatMap(\.items).filter { !$0.reach.teams.isEmpty || !$0.reach.repositories.isEmpty }
      .max { $0.reach.measure < $1.reach.measure }
    return item.map { ReachPicture($0, context) }
  }

  private var unseen: [String] {
    var lines: [String] = []
    for finding in levels {
      // What is on record was seen: why no word rests on it stands beside the word.
      for limit in finding.limits where !lines.contains(limit) && limit != finding.reasonForNoWord {
        lines.append(limit)
      }
    }
    if let others = context.namesakes[person] {
      lines.append(
        "The same full name also stands with \(others.joined(separator: ", ")). If that is this person, say so in .mailmap or in the roster."
      )
    }
    lines += context.coverage.notes
    for unread in context.coverage.unread { lines.append("\(unread.repository) was not read: \(unread.reason)") }
    lines.append("Meetings, chat, incidents, hiring and everything said aloud.")
    return lines
  }

  private func questions(_ groups: [SubjectGroup]) -> [String] {
    var lines: [String] = []
    // Of a thing one can ask what would be without it; of a series of acts one cannot.
    let works = groups.filter { $0.leading?.subject.path != nil || $0.leading?.kind == .initiativeMultiRepo }
    if let first = works.first?.leading { lines.append("What would have happened without “\(first.title)”?") }
    if let unadopted = works.first(where: { group in group.items.allSatisfy { !$0.isAdoptedByOthers } })?.leading {
      lines.append("Who uses “\(unadopted.title)” today, and how would we know?")
    }
    for finding in levels {
      switch finding.level {
      case .notObservable:
        lines.append("\(finding.dimension.title) cannot be seen in these repositories. Who has seen it, and where?")
      case .noneFound:
        lines.append(
          finding.reasonForNoWord == nil
            ? "\(finding.dimension.title): nothing was found. Was there an occasion for it, and did we offer one?"
            : "\(finding.dimension.title): there is work on record that nobody else's record confirms. Who has seen it, and what did it change?"
        )
      default: break
      }
    }
    for remark in context.remarks where remark.kind == .contest {
      guard let title = items.first(where: { $0.id == remark.item })?.title else { continue }
      lines.append("“\(title)” is contested. What does \(context.name(of: person)) say, and who can settle it?")
    }
    lines.append("Which of this work had the engineer's manager not heard of before?")
    lines.append("Who else made this possible, and has anybody thanked them?")
    return lines
  }
}

extension EvidencePack {
  /// What only a pack has.
  public struct Content: Hashable, Sendable, Codable {
    /// The ids of the items on each card of the page, best first.
    public var cards: [[String]]
    /// Work that git cannot show.
    public var attested: [AttestedWork]
    /// What could not be seen, in sentences.
    public var notSeen: [String]
    /// Questions to ask; none of them has an answer here.
    public var questions: [String]
  }

  /// The pack as data.
  public var record: ArtifactRecord<Content> {
    let best = SubjectGroup.best(SubjectGroup.groups(of: person, in: items, among: known), EvidencePack.cardLimit)
    let shown = Set(best.flatMap(\.items).map(\.id) + levels.flatMap(\.items))
    return ArtifactRecord(
      artifact, purpose: .calibrationPreparation, person: person, window: window, levels: levels,
      items: items.filter { shown.contains($0.id) },
      content: Content(
        cards: best.map { $0.items.map(\.id) }, attested: attested, notSeen: unseen, questions: questions(best)),
      context: context)
  }
}

extension SubjectGroup {
  /// The best groups, every dimension that has one represented before any has many.
  static func best(_ groups: [SubjectGroup], _ limit: Int) -> [SubjectGroup] {
    guard groups.count > limit else { return groups }
    var chosen: Set<Int> = []
    for dimension in Dimension.allCases {
      let own = groups.indices.filter { index in groups[index].items.contains { $0.dimensions.contains(dimension) } }
      chosen.formUnion(own.prefix(2))
    }
    for index in groups.indices where chosen.count < limit { chosen.insert(index) }
    return chosen.sorted().prefix(limit).map { groups[$0] }
  }
}
