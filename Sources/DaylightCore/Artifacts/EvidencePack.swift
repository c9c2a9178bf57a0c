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
    self.items = items.filter { $0.part(of: person) != nil && window.contains($0) && !hidden.contains($0.id) }
      .sorted { ($1.weight(person), $0.id) < ($0.weight(person), $1.id) }
    levels = context.levels(of: person, items: self.items, window: window)
  }

  /// The pack as a document.
  public var artifact: Artifact {
    let name = context.name(of: person)
    let groups = SubjectGroup.groups(of: person, in: items)
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
    sections.append(Artifact.Section("What could not be seen", [.list(unseen)]))
    sections.append(Artifact.Section("Questions to ask", [.list(questions(best))]))
    sections.append(
      Artifact.Section(
        "Read by", [.paragraph("Name and date of the people who discussed this pack: ______________________")]))
    return Artifact(
      kind: "evidencePack", title: "Evidence about the work of \(name)",
      lead: "For a conversation about development. It holds no verdict.",
      particulars: [
        .init("Purpose", Purpose.calibrationPreparation.label), .init("Window", window.label),
        .init("Coverage", context.coverageLine), .init("Rules", context.rulesVersion),
      ], sections: sections, footer: context.footer)
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
      for limit in finding.limits where !lines.contains(limit) { lines.append(limit) }
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
    let works = groups.filter { group in
      group.items.contains { $0.kind != .reviewCrossTeam && $0.kind != .boundaryContribution }
    }
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
          "\(finding.dimension.title): nothing was found. Was there an occasion for it, and did we offer one?")
      default: break
      }
    }
    lines.append("Which of this work had the engineer's manager not heard of before?")
    return lines
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

extension TimelinePicture {
  /// The subjects of a window by dimension.
  init(groups: [SubjectGroup], window: ItemWindow, calendar: OrganisationCalendar, observable: Set<Dimension>) {
    let first = calendar.quarter(of: window.first)
    let last = max(first, calendar.quarter(of: window.last))
    let quarters = (first.index...last.index).map { first.advanced(by: $0 - first.index) }
    self.init(
      quarters: quarters,
      rows: Dimension.allCases.map { dimension in
        let bars = groups.flatMap { group -> [Bar] in
          let items = group.items.filter { $0.dimensions.contains(dimension) }
          guard let title = items.first?.title else { return [] }
          let days = items.flatMap(\.days).filter(window.contains)
          return TimelinePicture.stretches(Set(days.map(calendar.quarter))).map {
            Bar(
              title: title, first: $0.first, last: $0.last,
              isReverted: items.allSatisfy { $0.durability == .reverted })
          }
        }.sorted { ($0.first, $0.last, $0.title) < ($1.first, $1.last, $1.title) }
        return Row(dimension: dimension, isObservable: observable.contains(dimension) || !bars.isEmpty, bars: bars)
      })
  }
}

extension TimelinePicture {
  /// Runs of quarters; a pause of a quarter does not part them, a longer one does.
  fileprivate static func stretches(_ quarters: Set<Quarter>) -> [(first: Quarter, last: Quarter)] {
    var runs: [(first: Quarter, last: Quarter)] = []
    for quarter in quarters.sorted() {
      if let run = runs.last, quarter.index - run.last.index <= 2 {
        runs[runs.count - 1].last = quarter
      } else {
        runs.append((quarter, quarter))
      }
    }
    return runs
  }
}

extension ReachPicture {
  /// Whom an item reached.
  init(_ item: EvidenceItem, _ context: ArtifactContext) {
    self.init(
      title: item.title, origin: item.subject.repository, teams: item.reach.teams.map(context.name),
      repositories: item.reach.repositories, people: item.reach.people.count, teamsAreKnown: item.reach.teamsAreKnown)
  }
}
