/// A document's life over time: a lane for its status, its text, its people, and those who build on it.
public struct LifePicture: Hashable, Sendable, Codable {
  /// A stretch on a lane.
  public struct Bar: Hashable, Sendable, Codable {
    /// The first day.
    public var first: CalendarDay
    /// The last day.
    public var last: CalendarDay
    /// What it is, such as `accepted`.
    public var label: String

    /// A stretch.
    public init(first: CalendarDay, last: CalendarDay, label: String) {
      self.first = first
      self.last = last
      self.label = label
    }
  }

  /// A day on a lane.
  public struct Mark: Hashable, Sendable, Codable {
    /// The day.
    public var day: CalendarDay
    /// What happened.
    public var label: String
    /// Whether it is drawn filled: a large change, a commit that carries the design out.
    public var isStrong: Bool

    /// A day.
    public init(day: CalendarDay, label: String, isStrong: Bool = false) {
      self.day = day
      self.label = label
      self.isStrong = isStrong
    }
  }

  /// One lane.
  public struct Lane: Hashable, Sendable, Codable {
    /// What it shows.
    public var title: String
    /// Its stretches in order.
    public var bars: [Bar]
    /// Its days in order.
    public var marks: [Mark]
    /// Said when it has neither.
    public var empty: String

    /// A lane.
    public init(title: String, bars: [Bar] = [], marks: [Mark] = [], empty: String) {
      self.title = title
      self.bars = bars
      self.marks = marks
      self.empty = empty
    }
  }

  /// The document's title.
  public var title: String
  /// The first day of the axis.
  public var first: CalendarDay
  /// The last day of the axis.
  public var last: CalendarDay
  /// The lanes from top to bottom.
  public var lanes: [Lane]

  /// A picture.
  public init(title: String, first: CalendarDay, last: CalendarDay, lanes: [Lane]) {
    self.title = title
    self.first = first
    self.last = max(first, last)
    self.lanes = lanes
  }
}
