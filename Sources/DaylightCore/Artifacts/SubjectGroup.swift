/// A person's items about one subject: what stands on one card.
struct SubjectGroup {
  var items: [EvidenceItem]
  let person: PersonID
  /// The first and the last day of all the person's work on the subject, whatever the window.
  private var span: ClosedRange<CalendarDay>?

  /// Groups a person's items by subject, heaviest first; ties in order of id. The order is one page's own and says
  /// nothing beyond it.
  ///
  /// - Parameter known: the person's items of any time: with them a card says when the work began, not when the window
  ///   did. Nil: there are no others.
  static func groups(
    of person: PersonID, in items: [EvidenceItem], among known: [EvidenceItem]? = nil
  ) -> [SubjectGroup] {
    var bySubject: [EvidenceItem.Subject: SubjectGroup] = [:]
    for item in items where item.part(of: person) != nil {
      bySubject[item.subject, default: SubjectGroup(items: [], person: person)].items.append(item)
    }
    for item in known ?? items where item.part(of: person) != nil {
      guard let span = bySubject[item.subject]?.span else {
        bySubject[item.subject]?.span = item.first...item.last
        continue
      }
      bySubject[item.subject]?.span =
        min(span.lowerBound, item.first)...max(span.upperBound, item.last)
    }
    return bySubject.values.map { group in
      var group = group
      group.items.sort { ($1.weight(person), $0.id) < ($0.weight(person), $1.id) }
      return group
    }.sorted { left, right in
      let leftWeight = left.items.first?.weight(person) ?? 0
      let rightWeight = right.items.first?.weight(person) ?? 0
      return leftWeight != rightWeight
        ? leftWeight > rightWeight : left.items.first?.id ?? "" < right.items.first?.id ?? ""
    }
  }

  /// The item that stands for the group.
  var leading: EvidenceItem? { items.first }

  /// The item that tells most of what came of it: what others took up before what was written, reviews last.
  var telling: EvidenceItem? {
    func order(_ item: EvidenceItem) -> Int {
      switch item.kind {
      case .designAdopted, .standardAdopted: item.isAdoptedByOthers ? 0 : 1
      case .designReviewed, .designCoauthored: 3
      default: 2
      }
    }
    return items.min { (order($0), $0.id) < (order($1), $1.id) }
  }

  /// From when to when, whatever the window.
  var period: String {
    guard let span else { return "" }
    return span.lowerBound == span.upperBound ? "\(span.lowerBound)" : "\(span.lowerBound) to \(span.upperBound)"
  }

  /// The newest day on record.
  var newest: CalendarDay { items.map(\.last).max() ?? CalendarDay(number: 0) }

  func card(_ context: ArtifactContext, window: ItemWindow? = nil, sources: Int = 6) -> Block.ItemCard {
    let leading = items.max { $0.reach.measure < $1.reach.measure } ?? items[0]
    let parts = items.compactMap { $0.part(of: person) }
    let gap = items.map { VisibilityGap(item: $0, depth: $0.part(of: person)?.depth ?? .touched) }.max {
      $0.value < $1.value
    }
    let first = span?.lowerBound ?? leading.first
    let last = span?.upperBound ?? leading.last
    let isContested = !context.contested.isDisjoint(with: items.map(\.id))
    var marks: [Block.ItemCard.Mark] = []
    if isContested { marks.append(.init("contested", "yes; it lifts no level until settled")) }
    if let window, first < window.first || last > window.last {
      let days = items.flatMap(\.days).filter(window.contains)
      if let begin = days.min(), let end = days.max() {
        marks.append(.init("in the window", begin == end ? "\(begin)" : "\(begin) to \(end)"))
      }
    }
    marks.append(.init("reach", reach(of: leading, context)))
    marks.append(.init("part", (parts.map(\.depth).max() ?? .touched).label))
    // A series of reviews or changes is not a thing that is kept.
    if !leading.kind.isSeries {
      marks.append(.init("held", leading.durability.label))
    } else if leading.kind != .reviewCrossTeam {
      marks.append(.init("series", leading.durability.label(for: leading.kind)))
    }
    if items.contains(where: \.isAdoptedByOthers) {
      marks.append(.init("adopted", "by others' own commits"))
    } else if items.contains(where: { $0.kind == .designAdopted }) {
      marks.append(.init("cited", "by others"))
    }
    marks.append(.init("confidence", (parts.map(\.confidence).max() ?? .low).rawValue))
    marks.append(.init("visibility gap", gap?.word.rawValue ?? "low"))
    var statements: [String] = []
    var caveats: [String] = []
    for item in items {
      for line in item.statements where !statements.contains(line) { statements.append(line) }
      for line in item.caveats where !caveats.contains(line) { caveats.append(line) }
    }
    let coWorkers = Set(items.flatMap { $0.participants.map(\.person) }).subtracting([person]).sorted()
    if !coWorkers.isEmpty { statements.append("With \(context.list(coWorkers)).") }
    return Block.ItemCard(
      ids: items.map(\.id), title: leading.title,
      place: [leading.subject.repository, leading.subject.path].compactMap(\.self).joined(separator: " "),
      roles: Set(parts.map(\.role)).sorted().map(\.label),
      dimensions: Set(items.flatMap(\.dimensions)).sorted(),
      period: period, marks: marks, statements: statements,
      caveats: caveats, sources: items.places(in: window, most: sources),
      notes: context.remarks.filter { remark in items.contains { $0.id == remark.item } }.map {
        "\($0.kind == .contest ? "Contested" : "Note") on \($0.day): \($0.text)"
      })
  }

  /// How far a subject reached, with counts. For a person's series of reviews or changes only the teams: a count there
  /// would count the person's own doing, and a band would read as a grade.
  private func reach(of item: EvidenceItem, _ context: ArtifactContext) -> String {
    if item.kind.isSeries {
      return item.reach.teams.isEmpty
        ? item.reach.band(context.thresholds).label : item.reach.teams.map(context.name).joined(separator: ", ")
    }
    return item.reach.band(context.thresholds).label + detail(item)
  }

  private func detail(_ item: EvidenceItem) -> String {
    let reach = item.reach
    var parts: [String] = []
    func add(_ count: Int, _ one: String, _ many: String) {
      if count > 0 { parts.append("\(count) \(count == 1 ? one : many)") }
    }
    add(reach.people.count, "other person", "other people")
    if reach.teamsAreKnown { add(reach.teams.count, "other team", "other teams") }
    add(reach.repositories.count, "other repository", "other repositories")
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }
}

extension EvidenceItem {
  /// Orders a person's items on one page; never added up.
  func weight(_ person: PersonID) -> Double {
    VisibilityGap(item: self, depth: part(of: person)?.depth ?? .touched).weight
  }
}
