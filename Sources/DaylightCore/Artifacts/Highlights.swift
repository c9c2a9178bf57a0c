/// A month's stories of work that few saw, for senior leadership: a draft for a person to finish.
public struct Highlights: Sendable {
  /// The most stories in an issue.
  public static let storyLimit = 7

  /// The first day of the month.
  public var month: CalendarDay
  /// The chosen items, widest gap first.
  public var items: [EvidenceItem]
  let context: ArtifactContext
  private let eligible: Int

  /// Chooses a month's stories by visibility gap: at most two about one person, at most two in five about one team
  /// from the third story on, one kind not more than three times.
  ///
  /// - Parameters:
  ///   - items: all items; those on record in the month are candidates.
  ///   - consenting: people who may be named; an item with anybody else in it is left out.
  ///   - withheld: items that somebody hid, contested or opted out with.
  ///   - teams: a person's teams at the month's end.
  public init(
    month: CalendarDay, items: [EvidenceItem], consenting: Set<PersonID>?, withheld: Set<String>,
    teams: (PersonID) -> Set<TeamID>, context: ArtifactContext
  ) {
    self.month = month
    self.context = context
    let date = month.civil
    let end = CalendarDay(number: CalendarDay(year: date.year, month: date.month + 1, day: 1).number - 1)
    let window = ItemWindow(first: month, last: end)
    let candidates = items.filter { item in
      item.first <= window.last && Highlights.isRecent(item, window) && item.durability != .reverted
        && !withheld.contains(item.id) && !item.participants.isEmpty
        && item.participants.contains { $0.confidence >= .medium }
        // An edit of another's text is thanked there, and is no story of its own.
        && !(item.kind == .designReviewed && item.participants.allSatisfy { $0.role == .contributor })
        && (item.reach.band(context.thresholds) >= .teamsUnknown)
        && (consenting.map { allowed in item.participants.allSatisfy { allowed.contains($0.person) } } ?? true)
    }.sorted { left, right in
      let leftGap = left.widestGap
      let rightGap = right.widestGap
      return leftGap != rightGap ? leftGap > rightGap : left.id < right.id
    }
    eligible = candidates.count
    var chosen: [EvidenceItem] = []
    var perPerson: [PersonID: Int] = [:]
    var perTeam: [TeamID: Int] = [:]
    var perKind: [SignalKind: Int] = [:]
    var subjects: Set<EvidenceItem.Subject> = []
    for item in candidates where chosen.count < Highlights.storyLimit && !subjects.contains(item.subject) {
      let people = item.participants.map(\.person)
      let itsTeams = people.reduce(into: Set<TeamID>()) { $0.formUnion(teams($1)) }
      guard people.allSatisfy({ perPerson[$0, default: 0] < 2 }), perKind[item.kind, default: 0] < 3,
        itsTeams.allSatisfy({
          perTeam[$0, default: 0] < 2 || (perTeam[$0, default: 0] + 1) * 5 <= (chosen.count + 1) * 2
        })
      else { continue }
      chosen.append(item)
      subjects.insert(item.subject)
      for person in people { perPerson[person, default: 0] += 1 }
      for team in itsTeams { perTeam[team, default: 0] += 1 }
      perKind[item.kind, default: 0] += 1
    }
    self.items = chosen
  }

  /// Whether a story is of these months: begun within the last year, or on record several times in the window. One late
  /// mention does not bring an old story back.
  private static func isRecent(_ item: EvidenceItem, _ window: ItemWindow) -> Bool {
    let days = item.days.count(where: window.contains)
    return days > 0 && (days >= 3 || item.first.number >= window.first.number - 365)
  }

  /// The draft as a document.
  public var artifact: Artifact {
    let date = month.civil
    var sections: [Artifact.Section] = items.map(story)
    if items.isEmpty {
      sections.append(
        Artifact.Section(
          "No story this month",
          [
            .paragraph(
              "No item of this month reached beyond its own team and may be told. An empty month says what git keeps, not what people did."
            )
          ]))
    }
    sections.append(
      Artifact.Section(
        "How these were chosen",
        [
          .paragraph(
            "By how much each piece of work affected others and how few have seen it; at most two stories about one person and two in five about one team. \(eligible == items.count ? "Every item that may be told is here." : "More items may be told; they wait for another month.")"
          ),
          .paragraph(
            "A draft. Ask everybody named before you send it: consent is theirs, and saying no costs nothing."),
        ]))
    return Artifact(
      kind: "highlights", title: "Staff-Plus highlights, \(pad(date.year, 4))-\(pad(date.month))",
      lead: "Work that few saw, and what it changed for others.",
      particulars: [
        .init("Purpose", Purpose.recognition.label), .init("Audience", "senior leadership"), .init("State", "draft"),
        .init("Coverage", context.coverageLine), .init("Rules", context.rulesVersion),
      ], sections: sections, footer: context.footer)
  }

  private func story(_ item: EvidenceItem) -> Artifact.Section {
    let doers = item.participants.map { context.name(of: $0.person) }
    var blocks: [Block] = [
      .paragraph("What happened. \(item.statements.joined(separator: " "))"),
      .paragraph("\(item.isAdoptedByOthers ? "Who benefited" : "Who else is on record"). \(benefit(item.reach))"),
      .paragraph(
        "Why this may be Staff-level. \(item.dimensions.map(why).joined(separator: " ")) Check it, and say it in your own words."
      ),
      .paragraph(
        "What would have happened otherwise. Git cannot tell: ask \(doers.first ?? "the people who did it") and write one sentence here."
      ),
      .paragraph("Thank \(doers.joined(separator: ", "))."),
    ]
    // One team alone needs no picture.
    if item.reach.teams.count + item.reach.repositories.count > 1 {
      blocks.append(.reach(ReachPicture(item, context)))
    }
    let places = item.provenance.map(\.summary).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    blocks.append(.list(places.prefix(4).map { "In git: \($0)" }))
    let names =
      doers.count > 3 ? "\(doers.prefix(3).joined(separator: ", ")) and others" : doers.joined(separator: ", ")
    return Artifact.Section("\(names): \(item.title)", blocks)
  }

  private func benefit(_ reach: Reach) -> String {
    var parts: [String] = []
    if !reach.teams.isEmpty { parts.append(reach.teams.map(context.name).joined(separator: ", ")) }
    if !reach.people.isEmpty {
      parts.append(
        reach.people.count == 1
          ? "1 person is on its record beside the doers"
          : "\(reach.people.count) people are on its record beside the doers")
    }
    if !reach.repositories.isEmpty { parts.append("the repositories \(reach.repositories.joined(separator: ", "))") }
    return parts.isEmpty ? "Nobody beyond the own team is on record." : parts.joined(separator: "; ") + "."
  }

  private func why(_ dimension: Dimension) -> String {
    switch dimension {
    case .scope: "It looked beyond the own remit."
    case .influence: "It reached how others work, without being anybody's order."
    case .timeline: "It outlasted the quarter in which it was done."
    case .ambiguity: "It framed a question before there was an answer."
    }
  }
}

extension EvidenceItem {
  /// The widest gap over its parts: orders stories of one issue.
  fileprivate var widestGap: Double {
    participants.map { VisibilityGap(item: self, depth: $0.depth).value }.max() ?? 0
  }
}
