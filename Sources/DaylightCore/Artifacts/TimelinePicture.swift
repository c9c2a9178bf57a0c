/// A person's items over fiscal quarters, a row for each dimension. It shows when, never how much.
public struct TimelinePicture: Hashable, Sendable, Codable {
  /// One subject's stretch on a row.
  public struct Bar: Hashable, Sendable, Codable {
    /// The subject's title.
    public var title: String
    /// The first quarter.
    public var first: Quarter
    /// The last quarter.
    public var last: Quarter
    /// Whether it was reverted.
    public var isReverted: Bool

    /// A stretch.
    public init(title: String, first: Quarter, last: Quarter, isReverted: Bool = false) {
      self.title = title
      self.first = first
      self.last = last
      self.isReverted = isReverted
    }
  }

  /// One dimension.
  public struct Row: Hashable, Sendable, Codable {
    /// The dimension.
    public var dimension: Dimension
    /// Whether it can be seen here at all. A row that cannot is drawn as not observable, never as empty.
    public var isObservable: Bool
    /// Its stretches, earliest first.
    public var bars: [Bar]

    /// A row.
    public init(dimension: Dimension, isObservable: Bool, bars: [Bar]) {
      self.dimension = dimension
      self.isObservable = isObservable
      self.bars = bars
    }
  }

  /// The quarters of the axis, in order without gaps.
  public var quarters: [Quarter]
  /// The rows, in the order of dimensions.
  public var rows: [Row]

  /// A picture.
  public init(quarters: [Quarter], rows: [Row]) {
    self.quarters = quarters
    self.rows = rows
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
