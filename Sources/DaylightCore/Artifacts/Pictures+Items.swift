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
  public init(_ item: EvidenceItem, _ context: ArtifactContext) {
    self.init(
      title: item.title, origin: item.subject.repository, teams: item.reach.teams.map(context.name),
      repositories: item.reach.repositories, people: item.reach.people.count, teamsAreKnown: item.reach.teamsAreKnown)
  }
}
