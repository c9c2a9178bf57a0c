/// A person's items about one subject: what stands on one card.
struct SubjectGroup {
  var items: [EvidenceItem]
  let person: PersonID

  /// Groups a person's items by subject, heaviest first; ties in order of id. The order is one page's own and says
  /// nothing beyond it.
  static func groups(of person: PersonID, in items: [EvidenceItem]) -> [SubjectGroup] {
    var bySubject: [EvidenceItem.Subject: SubjectGroup] = [:]
    for item in items where item.part(of: person) != nil {
      bySubject[item.subject, default: SubjectGroup(items: [], person: person)].items.append(item)
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

  /// The newest day on record.
  var newest: CalendarDay { items.map(\.last).max() ?? CalendarDay(number: 0) }

  func card(_ context: ArtifactContext, window: ItemWindow? = nil, sources: Int = 6) -> Block.ItemCard {
    let leading = items.max { $0.reach.measure < $1.reach.measure } ?? items[0]
    let parts = items.compactMap { $0.part(of: person) }
    let gap = items.map { VisibilityGap(item: $0, depth: $0.part(of: person)?.depth ?? .touched) }.max {
      $0.value < $1.value
    }
    let first = items.map(\.first).min() ?? leading.first
    let last = items.map(\.last).max() ?? leading.last
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
    // A series of reviews is not a thing that is kept.
    if items.contains(where: { $0.kind != .reviewCrossTeam }) { marks.append(.init("held", leading.durability.label)) }
    if items.contains(where: \.isAdoptedByOthers) {
      marks.append(.init("adopted", "by others' own commits"))
    } else if items.contains(where: { $0.kind == .designAdopted }) {
      marks.append(.init("cited", "by others"))
    }
    marks.append(.init("confidence", (parts.map(\.confidence).max() ?? .low).rawValue))
    marks.append(.init("visibility gap", gap?.word.rawValue ?? "low"))
    var statements: [String] = []
    var caveats: [String] = []
    var places: [String] = []
    for item in items {
      for line in item.statements where !statements.contains(line) { statements.append(line) }
      for line in item.caveats where !caveats.contains(line) { caveats.append(line) }
      for line in item.provenance.map(\.summary) where !places.contains(line) { places.append(line) }
    }
    let coWorkers = Set(items.flatMap { $0.participants.map(\.person) }).subtracting([person]).sorted()
    if !coWorkers.isEmpty {
      statements.append(
        "With \(coWorkers.prefix(6).map(context.name).joined(separator: ", "))\(coWorkers.count > 6 ? " and others" : "")."
      )
    }
    return Block.ItemCard(
      ids: items.map(\.id), title: leading.title,
      place: [leading.subject.repository, leading.subject.path].compactMap(\.self).joined(separator: " "),
      roles: Set(parts.map(\.role)).sorted().map(\.label),
      dimensions: Set(items.flatMap(\.dimensions)).sorted(),
      period: first == last ? "\(first)" : "\(first) to \(last)", marks: marks, statements: statements,
      caveats: caveats, sources: Array(places.prefix(sources)),
      notes: context.remarks.filter { remark in items.contains { $0.id == remark.item } }.map {
        "\($0.kind == .contest ? "Contested" : "Note") on \($0.day): \($0.text)"
      })
  }

  /// How far a subject reached, with counts. For a person's series of reviews or changes only the teams: a count there
  /// would count the person's own doing, and a band would read as a grade.
  private func reach(of item: EvidenceItem, _ context: ArtifactContext) -> String {
    if item.kind == .reviewCrossTeam || item.kind == .boundaryContribution {
      return item.reach.teams.isEmpty
        ? ReachBand.teamsUnknown.label : item.reach.teams.map(context.name).joined(separator: ", ")
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
